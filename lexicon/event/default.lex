# The code of a type, or of a type and mode, when no word says more. Two digits: a root whose topics are in grid.lex.
@table event.default
@columns type | code:code

AGREE | 03
CONSULT | 040
CONSULT visit | 042
CONSULT third-party | 045
CONSULT multilateral | 040
CONSULT phone | 041
SUPPORT | 051
CONCEDE | 08
COOPERATE | 06
AID | 07
RETREAT | 08
RETREAT withdraw | 0874
RETREAT release | 0841
RETREAT disarm | 0873
RETREAT ceasefire | 0871
RETREAT access | 086
RETREAT resign | 0831
REQUEST | 02
REQUEST assist | 02
REQUEST change | 02
REQUEST yield | 02
REQUEST meet | 026
ACCUSE | 112
ACCUSE disapprove | 111
ACCUSE investigate | 090
ACCUSE allege | 112
REJECT | 12
REJECT assist | 12
REJECT change | 12
REJECT yield | 12
REJECT meet | 125
THREATEN | 13
THREATEN restrict | 13
THREATEN arrest | 137
THREATEN relations | 13
THREATEN expel | 136
THREATEN territory | 1382
THREATEN violence | 138
PROTEST | 140
PROTEST demo | 141
PROTEST riot | 145
PROTEST strike | 143
PROTEST hunger | 142
PROTEST boycott | 143
PROTEST obstruct | 144
PROTEST vandalize | 145
SANCTION | 16
SANCTION convict | 173
SANCTION expel | 166
SANCTION withdraw | 16
SANCTION discontinue | 16
MOBILIZE | 150
MOBILIZE troops | 154
MOBILIZE weapons | 150
MOBILIZE police | 153
MOBILIZE militia | 154
COERCE | 170
COERCE seize | 1711
COERCE restrict | 172
COERCE ban | 1722
COERCE censor | 1721
COERCE curfew | 1723
COERCE martial-law | 1724
COERCE arrest | 173
COERCE deport | 174
COERCE withhold | 172
COERCE misinformation | 170
COERCE cyber | 170
ASSAULT | 190
ASSAULT abduct | 181
ASSAULT beat | 182
ASSAULT torture | 1822
ASSAULT sexual | 1821
ASSAULT targeted | 186
ASSAULT destroy | 1712
ASSAULT primitive | 182
ASSAULT firearms | 193
ASSAULT explosives | 183
ASSAULT suicide-attack | 1831
ASSAULT aerial | 195
ASSAULT drone | 195
ASSAULT heavy-weapons | 194
ASSAULT crowd-control | 175
ASSAULT unconventional | 204
