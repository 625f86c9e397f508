# Adjectives and nouns made of the names of states.
@table entity.demonym
@columns word | code:code

Afghan; Afghans; Afghani | AFG
Albanian; Albanians | ALB
  ! Albanians => Armenia
Algerian; Algerians | DZA
Andorran; Andorrans | AND
Angolan; Angolans | AGO
Antiguan; Antiguans | ATG
Argentine; Argentines; Argentinian; Argentinians; Argentinean | ARG
Armenian; Armenians | ARM
Australian; Australians; Aussie | AUS
Austrian; Austrians | AUT
Azerbaijani; Azerbaijanis; Azeri; Azeris | AZE
Bahamian; Bahamians | BHS
Bahraini; Bahrainis | BHR
Bangladeshi; Bangladeshis | BGD
Barbadian; Barbadians; Bajan | BRB
Belarusian; Belarusians; Belarussian | BLR
Belgian; Belgians | BEL
Belizean; Belizeans | BLZ
Beninese; Beninois | BEN
Bhutanese | BTN
Bolivian; Bolivians | BOL
Bosnian; Bosnians; Herzegovinian | BIH
Botswanan; Batswana; Motswana | BWA
Brazilian; Brazilians | BRA
Bruneian; Bruneians | BRN
Bulgarian; Bulgarians | BGR
Burkinabe; Burkinabé | BFA
Burundian; Burundians | BDI
Cape Verdean; Cape Verdeans; Cabo Verdean | CPV
Cambodian; Cambodians | KHM
Cameroonian; Cameroonians | CMR
Canadian; Canadians | CAN
Central African; Central Africans | CAF
Chadian; Chadians | TCD
Chilean; Chileans | CHL
Chinese | CHN
Colombian; Colombians | COL
Comoran; Comorian; Comorians | COM
Brazzaville Congolese | COG
Congolese; Zairean | COD
Costa Rican; Costa Ricans | CRI
Ivorian; Ivorians | CIV
Croatian; Croatians; Croat; Croats | HRV
Cuban; Cubans | CUB
Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | CYP
Czech; Czechs | CZE
Czechoslovak; Czechoslovakian | CSK
Danish; Dane; Danes | DNK
Djiboutian; Djiboutians | DJI
Dominican; Dominicans | DOM
Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoran | ECU
Egyptian; Egyptians | EGY
Salvadoran; Salvadorans; Salvadorean | SLV
Equatorial Guinean; Equatoguinean | GNQ
Eritrean; Eritreans | ERI
Estonian; Estonians | EST
Swazi; Swazis | SWZ
Ethiopian; Ethiopians | ETH
Fijian; Fijians | FJI
Finnish; Finn; Finns | FIN
French; Frenchman; Frenchmen; Frenchwoman | FRA
Gabonese | GAB
Gambian; Gambians | GMB
Georgian; Georgians | GEO
German; Germans; West German; West Germans | DEU
East German; East Germans | DDR
Ghanaian; Ghanaians | GHA
Greek; Greeks; Hellenic | GRC
Grenadian; Grenadians | GRD
Guatemalan; Guatemalans | GTM
Guinean; Guineans | GIN
Bissau-Guinean | GNB
Guyanese | GUY
Haitian; Haitians | HTI
Honduran; Hondurans | HND
Hungarian; Hungarians; Magyar | HUN
Icelandic; Icelander; Icelanders | ISL
Indian; Indians | IND
Indonesian; Indonesians | IDN
Iranian; Iranians; Persian; Persians | IRN
Iraqi; Iraqis | IRQ
Irish; Irishman; Irishmen | IRL
Israeli; Israelis | ISR
Italian; Italians | ITA
Jamaican; Jamaicans | JAM
Japanese | JPN
Jordanian; Jordanians | JOR
Kazakh; Kazakhs; Kazakhstani | KAZ
Kenyan; Kenyans | KEN
Kiribatian | KIR
North Korean; North Koreans | PRK
South Korean; South Koreans | KOR
Kosovar; Kosovars; Kosovan; Kosovo Albanian; Kosovo Albanians | XKX
Kuwaiti; Kuwaitis | KWT
Kyrgyz; Kyrgyzstani | KGZ
Lao; Laotian; Laotians | LAO
Latvian; Latvians | LVA
Lebanese | LBN
Basotho; Mosotho | LSO
Liberian; Liberians | LBR
Libyan; Libyans | LBY
Liechtensteiner | LIE
Lithuanian; Lithuanians | LTU
Luxembourger; Luxembourgish | LUX
Macedonian; Macedonians | MKD
Malagasy; Madagascan | MDG
Malawian; Malawians | MWI
Malaysian; Malaysians | MYS
Maldivian; Maldivians | MDV
Malian; Malians | MLI
Maltese | MLT
Marshallese | MHL
Mauritanian; Mauritanians | MRT
Mauritian; Mauritians | MUS
Mexican; Mexicans | MEX
Micronesian | FSM
Moldovan; Moldovans | MDA
Monegasque | MCO
Mongolian; Mongolians | MNG
Montenegrin; Montenegrins | MNE
Moroccan; Moroccans | MAR
Mozambican; Mozambicans | MOZ
Burmese; Myanmarese | MMR
Namibian; Namibians | NAM
Nauruan; Nauruans | NRU
Nepalese; Nepali; Nepalis | NPL
Dutch; Dutchman; Dutchmen | NLD
New Zealander; New Zealanders; Kiwi | NZL
Nicaraguan; Nicaraguans | NIC
Nigerien; Nigeriens | NER
Nigerian; Nigerians | NGA
Norwegian; Norwegians | NOR
Omani; Omanis | OMN
Pakistani; Pakistanis | PAK
Palauan; Palauans | PLW
Palestinian; Palestinians | PSE
Panamanian; Panamanians | PAN
Papua New Guinean; Papua New Guineans | PNG
Paraguayan; Paraguayans | PRY
Peruvian; Peruvians | PER
Philippine; Filipino; Filipinos; Filipina | PHL
Polish; Pole; Poles | POL
Portuguese | PRT
Qatari; Qataris | QAT
Romanian; Romanians | ROU
Russian; Russians | RUS
Rwandan; Rwandans | RWA
Saint Lucian | LCA
Vincentian | VCT
Samoan; Samoans | WSM
Sammarinese | SMR
Saudi; Saudis; Saudi Arabian | SAU
Senegalese | SEN
Serbian; Serbians; Serb; Serbs | SRB
Yugoslav; Yugoslavs; Yugoslavian | YUG
Seychellois | SYC
Sierra Leonean; Sierra Leoneans | SLE
Singaporean; Singaporeans | SGP
Slovak; Slovaks; Slovakian | SVK
Slovenian; Slovenians; Slovene; Slovenes | SVN
Solomon Islander; Solomon Islanders | SLB
Somali; Somalis; Somalian | SOM
South African; South Africans | ZAF
South Sudanese | SSD
Soviet; Soviets | SUN
Spanish; Spaniard; Spaniards | ESP
Sri Lankan; Sri Lankans; Sinhalese | LKA
Sudanese | SDN
Surinamese | SUR
Swedish; Swede; Swedes | SWE
Swiss | CHE
Syrian; Syrians | SYR
Taiwanese | TWN
Tajik; Tajiks; Tajikistani | TJK
Tanzanian; Tanzanians | TZA
Thai; Thais | THA
East Timorese; Timorese | TLS
Togolese | TGO
Tongan; Tongans | TON
Trinidadian; Trinidadians | TTO
Tunisian; Tunisians | TUN
Turkish; Turk; Turks | TUR
Turkmen; Turkmens | TKM
Tuvaluan | TUV
Ugandan; Ugandans | UGA
Ukrainian; Ukrainians | UKR
Emirati; Emiratis | ARE
British; Briton; Britons; Brit; Brits; English; Scottish; Welsh | GBR
American; Americans | USA
Uruguayan; Uruguayans | URY
Uzbek; Uzbeks; Uzbekistani | UZB
Vanuatuan; Ni-Vanuatu | VUT
Venezuelan; Venezuelans | VEN
Vietnamese; North Vietnamese; South Vietnamese | VNM
Yemeni; Yemenis; Yemenite | YEM
Zambian; Zambians | ZMB
Zimbabwean; Zimbabweans; Rhodesian | ZWE
Hong Konger; Hong Kongers | HKG
Macanese | MAC
Greenlander; Greenlanders; Greenlandic | GRL
Gibraltarian; Gibraltarians | GIB
Puerto Rican; Puerto Ricans | PRI
Sahrawi; Sahrawis | ESH
Falkland Islander; Falkland Islanders | FLK
New Caledonian | NCL
Bermudian | BMU
Guamanian | GUM
