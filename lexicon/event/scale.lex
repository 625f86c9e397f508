# CAMEO's codes with name, Goldstein value and the contexts that their names speak of. Values: the scale that ships with Phoenix (openeventdata/phoenix_pipeline, MIT), for the
# codes that it lacks ICEWS's (andybega/icews, MIT), else that of the nearest code above. Denying responsibility (016) has -5 as in ICEWS: Phoenix's 3.4 is a slip.
@table event.scale
@columns number | name | goldstein:number | context*

01 | Make public statement | 0
010 | Make statement | 0
011 | Decline comment | -0.1
012 | Make pessimistic comment | -0.4
013 | Make optimistic comment | 0.4
014 | Consider policy option | 0
015 | Acknowledge or claim responsibility | 0
016 | Deny responsibility | -5
017 | Engage in symbolic act | 0
018 | Make empathetic comment | 3.4
019 | Express accord | 3.4
02 | Appeal | 3
020 | Make an appeal or request | 3
021 | Appeal for material cooperation | 3.4
0211 | Appeal for economic cooperation | 3.4 | economic
0212 | Appeal for military cooperation | 3.4 | military
0213 | Appeal for judicial cooperation | 3.4 | legal
0214 | Appeal for intelligence | 3.4 | intelligence
022 | Appeal for diplomatic cooperation (such as policy support) | 3.4 | diplomatic
023 | Appeal for aid | 3.4
0231 | Appeal for economic aid | 3.4 | economic
0232 | Appeal for military aid | 3.4 | military
0233 | Appeal for humanitarian aid | 3.4 | human_security
0234 | Appeal for military protection or peacekeeping | 3.4 | military; peacekeeping
024 | Appeal for political reform | -0.3 | political_institutions
0241 | Appeal for change in leadership | -0.3 | executive
0242 | Appeal for policy change | -0.3
0243 | Appeal for rights | -0.3 | rights_freedoms
0244 | Appeal for change in institutions, regime | -0.3 | political_institutions
025 | Appeal to yield | -0.3
0251 | Appeal for easing of administrative sanctions | -0.3
0252 | Appeal for easing of political dissent | -0.3
0253 | Appeal for release of persons or property | -0.3
0254 | Appeal for easing of economic sanctions, boycott, or embargo | -0.3 | economic
0255 | Appeal for target to allow international involvement (non-mediation) | -0.3 | diplomatic
0256 | Appeal for de-escalation of military engagement | -0.3 | military
026 | Appeal to others to meet or negotiate | 4 | diplomatic
027 | Appeal to others to settle dispute | 4
028 | Appeal to engage in or accept mediation | 4 | diplomatic
03 | Express intent to cooperate | 4
030 | Express intent to cooperate | 4
031 | Express intent to engage in material cooperation | 5.2
0311 | Express intent to cooperate economically | 5.2 | economic
0312 | Express intent to cooperate militarily | 5.2 | military
0313 | Express intent to cooperate on judicial matters | 5.2 | legal
0314 | Express intent to cooperate on intelligence | 5.2 | intelligence
032 | Express intent to engage in diplomatic cooperation (such as policy support) | 4.5 | diplomatic
033 | Express intent to provide material aid | 5.2
0331 | Express intent to provide economic aid | 5.2 | economic
0332 | Express intent to provide military aid | 5.2 | military
0333 | Express intent to provide humanitarian aid | 5.2 | human_security
0334 | Express intent to provide military protection or peacekeeping | 6 | military; peacekeeping
034 | Express intent to institute political reform | 7 | political_institutions
0341 | Express intent to change leadership | 7 | executive
0342 | Express intent to change policy | 7
0343 | Express intent to provide rights | 7 | rights_freedoms
0344 | Express intent to change institutions, regime | 7 | political_institutions
035 | Express intent to yield | 7
0351 | Express intent to ease administrative sanctions | 7
0352 | Express intent to ease popular dissent | 7
0353 | Express intent to release persons or property | 7
0354 | Express intent to ease economic sanctions, boycott, or embargo | 7 | economic
0355 | Express intent to allow international involvement (non-mediation) | 7 | diplomatic
0356 | Express intent to de-escalate military engagement | 7 | military
036 | Express intent to meet or negotiate | 4 | diplomatic
037 | Express intent to settle dispute | 5
038 | Express intent to accept mediation | 7 | diplomatic
039 | Express intent to mediate | 5 | diplomatic
04 | Consult | 1
040 | Consult | 1
041 | Discuss by telephone | 1
042 | Make a visit | 1.9
043 | Host a visit | 2.8
044 | Meet at a 'third' location | 2.5
045 | Mediate | 5
046 | Engage in negotiation | 7 | diplomatic
05 | Engage in diplomatic cooperation | 3.5 | diplomatic
050 | Engage in diplomatic cooperation | 3.5 | diplomatic
051 | Praise or endorse | 3.4
052 | Defend verbally | 3.5
053 | Rally support on behalf of | 3.8
054 | Grant diplomatic recognition | 6 | diplomatic
055 | Apologize | 7
056 | Forgive | 7
057 | Sign formal agreement | 8
06 | Engage in material cooperation | 6
060 | Engage in material cooperation | 6
061 | Cooperate economically | 6.4 | economic
062 | Cooperate militarily | 7.4 | military
063 | Engage in judicial cooperation | 7.4 | legal
064 | Share intelligence or information | 7 | intelligence
07 | Provide aid | 7
070 | Provide aid | 7
071 | Provide economic aid | 7.4 | economic
072 | Provide military aid | 8.3 | military
073 | Provide humanitarian aid | 7.4 | human_security
074 | Provide military protection or peacekeeping | 8.5 | military; peacekeeping
075 | Grant asylum | 7 | asylum
08 | Yield | 5
080 | Yield | 5
081 | Ease administrative sanctions | 5
0811 | Ease restrictions on political freedoms | 5 | repression
0812 | Ease ban on political parties or politicians | 5
0813 | Ease curfew | 5 | repression
0814 | Ease state of emergency or martial law | 5 | repression
082 | Ease political dissent | 5
083 | Accede to requests or demands for political reform | 5 | political_institutions
0831 | Accede to demands for change in leadership | 5 | executive
0832 | Accede to demands for change in policy | 5
0833 | Accede to demands for rights | 5 | rights_freedoms
0834 | Accede to demands for change in institutions, regime | 5 | political_institutions
084 | Return, release | 7
0841 | Return, release person(s) | 7
0842 | Return, release property | 7
085 | Ease economic sanctions, boycott, embargo | 7 | economic
086 | Allow international involvement | 9
0861 | Receive deployment of peacekeepers | 9 | peacekeeping
0862 | Receive inspectors | 9 | diplomatic
0863 | Allow humanitarian access | 9 | human_security
087 | De-escalate military engagement | 9 | military
0871 | Declare truce, ceasefire | 9 | military
0872 | Ease military blockade | 9 | military
0873 | Demobilize armed forces | 9 | military
0874 | Retreat or surrender militarily | 10 | military
09 | Investigate | -2
090 | Investigate | -2
091 | Investigate crime, corruption | -2 | corruption
092 | Investigate human rights abuses | -2 | human_rights
093 | Investigate military action | -2 | military
094 | Investigate war crimes | -2 | human_rights
10 | Demand | -5
100 | Demand | -5
101 | Demand material cooperation | -5
1011 | Demand economic cooperation | -5 | economic
1012 | Demand military cooperation | -5 | military
1013 | Demand judicial cooperation | -5 | legal
1014 | Demand intelligence cooperation | -5 | intelligence
102 | Demand diplomatic cooperation (such as policy support) | -5 | diplomatic
103 | Demand material aid | -5
1031 | Demand economic aid | -5 | economic
1032 | Demand military aid | -5 | military
1033 | Demand humanitarian aid | -5 | human_security
1034 | Demand military protection or peacekeeping | -5 | military; peacekeeping
104 | Demand political reform | -5 | political_institutions
1041 | Demand change in leadership | -5 | executive
1042 | Demand policy change | -5
1043 | Demand rights | -5 | rights_freedoms
1044 | Demand change in institutions, regime | -5 | political_institutions
105 | Demand that target yields | -5
1051 | Demand easing of administrative sanctions | -5
1052 | Demand easing of political dissent | -5
1053 | Demand release of persons or property | -5
1054 | Demand easing of economic sanctions, boycott, or embargo | -5 | economic
1055 | Demand that target allows international involvement (non-mediation) | -5 | diplomatic
1056 | Demand de-escalation of military engagement | -5 | military
106 | Demand meeting, negotiation | -5 | diplomatic
107 | Demand settling of dispute | -5
108 | Demand mediation | -5 | diplomatic
11 | Disapprove | -2
110 | Disapprove | -2
111 | Criticize or denounce | -2
112 | Accuse | -2
1121 | Accuse of crime, corruption | -2 | corruption
1122 | Accuse of human rights abuses | -2 | human_rights
1123 | Accuse of aggression | -2
1124 | Accuse of war crimes | -2 | human_rights
1125 | Accuse of espionage, treason | -2 | intelligence
113 | Rally opposition against | -2
114 | Complain officially | -2
115 | Bring lawsuit against | -2 | legal
116 | Find guilty or liable (legally) | -2 | legal
12 | Reject | -4
120 | Reject | -4
121 | Reject material cooperation | -4
1211 | Reject economic cooperation | -4 | economic
1212 | Reject military cooperation | -4 | military
1213 | Reject judicial cooperation | -4 | legal
1214 | Reject intelligence cooperation | -4 | intelligence
122 | Reject request or demand for material aid | -4
1221 | Reject request for economic aid | -4 | economic
1222 | Reject request for military aid | -4 | military
1223 | Reject request for humanitarian aid | -4 | human_security
1224 | Reject request for military protection or peacekeeping | -4 | military; peacekeeping
123 | Reject request or demand for political reform | -4 | political_institutions
1231 | Reject request for change in leadership | -4 | executive
1232 | Reject request for policy change | -4
1233 | Reject request for rights | -4 | rights_freedoms
1234 | Reject request for change in institutions, regime | -4 | political_institutions
124 | Refuse to yield | -5
1241 | Refuse to ease administrative sanctions | -4
1242 | Refuse to ease popular dissent | -4
1243 | Refuse to release persons or property | -4
1244 | Refuse to ease economic sanctions, boycott, or embargo | -4 | economic
1245 | Refuse to allow international involvement (non mediation) | -4 | diplomatic
1246 | Refuse to de-escalate military engagement | -5 | military
125 | Reject proposal to meet, discuss, or negotiate | -5 | diplomatic
126 | Reject mediation | -5 | diplomatic
127 | Reject plan, agreement to settle dispute | -5
128 | Defy norms, law | -5
129 | Veto | -5
13 | Threaten | -6
130 | Threaten | -4.4
131 | Threaten non-force | -5.8
1311 | Threaten to reduce or stop aid | -5.8
1312 | Threaten with sanctions, boycott, embargo | -5.8 | economic
1313 | Threaten to reduce or break relations | -5.8
132 | Threaten with administrative sanctions | -5.8
1321 | Threaten with restrictions on political freedoms | -5.8 | repression
1322 | Threaten to ban political parties or politicians | -5.8 | repression
1323 | Threaten to impose curfew | -5.8 | repression
1324 | Threaten to impose state of emergency or martial law | -5.8 | repression
133 | Threaten with political dissent, protest | -5.8
134 | Threaten to halt negotiations | -5.8 | diplomatic
135 | Threaten to halt mediation | -5.8 | diplomatic
136 | Threaten to halt international involvement (non-mediation) | -7 | diplomatic
137 | Threaten with repression | -7 | repression
138 | Threaten with military force | -7 | military
1381 | Threaten blockade | -7 | military
1382 | Threaten occupation | -7 | territory
1383 | Threaten unconventional violence | -7
1384 | Threaten conventional attack | -7
1385 | Threaten attack with WMD | -7 | cbrn
139 | Give ultimatum | -7
14 | Protest | -6.5
140 | Engage in political dissent | -6.5
141 | Demonstrate or rally | -6.5
1411 | Demonstrate for leadership change | -6.5 | executive
1412 | Demonstrate for policy change | -6.5
1413 | Demonstrate for rights | -6.5 | rights_freedoms
1414 | Demonstrate for change in institutions, regime | -6.5 | political_institutions
142 | Conduct hunger strike | -6.5
1421 | Conduct hunger strike for leadership change | -6.5 | executive
1422 | Conduct hunger strike for policy change | -6.5
1423 | Conduct hunger strike for rights | -6.5 | rights_freedoms
1424 | Conduct hunger strike for change in institutions, regime | -6.5 | political_institutions
143 | Conduct strike or boycott | -6.5
1431 | Conduct strike or boycott for leadership change | -6.5 | executive
1432 | Conduct strike or boycott for policy change | -6.5
1433 | Conduct strike or boycott for rights | -6.5 | rights_freedoms
1434 | Conduct strike or boycott for change in institutions, regime | -6.5 | political_institutions
144 | Obstruct passage, block | -7.5
1441 | Obstruct passage to demand leadership change | -7.5 | executive
1442 | Obstruct passage to demand policy change | -7.5
1443 | Obstruct passage to demand rights | -7.5 | rights_freedoms
1444 | Obstruct passage to demand change in institutions, regime | -7.5 | political_institutions
145 | Protest violently, riot | -7.5
1451 | Engage in violent protest for leadership change | -7.5 | executive
1452 | Engage in violent protest for policy change | -7.5
1453 | Engage in violent protest for rights | -7.5 | rights_freedoms
1454 | Engage in violent protest for change in institutions, regime | -7.5 | political_institutions
15 | Exhibit force posture | -7.2
150 | Demonstrate military or police power | -7.2 | military
151 | Increase police alert status | -7.2
152 | Increase military alert status | -7.2 | military
153 | Mobilize or increase police power | -7.2
154 | Mobilize or increase armed forces | -7.2 | military
16 | Reduce relations | -4
160 | Reduce relations | -4
161 | Reduce or break diplomatic relations | -4 | diplomatic
162 | Reduce or stop material aid | -5.6
1621 | Reduce or stop economic assistance | -5.6 | economic
1622 | Reduce or stop military assistance | -5.6 | military
1623 | Reduce or stop humanitarian assistance | -5.6 | human_security
163 | Impose embargo, boycott, or sanctions | -6.5 | economic
164 | Halt negotiations | -7 | diplomatic
165 | Halt mediation | -7 | diplomatic
166 | Expel or withdraw | -8
1661 | Expel or withdraw peacekeepers | -7 | peacekeeping
1662 | Expel or withdraw inspectors, observers | -7 | diplomatic
1663 | Expel or withdraw aid agencies | -7 | human_security
17 | Coerce | -7
170 | Coerce | -7
171 | Seize or damage property | -9.2
1711 | Confiscate property | -9.2
1712 | Destroy property | -9.2
172 | Impose administrative sanctions | -5
1721 | Impose restrictions on political freedoms | -5 | repression
1722 | Ban political parties or politicians | -5
1723 | Impose curfew | -5 | repression
1724 | Impose state of emergency or martial law | -5 | repression
173 | Arrest, detain, or charge with legal action | -5 | legal
174 | Expel or deport individuals | -5
175 | Use tactics of violent repression | -9 | repression
18 | Assault | -9
180 | Use unconventional violence | -9
181 | Abduct, hijack, or take hostage | -9 | terrorism
182 | Physically assault | -9.5
1821 | Sexually assault | -9
1822 | Torture | -9
1823 | Kill by physical assault | -10
183 | Conduct suicide, car, or other non-military bombing | -10 | military; terrorism
1831 | Carry out suicide bombing | -10 | terrorism
1832 | Carry out car bombing | -10 | terrorism
1833 | Carry out roadside bombing | -10
184 | Use as human shield | -8
185 | Attempt to assassinate | -8
186 | Assassinate | -10
19 | Fight | -10
190 | Use conventional military force | -10 | military
191 | Impose blockade, restrict movement | -9.5 | military
192 | Occupy territory | -9.5
193 | Fight with small arms and light weapons | -10 | military
194 | Fight with artillery and tanks | -10 | military
195 | Employ aerial weapons | -10 | military
196 | Violate ceasefire | -9.5
20 | Use unconventional mass violence | -10
200 | Use unconventional mass violence | -10
201 | Engage in mass expulsion | -9.5 | religion_ethnicity
202 | Engage in mass killings | -10
203 | Engage in ethnic cleansing | -10 | religion_ethnicity
204 | Use weapons of mass destruction | -10 | cbrn
2041 | Use chemical, biological, or radiological weapons | -10 | cbrn
2042 | Detonate nuclear weapons | -10 | cbrn
