# Ministries, departments and bodies of government that have names of their own.
@table entity.org
@columns name | canonical | kind(organization armed_group facility document) | code:code? | country:code? | sector:code? | from:date? | to:date?

# United States
Pentagon; US Department of Defense; U.S. Department of Defense; Department of Defense; Defense Department; US Defense Department; U.S. Defense Department; Department of War; US Department of War; U.S. Department of War; DoD; US Defence Department; U.S. Defence Department; US War Department; U.S. War Department | US Department of Defense | organization | USAMIL | USA | MIL
State Department; US State Department; U.S. State Department; Department of State; US Department of State; U.S. Department of State; Foggy Bottom | US State Department | organization | USAGOV | USA | GOV
US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department; =Treasury Department; Department of the Treasury; US Department of the Treasury; U.S. Department of the Treasury | US Treasury Department | organization | USAGOV | USA | GOV
Office of Foreign Assets Control; OFAC | Office of Foreign Assets Control | organization | USAGOV | USA | GOV
Justice Department; US Justice Department; U.S. Justice Department; Department of Justice; US Department of Justice; U.S. Department of Justice; =DOJ | US Justice Department | organization | USAJUD | USA | JUD
Department of Homeland Security; US Department of Homeland Security; U.S. Department of Homeland Security; =DHS; =Homeland Security | US Department of Homeland Security | organization | USAGOV | USA | GOV
US Commerce Department; U.S. Commerce Department; Commerce Department; US Department of Commerce; U.S. Department of Commerce; Department of Commerce | US Commerce Department | organization | USAGOV | USA | GOV
US Energy Department; U.S. Energy Department; Energy Department; US Department of Energy; U.S. Department of Energy; Department of Energy | US Energy Department | organization | USAGOV | USA | GOV
US Interior Department; U.S. Interior Department; US Department of the Interior; U.S. Department of the Interior; Department of the Interior | US Interior Department | organization | USAGOV | USA | GOV
US Agriculture Department; U.S. Agriculture Department; US Department of Agriculture; U.S. Department of Agriculture; USDA; Department of Agriculture | US Department of Agriculture | organization | USAGOV | USA | GOV
US Labor Department; U.S. Labor Department; Labor Department; US Department of Labor; U.S. Department of Labor; Department of Labor | US Labor Department | organization | USAGOV | USA | GOV
US Department of Health and Human Services; U.S. Department of Health and Human Services; Department of Health and Human Services; =HHS | US Department of Health and Human Services | organization | USAGOV | USA | GOV
US Transportation Department; U.S. Transportation Department; Transportation Department; US Department of Transportation; U.S. Department of Transportation | US Department of Transportation | organization | USAGOV | USA | GOV
US Education Department; U.S. Education Department; US Department of Education; U.S. Department of Education | US Department of Education | organization | USAGOV | USA | GOV
US Department of Veterans Affairs; U.S. Department of Veterans Affairs; Veterans Affairs Department | US Department of Veterans Affairs | organization | USAGOV | USA | GOV
National Security Council; US National Security Council; U.S. National Security Council | US National Security Council | organization | USAGOV | USA | GOV
Office of the US Trade Representative; US Trade Representative; U.S. Trade Representative; USTR | Office of the US Trade Representative | organization | USAGOV | USA | GOV
USAID; US Agency for International Development; U.S. Agency for International Development | USAID | organization | USAGOV | USA | GOV | 1961-11 | 2025-07-01
US Mission to the United Nations; U.S. Mission to the United Nations | US Mission to the United Nations | organization | USAGOV | USA | GOV
Centers for Disease Control and Prevention; =CDC; US Centers for Disease Control; U.S. Centers for Disease Control | Centers for Disease Control and Prevention | organization | USAGOVHLH | USA | GOV
Food and Drug Administration; =FDA; US Food and Drug Administration; U.S. Food and Drug Administration | Food and Drug Administration | organization | USAGOVHLH | USA | GOV
National Institutes of Health; =NIH | National Institutes of Health | organization | USAGOVHLH | USA | GOV
Environmental Protection Agency; =EPA; US Environmental Protection Agency; U.S. Environmental Protection Agency | Environmental Protection Agency | organization | USAGOVENV | USA | GOV
Federal Emergency Management Agency; FEMA | Federal Emergency Management Agency | organization | USAGOV | USA | GOV
NASA; National Aeronautics and Space Administration | NASA | organization | USAGOV | USA | GOV
NOAA; National Oceanic and Atmospheric Administration | NOAA | organization | USAGOV | USA | GOV
National Hurricane Center | National Hurricane Center | organization | USAGOV | USA | GOV
US Geological Survey; U.S. Geological Survey; USGS | US Geological Survey | organization | USAGOV | USA | GOV
Federal Aviation Administration; =FAA | Federal Aviation Administration | organization | USAGOV | USA | GOV
National Transportation Safety Board; NTSB | National Transportation Safety Board | organization | USAGOV | USA | GOV
Transportation Security Administration; =TSA | Transportation Security Administration | organization | USAGOV | USA | GOV
Nuclear Regulatory Commission; US Nuclear Regulatory Commission; U.S. Nuclear Regulatory Commission | Nuclear Regulatory Commission | organization | USAGOV | USA | GOV
National Nuclear Security Administration | National Nuclear Security Administration | organization | USAGOV | USA | GOV
Securities and Exchange Commission; =SEC; US Securities and Exchange Commission; U.S. Securities and Exchange Commission | Securities and Exchange Commission | organization | USAGOV | USA | GOV
Federal Trade Commission; =FTC | Federal Trade Commission | organization | USAGOV | USA | GOV
Federal Communications Commission; =FCC | Federal Communications Commission | organization | USAGOV | USA | GOV
Internal Revenue Service; =IRS | Internal Revenue Service | organization | USAGOV | USA | GOV
Drug Enforcement Administration; =DEA; US Drug Enforcement Administration; U.S. Drug Enforcement Administration | Drug Enforcement Administration | organization | USACOP | USA | COP
Immigration and Customs Enforcement; US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement | Immigration and Customs Enforcement | organization | USACOP | USA | COP
Customs and Border Protection; US Customs and Border Protection; U.S. Customs and Border Protection; US Border Patrol; U.S. Border Patrol; =Border Patrol; =CBP | US Customs and Border Protection | organization | USACOP | USA | COP
US Citizenship and Immigration Services; U.S. Citizenship and Immigration Services; USCIS | US Citizenship and Immigration Services | organization | USAGOV | USA | GOV
Bureau of Alcohol, Tobacco, Firearms and Explosives; =ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives | organization | USACOP | USA | COP
US Marshals Service; U.S. Marshals Service; US Marshals; U.S. Marshals | US Marshals Service | organization | USACOP | USA | COP
Federal Bureau of Prisons; Bureau of Prisons | Federal Bureau of Prisons | organization | USAGOV | USA | GOV
Cybersecurity and Infrastructure Security Agency; CISA | Cybersecurity and Infrastructure Security Agency | organization | USAGOV | USA | GOV | 2018-11
Defense Security Cooperation Agency; DSCA | Defense Security Cooperation Agency | organization | USAMIL | USA | MIL
DARPA | DARPA | organization | USAMIL | USA | MIL
US Energy Information Administration; U.S. Energy Information Administration; Energy Information Administration; =EIA | US Energy Information Administration | organization | USAGOV | USA | GOV
Office of Management and Budget | Office of Management and Budget | organization | USAGOV | USA | GOV
Government Accountability Office; =GAO | Government Accountability Office | organization | USALEG | USA | LEG
Congressional Budget Office; =CBO | Congressional Budget Office | organization | USALEG | USA | LEG
Department of Government Efficiency; DOGE | Department of Government Efficiency | organization | USAGOV | USA | GOV | 2025-01-20
US Supreme Court; U.S. Supreme Court; US Supreme Court justices; U.S. Supreme Court justices | US Supreme Court | organization | USAJUD | USA | JUD
US Agency for Global Media; U.S. Agency for Global Media; Broadcasting Board of Governors | US Agency for Global Media | organization | USAGOV | USA | GOV
US International Development Finance Corporation; U.S. International Development Finance Corporation | US International Development Finance Corporation | organization | USAGOV | USA | GOV | 2019-12
=Peace Corps | Peace Corps | organization | USAGOV | USA | GOV
National Counterterrorism Center | National Counterterrorism Center | organization | USASPY | USA | SPY
National Weather Service | National Weather Service | organization | USAGOV | USA | GOV
Coalition Provisional Authority; =CPA | Coalition Provisional Authority | organization | USAGOV | USA | GOV | 2003-04 | 2004-06-28
Office for Reconstruction and Humanitarian Assistance | Office for Reconstruction and Humanitarian Assistance | organization | USAGOV | USA | GOV | 2003-01 | 2003-05
9/11 Commission | 9/11 Commission | organization | USAGOV | USA | GOV | 2002-11 | 2004-08
Warren Commission | Warren Commission | organization | USAGOV | USA | GOV | 1963-11 | 1964-09
New York Police Department; NYPD | New York Police Department | organization | USACOP | USA | COP
Los Angeles Police Department; LAPD | Los Angeles Police Department | organization | USACOP | USA | COP

# United Kingdom and Ireland
Foreign Office; British Foreign Office; Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office; FCDO; UK Foreign Office; Foreign, Commonwealth & Development Office; =FCO | British Foreign Office | organization | GBRGOV | GBR | GOV
Ministry of Defence of the United Kingdom; British Ministry of Defence; UK Ministry of Defence; British Defence Ministry; Britain's Ministry of Defence; Britain's Defence Ministry; UK Defence Ministry; MoD | British Ministry of Defence | organization | GBRGOV | GBR | GOV
Home Office; British Home Office; UK Home Office; Britain's Home Office | Home Office | organization | GBRGOV | GBR | GOV
HM Treasury; British Treasury; UK Treasury; Britain's Treasury | HM Treasury | organization | GBRGOV | GBR | GOV
=Whitehall | Whitehall | organization | GBRGOV | GBR | GOV
Cabinet Office; British Cabinet Office | Cabinet Office | organization | GBRGOV | GBR | GOV
Northern Ireland Office | Northern Ireland Office | organization | GBRGOV | GBR | GOV
Department for International Development; DfID | Department for International Development | organization | GBRGOV | GBR | GOV | 1997-05 | 2020-09
Crown Prosecution Service | Crown Prosecution Service | organization | GBRJUD | GBR | JUD
Old Bailey | Old Bailey | organization | GBRJUD | GBR | JUD
UK Supreme Court; British Supreme Court; Britain's Supreme Court | UK Supreme Court | organization | GBRJUD | GBR | JUD | 2009-10
Privy Council; Judicial Committee of the Privy Council | Privy Council | organization | GBRJUD | GBR | JUD
National Health Service; =NHS | National Health Service | organization | GBRGOVHLH | GBR | GOV
Ofcom | Ofcom | organization | GBRGOV | GBR | GOV
Met Office | Met Office | organization | GBRGOV | GBR | GOV
Office for National Statistics | Office for National Statistics | organization | GBRGOV | GBR | GOV
UK Maritime Trade Operations; UKMTO; United Kingdom Maritime Trade Operations | UK Maritime Trade Operations | organization | GBRMIL | GBR | MIL
Scottish Government; Scottish Executive | Scottish Government | organization | GBRGOV | GBR | GOV | 1999
Northern Ireland Executive | Northern Ireland Executive | organization | GBRGOV | GBR | GOV
Chilcot Inquiry; Iraq Inquiry | Iraq Inquiry | organization | GBRGOV | GBR | GOV | 2009-06 | 2016-07

# France, Germany, Europe
Quai d'Orsay; French Foreign Ministry; France's Foreign Ministry | French Foreign Ministry | organization | FRAGOV | FRA | GOV
Matignon; Hôtel Matignon; Hotel Matignon | Matignon | organization | FRAGOV | FRA | GOV
French Constitutional Council | French Constitutional Council | organization | FRAJUD | FRA | JUD
Conseil d'État; Conseil d'Etat | Conseil d'État | organization | FRAJUD | FRA | JUD
Auswärtiges Amt; Auswartiges Amt; German Foreign Office; German Foreign Ministry; Germany's Foreign Ministry; Federal Foreign Office | German Foreign Office | organization | DEUGOV | DEU | GOV
German Chancellery; Chancellery in Berlin | German Chancellery | organization | DEUGOV | DEU | GOV
Federal Constitutional Court; German Constitutional Court; Bundesverfassungsgericht; Germany's Constitutional Court; Germany's top court | Federal Constitutional Court | organization | DEUJUD | DEU | JUD
Farnesina; Italian Foreign Ministry; Italy's Foreign Ministry | Italian Foreign Ministry | organization | ITAGOV | ITA | GOV
Palazzo Chigi | Palazzo Chigi | organization | ITAGOV | ITA | GOV
=Quirinale; Quirinal Palace | Quirinale | organization | ITAGOV | ITA | GOV
=Moncloa | Moncloa | organization | ESPGOV | ESP | GOV
Generalitat; Catalan government; Generalitat de Catalunya | Generalitat | organization | ESPGOV | ESP | GOV
Audiencia Nacional; Spain's High Court | Audiencia Nacional | organization | ESPJUD | ESP | JUD
Binnenhof | Binnenhof | organization | NLDGOV | NLD | GOV
Robert Koch Institute | Robert Koch Institute | organization | DEUGOVHLH | DEU | GOV
Republika Srpska government; Bosnian Serb government | Republika Srpska government | organization | BIHGOV | BIH | GOV

# Russia, Ukraine and neighbours
Russian Foreign Ministry; Russia's Foreign Ministry; Russian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Russia | Russian Foreign Ministry | organization | RUSGOV | RUS | GOV
Russian Defence Ministry; Russian Defense Ministry; Russia's Defence Ministry; Russia's Defense Ministry; Russian Ministry of Defence; Russian Ministry of Defense; Russia's Ministry of Defence; Russia's Ministry of Defense | Russian Defence Ministry | organization | RUSMIL | RUS | MIL
Russian Security Council; Security Council of Russia; Security Council of the Russian Federation; Russia's Security Council | Russian Security Council | organization | RUSGOV | RUS | GOV
Investigative Committee; Russian Investigative Committee; Investigative Committee of Russia; Russia's Investigative Committee | Investigative Committee of Russia | organization | RUSJUD | RUS | JUD | 2011-01
Roskomnadzor | Roskomnadzor | organization | RUSGOV | RUS | GOV | 2008
Rossotrudnichestvo | Rossotrudnichestvo | organization | RUSGOV | RUS | GOV
Roscosmos; Roskosmos | Roscosmos | organization | RUSGOV | RUS | GOV
Rosatom | Rosatom | organization | RUSGOVBUS | RUS | GOV
Rosselkhoznadzor | Rosselkhoznadzor | organization | RUSGOV | RUS | GOV
Rospotrebnadzor | Rospotrebnadzor | organization | RUSGOV | RUS | GOV
Russian Direct Investment Fund; RDIF | Russian Direct Investment Fund | organization | RUSGOVBUS | RUS | GOV
Politburo of the Soviet Union; Soviet Politburo | Soviet Politburo | organization | SUNGOV | SUN | GOV |  | 1991-08
Bankova | Bankova | organization | UKRGOV | UKR | GOV
Ukrainian Foreign Ministry; Ukraine's Foreign Ministry | Ukrainian Foreign Ministry | organization | UKRGOV | UKR | GOV
Ukrainian Defence Ministry; Ukrainian Defense Ministry; Ukraine's Defence Ministry; Ukraine's Defense Ministry | Ukrainian Defence Ministry | organization | UKRGOV | UKR | GOV
National Security and Defence Council of Ukraine; National Security and Defense Council of Ukraine; National Security and Defense Council | National Security and Defence Council of Ukraine | organization | UKRGOV | UKR | GOV
Energoatom | Energoatom | organization | UKRGOVBUS | UKR | GOV
Ukrenergo | Ukrenergo | organization | UKRGOVBUS | UKR | GOV
Naftogaz; Naftohaz; Naftogaz Ukrainy | Naftogaz | organization | UKRGOVBUS | UKR | GOV

# Middle East
Turkish Foreign Ministry; Turkey's Foreign Ministry | Turkish Foreign Ministry | organization | TURGOV | TUR | GOV
Turkish Defence Ministry; Turkish Defense Ministry; Turkey's Defence Ministry; Turkey's Defense Ministry | Turkish Defence Ministry | organization | TURGOV | TUR | GOV
Diyanet; Directorate of Religious Affairs | Diyanet | organization | TURGOVREL | TUR | GOV
AFAD; Disaster and Emergency Management Authority | AFAD | organization | TURGOV | TUR | GOV | 2009
Israeli Foreign Ministry; Israel's Foreign Ministry | Israeli Foreign Ministry | organization | ISRGOV | ISR | GOV
Israeli Defence Ministry; Israeli Defense Ministry; Israel's Defence Ministry; Israel's Defense Ministry | Israeli Defence Ministry | organization | ISRGOV | ISR | GOV
Israeli security cabinet; Israel's security cabinet; Israeli war cabinet; Israel's war cabinet | Israeli security cabinet | organization | ISRGOV | ISR | GOV
Israeli Supreme Court; Israel's Supreme Court; High Court of Justice; Israel's High Court | Israeli Supreme Court | organization | ISRJUD | ISR | JUD
Israel Police; Israeli police | Israel Police | organization | ISRCOP | ISR | COP
Israel Land Authority | Israel Land Authority | organization | ISRGOV | ISR | GOV
Palestinian Authority; Palestinian National Authority; Palestinian Self-Rule Authority; =PNA | Palestinian Authority | organization | PSEGOV | PSE | GOV | 1994-05
Gaza Health Ministry; Gaza's Health Ministry; Health Ministry in Gaza; Hamas-run Health Ministry; Palestinian Health Ministry in Gaza; Hamas-run Gaza health ministry | Gaza Health Ministry | organization | PSEGOVHLH | PSE | GOV
Gaza Government Media Office; Hamas-run government media office | Gaza Government Media Office | organization | PSEGOV | PSE | GOV
Gaza Civil Defence; Gaza Civil Defense; Gaza's civil defence agency; Civil Defense in Gaza | Gaza Civil Defence | organization | PSEGOV | PSE | GOV
Iranian Foreign Ministry; Iran's Foreign Ministry | Iranian Foreign Ministry | organization | IRNGOV | IRN | GOV
Supreme National Security Council; Iran's Supreme National Security Council | Supreme National Security Council | organization | IRNGOV | IRN | GOV
Guardian Council; Council of Guardians; Iran's Guardian Council | Guardian Council | organization | IRNGOV | IRN | GOV
Assembly of Experts; Iran's Assembly of Experts | Assembly of Experts | organization | IRNGOV | IRN | GOV
Expediency Council; Expediency Discernment Council | Expediency Council | organization | IRNGOV | IRN | GOV
Atomic Energy Organization of Iran; AEOI; Iran's atomic energy organization; Atomic Energy Organisation of Iran; Iran's nuclear agency | Atomic Energy Organization of Iran | organization | IRNGOV | IRN | GOV
Iranian judiciary; Iran's judiciary | Iranian judiciary | organization | IRNJUD | IRN | JUD
Iranian Intelligence Ministry; Iran's Intelligence Ministry; Ministry of Intelligence and Security | Iranian Intelligence Ministry | organization | IRNSPY | IRN | SPY
Syrian Foreign Ministry; Syria's Foreign Ministry | Syrian Foreign Ministry | organization | SYRGOV | SYR | GOV
Iraqi Governing Council; Iraqi Interim Governing Council | Iraqi Governing Council | organization | IRQGOV | IRQ | GOV | 2003-07-13 | 2004-06
Kurdistan Regional Government; =KRG; Iraqi Kurdistan Regional Government; Kurdish Regional Government | Kurdistan Regional Government | organization | IRQGOV | IRQ | GOV | 1992
=Coordination Framework; Shiite Coordination Framework | Coordination Framework | organization | IRQPTY | IRQ | PTY | 2021
Independent High Electoral Commission; Iraqi electoral commission | Independent High Electoral Commission | organization | IRQGOV | IRQ | GOV
Iraqi Special Tribunal; Iraqi High Tribunal; Supreme Iraqi Criminal Tribunal | Iraqi High Tribunal | organization | IRQJUD | IRQ | JUD | 2003-12
Royal Court of Saudi Arabia; Saudi Royal Court | Saudi Royal Court | organization | SAUGOV | SAU | GOV
Saudi Foreign Ministry; Saudi Arabia's Foreign Ministry | Saudi Foreign Ministry | organization | SAUGOV | SAU | GOV
General Intelligence Presidency; Saudi intelligence | General Intelligence Presidency | organization | SAUSPY | SAU | SPY
Public Investment Fund; =PIF; Saudi Public Investment Fund; Saudi sovereign wealth fund | Public Investment Fund | organization | SAUGOVBUS | SAU | GOV
KSrelief; King Salman Humanitarian Aid and Relief Centre | KSrelief | organization | SAUGOV | SAU | GOV | 2015-05
Qatar Investment Authority | Qatar Investment Authority | organization | QATGOVBUS | QAT | GOV
Mubadala; Mubadala Investment Company | Mubadala | organization | AREGOVBUS | ARE | GOV
Presidential Leadership Council; Yemen's Presidential Leadership Council | Presidential Leadership Council | organization | YEMGOV | YEM | GOV | 2022-04-07
Supreme Political Council; Houthi Supreme Political Council | Supreme Political Council | organization | YEMREBHTH | YEM | REB | 2016-07
Egyptian Foreign Ministry; Egypt's Foreign Ministry | Egyptian Foreign Ministry | organization | EGYGOV | EGY | GOV
Suez Canal Authority | Suez Canal Authority | organization | EGYGOV | EGY | GOV
Dar al-Ifta | Dar al-Ifta | organization | EGYREL | EGY | REL
National Transitional Council; =NTC; Libya's National Transitional Council; Transitional National Council | National Transitional Council | organization | LBYGOV | LBY | GOV | 2011-02-27 | 2012-08-08
Government of National Accord; =GNA; Libya's Government of National Accord; UN-backed Government of National Accord | Government of National Accord | organization | LBYGOV | LBY | GOV | 2015-12 | 2021-03
=Government of National Unity; =GNU; Libya's Government of National Unity; Tripoli-based Government of National Unity | Government of National Unity | organization | LBYGOV | LBY | GOV | 2021-03
Presidency Council of Libya; Libyan Presidential Council; Libya's Presidential Council | Libyan Presidential Council | organization | LBYGOV | LBY | GOV
National Oil Corporation; Libya's National Oil Corporation; Libyan National Oil Corporation | National Oil Corporation | organization | LBYGOVBUS | LBY | GOV

# Asia
Zhongnanhai | Zhongnanhai | organization | CHNGOV | CHN | GOV
Politburo Standing Committee; Standing Committee of the Politburo; Chinese Politburo | Politburo Standing Committee | organization | CHNGOV | CHN | GOV
China's State Council; Chinese State Council; State Council of China | State Council of China | organization | CHNGOV | CHN | GOV
Taiwan Affairs Office; China's Taiwan Affairs Office | Taiwan Affairs Office | organization | CHNGOV | CHN | GOV
Hong Kong and Macau Affairs Office; Hong Kong and Macao Affairs Office | Hong Kong and Macau Affairs Office | organization | CHNGOV | CHN | GOV
National Development and Reform Commission; NDRC | National Development and Reform Commission | organization | CHNGOV | CHN | GOV
Central Commission for Discipline Inspection; CCDI | Central Commission for Discipline Inspection | organization | CHNGOV | CHN | GOV
Ministry of State Security; China's Ministry of State Security | Ministry of State Security | organization | CHNSPY | CHN | SPY
Chinese Foreign Ministry; China's Foreign Ministry; Chinese Ministry of Foreign Affairs; China's Ministry of Foreign Affairs | Chinese Foreign Ministry | organization | CHNGOV | CHN | GOV
Chinese Defence Ministry; Chinese Defense Ministry; China's Defence Ministry; China's Defense Ministry | Chinese Defence Ministry | organization | CHNMIL | CHN | MIL
Chinese Commerce Ministry; China's Commerce Ministry; MOFCOM; China's Ministry of Commerce; Chinese Ministry of Commerce | Chinese Commerce Ministry | organization | CHNGOV | CHN | GOV
Cyberspace Administration of China | Cyberspace Administration of China | organization | CHNGOV | CHN | GOV
Mainland Affairs Council; Taiwan's Mainland Affairs Council | Mainland Affairs Council | organization | TWNGOV | TWN | GOV
Taiwanese Defence Ministry; Taiwan's Defence Ministry; Taiwan's Defense Ministry; Taiwan's Ministry of National Defense; Taiwan's Ministry of National Defence | Taiwanese Defence Ministry | organization | TWNMIL | TWN | MIL
Taiwanese Foreign Ministry; Taiwan's Foreign Ministry | Taiwanese Foreign Ministry | organization | TWNGOV | TWN | GOV
American Institute in Taiwan | American Institute in Taiwan | organization | USAGOV | USA | GOV
Gaimusho; Japanese Foreign Ministry; Japan's Foreign Ministry | Japanese Foreign Ministry | organization | JPNGOV | JPN | GOV
Japanese Defence Ministry; Japan's Defence Ministry; Japan's Defense Ministry; Japanese Defense Ministry; Japan Defense Agency | Japanese Defence Ministry | organization | JPNGOV | JPN | GOV
METI; Ministry of Economy, Trade and Industry; Ministry of International Trade and Industry; MITI | METI | organization | JPNGOV | JPN | GOV
Kantei | Kantei | organization | JPNGOV | JPN | GOV
Imperial Household Agency | Imperial Household Agency | organization | JPNGOV | JPN | GOV
South Korean Unification Ministry; South Korea's Unification Ministry; Unification Ministry; Seoul's Unification Ministry | South Korean Unification Ministry | organization | KORGOV | KOR | GOV
South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff; Seoul's Joint Chiefs of Staff | South Korean Joint Chiefs of Staff | organization | KORMIL | KOR | MIL
South Korean Foreign Ministry; South Korea's Foreign Ministry; Seoul's Foreign Ministry | South Korean Foreign Ministry | organization | KORGOV | KOR | GOV
South Korean Defence Ministry; South Korean Defense Ministry; South Korea's Defence Ministry; South Korea's Defense Ministry | South Korean Defence Ministry | organization | KORMIL | KOR | MIL
South Korean Constitutional Court; South Korea's Constitutional Court | South Korean Constitutional Court | organization | KORJUD | KOR | JUD
National Defence Commission of North Korea; National Defense Commission; North Korea's National Defence Commission; National Defence Commission | National Defence Commission | organization | PRKMIL | PRK | MIL |  | 2016-06
State Affairs Commission | State Affairs Commission | organization | PRKGOV | PRK | GOV | 2016-06
Committee for the Peaceful Reunification of Korea | Committee for the Peaceful Reunification of Korea | organization | PRKGOV | PRK | GOV
North Korean Foreign Ministry; North Korea's Foreign Ministry | North Korean Foreign Ministry | organization | PRKGOV | PRK | GOV
Ministry of External Affairs; =MEA; Indian Foreign Ministry; India's Foreign Ministry; India's Ministry of External Affairs; Indian External Affairs Ministry | Ministry of External Affairs | organization | INDGOV | IND | GOV
Indian Home Ministry; India's Home Ministry | Indian Home Ministry | organization | INDGOV | IND | GOV
Election Commission of India | Election Commission of India | organization | INDGOV | IND | GOV
Indian Supreme Court; India's Supreme Court; Supreme Court of India | Indian Supreme Court | organization | INDJUD | IND | JUD
Enforcement Directorate | Enforcement Directorate | organization | INDCOP | IND | COP
ISRO; Indian Space Research Organisation | ISRO | organization | INDGOV | IND | GOV
DRDO | DRDO | organization | INDMIL | IND | MIL
Pakistani Foreign Office; Pakistan Foreign Office; Pakistan's Foreign Office; Pakistani Foreign Ministry; Pakistan's Foreign Ministry | Pakistani Foreign Office | organization | PAKGOV | PAK | GOV
Pakistani Supreme Court; Pakistan's Supreme Court; Supreme Court of Pakistan | Pakistani Supreme Court | organization | PAKJUD | PAK | JUD
National Accountability Bureau | National Accountability Bureau | organization | PAKCOP | PAK | COP
Election Commission of Pakistan | Election Commission of Pakistan | organization | PAKGOV | PAK | GOV
High Peace Council; Afghan High Peace Council | High Peace Council | organization | AFGGOV | AFG | GOV | 2010-09 | 2019-07
High Council for National Reconciliation | High Council for National Reconciliation | organization | AFGGOV | AFG | GOV | 2020-05 | 2021-08
Independent Election Commission of Afghanistan; Afghan Independent Election Commission | Independent Election Commission of Afghanistan | organization | AFGGOV | AFG | GOV
Afghan Interior Ministry; Afghanistan's Interior Ministry; Afghan Ministry of Interior | Afghan Interior Ministry | organization | AFGGOV | AFG | GOV
Afghan Defence Ministry; Afghan Defense Ministry; Afghan Ministry of Defense; Afghanistan's Defense Ministry | Afghan Defence Ministry | organization | AFGMIL | AFG | MIL
Ministry for the Propagation of Virtue and Prevention of Vice; Ministry for the Propagation of Virtue and the Prevention of Vice; Taliban vice and virtue ministry | Ministry for the Propagation of Virtue and the Prevention of Vice | organization | AFGGOV | AFG | GOV
State Administration Council; =SAC; Myanmar's State Administration Council; Myanmar junta; Myanmar's junta; Burmese junta | State Administration Council | organization | MMRGOV | MMR | GOV | 2021-02-02 | 2025-07-31
State Peace and Development Council; SPDC | State Peace and Development Council | organization | MMRGOV | MMR | GOV | 1997-11 | 2011-03
State Law and Order Restoration Council; SLORC | State Law and Order Restoration Council | organization | MMRGOV | MMR | GOV | 1988-09 | 1997-11
=National Unity Government; =NUG; Myanmar's National Unity Government | National Unity Government | organization | MMROPP | MMR | OPP | 2021-04-16
National Council for Peace and Order; NCPO | National Council for Peace and Order | organization | THAGOV | THA | GOV | 2014-05-22 | 2019-07
Thai Constitutional Court; Thailand's Constitutional Court | Thai Constitutional Court | organization | THAJUD | THA | JUD
Malacañang; Malacanang; Malacanang Palace; Malacañang Palace | Malacañang | organization | PHLGOV | PHL | GOV
Philippine Department of Foreign Affairs; =DFA | Philippine Department of Foreign Affairs | organization | PHLGOV | PHL | GOV
Putrajaya | Putrajaya | organization | MYSGOV | MYS | GOV
Malaysian Anti-Corruption Commission | Malaysian Anti-Corruption Commission | organization | MYSCOP | MYS | COP
Istana Merdeka; Merdeka Palace | Merdeka Palace | organization | IDNGOV | IDN | GOV
=KPK; Corruption Eradication Commission | Corruption Eradication Commission | organization | IDNCOP | IDN | COP
BNPB; Indonesian National Disaster Mitigation Agency | BNPB | organization | IDNGOV | IDN | GOV
Department of Foreign Affairs and Trade; DFAT | Department of Foreign Affairs and Trade | organization | AUSGOV | AUS | GOV
Australian Federal Police | Australian Federal Police | organization | AUSCOP | AUS | COP

# Africa, Americas
Aso Rock | Aso Rock | organization | NGAGOV | NGA | GOV
Independent National Electoral Commission; INEC | Independent National Electoral Commission | organization | NGAGOV | NGA | GOV
Union Buildings | Union Buildings | organization | ZAFGOV | ZAF | GOV
Constitutional Court of South Africa; South Africa's Constitutional Court | Constitutional Court of South Africa | organization | ZAFJUD | ZAF | JUD
DIRCO; Department of International Relations and Cooperation | DIRCO | organization | ZAFGOV | ZAF | GOV
Truth and Reconciliation Commission | Truth and Reconciliation Commission | organization | ZAFGOV | ZAF | GOV | 1995 | 2003
Transitional Sovereignty Council; Sovereign Council; Sudan's Sovereign Council; Sovereignty Council | Transitional Sovereignty Council | organization | SDNGOV | SDN | GOV | 2019-08
Transitional Military Council; Sudan's Transitional Military Council | Transitional Military Council | organization | SDNMIL | SDN | MIL | 2019-04 | 2019-08
Humanitarian Aid Commission; Sudan's Humanitarian Aid Commission | Humanitarian Aid Commission | organization | SDNGOV | SDN | GOV
Transitional Federal Government; Somalia's Transitional Federal Government; =TFG | Transitional Federal Government | organization | SOMGOV | SOM | GOV | 2004 | 2012-08
Independent Electoral and Boundaries Commission; IEBC | Independent Electoral and Boundaries Commission | organization | KENGOV | KEN | GOV | 2011
Zimbabwe Electoral Commission | Zimbabwe Electoral Commission | organization | ZWEGOV | ZWE | GOV
CENI | CENI | organization | CODGOV | COD | GOV
National Council for the Safeguard of the Homeland; National Council for the Safeguard of the Fatherland; CNSP | National Council for the Safeguard of the Homeland | organization | NERGOV | NER | GOV | 2023-07-26
National Committee for the Salvation of the People | National Committee for the Salvation of the People | organization | MLIGOV | MLI | GOV | 2020-08 | 2021-01
Global Affairs Canada | Global Affairs Canada | organization | CANGOV | CAN | GOV
Canadian Supreme Court; Supreme Court of Canada | Supreme Court of Canada | organization | CANJUD | CAN | JUD
Itamaraty; Brazilian Foreign Ministry; Brazil's Foreign Ministry | Itamaraty | organization | BRAGOV | BRA | GOV
=Planalto; Planalto Palace | Planalto | organization | BRAGOV | BRA | GOV
Brazilian Supreme Court; Brazil's Supreme Court; Supremo Tribunal Federal; Supreme Federal Court | Brazilian Supreme Court | organization | BRAJUD | BRA | JUD
Casa Rosada | Casa Rosada | organization | ARGGOV | ARG | GOV
=Miraflores; Miraflores Palace | Miraflores | organization | VENGOV | VEN | GOV
Venezuelan Supreme Court; Supreme Tribunal of Justice; Venezuela's Supreme Court | Supreme Tribunal of Justice | organization | VENJUD | VEN | JUD
National Electoral Council of Venezuela; Venezuela's National Electoral Council; National Electoral Council | National Electoral Council of Venezuela | organization | VENGOV | VEN | GOV
Constituent Assembly of Venezuela; Venezuela's Constituent Assembly | Constituent Assembly of Venezuela | organization | VENLEG | VEN | LEG | 2017-08 | 2020-12
La Moneda; Moneda Palace | La Moneda | organization | CHLGOV | CHL | GOV
Casa de Nariño; Casa de Narino | Casa de Nariño | organization | COLGOV | COL | GOV
Special Jurisdiction for Peace | Special Jurisdiction for Peace | organization | COLJUD | COL | JUD | 2017
Los Pinos | Los Pinos | organization | MEXGOV | MEX | GOV |  | 2018-11
National Electoral Institute; =INE | National Electoral Institute | organization | MEXGOV | MEX | GOV | 2014
Transitional Presidential Council; Haiti's transitional council | Transitional Presidential Council | organization | HTIGOV | HTI | GOV | 2024-04 | 2026-02-07
Haitian National Police; Haiti's National Police | Haitian National Police | organization | HTICOP | HTI | COP
