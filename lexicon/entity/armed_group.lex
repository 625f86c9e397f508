# Armed groups: rebels, militias, terrorist groups, private armies and gangs, with CAMEO codes and the state where they stand.
@table entity.org
@columns name | canonical | kind(organization armed_group facility document) | code:code? | country:code? | sector:code? | from:date? | to:date?

# Afghanistan, Pakistan, Kashmir
Taliban; Taleban; Afghan Taliban; Afghan Taleban; Islamic Emirate | Taliban | armed_group | AFGREBTAL | AFG | REB | 1994
Haqqani network; Haqqani group | Haqqani network | armed_group | AFGREBHAQ | AFG | REB
Hezb-i-Islami; Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami Gulbuddin; Hizb-e-Islami | Hezb-i-Islami | armed_group | AFGREBHIG | AFG | REB
Northern Alliance; United Islamic Front | Northern Alliance | armed_group | AFGREBNAL | AFG | REB | 1996 | 2001-12
National Resistance Front; National Resistance Front of Afghanistan; Panjshir resistance | National Resistance Front of Afghanistan | armed_group | AFGREBNRF | AFG | REB | 2021-08
Jamiat-i-Islami; Jamiat-e-Islami | Jamiat-i-Islami | armed_group | AFGREBJAM | AFG | REB
Afghan mujahideen; Afghan mujahedeen; Afghan mujahedin | Afghan mujahideen | armed_group | AFGREB | AFG | REB
Afghan Local Police | Afghan Local Police | armed_group | AFGCOP | AFG | COP | 2010 | 2020
Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Pakistani Taliban; Tehrik-e-Taliban Pakistan; =TTP; Pakistan Taliban; Pakistani Taleban; Tehrik-e-Taliban; Tehreek-e-Taliban | Tehrik-i-Taliban Pakistan | armed_group | PAKREBTTP | PAK | REB | 2007-12
Jamaat-ul-Ahrar; Jamaatul Ahrar | Jamaat-ul-Ahrar | armed_group | PAKREBJUA | PAK | REB | 2014-08
Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; Lashkar-i-Taiba; LeT | Lashkar-e-Taiba | armed_group | PAKREBLET | PAK | REB
Jamaat-ud-Dawa; Jamat-ud-Dawa; JuD | Jamaat-ud-Dawa | armed_group | PAKREBLET | PAK | REB
Jaish-e-Mohammed; Jaish-e-Muhammad; Jaish-e-Mohammad; Jaish-i-Mohammed; JeM | Jaish-e-Mohammed | armed_group | PAKREBJEM | PAK | REB | 2000
Lashkar-e-Jhangvi; Lashkar-i-Jhangvi; LeJ | Lashkar-e-Jhangvi | armed_group | PAKREBLEJ | PAK | REB
Sipah-e-Sahaba; Sipah-e-Sahaba Pakistan; Ahle Sunnat Wal Jamaat | Sipah-e-Sahaba | armed_group | PAKREBSSP | PAK | REB
Lashkar-e-Islam; Lashkar-i-Islam | Lashkar-e-Islam | armed_group | PAKREBLEI | PAK | REB
Harkat-ul-Mujahideen; Harakat ul-Mujahidin; Harkat-ul-Ansar | Harkat-ul-Mujahideen | armed_group | PAKREBHUM | PAK | REB
Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul Mujahedeen | Hizbul Mujahideen | armed_group | INDREBHIM | IND | REB
Jammu Kashmir Liberation Front; Jammu and Kashmir Liberation Front; JKLF | Jammu Kashmir Liberation Front | armed_group | INDREBJKL | IND | REB
=The Resistance Front; Kashmir Resistance Front | The Resistance Front | armed_group | INDREBTRF | IND | REB | 2019
Balochistan Liberation Army; Baloch Liberation Army; Baluchistan Liberation Army; =BLA | Balochistan Liberation Army | armed_group | PAKREBBLA | PAK | REB
Balochistan Liberation Front; Baloch Liberation Front; =BLF | Balochistan Liberation Front | armed_group | PAKREBBLF | PAK | REB
Baloch Republican Army | Baloch Republican Army | armed_group | PAKREBBRA | PAK | REB

# India, Nepal, Bangladesh, Sri Lanka
Maoists; Naxalites; Naxalite rebels; Naxals; Communist Party of India (Maoist); Maoist rebels in India | Communist Party of India (Maoist) | armed_group | INDREBMAO | IND | REB
United Liberation Front of Asom; United Liberation Front of Assam; ULFA | United Liberation Front of Asom | armed_group | INDREBULF | IND | REB
National Democratic Front of Bodoland; NDFB | National Democratic Front of Bodoland | armed_group | INDREBBOD | IND | REB
National Socialist Council of Nagaland; NSCN | National Socialist Council of Nagaland | armed_group | INDREBNSC | IND | REB
United National Liberation Front | United National Liberation Front | armed_group | INDREBUNL | IND | REB
People's Liberation Army of Manipur | People's Liberation Army of Manipur | armed_group | INDREBPLM | IND | REB
Indian Mujahideen | Indian Mujahideen | armed_group | INDREBIMJ | IND | REB
Students Islamic Movement of India; SIMI | Students Islamic Movement of India | armed_group | INDREBSIM | IND | REB
Babbar Khalsa; Babbar Khalsa International | Babbar Khalsa | armed_group | INDREBBKI | IND | REB
Khalistan Commando Force | Khalistan Commando Force | armed_group | INDREBKCF | IND | REB
People's Liberation Army of Nepal; Nepalese Maoists; Nepali Maoists | Nepalese Maoists | armed_group | NPLREBMAO | NPL | REB | 1996-02 | 2006-11
Jamaat-ul-Mujahideen Bangladesh; =JMB | Jamaat-ul-Mujahideen Bangladesh | armed_group | BGDREBJMB | BGD | REB
Harkat-ul-Jihad-al-Islami; HuJI | Harkat-ul-Jihad-al-Islami | armed_group | BGDREBHUJ | BGD | REB
Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tamil Tiger; Tamil Tiger rebels | Liberation Tigers of Tamil Eelam | armed_group | LKAREBLTT | LKA | REB | 1976-05 | 2009-05-18
National Thowheeth Jama'ath; National Thowheed Jamath; National Thowheeth Jamath | National Thowheeth Jama'ath | armed_group | LKAREBNTJ | LKA | REB

# Al Qaeda, Islamic State
Al Qaeda; Al-Qaida; Al-Qa'ida; Qaeda; Qaida; Al-Qaeda network | Al Qaeda | armed_group | IMGMOSALQ | IMG | REB | 1988
Islamic State; ISIS; ISIL; Daesh; Da'esh; =IS; Islamic State group; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham; I.S.I.S.; so-called Islamic State | Islamic State of Iraq and the Levant | armed_group | IMGMOSISI | IMG | REB | 2013-04
  ? ISIL => Islamic State of Iraq and the Levant
  ? Daesh => Islamic State of Iraq and the Levant
Islamic State of Iraq | Islamic State of Iraq | armed_group | IRQREBISI | IRQ | REB | 2006-10 | 2013-04
Al Qaeda in Iraq; al-Qaida in Iraq; Al-Qaeda in Mesopotamia; Tanzim Qaidat al-Jihad; =AQI; Jamaat al-Tawhid wal-Jihad | Al Qaeda in Iraq | armed_group | IRQREBAQI | IRQ | REB | 2004
Islamic State Khorasan; ISIS-K; IS-K; ISKP; Islamic State Khorasan Province; ISIS-Khorasan; Islamic State in Khorasan; Khorasan Province; IS-Khorasan; Islamic State in Afghanistan | Islamic State Khorasan | armed_group | AFGREBISK | AFG | REB | 2015-01
Islamic State West Africa Province; ISWAP; Islamic State in West Africa; Islamic State West Africa | Islamic State West Africa Province | armed_group | NGAREBISW | NGA | REB | 2015-03
  ? ISWAP => Islamic State West Africa Province
  ! ISWAP => Islamic State of Iraq and the Levant
Islamic State in the Greater Sahara; ISGS; Islamic State Sahel Province; Islamic State in the Sahel | Islamic State in the Greater Sahara | armed_group | MLIREBISG | MLI | REB | 2015-05
Islamic State in Libya | Islamic State in Libya | armed_group | LBYREBISI | LBY | REB | 2014-11
Islamic State Sinai Province; Sinai Province; Ansar Beit al-Maqdis; Wilayat Sinai; Ansar Bayt al-Maqdis; Sinai Province of Islamic State | Sinai Province | armed_group | EGYREBABM | EGY | REB | 2011
Islamic State Central Africa Province; ISCAP | Islamic State Central Africa Province | armed_group | CODREBISC | COD | REB | 2019-04
Islamic State in Somalia | Islamic State in Somalia | armed_group | SOMREBISS | SOM | REB | 2015-10
Islamic State Yemen | Islamic State Yemen | armed_group | YEMREBISI | YEM | REB
Al Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; AQAP; Al-Qaeda in Yemen; Al-Qaida in Yemen | Al Qaeda in the Arabian Peninsula | armed_group | YEMREBAQP | YEM | REB | 2009-01
Ansar al-Sharia; Ansar al-Shariah | Ansar al-Sharia (Yemen) | armed_group | YEMREBAQP | YEM | REB | 2011
Al Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb; AQIM; Al-Qaeda in the Maghreb; al Qaeda's North Africa branch | Al Qaeda in the Islamic Maghreb | armed_group | DZAREBAQM | DZA | REB | 2007-01
Al Qaeda in the Indian Subcontinent; AQIS | Al Qaeda in the Indian Subcontinent | armed_group | IMGSASAQS | IMG | REB | 2014-09
East Turkestan Islamic Movement; ETIM; Turkistan Islamic Party; Turkestan Islamic Party | Turkistan Islamic Party | armed_group | CHNREBETI | CHN | REB
Islamic Movement of Uzbekistan; =IMU | Islamic Movement of Uzbekistan | armed_group | UZBREBIMU | UZB | REB | 1998
Islamic Jihad Union | Islamic Jihad Union | armed_group | UZBREBIJU | UZB | REB
Jundallah; Jundullah | Jundallah | armed_group | IRNREBJUN | IRN | REB | 2003
Jaish al-Adl; Jaish ul-Adl; Army of Justice; Jaish al-Zulm | Jaish al-Adl | armed_group | IRNREBJAD | IRN | REB | 2012
Khorasan group | Khorasan group | armed_group | SYRREBKHO | SYR | REB | 2012

# Palestinians and Israel
Hamas; Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya | Hamas | armed_group | PSEREBHMS | PSE | REB | 1987-12
Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; Al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Izzedine al-Qassam Brigades | Qassam Brigades | armed_group | PSEREBHMS | PSE | REB
Islamic Jihad; Palestinian Islamic Jihad; =PIJ; Palestine Islamic Jihad | Palestinian Islamic Jihad | armed_group | PSEREBISJ | PSE | REB | 1981
Al-Quds Brigades; Saraya al-Quds | Al-Quds Brigades | armed_group | PSEREBISJ | PSE | REB
Popular Front for the Liberation of Palestine; PFLP | Popular Front for the Liberation of Palestine | armed_group | PSEREBPFL | PSE | REB
Popular Front for the Liberation of Palestine-General Command; PFLP-GC | Popular Front for the Liberation of Palestine-General Command | armed_group | PSEREBPFG | PSE | REB
Democratic Front for the Liberation of Palestine; DFLP | Democratic Front for the Liberation of Palestine | armed_group | PSEREBDFL | PSE | REB
Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigade; Al-Aqsa Martyrs' Brigade; Aqsa Martyrs Brigades | Al-Aqsa Martyrs Brigades | armed_group | PSEREBAAM | PSE | REB | 2000
Popular Resistance Committees | Popular Resistance Committees | armed_group | PSEREBPRC | PSE | REB
Abu Nidal Organization; Abu Nidal group; Abu Nidal Organisation; Fatah Revolutionary Council | Abu Nidal Organization | armed_group | PSEREBANO | PSE | REB
Palestine Liberation Front | Palestine Liberation Front | armed_group | PSEREBPLF | PSE | REB
Black September | Black September | armed_group | PSEREBBSO | PSE | REB | 1970 | 1974
Army of Islam; Jaysh al-Islam in Gaza | Army of Islam (Gaza) | armed_group | PSEREBAOI | PSE | REB
Lions' Den; Lions Den; Areen al-Usud | Lions' Den | armed_group | PSEREBLDN | PSE | REB | 2022
Jenin Brigade; Jenin Brigades | Jenin Brigade | armed_group | PSEREBISJ | PSE | REB
=Tanzim | Tanzim | armed_group | PSEREBTNZ | PSE | REB
Fatah al-Islam | Fatah al-Islam | armed_group | LBNREBFAI | LBN | REB | 2006
Jund Ansar Allah | Jund Ansar Allah | armed_group | PSEREBJAA | PSE | REB
=Popular Forces; Abu Shabab militia | Popular Forces | armed_group | PSEREBABS | PSE | REB | 2024
Irgun | Irgun | armed_group | ISRREBIRG | ISR | REB | 1931 | 1948
Haganah | Haganah | armed_group | ISRMIL | ISR | MIL | 1920 | 1948
Kach; Kahane Chai | Kach | armed_group | ISRREBKCH | ISR | REB
Hilltop Youth | Hilltop Youth | armed_group | ISRCRM | ISR | CRM

# Lebanon
Hezbollah; Hizbollah; Hizbullah; Hezbullah; Hizballah; Party of God; Lebanese Hezbollah | Hezbollah | armed_group | LBNREBHEZ | LBN | REB | 1982
Radwan Force; Radwan Forces | Radwan Force | armed_group | LBNREBHEZ | LBN | REB
South Lebanon Army; =SLA | South Lebanon Army | armed_group | LBNREBASL | LBN | REB | 1977 | 2000-05
Amal militia | Amal militia | armed_group | LBNREBAML | LBN | REB
Phalange militia; Phalangists; Phalangist militia | Phalange militia | armed_group | LBNREBPHL | LBN | REB
Asbat al-Ansar | Asbat al-Ansar | armed_group | LBNREBASB | LBN | REB
Abdullah Azzam Brigades; Abdallah Azzam Brigades | Abdullah Azzam Brigades | armed_group | LBNREBAAB | LBN | REB

# Syria
Free Syrian Army; =FSA | Free Syrian Army | armed_group | SYRREBFSA | SYR | REB | 2011-07
Syrian Democratic Forces; =SDF; Kurdish-led Syrian Democratic Forces | Syrian Democratic Forces | armed_group | SYRREBSDF | SYR | REB | 2015-10
People's Protection Units; =YPG; Kurdish YPG; YPG militia | People's Protection Units | armed_group | SYRREBYPG | SYR | REB
Women's Protection Units; =YPJ | Women's Protection Units | armed_group | SYRREBYPG | SYR | REB
Syrian National Army; =SNA | Syrian National Army | armed_group | SYRREBSNA | SYR | REB | 2017
Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; =HTS; Tahrir al-Sham | Hayat Tahrir al-Sham | armed_group | SYRREBHTS | SYR | REB | 2017-01 | 2025-01
Nusra Front; Al-Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fatah al-Sham; Jabhat Fateh al-Sham | Nusra Front | armed_group | SYRREBNUS | SYR | REB | 2012-01 | 2017-01
Ahrar al-Sham; Ahrar ash-Sham | Ahrar al-Sham | armed_group | SYRREBAAS | SYR | REB | 2011
Jaysh al-Islam; Jaish al-Islam | Jaysh al-Islam | armed_group | SYRREBJAI | SYR | REB | 2013
=Islamic Front | Islamic Front | armed_group | SYRREBISF | SYR | REB | 2013-11
Faylaq al-Rahman; Failaq al-Rahman | Faylaq al-Rahman | armed_group | SYRREBFAR | SYR | REB
Faylaq al-Sham | Faylaq al-Sham | armed_group | SYRREBFAS | SYR | REB
Nour al-Din al-Zenki; Nour al-Din al-Zinki | Nour al-Din al-Zenki | armed_group | SYRREBZEN | SYR | REB
National Liberation Front in Syria | National Liberation Front in Syria | armed_group | SYRREBNLF | SYR | REB | 2018
Jaish al-Fatah; Army of Conquest | Army of Conquest | armed_group | SYRREBJFA | SYR | REB | 2015-03
Hurras al-Din; Huras al-Din | Hurras al-Din | armed_group | SYRREBHAD | SYR | REB | 2018-02
Shabiha | Shabiha | armed_group | SYRREBSHB | SYR | REB
National Defence Forces; Syrian National Defence Forces; National Defense Forces | National Defence Forces | armed_group | SYRREBNDF | SYR | REB | 2012
=Southern Front; Syrian Southern Front | Southern Front | armed_group | SYRREBSOF | SYR | REB | 2014
Fatemiyoun; Liwa Fatemiyoun; Fatemiyoun Brigade | Liwa Fatemiyoun | armed_group | AFGREBFAT | AFG | REB | 2013
Zainabiyoun; Zainebiyoun Brigade; Liwa Zainebiyoun | Liwa Zainebiyoun | armed_group | PAKREBZAI | PAK | REB
New Syrian Army; Maghawir al-Thawra; Revolutionary Commando Army; Syrian Free Army | Syrian Free Army | armed_group | SYRREBMAT | SYR | REB
Sultan Murad Division | Sultan Murad Division | armed_group | SYRREBSNA | SYR | REB

# Iraq
Popular Mobilization Forces; Popular Mobilisation Forces; =PMF; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilization Units; =PMU; Hashid Shaabi; Hashd Shaabi | Popular Mobilization Forces | armed_group | IRQREBPMF | IRQ | REB | 2014-06
Kataib Hezbollah; Kata'ib Hezbollah; Kata'ib Hizballah; Kataeb Hezbollah; Hezbollah Brigades; Ketaeb Hezbollah | Kataib Hezbollah | armed_group | IRQREBKAH | IRQ | REB | 2007
Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; League of the Righteous | Asaib Ahl al-Haq | armed_group | IRQREBAAH | IRQ | REB | 2006
Harakat al-Nujaba; Harakat Hezbollah al-Nujaba; Nujaba movement | Harakat al-Nujaba | armed_group | IRQREBNUJ | IRQ | REB | 2013
Islamic Resistance in Iraq | Islamic Resistance in Iraq | armed_group | IRQREBIRI | IRQ | REB | 2023-10
Badr Organization; Badr Organisation; Badr Brigade; Badr Brigades | Badr Organization | armed_group | IRQREBBDR | IRQ | REB
Kataib Sayyid al-Shuhada | Kataib Sayyid al-Shuhada | armed_group | IRQREBKSS | IRQ | REB
Mahdi Army; Mehdi Army; Jaish al-Mahdi; Al-Mahdi Army | Mahdi Army | armed_group | IRQREBMAH | IRQ | REB | 2003-06 | 2008-08
Peace Companies; Saraya al-Salam; =Peace Brigades | Saraya al-Salam | armed_group | IRQREBMAH | IRQ | REB | 2014
Promised Day Brigade | Promised Day Brigade | armed_group | IRQREBMAH | IRQ | REB
Ansar al-Islam | Ansar al-Islam | armed_group | IRQREBAAI | IRQ | REB | 2001
Ansar al-Sunna; Ansar al-Sunnah; Ansar al-Sunna Army | Ansar al-Sunna | armed_group | IRQREBASU | IRQ | REB
Islamic Army in Iraq; Islamic Army of Iraq | Islamic Army in Iraq | armed_group | IRQREBIAI | IRQ | REB
1920 Revolution Brigades | 1920 Revolution Brigades | armed_group | IRQREBNTR | IRQ | REB
Naqshbandi Army; Naqshbandi Order; JRTN | Naqshbandi Army | armed_group | IRQREBNAQ | IRQ | REB
Sons of Iraq; Awakening Councils; Sahwa; Awakening Council | Sons of Iraq | armed_group | IRQREBSAH | IRQ | REB | 2005
Mujahideen Shura Council | Mujahideen Shura Council | armed_group | IRQREBMSC | IRQ | REB | 2006-01 | 2006-10
Sinjar Resistance Units; =YBS | Sinjar Resistance Units | armed_group | IRQREBYBS | IRQ | REB

# Iran, Kurds, Turkey
Kurdistan Workers' Party; Kurdistan Workers Party; =PKK; P.K.K.; Kurdish Workers' Party; Kongra-Gel; KADEK; Kurdish Workers Party | Kurdistan Workers' Party | armed_group | TURREBPKK | TUR | REB | 1978-11
Kurdistan Freedom Falcons; Kurdistan Freedom Hawks; =TAK | Kurdistan Freedom Falcons | armed_group | TURREBTAK | TUR | REB
Kurdistan Free Life Party; PJAK; Party of Free Life of Kurdistan; Party for a Free Life in Kurdistan | Kurdistan Free Life Party | armed_group | IRNREBPJK | IRN | REB | 2004
Kurdistan Democratic Party of Iran; Democratic Party of Iranian Kurdistan; KDPI | Kurdistan Democratic Party of Iran | armed_group | IRNREBKDI | IRN | REB
=Komala | Komala | armed_group | IRNREBKOM | IRN | REB
Kurdistan Freedom Party | Kurdistan Freedom Party | armed_group | IRNREBPAK | IRN | REB
People's Mujahedeen; Mujahedin-e Khalq; Mujahideen-e-Khalq; =MEK; =MKO; People's Mujahedin; Mujahedeen-e-Khalq; People's Mojahedin Organization of Iran; PMOI; Mojahedin-e Khalq; People's Mujahedin of Iran | People's Mujahedin of Iran | armed_group | IRNREBPMD | IRN | REB
Ahwaz National Resistance | Ahwaz National Resistance | armed_group | IRNREBAHW | IRN | REB
DHKP-C; Revolutionary People's Liberation Party-Front | DHKP-C | armed_group | TURREBDHK | TUR | REB
MLKP | MLKP | armed_group | TURREBMLK | TUR | REB
Grey Wolves; Gray Wolves | Grey Wolves | armed_group | TURREBGRW | TUR | REB
Turkish Hizbullah | Turkish Hizbullah | armed_group | TURREBTHZ | TUR | REB

# Yemen, the Gulf
Houthis; Houthi; Houthi rebels; Houthi movement; Ansar Allah; Ansarullah; Ansarallah; Huthis; Huthi; Huthi rebels; Shiite Houthi rebels; Iran-backed Houthis; Iranian-backed Houthis | Houthis | armed_group | YEMREBHTH | YEM | REB
Southern Transitional Council; =STC; =Southern separatists; =Southern Movement; =Hirak | Southern Transitional Council | armed_group | YEMREBSTC | YEM | REB | 2017-05
=Security Belt; Security Belt forces | Security Belt | armed_group | YEMREBSTC | YEM | REB | 2016
Giants Brigades | Giants Brigades | armed_group | YEMREBGIA | YEM | REB
Al-Ashtar Brigades; Saraya al-Ashtar | Al-Ashtar Brigades | armed_group | BHRREBASH | BHR | REB

# Egypt, Libya, Algeria, Tunisia, Western Sahara
Gamaa Islamiya; al-Gama'a al-Islamiyya; Gama'a al-Islamiyya; Gamaa al-Islamiya; Jamaa Islamiya; Gama'a Islamiya | Gamaa Islamiya | armed_group | EGYREBGAM | EGY | REB
Egyptian Islamic Jihad | Egyptian Islamic Jihad | armed_group | EGYREBEIJ | EGY | REB
=Hasm; Hasm movement; Hassm | Hasm | armed_group | EGYREBHAS | EGY | REB | 2016
Ajnad Misr | Ajnad Misr | armed_group | EGYREBAJM | EGY | REB
Libyan National Army; =LNA; Libyan Arab Armed Forces; Haftar's forces; Haftar's Libyan National Army; eastern-based Libyan National Army | Libyan National Army | armed_group | LBYREBLNA | LBY | REB | 2014
Libya Dawn; Fajr Libya | Libya Dawn | armed_group | LBYREBDAW | LBY | REB | 2014 | 2016
Ansar al-Sharia in Libya; Ansar al-Sharia Benghazi | Ansar al-Sharia (Libya) | armed_group | LBYREBAAS | LBY | REB | 2012
February 17 Martyrs Brigade | February 17 Martyrs Brigade | armed_group | LBYREBF17 | LBY | REB
Benghazi Defence Brigades; Benghazi Defense Brigades | Benghazi Defence Brigades | armed_group | LBYREBBDB | LBY | REB
Libyan Islamic Fighting Group | Libyan Islamic Fighting Group | armed_group | LBYREBLIF | LBY | REB
Stability Support Apparatus | Stability Support Apparatus | armed_group | LBYREBSSA | LBY | REB | 2021
444 Brigade | 444 Brigade | armed_group | LBYMIL | LBY | MIL
Zintan militia; Zintan Brigade; Zintan brigades | Zintan brigades | armed_group | LBYREBZIN | LBY | REB
Misrata brigades; Misrata militia; Misratan brigades | Misrata brigades | armed_group | LBYREBMIS | LBY | REB
Polisario Front; Polisario | Polisario Front | armed_group | ESHREBPLS | ESH | REB | 1973-05
Armed Islamic Group; =GIA | Armed Islamic Group | armed_group | DZAREBGIA | DZA | REB | 1992
Salafist Group for Preaching and Combat; GSPC; Salafist Group for Call and Combat | Salafist Group for Preaching and Combat | armed_group | DZAREBGSP | DZA | REB | 1998 | 2007-01
Islamic Salvation Army | Islamic Salvation Army | armed_group | DZAREBAIS | DZA | REB
Okba Ibn Nafaa Brigade; Uqba ibn Nafi Brigade | Okba Ibn Nafaa Brigade | armed_group | TUNREBOKB | TUN | REB
Ansar al-Sharia in Tunisia | Ansar al-Sharia in Tunisia | armed_group | TUNREBAAS | TUN | REB | 2011

# Sahel and West Africa
JNIM; Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Group to Support Islam and Muslims; Jama'a Nusrat ul-Islam wa al-Muslimin; GSIM | JNIM | armed_group | MLIREBJNI | MLI | REB | 2017-03
Ansar Dine; Ansar al-Dine; Ansar Eddine; Ansar Ed Dine | Ansar Dine | armed_group | MLIREBAND | MLI | REB | 2012 | 2017-03
MUJAO; Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa; MUJWA | MUJAO | armed_group | MLIREBMUJ | MLI | REB | 2011 | 2013-08
Al-Mourabitoun; Al-Murabitoun | Al-Mourabitoun | armed_group | MLIREBMOU | MLI | REB | 2013-08 | 2017-03
=Masked Men Brigade; Signatories in Blood; Those Who Sign in Blood | Signatories in Blood | armed_group | DZAREBMSB | DZA | REB
Macina Liberation Front; Katiba Macina; Front de Libération du Macina; Front de Liberation du Macina | Macina Liberation Front | armed_group | MLIREBMAC | MLI | REB | 2015
National Movement for the Liberation of Azawad; MNLA | National Movement for the Liberation of Azawad | armed_group | MLIREBMNL | MLI | REB | 2011-10
Coordination of Azawad Movements; =CMA; Coordination of Movements of Azawad | Coordination of Azawad Movements | armed_group | MLIREBCMA | MLI | REB | 2014
Azawad Liberation Front | Azawad Liberation Front | armed_group | MLIREBFLA | MLI | REB | 2024-11
GATIA; Platform of armed groups | GATIA | armed_group | MLIREBGAT | MLI | REB
High Council for the Unity of Azawad | High Council for the Unity of Azawad | armed_group | MLIREBHCU | MLI | REB
Ansaroul Islam; Ansarul Islam | Ansaroul Islam | armed_group | BFAREBANI | BFA | REB | 2016-12
Volunteers for the Defence of the Homeland; =VDP; Volunteers for the Defense of the Homeland | Volunteers for the Defence of the Homeland | armed_group | BFAMIL | BFA | MIL | 2020
Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Nigerian Taliban | Boko Haram | armed_group | NGAREBBHM | NGA | REB | 2002
Ansaru | Ansaru | armed_group | NGAREBANS | NGA | REB | 2012
Movement for the Emancipation of the Niger Delta; =MEND | Movement for the Emancipation of the Niger Delta | armed_group | NGAREBMND | NGA | REB
Niger Delta Avengers | Niger Delta Avengers | armed_group | NGAREBNDA | NGA | REB | 2016
Indigenous People of Biafra; IPOB | Indigenous People of Biafra | armed_group | NGAREBIPB | NGA | REB
Civilian Joint Task Force; CJTF | Civilian Joint Task Force | armed_group | NGAREBCJT | NGA | REB | 2013
Lakurawa | Lakurawa | armed_group | NGAREBLAK | NGA | REB
Niger Movement for Justice; =MNJ | Niger Movement for Justice | armed_group | NERREBMNJ | NER | REB | 2007
Revolutionary United Front; =RUF; Revolutionary United Front of Sierra Leone | Revolutionary United Front | armed_group | SLEREBRUF | SLE | REB | 1991 | 2002
Kamajors; Civil Defence Forces of Sierra Leone | Kamajors | armed_group | SLEREBKAM | SLE | REB
West Side Boys | West Side Boys | armed_group | SLEREBWSB | SLE | REB
National Patriotic Front of Liberia; NPFL | National Patriotic Front of Liberia | armed_group | LBRREBNPF | LBR | REB
Liberians United for Reconciliation and Democracy; LURD | Liberians United for Reconciliation and Democracy | armed_group | LBRREBLUR | LBR | REB | 1999 | 2003
Movement for Democracy in Liberia | Movement for Democracy in Liberia | armed_group | LBRREBMOD | LBR | REB
=New Forces; Forces Nouvelles | Forces Nouvelles | armed_group | CIVREBFNO | CIV | REB
=Young Patriots | Young Patriots | armed_group | CIVREBYPT | CIV | REB
Movement of Democratic Forces of Casamance; MFDC; Casamance rebels | Movement of Democratic Forces of Casamance | armed_group | SENREBMFD | SEN | REB
Ambazonia Defence Forces; Ambazonian separatists; Ambazonia Defense Forces; Ambazonia | Ambazonian separatists | armed_group | CMRREBAMB | CMR | REB | 2017

# Central Africa
=M23; March 23 Movement; M23 rebels; M-23 | M23 | armed_group | CODREBM23 | COD | REB | 2012-04
Congo River Alliance; AFC/M23; Alliance Fleuve Congo | Congo River Alliance | armed_group | CODREBAFC | COD | REB | 2023-12
Allied Democratic Forces; =ADF; ADF rebels | Allied Democratic Forces | armed_group | CODREBADF | COD | REB
Democratic Forces for the Liberation of Rwanda; FDLR; Interahamwe | Democratic Forces for the Liberation of Rwanda | armed_group | CODREBFDL | COD | REB
CODECO; Cooperative for the Development of Congo | CODECO | armed_group | CODREBCDC | COD | REB
Mai-Mai; Mayi-Mayi; Mai-Mai militia | Mai-Mai | armed_group | CODREBMAI | COD | REB
Wazalendo | Wazalendo | armed_group | CODREBWAZ | COD | REB
National Congress for the Defence of the People; CNDP | National Congress for the Defence of the People | armed_group | CODREBCND | COD | REB | 2006 | 2009
Rally for Congolese Democracy | Rally for Congolese Democracy | armed_group | CODREBRCD | COD | REB | 1998
Movement for the Liberation of Congo; Movement for the Liberation of the Congo | Movement for the Liberation of Congo | armed_group | CODREBMLC | COD | REB
Union of Congolese Patriots | Union of Congolese Patriots | armed_group | CODREBUPC | COD | REB
Kamuina Nsapu; Kamwina Nsapu | Kamuina Nsapu | armed_group | CODREBKAM | COD | REB
Alliance of Democratic Forces for the Liberation of Congo; AFDL | Alliance of Democratic Forces for the Liberation of Congo | armed_group | CODREBAFD | COD | REB | 1996 | 1997
Seleka; Séléka; ex-Seleka | Seleka | armed_group | CAFREBSEL | CAF | REB | 2012
anti-balaka; Anti-Balaka militia | anti-balaka | armed_group | CAFREBABA | CAF | REB | 2013
Coalition of Patriots for Change; =CPC | Coalition of Patriots for Change | armed_group | CAFREBCPC | CAF | REB | 2020-12
Union for Peace in Central Africa; Union for Peace in the Central African Republic | Union for Peace in Central Africa | armed_group | CAFREBUPC | CAF | REB
Popular Front for the Renaissance of the Central African Republic; FPRC | Popular Front for the Renaissance of the Central African Republic | armed_group | CAFREBFPR | CAF | REB
=3R | 3R | armed_group | CAFREB3RR | CAF | REB
Lord's Resistance Army; =LRA; Lords Resistance Army | Lord's Resistance Army | armed_group | UGAREBLRA | UGA | REB | 1987
National Resistance Army | National Resistance Army | armed_group | UGAREBNRA | UGA | REB | 1981 | 1986
RED-Tabara | RED-Tabara | armed_group | BDIREBRED | BDI | REB
Forces for the Defence of Democracy | Forces for the Defence of Democracy | armed_group | BDIREBFDD | BDI | REB
National Liberation Forces; =FNL; Forces for National Liberation | National Liberation Forces | armed_group | BDIREBFNL | BDI | REB
Front for Change and Concord in Chad; FACT rebels | Front for Change and Concord in Chad | armed_group | TCDREBFCT | TCD | REB | 2016
Union of Forces for Democracy and Development | Union of Forces for Democracy and Development | armed_group | TCDREBUFD | TCD | REB
UNITA; National Union for the Total Independence of Angola | UNITA | armed_group | AGOREBUNI | AGO | REB | 1966 | 2002-08
Front for the Liberation of the Enclave of Cabinda; FLEC | Front for the Liberation of the Enclave of Cabinda | armed_group | AGOREBFLE | AGO | REB
RENAMO; Mozambican National Resistance | Renamo | armed_group | MOZREBREN | MOZ | REB
Al-Sunna wa Jama'a; Ahlu Sunna Wal Jamaa in Mozambique; Ansar al-Sunna Mozambique; Ahlu al-Sunnah wal-Jamaah | Ansar al-Sunna (Mozambique) | armed_group | MOZREBASJ | MOZ | REB | 2017-10
Rwandan Patriotic Front; =RPF | Rwandan Patriotic Front | armed_group | RWAREBRPF | RWA | REB | 1987
National Liberation Front of Rwanda; FLN rebels | National Liberation Front of Rwanda | armed_group | RWAREBFLN | RWA | REB
South West Africa People's Organization; SWAPO | SWAPO | armed_group | NAMREBSWA | NAM | REB
Umkhonto we Sizwe; Umkhonto weSizwe | Umkhonto we Sizwe | armed_group | ZAFREBMKS | ZAF | REB | 1961 | 1994
Cobra militia; Ninja militia; Ninja rebels | Ninja militia | armed_group | COGREBNIN | COG | REB

# The Horn, Sudan
Al-Shabaab; al-Shabab; Shabaab; Shabab; Harakat al-Shabaab al-Mujahideen | Al-Shabaab | armed_group | SOMREBSHB | SOM | REB | 2006
Islamic Courts Union; Union of Islamic Courts; Supreme Islamic Courts Council | Islamic Courts Union | armed_group | SOMREBUIC | SOM | REB | 2000 | 2007
Hizbul Islam; Hizb al-Islam | Hizbul Islam | armed_group | SOMREBHIZ | SOM | REB | 2009
Ahlu Sunna Waljama'a; Ahlu Sunna Wal Jama'a; Ahlu Sunna Waljamaa | Ahlu Sunna Waljama'a | armed_group | SOMREBASW | SOM | REB
Somali pirates | Somali pirates | armed_group | SOMCRM | SOM | CRM
Ras Kamboni Brigade; Raskamboni movement | Ras Kamboni Brigade | armed_group | SOMREBRAS | SOM | REB
Puntland Maritime Police Force | Puntland Maritime Police Force | armed_group | SOMCOP | SOM | COP
Rapid Support Forces; =RSF; paramilitary Rapid Support Forces; Sudan's Rapid Support Forces | Rapid Support Forces | armed_group | SDNREBRSF | SDN | REB | 2013
Janjaweed; Janjawid; Janjaweed militia | Janjaweed | armed_group | SDNREBJAN | SDN | REB
Justice and Equality Movement | Justice and Equality Movement | armed_group | SDNREBJEM | SDN | REB
Sudan Liberation Movement; Sudan Liberation Army; Sudan Liberation Movement/Army; =SLM; SLM/A | Sudan Liberation Movement | armed_group | SDNREBSLM | SDN | REB
Sudan People's Liberation Movement-North; SPLM-N; SPLA-N; SPLM-North | Sudan People's Liberation Movement-North | armed_group | SDNREBSPN | SDN | REB | 2011
Sudan Revolutionary Front | Sudan Revolutionary Front | armed_group | SDNREBSRF | SDN | REB | 2011-11
Sudan People's Liberation Army; SPLA; Sudan People's Liberation Movement/Army; Sudanese People's Liberation Army | Sudan People's Liberation Army | armed_group | SSDREBSPL | SSD | REB | 1983 | 2011-07
SPLM-IO; SPLA-IO; Sudan People's Liberation Movement-in-Opposition; Sudan People's Liberation Army-in-Opposition; SPLM/A-IO | SPLM-IO | armed_group | SSDREBSIO | SSD | REB | 2013-12
National Salvation Front | National Salvation Front | armed_group | SSDREBNAS | SSD | REB | 2017
=White Army; Nuer White Army | White Army | armed_group | SSDREBWHA | SSD | REB
Tigray People's Liberation Front; TPLF; Tigrayan People's Liberation Front | Tigray People's Liberation Front | armed_group | ETHREBTPL | ETH | REB | 1975
Tigray Defense Forces; Tigray Defence Forces; Tigrayan forces; Tigrayan rebels; Tigray rebels | Tigray Defence Forces | armed_group | ETHREBTDF | ETH | REB | 2020-11
Oromo Liberation Army; =OLA; OLF-Shene; Shene | Oromo Liberation Army | armed_group | ETHREBOLA | ETH | REB
Oromo Liberation Front; =OLF | Oromo Liberation Front | armed_group | ETHREBOLF | ETH | REB | 1973
=Fano; Fano militia; Amhara Fano | Fano | armed_group | ETHREBFAN | ETH | REB
Ogaden National Liberation Front; ONLF | Ogaden National Liberation Front | armed_group | ETHREBONL | ETH | REB | 1984
Eritrean People's Liberation Front; EPLF | Eritrean People's Liberation Front | armed_group | ERIREBEPL | ERI | REB | 1970 | 1994
Ethiopian People's Revolutionary Democratic Front; EPRDF | Ethiopian People's Revolutionary Democratic Front | armed_group | ETHREBEPR | ETH | REB | 1988 | 2019-12

# Russia, Ukraine, Caucasus
Wagner Group; =Wagner; Wagner mercenaries; Wagner mercenary group; Wagner private military company; PMC Wagner; Russian mercenary group Wagner | Wagner Group | armed_group | RUSREBWAG | RUS | REB | 2014
Africa Corps; Russia's Africa Corps | Africa Corps | armed_group | RUSMIL | RUS | MIL | 2023-12
=Redut | Redut | armed_group | RUSREBRDT | RUS | REB
Donetsk People's Republic; =DPR; Donetsk separatists; =DNR | Donetsk People's Republic | armed_group | UKRREBDPR | UKR | REB | 2014-04 | 2022-09
Luhansk People's Republic; =LPR; Lugansk People's Republic; Luhansk separatists; =LNR | Luhansk People's Republic | armed_group | UKRREBLPR | UKR | REB | 2014-04 | 2022-09
pro-Russian separatists; pro-Russia separatists; pro-Russian rebels; Russian-backed separatists; Moscow-backed separatists; Russia-backed separatists; pro-Russian militants; pro-Russian militiamen | pro-Russian separatists | armed_group | UKRREB | UKR | REB | 2014-03
Vostok Battalion | Vostok Battalion | armed_group | UKRREBVOS | UKR | REB
Right Sector; Pravy Sektor | Right Sector | armed_group | UKRREBRSE | UKR | REB | 2013-11
Freedom of Russia Legion; Free Russia Legion | Freedom of Russia Legion | armed_group | RUSREBFRL | RUS | REB | 2022-03
Russian Volunteer Corps | Russian Volunteer Corps | armed_group | RUSREBRVC | RUS | REB | 2022-08
International Legion of Ukraine; Ukrainian Foreign Legion; International Legion | International Legion of Ukraine | armed_group | UKRMIL | UKR | MIL | 2022-02
Chechen rebels; Chechen separatists; Chechen fighters; Chechen guerrillas | Chechen rebels | armed_group | RUSREBCHE | RUS | REB
Caucasus Emirate | Caucasus Emirate | armed_group | RUSREBCEM | RUS | REB | 2007-10
Kadyrovtsy; Kadyrov's forces | Kadyrovtsy | armed_group | RUSMILCHE | RUS | MIL
Riyadus-Salikhin; Riyad-us-Saliheen | Riyadus-Salikhin | armed_group | RUSREBRIY | RUS | REB
Rusich | Rusich | armed_group | RUSREBRUS | RUS | REB
Ukrainian Insurgent Army; =UPA | Ukrainian Insurgent Army | armed_group | UKRREBUPA | UKR | REB | 1942 | 1956

# Western and southern Europe
Irish Republican Army; =IRA; I.R.A.; Provisional IRA; Provisional Irish Republican Army | Irish Republican Army | armed_group | GBRREBIRA | GBR | REB
Real IRA; New IRA; RIRA; Real Irish Republican Army | Real IRA | armed_group | GBRREBRIR | GBR | REB | 1997
Continuity IRA; Continuity Irish Republican Army | Continuity IRA | armed_group | GBRREBCIR | GBR | REB
Irish National Liberation Army; INLA | Irish National Liberation Army | armed_group | GBRREBINL | GBR | REB
Ulster Volunteer Force; =UVF | Ulster Volunteer Force | armed_group | GBRREBUVF | GBR | REB
Ulster Defence Association; =UDA; Ulster Freedom Fighters; =UFF | Ulster Defence Association | armed_group | GBRREBUDA | GBR | REB
Loyalist Volunteer Force; =LVF | Loyalist Volunteer Force | armed_group | GBRREBLVF | GBR | REB
=ETA; Basque Homeland and Freedom; Euskadi Ta Askatasuna; Basque separatist group ETA; Basque Homeland and Liberty | ETA | armed_group | ESPREBETA | ESP | REB | 1959 | 2018-05
GRAPO | GRAPO | armed_group | ESPREBGRA | ESP | REB
Terra Lliure | Terra Lliure | armed_group | ESPREBTLL | ESP | REB
National Liberation Front of Corsica; FLNC | National Liberation Front of Corsica | armed_group | FRAREBFLN | FRA | REB
Action Directe | Action Directe | armed_group | FRAREBADI | FRA | REB | 1979 | 1987
Red Brigades; Brigate Rosse | Red Brigades | armed_group | ITAREBRBR | ITA | REB
Red Army Faction; Baader-Meinhof; Baader-Meinhof Gang; Rote Armee Fraktion | Red Army Faction | armed_group | DEUREBRAF | DEU | REB | 1970 | 1998
November 17; Revolutionary Organization 17 November; 17 November group | November 17 | armed_group | GRCREBN17 | GRC | REB | 1975 | 2002
Conspiracy of Fire Nuclei; Conspiracy of Cells of Fire | Conspiracy of Fire Nuclei | armed_group | GRCREBCFN | GRC | REB
National Socialist Underground; =NSU | National Socialist Underground | armed_group | DEUREBNSU | DEU | REB
EOKA | EOKA | armed_group | CYPREBEOK | CYP | REB | 1955 | 1959
Kosovo Liberation Army; =KLA; =UCK | Kosovo Liberation Army | armed_group | XKXREBKLA | XKX | REB | 1996 | 1999-09
National Liberation Army of Macedonia; National Liberation Army (Macedonia) | National Liberation Army (Macedonia) | armed_group | MKDREBNLA | MKD | REB | 2001-01 | 2001-09
Liberation Army of Presevo, Medvedja and Bujanovac; UCPMB | Liberation Army of Presevo, Medvedja and Bujanovac | armed_group | SRBREBUCP | SRB | REB
Bosnian Serb army; Army of Republika Srpska; Bosnian Serb forces; Bosnian Serbs | Bosnian Serb army | armed_group | BIHREBSER | BIH | REB | 1992-05
Croatian Defence Council; =HVO; Bosnian Croats; Bosnian Croat forces | Croatian Defence Council | armed_group | BIHREBCRO | BIH | REB | 1992-04
Arkan's Tigers; Serb Volunteer Guard | Arkan's Tigers | armed_group | SRBREBARK | SRB | REB
Krajina Serbs; Krajina Serb forces | Krajina Serbs | armed_group | HRVREBSER | HRV | REB | 1991 | 1995-08

# Southeast and East Asia
Moro Islamic Liberation Front; MILF | Moro Islamic Liberation Front | armed_group | PHLREBMIL | PHL | REB | 1977
Moro National Liberation Front; MNLF | Moro National Liberation Front | armed_group | PHLREBMNL | PHL | REB | 1972
Bangsamoro Islamic Freedom Fighters; BIFF | Bangsamoro Islamic Freedom Fighters | armed_group | PHLREBBIF | PHL | REB | 2010
Abu Sayyaf; Abu Sayyaf Group | Abu Sayyaf | armed_group | PHLREBASG | PHL | REB | 1991
Maute group; =Maute | Maute group | armed_group | PHLREBMAU | PHL | REB
New People's Army; =NPA | New People's Army | armed_group | PHLREBNPA | PHL | REB | 1969-03
Jemaah Islamiyah; Jemaah Islamiah; Jamaah Islamiyah | Jemaah Islamiyah | armed_group | IDNREBJIS | IDN | REB | 1993 | 2024-06
Jamaah Ansharut Daulah; Jemaah Ansharut Daulah; =JAD | Jamaah Ansharut Daulah | armed_group | IDNREBJAD | IDN | REB | 2015
East Indonesia Mujahideen; Mujahidin Indonesia Timur | East Indonesia Mujahideen | armed_group | IDNREBMIT | IDN | REB
Free Aceh Movement; =GAM; Gerakan Aceh Merdeka | Free Aceh Movement | armed_group | IDNREBGAM | IDN | REB | 1976-12 | 2005-12
Free Papua Movement; West Papua National Liberation Army; =OPM; TPNPB; Organisasi Papua Merdeka | Free Papua Movement | armed_group | IDNREBOPM | IDN | REB
Laskar Jihad | Laskar Jihad | armed_group | IDNREBLJI | IDN | REB
Islamic Defenders Front; =FPI | Islamic Defenders Front | armed_group | IDNREBFPI | IDN | REB | 1998 | 2020-12
Fretilin guerrillas; Falintil | Falintil | armed_group | TLSREBFAL | TLS | REB | 1975 | 2001
Barisan Revolusi Nasional; =BRN | Barisan Revolusi Nasional | armed_group | THAREBBRN | THA | REB
Pattani United Liberation Organisation; PULO; Patani United Liberation Organization | Pattani United Liberation Organisation | armed_group | THAREBPUL | THA | REB
Khmer Rouge; Red Khmer | Khmer Rouge | armed_group | KHMREBKMR | KHM | REB |  | 1999
Viet Cong; Vietcong; National Liberation Front of South Vietnam | Viet Cong | armed_group | VNMREBVCG | VNM | REB | 1960-12 | 1976
Viet Minh | Viet Minh | armed_group | VNMREBVMN | VNM | REB | 1941 | 1954
Pathet Lao | Pathet Lao | armed_group | LAOREBPLA | LAO | REB
Karen National Union; =KNU | Karen National Union | armed_group | MMRREBKNU | MMR | REB
Karen National Liberation Army; KNLA | Karen National Liberation Army | armed_group | MMRREBKNU | MMR | REB
Democratic Karen Buddhist Army; DKBA | Democratic Karen Buddhist Army | armed_group | MMRREBDKB | MMR | REB
Kachin Independence Army; =KIA; Kachin Independence Organisation | Kachin Independence Army | armed_group | MMRREBKIA | MMR | REB
Arakan Army | Arakan Army | armed_group | MMRREBAAR | MMR | REB | 2009
Arakan Rohingya Salvation Army; ARSA; Harakah al-Yaqin | Arakan Rohingya Salvation Army | armed_group | MMRREBARS | MMR | REB
Ta'ang National Liberation Army; TNLA; Taang National Liberation Army | Ta'ang National Liberation Army | armed_group | MMRREBTNL | MMR | REB
Myanmar National Democratic Alliance Army; MNDAA | Myanmar National Democratic Alliance Army | armed_group | MMRREBMND | MMR | REB
Three Brotherhood Alliance; Brotherhood Alliance | Three Brotherhood Alliance | armed_group | MMRREBTBA | MMR | REB | 2019
People's Defence Force; People's Defense Force; People's Defence Forces; People's Defense Forces; =PDF | People's Defence Force | armed_group | MMRREBPDF | MMR | REB | 2021-05
United Wa State Army; UWSA | United Wa State Army | armed_group | MMRREBUWS | MMR | REB
Shan State Army | Shan State Army | armed_group | MMRREBSSA | MMR | REB
Karenni Army | Karenni Army | armed_group | MMRREBKAR | MMR | REB
Chin National Front; Chin National Army | Chin National Front | armed_group | MMRREBCNF | MMR | REB
Hmong rebels | Hmong rebels | armed_group | LAOREBHMO | LAO | REB
Aum Shinrikyo; Aum Supreme Truth | Aum Shinrikyo | armed_group | JPNREBAUM | JPN | REB
Japanese Red Army | Japanese Red Army | armed_group | JPNREBJRA | JPN | REB | 1971 | 2001
Bougainville Revolutionary Army | Bougainville Revolutionary Army | armed_group | PNGREBBRA | PNG | REB
Isatabu Freedom Movement | Isatabu Freedom Movement | armed_group | SLBREBIFM | SLB | REB
Malaita Eagle Force | Malaita Eagle Force | armed_group | SLBREBMEF | SLB | REB

# Americas
FARC; Revolutionary Armed Forces of Colombia; F.A.R.C. | FARC | armed_group | COLREBFRC | COL | REB | 1964 | 2017-08
FARC dissidents; FARC dissident group; dissident FARC rebels; Estado Mayor Central; Central General Staff; =EMC | FARC dissidents | armed_group | COLREBFRD | COL | REB | 2016
Segunda Marquetalia; Second Marquetalia | Segunda Marquetalia | armed_group | COLREBSMQ | COL | REB | 2019-08
National Liberation Army; =ELN; E.L.N.; National Liberation Army of Colombia | National Liberation Army | armed_group | COLREBELN | COL | REB | 1964
United Self-Defense Forces of Colombia; =AUC; United Self-Defence Forces of Colombia | United Self-Defense Forces of Colombia | armed_group | COLREBAUC | COL | REB | 1997 | 2006
M-19; April 19 Movement; 19th of April Movement | M-19 | armed_group | COLREBM19 | COL | REB | 1970 | 1990
Popular Liberation Army | Popular Liberation Army | armed_group | COLREBEPL | COL | REB
Gulf Clan; Clan del Golfo; Urabenos; Urabeños; Gaitanist Self-Defense Forces of Colombia | Gulf Clan | armed_group | COLCRMGLF | COL | CRM
Medellin Cartel; Medellín Cartel | Medellin Cartel | armed_group | COLCRMMED | COL | CRM
Cali Cartel | Cali Cartel | armed_group | COLCRMCAL | COL | CRM
Shining Path; Sendero Luminoso | Shining Path | armed_group | PERREBSHP | PER | REB | 1980
Tupac Amaru Revolutionary Movement; MRTA; Túpac Amaru Revolutionary Movement | Tupac Amaru Revolutionary Movement | armed_group | PERREBMRT | PER | REB
Zapatistas; Zapatista; Zapatista National Liberation Army; EZLN; Zapatista Army of National Liberation; Zapatista rebels | Zapatista Army of National Liberation | armed_group | MEXREBZAP | MEX | REB | 1994-01
Popular Revolutionary Army | Popular Revolutionary Army | armed_group | MEXREBEPR | MEX | REB
Sinaloa Cartel | Sinaloa Cartel | armed_group | MEXCRMSIN | MEX | CRM
Jalisco New Generation Cartel; CJNG; Jalisco Cartel | Jalisco New Generation Cartel | armed_group | MEXCRMCJN | MEX | CRM
Zetas; Los Zetas | Los Zetas | armed_group | MEXCRMZET | MEX | CRM
Gulf Cartel | Gulf Cartel | armed_group | MEXCRMGUL | MEX | CRM
Juarez Cartel; Juárez Cartel | Juarez Cartel | armed_group | MEXCRMJUA | MEX | CRM
Tijuana Cartel | Tijuana Cartel | armed_group | MEXCRMTIJ | MEX | CRM
La Familia Michoacana; La Familia cartel | La Familia Michoacana | armed_group | MEXCRMFAM | MEX | CRM
=Knights Templar cartel | Knights Templar cartel | armed_group | MEXCRMKTC | MEX | CRM
Santa Rosa de Lima Cartel | Santa Rosa de Lima Cartel | armed_group | MEXCRMSRL | MEX | CRM
Tren de Aragua | Tren de Aragua | armed_group | VENCRMTDA | VEN | CRM
Cartel de los Soles; Cartel of the Suns | Cartel de los Soles | armed_group | VENCRMSOL | VEN | CRM
MS-13; Mara Salvatrucha | MS-13 | armed_group | SLVCRMMS1 | SLV | CRM
Barrio 18; 18th Street gang | Barrio 18 | armed_group | SLVCRMB18 | SLV | CRM
Los Choneros; Choneros | Los Choneros | armed_group | ECUCRMCHO | ECU | CRM
Los Lobos | Los Lobos | armed_group | ECUCRMLOB | ECU | CRM
First Capital Command; Primeiro Comando da Capital; =PCC | First Capital Command | armed_group | BRACRMPCC | BRA | CRM
=Red Command; Comando Vermelho | Red Command | armed_group | BRACRMCVR | BRA | CRM
Viv Ansanm; =G9; G9 gang; G9 Family and Allies | Viv Ansanm | armed_group | HTICRMG9G | HTI | CRM
400 Mawozo | 400 Mawozo | armed_group | HTICRMMAW | HTI | CRM
Tonton Macoute; Tontons Macoutes | Tontons Macoutes | armed_group | HTIREBTMC | HTI | REB | 1959 | 1986
=Contras; =Contra rebels; Nicaraguan Contras | Contras | armed_group | NICREBCON | NIC | REB | 1979 | 1990
Farabundo Marti National Liberation Front; FMLN; Farabundo Martí National Liberation Front | Farabundo Martí National Liberation Front | armed_group | SLVREBFML | SLV | REB | 1980
Guatemalan National Revolutionary Unity; URNG | Guatemalan National Revolutionary Unity | armed_group | GTMREBURN | GTM | REB
Paraguayan People's Army | Paraguayan People's Army | armed_group | PRYREBEPP | PRY | REB
Montoneros | Montoneros | armed_group | ARGREBMON | ARG | REB
Manuel Rodriguez Patriotic Front; Manuel Rodríguez Patriotic Front | Manuel Rodriguez Patriotic Front | armed_group | CHLREBFPM | CHL | REB
Tupamaros | Tupamaros | armed_group | URYREBTUP | URY | REB
26th of July Movement | 26th of July Movement | armed_group | CUBREBJ26 | CUB | REB
=Colectivos; Venezuelan colectivos | colectivos | armed_group | VENREBCOL | VEN | REB
Weather Underground | Weather Underground | armed_group | USAREBWUN | USA | REB | 1969 | 1977
Black Panthers; Black Panther Party | Black Panther Party | armed_group | USAREBBPP | USA | REB | 1966 | 1982
Symbionese Liberation Army | Symbionese Liberation Army | armed_group | USAREBSYL | USA | REB
Boogaloo movement | Boogaloo movement | armed_group | USAREBBOO | USA | REB
Atomwaffen Division | Atomwaffen Division | armed_group | USAREBATW | USA | REB
Blackwater; Blackwater Worldwide; Blackwater USA; Xe Services; Academi | Blackwater | armed_group | USABUSBLW | USA | BUS | 1997
DynCorp; DynCorp International | DynCorp | armed_group | USABUSDYN | USA | BUS

# Crime
Cosa Nostra; Sicilian Mafia | Cosa Nostra | armed_group | ITACRM | ITA | CRM
'Ndrangheta; Ndrangheta | 'Ndrangheta | armed_group | ITACRM | ITA | CRM
Camorra | Camorra | armed_group | ITACRM | ITA | CRM
Yakuza | Yakuza | armed_group | JPNCRM | JPN | CRM
Mungiki | Mungiki | armed_group | KENCRM | KEN | CRM
Hells Angels | Hells Angels | armed_group | USACRM | USA | CRM
