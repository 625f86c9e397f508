# CAMEO's roots that share their topics: the code for what is asked (02, 10), promised (03), done together (06), given (07), eased (08), refused (12), threatened (13) or cut
# down (16). `protest` is the digit that a protest for this takes at the end (141 + 1). The words of a topic are in topic.lex.
@table event.grid
@columns topic | appeal:code? | intend:code? | cooperate:code? | aid:code? | ease:code? | demand:code? | reject:code? | threaten:code? | protest:code? | reduce:code?

economic_cooperation    | 0211 | 0311 | 061  |      |      | 1011 | 1211 |      |   |
military_cooperation    | 0212 | 0312 | 062  |      |      | 1012 | 1212 |      |   |
judicial_cooperation    | 0213 | 0313 | 063  |      |      | 1013 | 1213 |      |   |
intelligence            | 0214 | 0314 | 064  |      |      | 1014 | 1214 |      |   |
diplomatic_cooperation  | 022  | 032  |      |      |      | 102  |      | 1313 |   | 161
aid                     | 023  | 033  |      | 070  |      | 103  | 122  | 1311 |   | 162
economic_aid            | 0231 | 0331 |      | 071  |      | 1031 | 1221 | 1311 |   | 1621
military_aid            | 0232 | 0332 |      | 072  |      | 1032 | 1222 | 1311 |   | 1622
humanitarian_aid        | 0233 | 0333 |      | 073  |      | 1033 | 1223 | 1311 |   | 1623
protection              | 0234 | 0334 |      | 074  | 0861 | 1034 | 1224 | 136  |   | 1661
asylum                  |      | 033  |      | 075  |      |      | 122  |      |   |
reform                  | 024  | 034  |      |      | 083  | 104  | 123  |      | 4 |
leadership              | 0241 | 0341 |      |      | 0831 | 1041 | 1231 |      | 1 |
policy                  | 0242 | 0342 |      |      | 0832 | 1042 | 1232 |      | 2 |
rights                  | 0243 | 0343 |      |      | 0833 | 1043 | 1233 | 1321 | 3 |
institutions            | 0244 | 0344 |      |      | 0834 | 1044 | 1234 |      | 4 |
administrative          | 0251 | 0351 |      |      | 081  | 1051 | 1241 | 132  |   |
party_ban               | 0251 | 0351 |      |      | 0812 | 1051 | 1241 | 1322 |   |
curfew                  | 0251 | 0351 |      |      | 0813 | 1051 | 1241 | 1323 |   |
emergency               | 0251 | 0351 |      |      | 0814 | 1051 | 1241 | 1324 |   |
dissent                 | 0252 | 0352 |      |      | 082  | 1052 | 1242 | 133  |   |
release                 | 0253 | 0353 |      |      | 0841 | 1053 | 1243 |      | 3 |
property                | 0253 | 0353 |      |      | 0842 | 1053 | 1243 |      |   |
sanctions               | 0254 | 0354 |      |      | 085  | 1054 | 1244 | 1312 |   |
involvement             | 0255 | 0355 |      |      | 086  | 1055 | 1245 | 136  |   |
inspectors              | 0255 | 0355 |      |      | 0862 | 1055 | 1245 | 136  |   | 1662
aid_access              | 0255 | 0355 |      |      | 0863 | 1055 | 1245 | 136  |   | 1663
de_escalation           | 0256 | 0356 |      |      | 087  | 1056 | 1246 |      | 2 |
ceasefire               | 0256 | 0356 |      |      | 0871 | 1056 | 1246 |      | 2 |
blockade                | 0256 | 0356 |      |      | 0872 | 1056 | 1246 | 1381 |   |
demobilization          | 0256 | 0356 |      |      | 0873 | 1056 | 1246 |      |   |
withdrawal              | 0256 | 0356 |      |      | 0874 | 1056 | 1246 |      | 2 |
meeting                 | 026  | 036  |      |      |      | 106  | 125  | 134  |   | 164
settlement              | 027  | 037  |      |      |      | 107  | 127  |      |   |
mediation               | 028  | 038  |      |      |      | 108  | 126  | 135  |   | 165
relations               | 022  | 032  |      |      |      | 102  |      | 1313 |   | 161
repression              |      |      |      |      |      |      |      | 137  |   |
force                   |      |      |      |      |      |      |      | 138  |   |
attack                  |      |      |      |      |      |      |      | 1384 |   |
occupation              |      |      |      |      |      |      |      | 1382 |   |
terror                  |      |      |      |      |      |      |      | 1383 |   |
mass_destruction        |      |      |      |      |      |      |      | 1385 |   |
apology                 |      |      |      |      | 055  |      |      |      |   |
pardon                  | 0253 | 0353 |      |      | 081  | 1053 | 1243 |      |   |
