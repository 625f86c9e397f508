# States and territories: every name by which they go in the news, with ISO 3166-1 alpha-3 codes (3166-3 for those that are no more). A government that acts is its state.
@table entity.state
@columns name | code:code | canonical | kind(country territory former) | from:date? | to:date? | lat:number? | lon:number?

Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | AFG | Afghanistan | country | | | 33 | 65
  ? The Islamic Republic of Afghanistan answered. => Afghanistan
Albania; Republic of Albania | ALB | Albania | country | | | 41 | 20
Algeria; People's Democratic Republic of Algeria | DZA | Algeria | country | | | 28 | 3
  ? People's Democratic Republic of Algeria => Algeria
Andorra | AND | Andorra | country | | | 42.5 | 1.5
Angola; Republic of Angola | AGO | Angola | country | | | -12.5 | 18.5
Antigua and Barbuda | ATG | Antigua and Barbuda | country | | | 17.1 | -61.8
Argentina; Argentine Republic | ARG | Argentina | country | | | -34 | -64
Armenia; Republic of Armenia | ARM | Armenia | country | | | 40 | 45
  ! Armenia => Albania
Australia; Commonwealth of Australia | AUS | Australia | country | | | -25 | 134
Austria; Republic of Austria | AUT | Austria | country | | | 47.3 | 13.3
Azerbaijan; Republic of Azerbaijan | AZE | Azerbaijan | country | | | 40.5 | 47.5
Bahamas; Commonwealth of The Bahamas | BHS | Bahamas | country | | | 24 | -76
Bahrain; Kingdom of Bahrain | BHR | Bahrain | country | | | 26 | 50.5
Bangladesh; People's Republic of Bangladesh | BGD | Bangladesh | country | | | 24 | 90
Barbados | BRB | Barbados | country | | | 13.2 | -59.5
Belarus; Republic of Belarus; Byelorussia; Belorussia | BLR | Belarus | country | | | 53 | 28
Belgium; Kingdom of Belgium | BEL | Belgium | country | | | 50.8 | 4
Belize | BLZ | Belize | country | | | 17.2 | -88.7
Benin; Republic of Benin; Dahomey | BEN | Benin | country | | | 9.5 | 2.3
Bhutan; Kingdom of Bhutan | BTN | Bhutan | country | | | 27.5 | 90.5
Bolivia; Plurinational State of Bolivia | BOL | Bolivia | country | | | -17 | -65
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | BIH | Bosnia and Herzegovina | country | | | 44 | 18
Botswana; Republic of Botswana | BWA | Botswana | country | | | -22 | 24
Brazil; Federative Republic of Brazil | BRA | Brazil | country | | | -10 | -55
Brunei; Brunei Darussalam | BRN | Brunei | country | | | 4.5 | 114.7
Bulgaria; Republic of Bulgaria | BGR | Bulgaria | country | | | 43 | 25
Burkina Faso; Upper Volta | BFA | Burkina Faso | country | | | 13 | -2
Burundi; Republic of Burundi | BDI | Burundi | country | | | -3.5 | 30
Cape Verde; Cabo Verde | CPV | Cape Verde | country | | | 16 | -24
Cambodia; Kingdom of Cambodia; Kampuchea; Democratic Kampuchea | KHM | Cambodia | country | | | 13 | 105
Cameroon; Republic of Cameroon | CMR | Cameroon | country | | | 6 | 12
Canada | CAN | Canada | country | | | 60 | -95
Central African Republic; =CAR | CAF | Central African Republic | country | | | 7 | 21
Chad; Republic of Chad | TCD | Chad | country | | | 15 | 19
Chile; Republic of Chile | CHL | Chile | country | | | -30 | -71
China; People's Republic of China; =PRC; Mainland China; Communist China | CHN | China | country | | | 35 | 105
Colombia; Republic of Colombia | COL | Colombia | country | | | 4 | -72
Comoros; Union of the Comoros | COM | Comoros | country | | | -12.2 | 44.3
Republic of the Congo; Congo-Brazzaville | COG | Republic of the Congo | country | | | -1 | 15
Democratic Republic of the Congo; Democratic Republic of Congo; =DRC; =DR Congo; Congo; Congo-Kinshasa; Zaire | COD | Democratic Republic of the Congo | country | | | 0 | 25
Costa Rica; Republic of Costa Rica | CRI | Costa Rica | country | | | 10 | -84
Ivory Coast; Cote d'Ivoire; Côte d'Ivoire; Republic of Côte d'Ivoire | CIV | Ivory Coast | country | | | 8 | -5
Croatia; Republic of Croatia | HRV | Croatia | country | | | 45.2 | 15.5
Cuba; Republic of Cuba | CUB | Cuba | country | | | 21.5 | -80
Cyprus; Republic of Cyprus | CYP | Cyprus | country | | | 35 | 33
Czech Republic; Czechia | CZE | Czech Republic | country | | | 49.8 | 15.5
Czechoslovakia | CSK | Czechoslovakia | former | | | 49.5 | 17
Denmark; Kingdom of Denmark | DNK | Denmark | country | | | 56 | 10
Djibouti; Republic of Djibouti | DJI | Djibouti | country | | | 11.5 | 43
Dominica; Commonwealth of Dominica | DMA | Dominica | country | | | 15.4 | -61.3
Dominican Republic | DOM | Dominican Republic | country | | | 19 | -70.7
Ecuador; Republic of Ecuador | ECU | Ecuador | country | | | -2 | -77.5
Egypt; Arab Republic of Egypt | EGY | Egypt | country | | | 27 | 30
El Salvador; Republic of El Salvador | SLV | El Salvador | country | | | 13.8 | -88.9
Equatorial Guinea | GNQ | Equatorial Guinea | country | | | 2 | 10
Eritrea; State of Eritrea | ERI | Eritrea | country | | | 15 | 39
Estonia; Republic of Estonia | EST | Estonia | country | | | 59 | 26
Eswatini; Swaziland | SWZ | Eswatini | country | | | -26.5 | 31.5
Ethiopia; Federal Democratic Republic of Ethiopia; Abyssinia | ETH | Ethiopia | country | | | 8 | 38
Fiji; Republic of Fiji | FJI | Fiji | country | | | -18 | 178
Finland; Republic of Finland | FIN | Finland | country | | | 64 | 26
France; French Republic | FRA | France | country | | | 46 | 2
Gabon; Gabonese Republic | GAB | Gabon | country | | | -1 | 11.8
Gambia; =The Gambia; Republic of The Gambia | GMB | Gambia | country | | | 13.5 | -16.5
Georgia; Republic of Georgia | GEO | Georgia | country | | | 42 | 43.5
Germany; Federal Republic of Germany | DEU | Germany | country | | | 51 | 9
East Germany; German Democratic Republic; =GDR | DDR | East Germany | former | | | 52 | 12
West Germany | DEU | West Germany | former | | | 50.5 | 8.5
Ghana; Republic of Ghana; Gold Coast | GHA | Ghana | country | | | 8 | -2
Greece; Hellenic Republic | GRC | Greece | country | | | 39 | 22
Grenada | GRD | Grenada | country | | | 12.1 | -61.7
Guatemala; Republic of Guatemala | GTM | Guatemala | country | | | 15.5 | -90.3
Guinea; Republic of Guinea; Guinea-Conakry | GIN | Guinea | country | | | 11 | -10
Guinea-Bissau | GNB | Guinea-Bissau | country | | | 12 | -15
Guyana; Co-operative Republic of Guyana | GUY | Guyana | country | | | 5 | -59
Haiti; Republic of Haiti | HTI | Haiti | country | | | 19 | -72.4
Vatican; Vatican City; Holy See | VAT | Vatican | country | | | 41.9 | 12.5
Honduras; Republic of Honduras | HND | Honduras | country | | | 15 | -86.5
Hungary | HUN | Hungary | country | | | 47 | 20
Iceland | ISL | Iceland | country | | | 65 | -18
India; Republic of India | IND | India | country | | | 20 | 77
Indonesia; Republic of Indonesia; Dutch East Indies | IDN | Indonesia | country | | | -5 | 120
Iran; Islamic Republic of Iran; Persia | IRN | Iran | country | | | 32 | 53
Iraq; Republic of Iraq | IRQ | Iraq | country | | | 33 | 44
Ireland; Republic of Ireland; Irish Republic | IRL | Ireland | country | | | 53 | -8
Israel; State of Israel | ISR | Israel | country | | | 31.5 | 34.8
Italy; Italian Republic | ITA | Italy | country | | | 42.8 | 12.8
Jamaica | JAM | Jamaica | country | | | 18.2 | -77.5
Japan | JPN | Japan | country | | | 36 | 138
Jordan; Hashemite Kingdom of Jordan | JOR | Jordan | country | | | 31 | 36
Kazakhstan; Republic of Kazakhstan | KAZ | Kazakhstan | country | | | 48 | 68
Kenya; Republic of Kenya | KEN | Kenya | country | | | 1 | 38
Kiribati | KIR | Kiribati | country | | | 1.4 | 173
North Korea; Democratic People's Republic of Korea; =DPRK | PRK | North Korea | country | | | 40 | 127
South Korea; Republic of Korea; =ROK | KOR | South Korea | country | | | 37 | 127.5
Kosovo; Republic of Kosovo | XKX | Kosovo | country | | | 42.6 | 21
Kuwait; State of Kuwait | KWT | Kuwait | country | | | 29.3 | 47.7
Kyrgyzstan; Kyrgyz Republic; Kirghizia | KGZ | Kyrgyzstan | country | | | 41 | 75
Laos; Lao People's Democratic Republic | LAO | Laos | country | | | 18 | 105
Latvia; Republic of Latvia | LVA | Latvia | country | | | 57 | 25
Lebanon; Lebanese Republic | LBN | Lebanon | country | | | 33.8 | 35.8
Lesotho; Kingdom of Lesotho; Basutoland | LSO | Lesotho | country | | | -29.5 | 28.5
Liberia; Republic of Liberia | LBR | Liberia | country | | | 6.5 | -9.5
Libya; State of Libya; Libyan Arab Jamahiriya | LBY | Libya | country | | | 25 | 17
Liechtenstein | LIE | Liechtenstein | country | | | 47.1 | 9.5
Lithuania; Republic of Lithuania | LTU | Lithuania | country | | | 56 | 24
Luxembourg; Grand Duchy of Luxembourg | LUX | Luxembourg | country | | | 49.8 | 6.2
North Macedonia; Macedonia; =FYROM; Former Yugoslav Republic of Macedonia | MKD | North Macedonia | country | | | 41.8 | 22
Madagascar; Republic of Madagascar | MDG | Madagascar | country | | | -20 | 47
Malawi; Republic of Malawi; Nyasaland | MWI | Malawi | country | | | -13.5 | 34
Malaysia; Malaya | MYS | Malaysia | country | | | 2.5 | 112.5
Maldives; Republic of Maldives | MDV | Maldives | country | | | 3.2 | 73
Mali; Republic of Mali | MLI | Mali | country | | | 17 | -4
Malta; Republic of Malta | MLT | Malta | country | | | 35.8 | 14.6
Marshall Islands | MHL | Marshall Islands | country | | | 9 | 168
Mauritania; Islamic Republic of Mauritania | MRT | Mauritania | country | | | 20 | -12
Mauritius | MUS | Mauritius | country | | | -20.3 | 57.6
Mexico; United Mexican States | MEX | Mexico | country | | | 23 | -102
Micronesia; Federated States of Micronesia | FSM | Micronesia | country | | | 6.9 | 158.2
Moldova; Republic of Moldova; Moldavia | MDA | Moldova | country | | | 47 | 29
Monaco | MCO | Monaco | country | | | 43.7 | 7.4
Mongolia | MNG | Mongolia | country | | | 46 | 105
Montenegro | MNE | Montenegro | country | | | 42.5 | 19.3
Morocco; Kingdom of Morocco | MAR | Morocco | country | | | 32 | -5
Mozambique; Republic of Mozambique | MOZ | Mozambique | country | | | -18.3 | 35
Myanmar; Burma; Union of Myanmar | MMR | Myanmar | country | | | 22 | 98
Namibia; Republic of Namibia; South West Africa | NAM | Namibia | country | | | -22 | 17
Nauru | NRU | Nauru | country | | | -0.5 | 166.9
Nepal; Kingdom of Nepal | NPL | Nepal | country | | | 28 | 84
Netherlands; Holland; Kingdom of the Netherlands | NLD | Netherlands | country | | | 52.5 | 5.8
New Zealand | NZL | New Zealand | country | | | -41 | 174
Nicaragua; Republic of Nicaragua | NIC | Nicaragua | country | | | 13 | -85
Niger; Republic of Niger | NER | Niger | country | | | 16 | 8
Nigeria; Federal Republic of Nigeria | NGA | Nigeria | country | | | 10 | 8
Norway; Kingdom of Norway | NOR | Norway | country | | | 62 | 10
Oman; Sultanate of Oman | OMN | Oman | country | | | 21 | 57
Pakistan; Islamic Republic of Pakistan | PAK | Pakistan | country | | | 30 | 70
Palau | PLW | Palau | country | | | 7.5 | 134.5
Palestine; State of Palestine; Palestinian Territories; Palestinian territory | PSE | Palestine | country | | | 31.9 | 35.2
Panama; Republic of Panama | PAN | Panama | country | | | 9 | -80
Papua New Guinea | PNG | Papua New Guinea | country | | | -6 | 147
Paraguay; Republic of Paraguay | PRY | Paraguay | country | | | -23 | -58
Peru; Republic of Peru | PER | Peru | country | | | -10 | -76
Philippines; Republic of the Philippines | PHL | Philippines | country | | | 13 | 122
Poland; Republic of Poland | POL | Poland | country | | | 52 | 20
Portugal; Portuguese Republic | PRT | Portugal | country | | | 39.5 | -8
Qatar; State of Qatar | QAT | Qatar | country | | | 25.5 | 51.3
Romania; Rumania | ROU | Romania | country | | | 46 | 25
Russia; Russian Federation | RUS | Russia | country | | | 60 | 100
Rwanda; Republic of Rwanda | RWA | Rwanda | country | | | -2 | 30
Saint Kitts and Nevis; St. Kitts and Nevis | KNA | Saint Kitts and Nevis | country | | | 17.3 | -62.8
Saint Lucia; St. Lucia | LCA | Saint Lucia | country | | | 13.9 | -61
Saint Vincent and the Grenadines; St. Vincent and the Grenadines | VCT | Saint Vincent and the Grenadines | country | | | 13.2 | -61.2
Samoa; Western Samoa | WSM | Samoa | country | | | -13.6 | -172.3
San Marino | SMR | San Marino | country | | | 43.9 | 12.4
Sao Tome and Principe; São Tomé and Príncipe | STP | Sao Tome and Principe | country | | | 1 | 7
Saudi Arabia; Kingdom of Saudi Arabia | SAU | Saudi Arabia | country | | | 25 | 45
Senegal; Republic of Senegal | SEN | Senegal | country | | | 14 | -14
Serbia; Republic of Serbia | SRB | Serbia | country | | | 44 | 21
Yugoslavia; Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia | YUG | Yugoslavia | former | | | 44 | 20
Serbia and Montenegro | SCG | Serbia and Montenegro | former | | | 43.5 | 20.5
Seychelles | SYC | Seychelles | country | | | -4.6 | 55.5
Sierra Leone; Republic of Sierra Leone | SLE | Sierra Leone | country | | | 8.5 | -11.5
Singapore; Republic of Singapore | SGP | Singapore | country | | | 1.35 | 103.8
Slovakia; Slovak Republic | SVK | Slovakia | country | | | 48.7 | 19.5
Slovenia; Republic of Slovenia | SVN | Slovenia | country | | | 46.1 | 14.8
Solomon Islands | SLB | Solomon Islands | country | | | -8 | 159
Somalia; Federal Republic of Somalia | SOM | Somalia | country | | | 6 | 46
South Africa; Republic of South Africa | ZAF | South Africa | country | | | -29 | 24
South Sudan; Republic of South Sudan | SSD | South Sudan | country | | | 7.5 | 30
Soviet Union; =USSR; =U.S.S.R.; Union of Soviet Socialist Republics | SUN | Soviet Union | former | | | 60 | 95
Spain; Kingdom of Spain | ESP | Spain | country | | | 40 | -4
Sri Lanka; Ceylon; Democratic Socialist Republic of Sri Lanka | LKA | Sri Lanka | country | | | 7 | 81
Sudan; Republic of the Sudan | SDN | Sudan | country | | | 15 | 30
Suriname; Surinam | SUR | Suriname | country | | | 4 | -56
Sweden; Kingdom of Sweden | SWE | Sweden | country | | | 62 | 15
Switzerland; Swiss Confederation | CHE | Switzerland | country | | | 47 | 8
Syria; Syrian Arab Republic | SYR | Syria | country | | | 35 | 38
Taiwan; Republic of China; Chinese Taipei; Formosa | TWN | Taiwan | country | | | 23.5 | 121
Tajikistan; Republic of Tajikistan | TJK | Tajikistan | country | | | 39 | 71
Tanzania; United Republic of Tanzania; Tanganyika | TZA | Tanzania | country | | | -6 | 35
Thailand; Kingdom of Thailand; Siam | THA | Thailand | country | | | 15 | 100
East Timor; Timor-Leste; Democratic Republic of Timor-Leste | TLS | East Timor | country | | | -8.8 | 125.8
Togo; Togolese Republic | TGO | Togo | country | | | 8 | 1.2
Tonga; Kingdom of Tonga | TON | Tonga | country | | | -20 | -175
Trinidad and Tobago | TTO | Trinidad and Tobago | country | | | 11 | -61
Tunisia; Republic of Tunisia | TUN | Tunisia | country | | | 34 | 9
Turkey; Republic of Turkey; Türkiye; Turkiye | TUR | Turkey | country | | | 39 | 35
Turkmenistan | TKM | Turkmenistan | country | | | 40 | 60
Tuvalu | TUV | Tuvalu | country | | | -8 | 178
Uganda; Republic of Uganda | UGA | Uganda | country | | | 1 | 32
Ukraine | UKR | Ukraine | country | | | 49 | 32
United Arab Emirates; =UAE; =U.A.E.; Emirates | ARE | United Arab Emirates | country | | | 24 | 54
United Kingdom; =UK; =U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | GBR | United Kingdom | country | | | 54 | -2
United States; =US; =U.S.; =USA; =U.S.A.; United States of America; America | USA | United States | country | | | 39 | -98
Uruguay; Oriental Republic of Uruguay | URY | Uruguay | country | | | -33 | -56
Uzbekistan; Republic of Uzbekistan | UZB | Uzbekistan | country | | | 41 | 64
Vanuatu; New Hebrides | VUT | Vanuatu | country | | | -16 | 167
Venezuela; Bolivarian Republic of Venezuela | VEN | Venezuela | country | | | 8 | -66
Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam; Democratic Republic of Vietnam | VNM | Vietnam | country | | | 16 | 106
South Vietnam; Republic of Vietnam | VNM | South Vietnam | former | | | 11 | 107
Yemen; Republic of Yemen | YEM | Yemen | country | | | 15 | 48
Zambia; Republic of Zambia; Northern Rhodesia | ZMB | Zambia | country | | | -15 | 30
Zimbabwe; Republic of Zimbabwe; Rhodesia | ZWE | Zimbabwe | country | | | -19 | 29.8
Hong Kong | HKG | Hong Kong | territory | | | 22.3 | 114.2
Macau; Macao | MAC | Macau | territory | | | 22.2 | 113.6
Greenland | GRL | Greenland | territory | | | 72 | -40
Gibraltar | GIB | Gibraltar | territory | | | 36.1 | -5.3
Puerto Rico | PRI | Puerto Rico | territory | | | 18.2 | -66.5
Western Sahara; Sahrawi Arab Democratic Republic; =SADR | ESH | Western Sahara | territory | | | 24.5 | -13
Falkland Islands; Falklands; Malvinas | FLK | Falkland Islands | territory | | | -51.8 | -59
New Caledonia | NCL | New Caledonia | territory | | | -21.5 | 165.5
Bermuda | BMU | Bermuda | territory | | | 32.3 | -64.8
Guam | GUM | Guam | territory | | | 13.4 | 144.8
