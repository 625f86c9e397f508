# Accords that news cites by name: treaties, peace agreements, ceasefires, resolutions and a few laws, most of them since 1945. The first key is the name that the
# record gives; parties only where they are few; `signed` as far as it is certain. `Agreements` of one name (Algiers, Lusaka, Doha ...) stand under their fullest
# keys, the bare name under the one that news means by it.
@table commitment.accord
@columns name | kind(peace_agreement ceasefire treaty resolution contract law pledge other) | parties* | signed:date?

# The end of the Second World War, the United Nations, the law between states
Charter of the United Nations; UN Charter; United Nations Charter | treaty |  | 1945-06-26
  ? the UN Charter => 1945-06-26
Potsdam Agreement; Potsdam Declaration | treaty | United States; United Kingdom; Soviet Union | 1945-08
  ? the Potsdam Agreement of that year => treaty
Yalta Agreement; Yalta agreements | treaty | United States; United Kingdom; Soviet Union | 1945-02-11
Paris Peace Treaties; Paris Peace Treaty | peace_agreement |  | 1947-02-10
Treaty of San Francisco; San Francisco Peace Treaty; San Francisco Treaty | peace_agreement | Japan; United States | 1951-09-08
  ? the San Francisco Treaty => Japan;United States
Austrian State Treaty | treaty | Austria; United States; United Kingdom; France; Soviet Union | 1955-05-15
General Agreement on Tariffs and Trade; =GATT | treaty |  | 1947-10-30
Genocide Convention; Convention on the Prevention and Punishment of the Crime of Genocide | treaty |  | 1948-12-09
Universal Declaration of Human Rights | resolution |  | 1948-12-10
Geneva Conventions; Geneva Convention; Fourth Geneva Convention; Third Geneva Convention | treaty |  | 1949-08-12
Refugee Convention; 1951 Refugee Convention; Convention relating to the Status of Refugees | treaty |  | 1951-07-28
European Convention on Human Rights | treaty |  | 1950-11-04
International Covenant on Civil and Political Rights; =ICCPR | treaty |  | 1966-12-16
International Covenant on Economic, Social and Cultural Rights; =ICESCR | treaty |  | 1966-12-16
Convention Against Torture; UN Convention against Torture | treaty |  | 1984-12-10
Convention on the Rights of the Child | treaty |  | 1989-11-20
Convention on the Elimination of All Forms of Discrimination against Women; =CEDAW | treaty |  | 1979-12-18
Vienna Convention on Diplomatic Relations; Vienna Convention | treaty |  | 1961-04-18
Vienna Convention on the Law of Treaties | treaty |  | 1969-05-23
UN Convention on the Law of the Sea; United Nations Convention on the Law of the Sea; Law of the Sea Convention; =UNCLOS | treaty |  | 1982-12-10
Rome Statute; Rome Statute of the International Criminal Court | treaty |  | 1998-07-17
Antarctic Treaty | treaty |  | 1959-12-01
Outer Space Treaty | treaty |  | 1967-01-27
Helsinki Final Act; Helsinki Accords; Helsinki accord | treaty |  | 1975-08-01
Charter of Paris for a New Europe; Charter of Paris | treaty |  | 1990-11-21
UN Convention against Corruption; United Nations Convention against Corruption | treaty |  | 2003-10-31
Palermo Convention; UN Convention against Transnational Organized Crime | treaty |  | 2000-11-15
Single Convention on Narcotic Drugs | treaty |  | 1961-03-30
Hague Convention on Child Abduction; Hague Abduction Convention | treaty |  | 1980-10-25
International Health Regulations | treaty |  | 2005-05-23
Global Compact for Migration; UN Global Compact for Migration | pledge |  | 2018-12-10
High Seas Treaty; BBNJ agreement | treaty |  | 2023-06-19
WHO Pandemic Agreement | treaty |  | 2025-05-20

# Alliances and unions
North Atlantic Treaty; Washington Treaty; NATO treaty | treaty |  | 1949-04-04
Brussels Treaty; Treaty of Brussels | treaty | Belgium; France; Luxembourg; Netherlands; United Kingdom | 1948-03-17
Warsaw Pact treaty; Warsaw Treaty | treaty |  | 1955-05-14
Rio Treaty; Rio Pact; Inter-American Treaty of Reciprocal Assistance | treaty |  | 1947-09-02
ANZUS Treaty; ANZUS pact; =ANZUS | treaty | Australia; New Zealand; United States | 1951-09-01
Baghdad Pact | treaty | Iraq; Turkey; Iran; Pakistan; United Kingdom | 1955-02-24
US-Japan Security Treaty; U.S.-Japan Security Treaty; Treaty of Mutual Cooperation and Security | treaty | United States; Japan | 1960-01-19
US-South Korea Mutual Defense Treaty; Mutual Defense Treaty between the United States and the Republic of Korea | treaty | United States; South Korea | 1953-10-01
US-Philippines Mutual Defense Treaty; U.S.-Philippines Mutual Defense Treaty | treaty | United States; Philippines | 1951-08-30
Collective Security Treaty; Tashkent Treaty | treaty | Russia; Armenia; Kazakhstan; Kyrgyzstan; Tajikistan; Uzbekistan | 1992-05-15
Sino-Soviet Treaty of Friendship; Sino-Soviet Treaty | treaty | China; Soviet Union | 1950-02-14
Indo-Soviet Treaty of Peace, Friendship and Cooperation; Indo-Soviet Treaty | treaty | India; Soviet Union | 1971-08-09
Schuman Declaration | pledge | France | 1950-05-09
Treaty of Paris 1951 | treaty | Belgium; France; Germany; Italy; Luxembourg; Netherlands | 1951-04-18
Treaty of Rome; Treaties of Rome; Rome Treaty | treaty | Belgium; France; Germany; Italy; Luxembourg; Netherlands | 1957-03-25
Élysée Treaty; Elysee Treaty | treaty | France; Germany | 1963-01-22
Aachen Treaty; Treaty of Aachen | treaty | France; Germany | 2019-01-22
Lancaster House Treaties | treaty | United Kingdom; France | 2010-11-02
Maastricht Treaty; Treaty of Maastricht; Treaty on European Union | treaty |  | 1992-02-07
Schengen Agreement; Schengen accord; Schengen Convention | treaty |  | 1985-06-14
Amsterdam Treaty; Treaty of Amsterdam | treaty |  | 1997-10-02
Nice Treaty; Treaty of Nice | treaty |  | 2001-02-26
Lisbon Treaty; Treaty of Lisbon | treaty |  | 2007-12-13
Stability and Growth Pact | treaty |  | 1997-06-17
European Fiscal Compact; Fiscal Compact | treaty |  | 2012-03-02
Dublin Regulation; Dublin Convention; Dublin III | law |  | 1990-06-15
Brexit withdrawal agreement; EU-UK Withdrawal Agreement; Brexit deal; Brexit divorce deal | treaty | European Union; United Kingdom | 2020-01-24
Northern Ireland Protocol | treaty | European Union; United Kingdom | 2020-01-24
Windsor Framework | treaty | European Union; United Kingdom | 2023-02-27
EU-UK Trade and Cooperation Agreement; Trade and Cooperation Agreement | treaty | European Union; United Kingdom | 2020-12-30
Treaty of Asunción; Treaty of Asuncion | treaty | Argentina; Brazil; Paraguay; Uruguay | 1991-03-26
Bangkok Declaration; ASEAN Declaration | treaty | Indonesia; Malaysia; Philippines; Singapore; Thailand | 1967-08-08
Treaty of Amity and Cooperation in Southeast Asia; Treaty of Amity and Cooperation | treaty |  | 1976-02-24
Constitutive Act of the African Union | treaty |  | 2000-07-11
Belavezha Accords; Belovezh Accords; Belavezha agreement | treaty | Russia; Ukraine; Belarus | 1991-12-08
Alma-Ata Protocol; Alma-Ata Declaration | treaty |  | 1991-12-21
Union State treaty; Treaty on the Creation of a Union State | treaty | Russia; Belarus | 1999-12-08
Treaty on the Final Settlement with Respect to Germany; Two Plus Four Agreement; Two Plus Four Treaty | treaty | Germany; France; Soviet Union; United Kingdom; United States | 1990-09-12
German Unification Treaty; Unification Treaty | treaty | Germany | 1990-08-31
Treaty of Warsaw 1970 | treaty | Germany; Poland | 1970-12-07
Basic Treaty | treaty | Germany | 1972-12-21
Four Power Agreement on Berlin; Quadripartite Agreement | treaty | United States; United Kingdom; France; Soviet Union | 1971-09-03
AUKUS pact; AUKUS agreement; =AUKUS | treaty | Australia; United Kingdom; United States | 2021-09-15
Comprehensive Strategic Partnership Treaty; Treaty on Comprehensive Strategic Partnership; Russia-North Korea treaty | treaty | Russia; North Korea | 2024-06-19
1994 Budapest Memorandum; Budapest Memorandum; Budapest Memorandum on Security Assurances | pledge | Ukraine; Russia; United States; United Kingdom | 1994-12-05

# Arms control
Partial Test Ban Treaty; Limited Test Ban Treaty; Partial Nuclear Test Ban Treaty | treaty | United States; Soviet Union; United Kingdom | 1963-08-05
Treaty of Tlatelolco | treaty |  | 1967-02-14
Non-Proliferation Treaty; Nuclear Non-Proliferation Treaty; Treaty on the Non-Proliferation of Nuclear Weapons; =NPT | treaty |  | 1968-07-01
SALT I; SALT I agreement; SALT 1 | treaty | United States; Soviet Union | 1972-05-26
ABM Treaty; Anti-Ballistic Missile Treaty | treaty | United States; Soviet Union | 1972-05-26
SALT II; SALT II treaty | treaty | United States; Soviet Union | 1979-06-18
Threshold Test Ban Treaty | treaty | United States; Soviet Union | 1974-07-03
Biological Weapons Convention | treaty |  | 1972-04-10
Environmental Modification Convention; ENMOD | treaty |  | 1977-05-18
Treaty of Rarotonga | treaty |  | 1985-08-06
INF Treaty; Intermediate-Range Nuclear Forces Treaty; INF accord | treaty | United States; Soviet Union; Russia | 1987-12-08
Treaty on Conventional Armed Forces in Europe; CFE Treaty; Conventional Forces in Europe Treaty | treaty |  | 1990-11-19
START I; START I treaty; Strategic Arms Reduction Treaty | treaty | United States; Soviet Union | 1991-07-31
START II | treaty | United States; Russia | 1993-01-03
New START; New START treaty | treaty | United States; Russia | 2010-04-08
Strategic Offensive Reductions Treaty; Treaty of Moscow 2002; =SORT | treaty | United States; Russia | 2002-05-24
Open Skies Treaty; Treaty on Open Skies | treaty |  | 1992-03-24
Lisbon Protocol | treaty | United States; Russia; Ukraine; Belarus; Kazakhstan | 1992-05-23
Chemical Weapons Convention | treaty |  | 1993-01-13
Comprehensive Nuclear-Test-Ban Treaty; Comprehensive Test Ban Treaty; =CTBT | treaty |  | 1996-09-10
Treaty of Pelindaba | treaty |  | 1996-04-11
Treaty of Bangkok; Southeast Asia Nuclear-Weapon-Free Zone Treaty | treaty |  | 1995-12-15
Ottawa Treaty; Ottawa Convention; Mine Ban Treaty; Anti-Personnel Mine Ban Convention; land mine treaty | treaty |  | 1997-12-03
Wassenaar Arrangement | other |  | 1996-07-12
Missile Technology Control Regime; =MTCR | other |  | 1987-04
Convention on Cluster Munitions; Oslo Convention; cluster bomb treaty | treaty |  | 2008-12-03
Arms Trade Treaty; =ATT | treaty |  | 2013-04-02
Treaty on the Prohibition of Nuclear Weapons; nuclear ban treaty; =TPNW | treaty |  | 2017-07-07
Convention on Certain Conventional Weapons | treaty |  | 1980-10-10
Vienna Document | other |  | 2011-11-30
NATO-Russia Founding Act; Founding Act | other | NATO; Russia | 1997-05-27
US-India nuclear deal; India-United States Civil Nuclear Agreement; 123 Agreement | treaty | United States; India | 2008-10-10
Joint Declaration of South and North Korea on the Denuclearization of the Korean Peninsula; Joint Declaration on Denuclearization | pledge | North Korea; South Korea | 1992-01-20
Agreed Framework; 1994 Agreed Framework; Agreed Framework between the United States and North Korea | treaty | United States; North Korea | 1994-10-21
Joint Comprehensive Plan of Action; Iran nuclear deal; Iran nuclear agreement; 2015 nuclear deal; 2015 Iran nuclear deal; Iran nuclear accord; =JCPOA | treaty | Iran; United States; United Kingdom; France; Germany; Russia; China; European Union | 2015-07-14
Joint Plan of Action; Geneva interim agreement | treaty | Iran; United States; United Kingdom; France; Germany; Russia; China | 2013-11-24
Tehran Declaration | other | Iran; Turkey; Brazil | 2010-05-17
Framework for Elimination of Syrian Chemical Weapons | other | United States; Russia | 2013-09-14
Proliferation Security Initiative | pledge |  | 2003-05-31

# Asia
Korean Armistice Agreement; Korean armistice; 1953 armistice; Korean War armistice | ceasefire | North Korea; China; United Nations | 1953-07-27
July 4 North-South Joint Statement | pledge | North Korea; South Korea | 1972-07-04
June 15 North-South Joint Declaration; June 15th Joint Declaration | pledge | North Korea; South Korea | 2000-06-15
Inter-Korean Basic Agreement | peace_agreement | North Korea; South Korea | 1991-12-13
Panmunjom Declaration | peace_agreement | North Korea; South Korea | 2018-04-27
Pyongyang Joint Declaration | pledge | North Korea; South Korea | 2018-09-19
Comprehensive Military Agreement; inter-Korean military agreement; inter-Korean military pact | treaty | North Korea; South Korea | 2018-09-19
Singapore declaration; Singapore joint statement | pledge | United States; North Korea | 2018-06-12
Japan-North Korea Pyongyang Declaration | pledge | Japan; North Korea | 2002-09-17
Treaty on Basic Relations between Japan and the Republic of Korea | treaty | Japan; South Korea | 1965-06-22
Japan-China Joint Communique | treaty | Japan; China | 1972-09-29
Treaty of Peace and Friendship between Japan and China | treaty | Japan; China | 1978-08-12
Shanghai Communique; Shanghai Communiqué | other | United States; China | 1972-02-27
Taiwan Relations Act | law | United States | 1979-04-10
Six Assurances | pledge | United States | 1982-07
Sino-British Joint Declaration; Sino-British Declaration | treaty | China; United Kingdom | 1984-12-19
Hong Kong Basic Law; Basic Law of Hong Kong | law | China | 1990-04-04
Sino-Portuguese Joint Declaration | treaty | China; Portugal | 1987-04-13
Cross-Strait Service Trade Agreement | treaty | China; Taiwan | 2013-06-21
Economic Cooperation Framework Agreement | treaty | China; Taiwan | 2010-06-29
Seventeen Point Agreement | treaty | China; Tibet | 1951-05-23
Geneva Accords; 1954 Geneva Accords; Geneva Accords of 1954 | peace_agreement | France; Vietnam | 1954-07-21
International Agreement on the Neutrality of Laos; 1962 Geneva agreement on Laos; Declaration on the Neutrality of Laos | treaty |  | 1962-07-23
Paris Peace Accords; Paris Peace Accord | peace_agreement | United States; North Vietnam; South Vietnam; Viet Cong | 1973-01-27
Vientiane Treaty; Vientiane Agreement | peace_agreement | Laos; Pathet Lao | 1973-02-21
Paris Peace Agreements; 1991 Paris Peace Agreements; Paris Agreements on Cambodia | peace_agreement | Cambodia | 1991-10-23
Simla Agreement; Shimla Agreement; Simla Accord | peace_agreement | India; Pakistan | 1972-07-02
Karachi Agreement | ceasefire | India; Pakistan | 1949-07-27
Indus Waters Treaty | treaty | India; Pakistan | 1960-09-19
Tashkent Declaration; Tashkent Agreement | peace_agreement | India; Pakistan | 1966-01-10
Delhi Pact; Liaquat-Nehru Pact | treaty | India; Pakistan | 1950-04-08
Lahore Declaration | pledge | India; Pakistan | 1999-02-21
2021 India-Pakistan ceasefire; 2003 ceasefire agreement along the Line of Control | ceasefire | India; Pakistan | 2003-11-26
Panchsheel Treaty; Panchsheel agreement | treaty | India; China | 1954-04-29
Indo-Sri Lanka Accord; Indo-Lanka Accord | peace_agreement | India; Sri Lanka | 1987-07-29
Ganges Water Treaty; Ganges water sharing treaty | treaty | India; Bangladesh | 1996-12-12
Chittagong Hill Tracts Accord; Chittagong Hill Tracts Peace Accord | peace_agreement | Bangladesh | 1997-12-02
2002 Sri Lanka ceasefire agreement; February 2002 ceasefire | ceasefire | Sri Lanka; Tamil Tigers | 2002-02-22
Nepal Comprehensive Peace Accord; Comprehensive Peace Accord | peace_agreement | Nepal; Communist Party of Nepal (Maoist) | 2006-11-21
Mizo Accord; Mizoram Peace Accord | peace_agreement | India; Mizo National Front | 1986-06-30
Shillong Accord | peace_agreement | India | 1975-11-11
Assam Accord | peace_agreement | India | 1985-08-15
Bodo Accord | peace_agreement | India | 2003-02-10
Panglong Agreement | treaty | Myanmar | 1947-02-12
Nationwide Ceasefire Agreement; Myanmar ceasefire accord | ceasefire | Myanmar | 2015-10-15
Five-Point Consensus; ASEAN Five-Point Consensus | pledge | ASEAN; Myanmar | 2021-04-24
Tripoli Agreement; 1976 Tripoli Agreement | peace_agreement | Philippines; Moro National Liberation Front | 1976-12-23
1996 Final Peace Agreement | peace_agreement | Philippines; Moro National Liberation Front | 1996-09-02
Comprehensive Agreement on the Bangsamoro; Bangsamoro peace agreement; Bangsamoro agreement | peace_agreement | Philippines; Moro Islamic Liberation Front | 2014-03-27
Framework Agreement on the Bangsamoro | peace_agreement | Philippines; Moro Islamic Liberation Front | 2012-10-15
Bangsamoro Organic Law | law | Philippines | 2018-07-27
Visiting Forces Agreement | treaty | Philippines; United States | 1998-02-10
Enhanced Defense Cooperation Agreement; =EDCA | treaty | Philippines; United States | 2014-04-28
Helsinki Memorandum of Understanding; Aceh peace agreement; Aceh peace accord; Helsinki MoU | peace_agreement | Indonesia; Free Aceh Movement | 2005-08-15
Timor Gap Treaty | treaty | Australia; Indonesia | 1989-12-11
New York Agreement | treaty | Indonesia; Netherlands | 1962-08-15
Renville Agreement | ceasefire | Indonesia; Netherlands | 1948-01-17
Linggadjati Agreement; Linggarjati Agreement | treaty | Indonesia; Netherlands | 1946-11-15
Roem-Van Roijen Agreement | ceasefire | Indonesia; Netherlands | 1949-05-07
Bougainville Peace Agreement | peace_agreement | Papua New Guinea | 2001-08-30
Townsville Peace Agreement | peace_agreement | Solomon Islands | 2000-10-15
Nouméa Accord; Noumea Accord | treaty | France | 1998-05-05
Matignon Agreements; Matignon Accords; Matignon Agreement | treaty | France | 1988-06-26
Compact of Free Association | treaty | United States
Code of Conduct in the South China Sea; Declaration on the Conduct of Parties in the South China Sea | pledge | ASEAN; China | 2002-11-04
Tajik General Agreement on Peace; General Agreement on the Establishment of Peace and National Accord in Tajikistan | peace_agreement | Tajikistan; United Tajik Opposition | 1997-06-27
Geneva Accords on Afghanistan; 1988 Geneva Accords | peace_agreement | Afghanistan; Pakistan; Soviet Union; United States | 1988-04-14
Peshawar Accord; Peshawar Accords | peace_agreement | Afghanistan | 1992-04-24
Islamabad Accord | peace_agreement | Afghanistan | 1993-03-07
Bonn Agreement; Bonn Accords | peace_agreement | Afghanistan | 2001-12-05
Afghanistan Compact | pledge | Afghanistan | 2006-01-31
US-Taliban peace deal; US-Taliban deal; US-Taliban agreement; U.S.-Taliban agreement; U.S.-Taliban peace deal; U.S.-Taliban deal; Doha Agreement; Doha deal; Doha accord; Agreement for Bringing Peace to Afghanistan; Taliban peace deal | peace_agreement | United States; Taliban | 2020-02-29
Bilateral Security Agreement | treaty | United States; Afghanistan | 2014-09-30

# Middle East
1949 Armistice Agreements; Rhodes armistice; Israel-Egypt Armistice Agreement | ceasefire | Israel; Egypt; Lebanon; Jordan; Syria | 1949
Anglo-Egyptian Agreement of 1954; Anglo-Egyptian Agreement | treaty | United Kingdom; Egypt | 1954-10-19
Cairo Agreement; 1969 Cairo Agreement | treaty | Lebanon; Palestine Liberation Organization | 1969-11-03
Sinai Interim Agreement; Sinai II Agreement; Sinai II | treaty | Israel; Egypt | 1975-09-04
1974 Disengagement Agreement; Agreement on Disengagement between Israel and Syria | ceasefire | Israel; Syria | 1974-05-31
Camp David Accords; Camp David agreement; Camp David Accord | peace_agreement | Egypt; Israel; United States | 1978-09-17
Egypt-Israel peace treaty; Egyptian-Israeli peace treaty; Israeli-Egyptian peace treaty | peace_agreement | Egypt; Israel | 1979-03-26
May 17 Agreement | peace_agreement | Israel; Lebanon | 1983-05-17
Taif Agreement; Taif Accord; Ta'if Agreement | peace_agreement | Lebanon | 1989-10-22
Doha Agreement of 2008 | peace_agreement | Lebanon; Hezbollah | 2008-05-21
Oslo Accords; Oslo Accord; Oslo agreement; Oslo I; Oslo peace accords; Declaration of Principles on Interim Self-Government Arrangements | peace_agreement | Israel; Palestine Liberation Organization | 1993-09-13
Gaza-Jericho Agreement | peace_agreement | Israel; Palestine Liberation Organization | 1994-05-04
Paris Protocol; Paris Protocol on Economic Relations | treaty | Israel; Palestine Liberation Organization | 1994-04-29
Oslo II; Oslo II Accord; Taba Agreement; Interim Agreement on the West Bank and the Gaza Strip | peace_agreement | Israel; Palestine Liberation Organization | 1995-09-28
Israel-Jordan peace treaty; Israeli-Jordanian peace treaty; Wadi Araba Treaty; Jordan-Israel peace treaty | peace_agreement | Israel; Jordan | 1994-10-26
Hebron Protocol; Hebron Agreement | treaty | Israel; Palestine Liberation Organization | 1997-01-17
Wye River Memorandum; Wye River Accord; Wye accord | peace_agreement | Israel; Palestine Liberation Organization | 1998-10-23
Sharm el-Sheikh Memorandum | peace_agreement | Israel; Palestine Liberation Organization | 1999-09-04
Arab Peace Initiative | pledge | Arab League | 2002-03-28
Roadmap for Peace; Middle East roadmap | other | Israel; Palestinian Authority | 2003-04-30
Agreement on Movement and Access | treaty | Israel; Palestinian Authority | 2005-11-15
Mecca Agreement; Mecca Accord | peace_agreement | Fatah; Hamas | 2007-02-08
Beijing Declaration of Palestinian factions | pledge | Fatah; Hamas | 2024-07-23
Abraham Accords; Abraham Accord | treaty | Israel; United Arab Emirates; Bahrain; Morocco; Sudan | 2020-09-15
November 2024 Lebanon ceasefire; Israel-Hezbollah ceasefire; Israel-Lebanon ceasefire | ceasefire | Israel; Lebanon; Hezbollah | 2024-11-27
Gaza peace plan; Trump peace plan; Israel-Hamas ceasefire | ceasefire | Israel; Hamas
Israel-Lebanon maritime border deal | treaty | Israel; Lebanon | 2022-10-27
Algiers Agreement of 1975; 1975 Algiers Agreement; 1975 Algiers Accord | treaty | Iran; Iraq | 1975-03-06
Algiers Accords | treaty | Iran; United States | 1981-01-19
Iraqi-Kurdish Autonomy Agreement | peace_agreement | Iraq | 1970-03-11
Sinjar Agreement | treaty | Iraq | 2020-10-09
US-Iraq Status of Forces Agreement; U.S.-Iraq Status of Forces Agreement | treaty | United States; Iraq | 2008-11-17
Adana Agreement; Adana Accord; Adana Memorandum | treaty | Turkey; Syria | 1998-10-20
Montreux Convention | treaty | Turkey | 1936-07-20
Treaty of Lausanne; Lausanne Treaty | peace_agreement | Turkey | 1923-07-24
Treaty of Sèvres; Treaty of Sevres | peace_agreement |  | 1920-08-10
Sykes-Picot Agreement; Sykes-Picot | treaty | United Kingdom; France | 1916-05-16
Balfour Declaration | pledge | United Kingdom | 1917-11-02
Geneva Communique; Geneva Communiqué | other |  | 2012-06-30
Astana agreement; Astana accord; Astana memorandum | ceasefire | Russia; Turkey; Iran | 2017-05-04
Sochi agreement; Idlib agreement; Sochi Memorandum; Idlib deal | ceasefire | Russia; Turkey | 2018-09-17
Second Sochi agreement; October 2019 Sochi Memorandum | treaty | Russia; Turkey | 2019-10-22
Idlib ceasefire; Moscow Protocol | ceasefire | Russia; Turkey | 2020-03-05
EU-Turkey deal; EU-Turkey migrant deal; EU-Turkey statement | other | European Union; Turkey | 2016-03-18
March 10 agreement | peace_agreement | Syria; Syrian Democratic Forces | 2025-03-10
Stockholm Agreement; Stockholm Accord; Hodeidah agreement; Hodeida agreement | ceasefire | Yemen; Houthis | 2018-12-13
Riyadh Agreement | peace_agreement | Yemen; Southern Transitional Council | 2019-11-05
Gulf Cooperation Council initiative; GCC initiative | peace_agreement | Yemen | 2011-11-23
Al-Ula Declaration; AlUla Declaration; Al-Ula agreement | treaty | Saudi Arabia; Qatar; United Arab Emirates; Bahrain; Egypt | 2021-01-05
Treaty of Jeddah; Jeddah Treaty | treaty | Saudi Arabia; Yemen | 2000-06-12
Saudi-Iranian agreement; Beijing agreement | treaty | Saudi Arabia; Iran | 2023-03-10

# Europe and the Caucasus
London and Zürich Agreements; Zurich and London Agreements | treaty | Cyprus; Greece; Turkey; United Kingdom | 1959-02-19
Treaty of Guarantee | treaty | Cyprus; Greece; Turkey; United Kingdom | 1960-08-16
Annan Plan | other | Cyprus | 2004
Treaty of Osimo | treaty | Italy; Yugoslavia | 1975-11-10
Sunningdale Agreement | peace_agreement | United Kingdom; Ireland | 1973-12-09
Anglo-Irish Agreement | treaty | United Kingdom; Ireland | 1985-11-15
Downing Street Declaration | pledge | United Kingdom; Ireland | 1993-12-15
Good Friday Agreement; Belfast Agreement; Good Friday peace accord; Good Friday accord; Good Friday peace agreement | peace_agreement | United Kingdom; Ireland | 1998-04-10
St Andrews Agreement; St. Andrews Agreement | peace_agreement | United Kingdom; Ireland | 2006-10-13
Brioni Agreement; Brijuni Agreement; Brioni Declaration | ceasefire | Slovenia; Croatia; Yugoslavia | 1991-07-07
Sarajevo Agreement | ceasefire | Croatia; Yugoslavia | 1992-01-02
Vance Plan | peace_agreement | Croatia | 1991-11-23
Vance-Owen Plan; Vance-Owen peace plan | other | Bosnia and Herzegovina | 1993-01
Washington Agreement; 1994 Washington Agreement | peace_agreement | Bosnia and Herzegovina; Croatia | 1994-03-18
Erdut Agreement | peace_agreement | Croatia | 1995-11-12
Dayton Agreement; Dayton Accords; Dayton Peace Agreement; Dayton Accord; Dayton peace accords; Dayton peace accord; Dayton agreements; Dayton peace agreements; General Framework Agreement for Peace in Bosnia and Herzegovina | peace_agreement | Bosnia and Herzegovina; Croatia; Serbia | 1995-12-14
Rambouillet Agreement; Rambouillet Accords | peace_agreement | Kosovo; Yugoslavia | 1999-03-18
Kumanovo Agreement; Military Technical Agreement | ceasefire | NATO; Yugoslavia | 1999-06-09
Ohrid Agreement; Ohrid Framework Agreement | peace_agreement | Macedonia; North Macedonia | 2001-08-13
Brussels Agreement; 2013 Brussels Agreement | treaty | Serbia; Kosovo | 2013-04-19
Kosovo-Serbia Ohrid Agreement; Ohrid deal | treaty | Serbia; Kosovo | 2023-03-18
Prespa Agreement; Prespa accord; Prespes agreement | treaty | Greece; North Macedonia | 2018-06-17
Interim Accord | treaty | Greece; Macedonia | 1995-09-13
Khasavyurt Accord; Khasavyurt Accords; Khasavyurt agreement | ceasefire | Russia; Chechnya | 1996-08-31
Bishkek Protocol | ceasefire | Armenia; Azerbaijan | 1994-05-05
Madrid Principles | other | Armenia; Azerbaijan | 2007-11-29
2020 Nagorno-Karabakh ceasefire agreement; Nagorno-Karabakh ceasefire; November 2020 ceasefire; November 10 agreement | ceasefire | Armenia; Azerbaijan; Russia | 2020-11-10
Zurich Protocols | treaty | Armenia; Turkey | 2009-10-10
Treaty of Kars | treaty | Turkey | 1921-10-13
Sochi Agreement of 1992; Dagomys Agreement | ceasefire | Georgia; Russia | 1992-06-24
Moscow Agreement of 1994; Moscow Agreement | ceasefire | Georgia; Abkhazia | 1994-05-14
Six-point ceasefire agreement; Sarkozy plan; Medvedev-Sarkozy plan | ceasefire | Georgia; Russia | 2008-08-12
Moldova ceasefire agreement; 1992 Moldova-Russia ceasefire | ceasefire | Moldova; Russia | 1992-07-21
Treaty of Friendship, Cooperation and Partnership between Ukraine and Russia | treaty | Ukraine; Russia | 1997-05-31
Black Sea Fleet Partition Treaty | treaty | Ukraine; Russia | 1997-05-28
Kharkiv Pact; Kharkiv Accords | treaty | Ukraine; Russia | 2010-04-21
Agreement on settlement of political crisis in Ukraine | other | Ukraine | 2014-02-21
Geneva Statement on Ukraine | other | Ukraine; Russia; United States; European Union | 2014-04-17
Minsk Protocol; Minsk I; Minsk agreement; Minsk 1 | ceasefire | Ukraine; Russia | 2014-09-05
Minsk II; Minsk agreements; Minsk accords; Minsk 2; Minsk ceasefire; Minsk peace deal; Minsk peace agreement; Minsk Accord | ceasefire | Ukraine; Russia | 2015-02-12
Steinmeier formula | other | Ukraine; Russia | 2019-10-01
Black Sea Grain Initiative; Black Sea grain deal; Black Sea grain accord | treaty | Ukraine; Russia; Turkey; United Nations | 2022-07-22
EU-Ukraine Association Agreement; Ukraine-European Union Association Agreement | treaty | European Union; Ukraine | 2014-06-27
US-Ukraine minerals deal | treaty | United States; Ukraine | 2025-04-30
London Memorandum | treaty | Italy; Yugoslavia | 1954-10-05
Gruber-De Gasperi Agreement; Paris Agreement of 1946 | treaty | Austria; Italy | 1946-09-05
Nordic Passport Union | treaty |  | 1952-07
Svalbard Treaty | treaty | Norway | 1920-02-09

# Africa
Évian Accords; Evian Accords; Evian agreements | peace_agreement | France; Algeria; National Liberation Front | 1962-03-18
Lancaster House Agreement | peace_agreement | United Kingdom; Zimbabwe | 1979-12-21
Alvor Agreement; Alvor Accords | peace_agreement | Portugal; Angola; MPLA; UNITA; FNLA | 1975-01-15
Lusaka Accord | peace_agreement | Portugal; FRELIMO | 1974-09-07
Nkomati Accord | peace_agreement | Mozambique; South Africa | 1984-03-16
Lusaka Accords 1984 | ceasefire | Angola; South Africa | 1984-02-16
New York Accords; Tripartite Accord; Brazzaville Protocol | peace_agreement | Angola; Cuba; South Africa | 1988-12-22
Bicesse Accords; Bicesse Accord | peace_agreement | Angola; UNITA | 1991-05-31
Lusaka Protocol | peace_agreement | Angola; UNITA | 1994-11-20
Luena Memorandum of Understanding; Luena Memorandum | peace_agreement | Angola; UNITA | 2002-04-04
Rome General Peace Accords; Rome Peace Accords; Mozambique peace accord | peace_agreement | Mozambique; RENAMO | 1992-10-04
Maputo Accord; Maputo Peace Accord | peace_agreement | Mozambique; RENAMO | 2019-08-06
Pretoria Minute | peace_agreement | South Africa; African National Congress | 1990-08-06
Groote Schuur Minute | peace_agreement | South Africa; African National Congress | 1990-05-04
National Peace Accord | peace_agreement | South Africa; African National Congress | 1991-09-14
Addis Ababa Agreement; 1972 Addis Ababa Agreement | peace_agreement | Sudan | 1972-02-27
Machakos Protocol | peace_agreement | Sudan; Sudan People's Liberation Movement | 2002-07-20
Comprehensive Peace Agreement; Naivasha Agreement; Sudan's Comprehensive Peace Agreement; =CPA | peace_agreement | Sudan; Sudan People's Liberation Movement | 2005-01-09
N'Djamena ceasefire agreement; N'Djamena Humanitarian Ceasefire | ceasefire | Sudan; Sudan Liberation Movement; Justice and Equality Movement | 2004-04-08
Darfur Peace Agreement; Abuja agreement; =DPA | peace_agreement | Sudan; Sudan Liberation Movement | 2006-05-05
Eastern Sudan Peace Agreement | peace_agreement | Sudan; Eastern Front | 2006-10-14
Doha Document for Peace in Darfur | peace_agreement | Sudan; Liberation and Justice Movement | 2011-07-14
Juba Peace Agreement; Juba Agreement for Peace in Sudan | peace_agreement | Sudan; Sudan Revolutionary Front | 2020-10-03
Sudan Framework Agreement | other | Sudan | 2022-12-05
Jeddah Declaration; Jeddah Declaration of Commitment | pledge | Sudan; Rapid Support Forces | 2023-05-11
Cooperation Agreement of 2012 | treaty | Sudan; South Sudan | 2012-09-27
Agreement on the Resolution of the Conflict in South Sudan; 2015 South Sudan peace agreement; =ARCSS | peace_agreement | South Sudan; SPLM-IO | 2015-08-17
Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan; Revitalized Agreement; Revitalised Agreement; R-ARCSS; Khartoum peace agreement of 2018 | peace_agreement | South Sudan; SPLM-IO | 2018-09-12
Algiers Agreement; Algiers Peace Agreement; 2000 Algiers Agreement | peace_agreement | Eritrea; Ethiopia | 2000-12-12
Asmara Declaration; Joint Declaration of Peace and Friendship | peace_agreement | Eritrea; Ethiopia | 2018-07-09
Pretoria Agreement; Pretoria peace agreement; Pretoria deal; Tigray peace deal; Ethiopia-Tigray peace agreement; Tigray peace agreement; Agreement for Lasting Peace through a Permanent Cessation of Hostilities; Pretoria peace deal | peace_agreement | Ethiopia; Tigray People's Liberation Front | 2022-11-02
Nairobi Declaration on Tigray | peace_agreement | Ethiopia; Tigray People's Liberation Front | 2022-11-12
Ankara Declaration | pledge | Ethiopia; Somalia | 2024-12-11
Ethiopia-Somaliland memorandum of understanding; Somaliland port deal | treaty | Ethiopia; Somaliland | 2024-01-01
Nile Waters Agreement; 1959 Nile Waters Agreement | treaty | Egypt; Sudan | 1959-11-08
Declaration of Principles on the Grand Ethiopian Renaissance Dam | pledge | Egypt; Ethiopia; Sudan | 2015-03-23
Arta Declaration | peace_agreement | Somalia | 2000-05-05
Djibouti Agreement; Djibouti Peace Agreement | peace_agreement | Somalia; Alliance for the Re-liberation of Somalia | 2008-08-18
Arusha Accords; Arusha Accord; Arusha Peace Agreement | peace_agreement | Rwanda; Rwandan Patriotic Front | 1993-08-04
Arusha Peace and Reconciliation Agreement for Burundi; Arusha Agreement; Arusha Peace and Reconciliation Agreement | peace_agreement | Burundi | 2000-08-28
Comprehensive Ceasefire Agreement; Burundi ceasefire agreement | ceasefire | Burundi; Palipehutu-FNL | 2006-09-07
Pretoria Protocol | peace_agreement | Burundi; CNDD-FDD | 2003-10-08
Lusaka Ceasefire Agreement; Lusaka Agreement; Lusaka Accord of 1999 | ceasefire | Democratic Republic of the Congo; Angola; Namibia; Rwanda; Uganda; Zimbabwe | 1999-07-10
Pretoria Accord | peace_agreement | Democratic Republic of the Congo; Rwanda | 2002-07-30
Luanda Agreement | peace_agreement | Democratic Republic of the Congo; Uganda | 2002-09-06
Sun City Agreement; Global and All-Inclusive Agreement | peace_agreement | Democratic Republic of the Congo | 2002-12-17
Nairobi Communiqué; Nairobi Communique | pledge | Democratic Republic of the Congo; Rwanda | 2007-11-09
Goma Agreement; Goma peace agreement | peace_agreement | Democratic Republic of the Congo; CNDP | 2009-03-23
Peace, Security and Cooperation Framework; Addis Ababa Framework | peace_agreement | Democratic Republic of the Congo | 2013-02-24
Saint Sylvester Agreement; New Year's Eve agreement | peace_agreement | Democratic Republic of the Congo | 2016-12-31
2025 Washington peace agreement; DRC-Rwanda peace agreement; Congo-Rwanda peace deal | peace_agreement | Democratic Republic of the Congo; Rwanda | 2025-06-27
Doha Declaration of Principles | ceasefire | Democratic Republic of the Congo; M23 | 2025-07-19
Juba Agreement on Cessation of Hostilities | ceasefire | Uganda; Lord's Resistance Army | 2006-08-26
Yamoussoukro Accord; Yamoussoukro IV | peace_agreement | Liberia; National Patriotic Front of Liberia | 1991-10-30
Cotonou Agreement of 1993; Cotonou Peace Agreement | peace_agreement | Liberia | 1993-07-25
Abuja Accord; Abuja Peace Accord; Abuja II | peace_agreement | Liberia | 1996-08-17
Accra Comprehensive Peace Agreement; Accra Peace Agreement; Accra Accord | peace_agreement | Liberia; LURD; MODEL | 2003-08-18
Abidjan Peace Accord; Abidjan Accord | peace_agreement | Sierra Leone; Revolutionary United Front | 1996-11-30
Lomé Peace Accord; Lome Peace Accord; Lomé Agreement; Lome Agreement; Lome Accord; Lomé Peace Agreement; Lome Peace Agreement | peace_agreement | Sierra Leone; Revolutionary United Front | 1999-07-07
Linas-Marcoussis Agreement; Marcoussis Agreement; Linas-Marcoussis Accord | peace_agreement | Ivory Coast | 2003-01-24
Ouagadougou Political Agreement; Ouagadougou Agreement; Ouagadougou Peace Agreement | peace_agreement | Ivory Coast; Forces Nouvelles | 2007-03-04
Ouagadougou Preliminary Agreement; Ouagadougou Accord | peace_agreement | Mali | 2013-06-18
Tamanrasset Accords; Tamanrasset Accord | peace_agreement | Mali | 1991-01-06
Algiers Accord of 2006 | peace_agreement | Mali | 2006-07-04
Agreement for Peace and Reconciliation in Mali; Algiers Accord; 2015 Algiers Accord; Algiers peace agreement of 2015; Algiers peace accord; Mali peace agreement | peace_agreement | Mali; Coordination of Azawad Movements | 2015-06-20
Liptako-Gourma Charter | treaty | Mali; Burkina Faso; Niger | 2023-09-16
Casamance peace agreement; Ziguinchor peace agreement | peace_agreement | Senegal; Movement of Democratic Forces of Casamance | 2004-12-30
Khartoum Agreement; Political Agreement for Peace and Reconciliation in the Central African Republic; Khartoum Accord | peace_agreement | Central African Republic | 2019-02-06
Libreville Agreement; Libreville peace agreement | peace_agreement | Central African Republic; Séléka | 2013-01-11
Brazzaville Agreement; Brazzaville ceasefire agreement | ceasefire | Central African Republic | 2014-07-23
Madrid Accords | treaty | Spain; Morocco; Mauritania | 1975-11-14
Western Sahara Settlement Plan | ceasefire | Morocco; Polisario Front | 1991-09-06
Houston Agreement | peace_agreement | Morocco; Polisario Front | 1997-09-16
Skhirat Agreement; Libyan Political Agreement; Skhirat accord; =LPA | peace_agreement | Libya | 2015-12-17
Libyan ceasefire agreement; Agreement for a Complete and Permanent Ceasefire in Libya; October 2020 Libya ceasefire | ceasefire | Libya; Libyan National Army | 2020-10-23
Libya-Turkey maritime deal | treaty | Libya; Turkey | 2019-11-27
Greentree Agreement | treaty | Cameroon; Nigeria | 2006-06-12
Aburi Accord | peace_agreement | Nigeria; Biafra | 1967-01-05
Global Political Agreement; Zimbabwe power-sharing agreement | peace_agreement | Zimbabwe | 2008-09-15
National Accord and Reconciliation Act; Kenya power-sharing agreement | peace_agreement | Kenya | 2008-02-28
Kampala Convention | treaty | African Union | 2009-10-23
N'Djamena Agreement; Doha peace agreement for Chad | peace_agreement | Chad | 2022-08-08
Sirte Agreement | peace_agreement | Chad | 2007-10-25
Afar peace agreement; Djibouti Agreement of Reform and Civil Concord | peace_agreement | Djibouti; FRUD | 2001-05-12
Moroni Agreement; Fomboni Agreement; Fomboni Accords | peace_agreement | Comoros | 2001-02-17
Antananarivo Agreement | peace_agreement | Comoros | 1999-04-23

# The Americas
Charter of the Organization of American States; Bogotá Charter; OAS Charter | treaty |  | 1948-04-30
Pact of Bogotá; Pact of Bogota | treaty |  | 1948-04-30
Punto Fijo Pact | pledge | Venezuela | 1958-10-31
Kennedy-Khrushchev Agreement | pledge | United States; Soviet Union | 1962-10-28
Torrijos-Carter Treaties; Panama Canal Treaty; Panama Canal Treaties | treaty | United States; Panama | 1977-09-07
Itaipu Treaty | treaty | Brazil; Paraguay | 1973-04-26
Treaty of Peace and Friendship of 1984 between Chile and Argentina; Beagle Channel treaty | treaty | Argentina; Chile | 1984-11-29
Esquipulas Peace Agreement; Esquipulas II; Esquipulas II Accord; Esquipulas Accords | peace_agreement | Costa Rica; El Salvador; Guatemala; Honduras; Nicaragua | 1987-08-07
Sapoá Accord; Sapoa Accord; Sapoá agreement | ceasefire | Nicaragua; Contras | 1988-03-23
Chapultepec Peace Accords; Chapultepec Accords; Chapultepec Accord; Chapultepec Peace Agreement | peace_agreement | El Salvador; FMLN | 1992-01-16
San José Agreement on Human Rights | peace_agreement | El Salvador; FMLN | 1990-07-26
Agreement on a Firm and Lasting Peace; Guatemala peace accords; Guatemalan peace accords | peace_agreement | Guatemala; URNG | 1996-12-29
San Andrés Accords; San Andres Accords | peace_agreement | Mexico; Zapatista Army of National Liberation | 1996-02-16
Brasilia Presidential Act; Brasília Presidential Act; Itamaraty Peace Declaration | peace_agreement | Ecuador; Peru | 1998-10-26
Rio Protocol | peace_agreement | Ecuador; Peru | 1942-01-29
Governors Island Agreement; Governors Island Accord | peace_agreement | Haiti; United States | 1993-07-03
Final Agreement for Ending the Conflict and Building a Stable and Lasting Peace; Colombian peace agreement; Havana Accord; Colombia peace deal; Colombian peace deal; FARC peace deal; Colombian peace accord | peace_agreement | Colombia; FARC | 2016-11-24
Santa Fe de Ralito Accord; Santa Fe de Ralito Agreement | peace_agreement | Colombia; AUC | 2003-07-15
Barbados Agreement; Barbados Accord | pledge | Venezuela | 2023-10-17
Argyle Declaration | pledge | Guyana; Venezuela | 2023-12-14
Geneva Agreement of 1966 | treaty | United Kingdom; Venezuela | 1966-02-17
Helms-Burton Act; Helms-Burton law | law | United States | 1996-03-12
North American Free Trade Agreement; =NAFTA | treaty | United States; Canada; Mexico | 1992-12-17
United States-Mexico-Canada Agreement; =USMCA; US-Mexico-Canada Agreement; U.S.-Mexico-Canada Agreement | treaty | United States; Mexico; Canada | 2018-11-30
Central America Free Trade Agreement; =CAFTA; CAFTA-DR | treaty | United States | 2004-08-05
Safe Third Country Agreement | treaty | United States; Canada | 2002-12-05
Remain in Mexico agreement; Migrant Protection Protocols | other | United States; Mexico | 2018-12-20
Plan Colombia | pledge | United States; Colombia | 2000
Mérida Initiative; Merida Initiative | pledge | United States; Mexico | 2008-06-30
War Powers Resolution; War Powers Act | law | United States | 1973-11-07
Magnitsky Act; Global Magnitsky Act | law | United States | 2012-12-14
Boland Amendment | law | United States | 1982-12-21

# Trade, money, climate
Bretton Woods agreement; Bretton Woods Agreements | treaty |  | 1944-07-22
Plaza Accord | treaty | United States; Japan; Germany; France; United Kingdom | 1985-09-22
Louvre Accord | treaty |  | 1987-02-22
Marrakesh Agreement; Marrakech Agreement | treaty |  | 1994-04-15
Lomé Convention; Lome Convention | treaty |  | 1975-02-28
Cotonou Agreement | treaty | European Union | 2000-06-23
Trans-Pacific Partnership; =TPP | treaty |  | 2016-02-04
Comprehensive and Progressive Agreement for Trans-Pacific Partnership; =CPTPP | treaty |  | 2018-03-08
Regional Comprehensive Economic Partnership; =RCEP | treaty |  | 2020-11-15
African Continental Free Trade Agreement; African Continental Free Trade Area agreement; =AfCFTA | treaty |  | 2018-03-21
Comprehensive Economic and Trade Agreement; =CETA | treaty | European Union; Canada | 2016-10-30
Phase One trade deal; Phase 1 trade deal; phase one deal | treaty | United States; China | 2020-01-15
US-Korea Free Trade Agreement; KORUS; KORUS FTA | treaty | United States; South Korea | 2007-06-30
EU-Mercosur agreement; EU-Mercosur trade deal; EU-Mercosur deal | treaty | European Union; Mercosur
International Coffee Agreement | treaty |  | 1962
Basel III; Basel Accord; Basel Accords | other |  | 2010
Montreal Protocol; Montreal Protocol on Substances that Deplete the Ozone Layer | treaty |  | 1987-09-16
Kigali Amendment | treaty |  | 2016-10-15
UN Framework Convention on Climate Change; United Nations Framework Convention on Climate Change; =UNFCCC; Rio Convention | treaty |  | 1992-05-09
Kyoto Protocol; Kyoto accord; Kyoto treaty | treaty |  | 1997-12-11
Copenhagen Accord | pledge |  | 2009-12-18
Paris Agreement; Paris climate agreement; Paris climate accord; Paris climate deal; Paris accord; Paris climate accords; Paris climate pact; Paris climate change agreement; 2015 Paris Agreement | treaty |  | 2015-12-12
Glasgow Climate Pact | pledge |  | 2021-11-13
Convention on Biological Diversity | treaty |  | 1992-06-05
Kunming-Montreal Global Biodiversity Framework; Global Biodiversity Framework | pledge |  | 2022-12-19
Convention on International Trade in Endangered Species; =CITES | treaty |  | 1973-03-03
Ramsar Convention | treaty |  | 1971-02-02
Basel Convention | treaty |  | 1989-03-22
Stockholm Convention | treaty |  | 2001-05-22
Minamata Convention | treaty |  | 2013-10-10
MARPOL Convention; =MARPOL | treaty |  | 1973-11-02
Chicago Convention; Convention on International Civil Aviation | treaty |  | 1944-12-07
Montreal Convention | treaty |  | 1999-05-28
Framework Convention on Tobacco Control | treaty |  | 2003-05-21
Millennium Development Goals | pledge |  | 2000-09
Sustainable Development Goals; 2030 Agenda; 2030 Agenda for Sustainable Development | pledge |  | 2015-09-25
Gleneagles pledge; Gleneagles Agreement | pledge |  | 2005-07
Charter of Fundamental Rights of the European Union; EU Charter of Fundamental Rights | treaty |  | 2000-12-07
Istanbul Convention | treaty |  | 2011-05-11
Budapest Convention; Convention on Cybercrime | treaty |  | 2001-11-23
Aarhus Convention | treaty |  | 1998-06-25
General Data Protection Regulation; =GDPR | law | European Union | 2016-04-27

# Resolutions that are called by their number
UN Security Council Resolution 181; General Assembly Resolution 181; UN Partition Plan; UN Resolution 181 | resolution |  | 1947-11-29
UN General Assembly Resolution 194; UN Resolution 194 | resolution |  | 1948-12-11
UN Security Council Resolution 47; Resolution 47 | resolution | India; Pakistan | 1948-04-21
UN Security Council Resolution 242; Resolution 242 | resolution |  | 1967-11-22
UN Security Council Resolution 338; Resolution 338 | resolution |  | 1973-10-22
UN Security Council Resolution 425; Resolution 425 | resolution | Israel; Lebanon | 1978-03-19
UN Security Council Resolution 435; Resolution 435 | resolution | South Africa; Namibia | 1978-09-29
UN Security Council Resolution 502; Resolution 502 | resolution | Argentina; United Kingdom | 1982-04-03
UN Security Council Resolution 598; Resolution 598 | resolution | Iran; Iraq | 1987-07-20
UN Security Council Resolution 660; Resolution 660 | resolution | Iraq | 1990-08-02
UN Security Council Resolution 661; Resolution 661 | resolution | Iraq | 1990-08-06
UN Security Council Resolution 678; Resolution 678 | resolution | Iraq | 1990-11-29
UN Security Council Resolution 687; Resolution 687 | resolution | Iraq | 1991-04-03
UN Security Council Resolution 688; Resolution 688 | resolution | Iraq | 1991-04-05
UN Security Council Resolution 713; Resolution 713 | resolution | Yugoslavia | 1991-09-25
UN Security Council Resolution 748; Resolution 748 | resolution | Libya | 1992-03-31
UN Security Council Resolution 757; Resolution 757 | resolution | Yugoslavia | 1992-05-30
UN Security Council Resolution 827; Resolution 827 | resolution |  | 1993-05-25
UN Security Council Resolution 955; Resolution 955 | resolution |  | 1994-11-08
UN Security Council Resolution 986; Resolution 986 | resolution | Iraq | 1995-04-14
UN Security Council Resolution 1199; Resolution 1199 | resolution | Yugoslavia | 1998-09-23
UN Security Council Resolution 1244; Resolution 1244 | resolution | Kosovo; Serbia | 1999-06-10
UN Security Council Resolution 1267; Resolution 1267 | resolution | Taliban; al-Qaeda | 1999-10-15
UN Security Council Resolution 1325; Resolution 1325 | resolution |  | 2000-10-31
UN Security Council Resolution 1373; Resolution 1373 | resolution |  | 2001-09-28
UN Security Council Resolution 1441; Resolution 1441 | resolution | Iraq | 2002-11-08
UN Security Council Resolution 1540; Resolution 1540 | resolution |  | 2004-04-28
UN Security Council Resolution 1559; Resolution 1559 | resolution | Lebanon; Syria | 2004-09-02
UN Security Council Resolution 1593; Resolution 1593 | resolution | Sudan | 2005-03-31
UN Security Council Resolution 1696; Resolution 1696 | resolution | Iran | 2006-07-31
UN Security Council Resolution 1701; Resolution 1701 | resolution | Israel; Lebanon; Hezbollah | 2006-08-11
UN Security Council Resolution 1718; Resolution 1718 | resolution | North Korea | 2006-10-14
UN Security Council Resolution 1737; Resolution 1737 | resolution | Iran | 2006-12-23
UN Security Council Resolution 1769; Resolution 1769 | resolution | Sudan | 2007-07-31
UN Security Council Resolution 1874; Resolution 1874 | resolution | North Korea | 2009-06-12
UN Security Council Resolution 1929; Resolution 1929 | resolution | Iran | 2010-06-09
UN Security Council Resolution 1970; Resolution 1970 | resolution | Libya | 2011-02-26
UN Security Council Resolution 1973; Resolution 1973 | resolution | Libya | 2011-03-17
UN Security Council Resolution 2118; Resolution 2118 | resolution | Syria | 2013-09-27
UN Security Council Resolution 2139; Resolution 2139 | resolution | Syria | 2014-02-22
UN Security Council Resolution 2165; Resolution 2165 | resolution | Syria | 2014-07-14
UN Security Council Resolution 2202; Resolution 2202 | resolution | Ukraine | 2015-02-17
UN Security Council Resolution 2216; Resolution 2216 | resolution | Yemen; Houthis | 2015-04-14
UN Security Council Resolution 2231; Resolution 2231 | resolution | Iran | 2015-07-20
UN Security Council Resolution 2254; Resolution 2254 | resolution | Syria | 2015-12-18
UN Security Council Resolution 2270; Resolution 2270 | resolution | North Korea | 2016-03-02
UN Security Council Resolution 2334; Resolution 2334 | resolution | Israel | 2016-12-23
UN Security Council Resolution 2375; Resolution 2375 | resolution | North Korea | 2017-09-11
UN Security Council Resolution 2397; Resolution 2397 | resolution | North Korea | 2017-12-22
UN Security Council Resolution 2451; Resolution 2451 | resolution | Yemen | 2018-12-21
UN Security Council Resolution 2510; Resolution 2510 | resolution | Libya | 2020-02-12
UN Security Council Resolution 2532; Resolution 2532 | resolution |  | 2020-07-01
UN Security Council Resolution 2593; Resolution 2593 | resolution | Afghanistan; Taliban | 2021-08-30
UN Security Council Resolution 2669; Resolution 2669 | resolution | Myanmar | 2022-12-21
UN Security Council Resolution 2720; Resolution 2720 | resolution |  | 2023-12-22
UN Security Council Resolution 2728; Resolution 2728 | resolution | Israel; Hamas | 2024-03-25
UN Security Council Resolution 2735; Resolution 2735 | resolution | Israel; Hamas | 2024-06-10
Uniting for Peace resolution; Resolution 377 | resolution |  | 1950-11-03
UN General Assembly Resolution 2758; Resolution 2758 | resolution | China | 1971-10-25
UN General Assembly Resolution 1514; Resolution 1514 | resolution |  | 1960-12-14
UN General Assembly Resolution ES-11/1; Resolution ES-11/1 | resolution | Russia; Ukraine | 2022-03-02
