# Places that make news: first-level divisions, cities, regions, sites; degrees of latitude and longitude. Capitals are in metonym.lex.
@table entity.place
@columns name | canonical | country:code? | kind(adm1 city region site) | lat:number? | lon:number?

Aleppo | Aleppo | SYR | city | 36.2 | 37.15
  ? Aleppo => Aleppo
Homs | Homs | SYR | city | 34.73 | 36.71
Hama | Hama | SYR | city | 35.13 | 36.75
Daraa; Deraa | Daraa | SYR | city | 32.62 | 36.1
Raqqa; Raqqah | Raqqa | SYR | city | 35.95 | 39.01
Deir al-Zor; Deir ez-Zor; Deir Ezzor | Deir al-Zor | SYR | city | 35.34 | 40.14
  ? Deir Ezzor => Deir al-Zor
Palmyra; Tadmur | Palmyra | SYR | city | 34.55 | 38.28
Kobani; Kobane; Ain al-Arab | Kobani | SYR | city | 36.89 | 38.35
Afrin | Afrin | SYR | city | 36.51 | 36.87
Manbij | Manbij | SYR | city | 36.53 | 37.95
Latakia | Latakia | SYR | city | 35.52 | 35.79
Tartus; Tartous | Tartus | SYR | city | 34.89 | 35.89
Jabla; Jableh | Jabla | SYR | city | 35.36 | 35.93
Eastern Ghouta; Ghouta; East Ghouta | Eastern Ghouta | SYR | region | 33.5 | 36.45
  ? East Ghouta => Eastern Ghouta
Madaya | Madaya | SYR | city | 33.69 | 36.1
Idlib; Idlib province; Idlib governorate | Idlib | SYR | adm1 | 35.93 | 36.63
Golan Heights; Golan | Golan Heights | SYR | region | 33 | 35.75
Mosul | Mosul | IRQ | city | 36.34 | 43.13
Basra | Basra | IRQ | city | 30.51 | 47.78
Kirkuk | Kirkuk | IRQ | city | 35.47 | 44.39
Fallujah; Falluja | Fallujah | IRQ | city | 33.35 | 43.78
Ramadi | Ramadi | IRQ | city | 33.43 | 43.3
Tikrit | Tikrit | IRQ | city | 34.6 | 43.68
Najaf | Najaf | IRQ | city | 32 | 44.33
Karbala; Kerbala | Karbala | IRQ | city | 32.61 | 44.02
Samarra | Samarra | IRQ | city | 34.2 | 43.87
Baquba; Baqubah | Baquba | IRQ | city | 33.75 | 44.64
Sinjar | Sinjar | IRQ | city | 36.32 | 41.86
Erbil; Irbil; Arbil | Erbil | IRQ | city | 36.19 | 44.01
Sulaymaniyah; Sulaimaniya | Sulaymaniyah | IRQ | city | 35.56 | 45.43
Anbar; Anbar province; al-Anbar | Anbar | IRQ | adm1 | 32.6 | 41.9
Nineveh; Nineveh province | Nineveh | IRQ | adm1 | 36.2 | 42.5
Diyala; Diyala province | Diyala | IRQ | adm1 | 33.9 | 45.1
Iraqi Kurdistan; Kurdistan region; Kurdistan Region of Iraq | Iraqi Kurdistan | IRQ | region | 36.4 | 44.4
Green Zone | Green Zone | IRQ | site | 33.3 | 44.4
Abu Ghraib | Abu Ghraib | IRQ | site | 33.29 | 44.07
Kandahar | Kandahar | AFG | city | 31.61 | 65.71
Herat | Herat | AFG | city | 34.35 | 62.2
Mazar-i-Sharif; Mazar-e-Sharif | Mazar-i-Sharif | AFG | city | 36.71 | 67.11
Jalalabad | Jalalabad | AFG | city | 34.43 | 70.45
Kunduz | Kunduz | AFG | city | 36.73 | 68.87
Ghazni | Ghazni | AFG | city | 33.55 | 68.42
Lashkar Gah | Lashkar Gah | AFG | city | 31.59 | 64.37
Helmand; Helmand province | Helmand | AFG | adm1 | 31 | 64
Nangarhar; Nangarhar province | Nangarhar | AFG | adm1 | 34.2 | 70.4
Kunar; Kunar province | Kunar | AFG | adm1 | 34.9 | 71.1
Khost; Khost province | Khost | AFG | adm1 | 33.3 | 69.9
Paktika; Paktika province | Paktika | AFG | adm1 | 32.5 | 68.8
Uruzgan; Uruzgan province | Uruzgan | AFG | adm1 | 32.9 | 66
Panjshir; Panjshir Valley | Panjshir | AFG | adm1 | 35.4 | 69.7
Bagram; Bagram Air Base; Bagram Airfield | Bagram | AFG | site | 34.95 | 69.27
Tora Bora | Tora Bora | AFG | region | 34.1 | 70.2
Karachi | Karachi | PAK | city | 24.86 | 67.01
Lahore | Lahore | PAK | city | 31.55 | 74.34
Peshawar | Peshawar | PAK | city | 34.01 | 71.58
Quetta | Quetta | PAK | city | 30.18 | 66.99
Rawalpindi | Rawalpindi | PAK | city | 33.6 | 73.05
Abbottabad | Abbottabad | PAK | city | 34.15 | 73.21
Swat; Swat Valley | Swat | PAK | region | 35.2 | 72.4
Waziristan | Waziristan | PAK | region | 32.5 | 69.7
North Waziristan | North Waziristan | PAK | region | 32.95 | 70
South Waziristan | South Waziristan | PAK | region | 32.3 | 69.7
Balochistan; Baluchistan | Balochistan | PAK | adm1 | 28.5 | 65
Khyber Pakhtunkhwa; North-West Frontier Province | Khyber Pakhtunkhwa | PAK | adm1 | 34.5 | 72
Sindh | Sindh | PAK | adm1 | 26 | 68.5
Kashmir | Kashmir |  | region | 34 | 76
Jammu and Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir; Indian Kashmir | Jammu and Kashmir | IND | adm1 | 33.8 | 76.6
Pakistan-administered Kashmir; Azad Kashmir | Pakistan-administered Kashmir | PAK | region | 33.9 | 73.8
Srinagar | Srinagar | IND | city | 34.08 | 74.8
Mumbai; Bombay | Mumbai | IND | city | 19.08 | 72.88
Kolkata; Calcutta | Kolkata | IND | city | 22.57 | 88.36
Chennai; Madras | Chennai | IND | city | 13.08 | 80.27
Hyderabad | Hyderabad | IND | city | 17.38 | 78.49
Bangalore; Bengaluru | Bangalore | IND | city | 12.97 | 77.59
Ayodhya | Ayodhya | IND | city | 26.8 | 82.2
Gujarat | Gujarat | IND | adm1 | 22.7 | 71.6
Assam | Assam | IND | adm1 | 26.2 | 92.9
Manipur | Manipur | IND | adm1 | 24.7 | 93.9
Punjab | Punjab |  | region | 31 | 74
Chhattisgarh | Chhattisgarh | IND | adm1 | 21.3 | 81.8
Ladakh | Ladakh | IND | adm1 | 34.2 | 77.6
Chittagong | Chittagong | BGD | city | 22.36 | 91.78
Cox's Bazar | Cox's Bazar | BGD | city | 21.44 | 91.97
Jaffna | Jaffna | LKA | city | 9.66 | 80.02
Donetsk | Donetsk | UKR | city | 48 | 37.8
Luhansk; Lugansk | Luhansk | UKR | city | 48.57 | 39.31
Kharkiv; Kharkov | Kharkiv | UKR | city | 49.99 | 36.23
Mariupol | Mariupol | UKR | city | 47.1 | 37.55
Kherson | Kherson | UKR | city | 46.64 | 32.61
Zaporizhzhia; Zaporizhia; Zaporozhye | Zaporizhzhia | UKR | city | 47.84 | 35.14
Zaporizhzhia nuclear plant; Zaporizhzhia Nuclear Power Plant | Zaporizhzhia nuclear plant | UKR | site | 47.51 | 34.59
Odesa; Odessa | Odesa | UKR | city | 46.48 | 30.73
Lviv; Lvov | Lviv | UKR | city | 49.84 | 24.03
Dnipro; Dnipropetrovsk | Dnipro | UKR | city | 48.46 | 35.05
Mykolaiv; Nikolaev | Mykolaiv | UKR | city | 46.97 | 32
Bakhmut | Bakhmut | UKR | city | 48.6 | 38
Avdiivka | Avdiivka | UKR | city | 48.14 | 37.74
Sloviansk; Slovyansk | Sloviansk | UKR | city | 48.87 | 37.62
Kramatorsk | Kramatorsk | UKR | city | 48.73 | 37.56
Pokrovsk | Pokrovsk | UKR | city | 48.28 | 37.18
Bucha | Bucha | UKR | city | 50.55 | 30.22
Sumy | Sumy | UKR | city | 50.91 | 34.8
Chernihiv | Chernihiv | UKR | city | 51.5 | 31.29
Chernobyl; Chornobyl | Chernobyl | UKR | site | 51.39 | 30.1
Crimea; Crimean peninsula | Crimea | UKR | adm1 | 45 | 34
Sevastopol | Sevastopol | UKR | city | 44.62 | 33.52
Simferopol | Simferopol | UKR | city | 44.95 | 34.1
Donbas; Donbass | Donbas | UKR | region | 48 | 38
Kerch Strait | Kerch Strait |  | region | 45.3 | 36.5
Sea of Azov | Sea of Azov |  | region | 46 | 36.5
Black Sea | Black Sea |  | region | 43 | 34
St. Petersburg; Saint Petersburg; Leningrad | St. Petersburg | RUS | city | 59.94 | 30.31
Grozny | Grozny | RUS | city | 43.32 | 45.69
Beslan | Beslan | RUS | city | 43.19 | 44.54
Rostov-on-Don; Rostov | Rostov-on-Don | RUS | city | 47.24 | 39.7
Belgorod | Belgorod | RUS | city | 50.6 | 36.59
Kursk | Kursk | RUS | city | 51.73 | 36.19
Vladivostok | Vladivostok | RUS | city | 43.12 | 131.9
Kaliningrad | Kaliningrad | RUS | city | 54.71 | 20.51
Sochi | Sochi | RUS | city | 43.6 | 39.73
Chechnya; Chechen Republic | Chechnya | RUS | adm1 | 43.3 | 45.7
Dagestan | Dagestan | RUS | adm1 | 42.9 | 47.2
Ingushetia | Ingushetia | RUS | adm1 | 43.2 | 45
North Ossetia | North Ossetia | RUS | adm1 | 43 | 44.3
Siberia | Siberia | RUS | region | 60 | 100
Caucasus; South Caucasus | Caucasus |  | region | 42.5 | 45
North Caucasus | North Caucasus | RUS | region | 43.5 | 45
Abkhazia | Abkhazia | GEO | region | 43 | 41
South Ossetia | South Ossetia | GEO | region | 42.3 | 44
Gori | Gori | GEO | city | 41.98 | 44.11
Nagorno-Karabakh; Karabakh; Artsakh | Nagorno-Karabakh | AZE | region | 39.8 | 46.75
Stepanakert; Khankendi | Stepanakert | AZE | city | 39.82 | 46.75
Shusha; Shushi | Shusha | AZE | city | 39.76 | 46.75
Lachin corridor | Lachin corridor | AZE | region | 39.6 | 46.5
Transnistria; Transdniestria; Trans-Dniester | Transnistria | MDA | region | 47 | 29.5
Gaza; Gaza Strip | Gaza | PSE | adm1 | 31.4 | 34.35
Gaza City | Gaza City | PSE | city | 31.5 | 34.47
Rafah | Rafah | PSE | city | 31.29 | 34.25
Khan Younis; Khan Yunis | Khan Younis | PSE | city | 31.34 | 34.3
Rafah crossing; Rafah border crossing | Rafah crossing | PSE | site | 31.25 | 34.26
West Bank | West Bank | PSE | region | 32 | 35.3
East Jerusalem | East Jerusalem | PSE | region | 31.78 | 35.24
Hebron | Hebron | PSE | city | 31.53 | 35.1
Jenin | Jenin | PSE | city | 32.46 | 35.3
Nablus | Nablus | PSE | city | 32.22 | 35.26
Bethlehem | Bethlehem | PSE | city | 31.7 | 35.2
Jericho | Jericho | PSE | city | 31.86 | 35.46
Haifa | Haifa | ISR | city | 32.79 | 34.99
Sderot | Sderot | ISR | city | 31.52 | 34.6
Ashkelon | Ashkelon | ISR | city | 31.67 | 34.57
Eilat | Eilat | ISR | city | 29.56 | 34.95
Negev | Negev | ISR | region | 30.9 | 34.8
Sinai; Sinai peninsula | Sinai | EGY | region | 29.5 | 33.8
North Sinai | North Sinai | EGY | adm1 | 30.6 | 33.6
Alexandria | Alexandria | EGY | city | 31.2 | 29.92
Tahrir Square | Tahrir Square | EGY | site | 30.04 | 31.24
Sharm el-Sheikh; Sharm al-Sheikh | Sharm el-Sheikh | EGY | city | 27.91 | 34.33
Suez Canal | Suez Canal | EGY | site | 30.6 | 32.3
Bekaa Valley; Bekaa | Bekaa Valley | LBN | region | 33.9 | 36
Tripoli, Lebanon | Tripoli, Lebanon | LBN | city | 34.44 | 35.84
Sidon | Sidon | LBN | city | 33.56 | 35.37
Tyre | Tyre | LBN | city | 33.27 | 35.2
Aden | Aden | YEM | city | 12.79 | 45.02
Hodeidah; Hudaydah; Hodeida | Hodeidah | YEM | city | 14.8 | 42.95
Marib | Marib | YEM | city | 15.46 | 45.33
Taiz | Taiz | YEM | city | 13.58 | 44.02
Mukalla | Mukalla | YEM | city | 14.54 | 49.13
Red Sea | Red Sea |  | region | 20 | 38
Gulf of Aden | Gulf of Aden |  | region | 12 | 48
Strait of Hormuz | Strait of Hormuz |  | region | 26.6 | 56.3
Persian Gulf; Gulf; Arabian Gulf | Persian Gulf |  | region | 27 | 51
Jeddah | Jeddah | SAU | city | 21.49 | 39.19
Mecca | Mecca | SAU | city | 21.42 | 39.83
Medina | Medina | SAU | city | 24.47 | 39.61
Dubai | Dubai | ARE | city | 25.2 | 55.27
Isfahan | Isfahan | IRN | city | 32.65 | 51.67
Natanz | Natanz | IRN | site | 33.72 | 51.73
Fordow; Fordo | Fordow | IRN | site | 34.88 | 50.99
Bushehr | Bushehr | IRN | city | 28.97 | 50.84
Mashhad | Mashhad | IRN | city | 36.3 | 59.6
Qom | Qom | IRN | city | 34.64 | 50.88
Istanbul | Istanbul | TUR | city | 41.01 | 28.98
Izmir | Izmir | TUR | city | 38.42 | 27.14
Diyarbakir | Diyarbakir | TUR | city | 37.91 | 40.24
Gaziantep | Gaziantep | TUR | city | 37.06 | 37.38
Incirlik; Incirlik Air Base | Incirlik | TUR | site | 37 | 35.43
Bosphorus | Bosphorus | TUR | region | 41.1 | 29.07
Benghazi | Benghazi | LBY | city | 32.12 | 20.09
Misrata | Misrata | LBY | city | 32.38 | 15.09
Sirte | Sirte | LBY | city | 31.21 | 16.59
Derna | Derna | LBY | city | 32.77 | 22.64
Darfur | Darfur | SDN | region | 13 | 25
El Fasher; Al-Fashir | El Fasher | SDN | city | 13.63 | 25.35
Omdurman | Omdurman | SDN | city | 15.65 | 32.48
Port Sudan | Port Sudan | SDN | city | 19.62 | 37.22
South Kordofan | South Kordofan | SDN | adm1 | 11 | 30
Blue Nile | Blue Nile | SDN | adm1 | 11.3 | 34
Abyei | Abyei | SDN | region | 9.6 | 28.4
Malakal | Malakal | SSD | city | 9.53 | 31.66
Bor | Bor | SSD | city | 6.21 | 31.56
Bentiu | Bentiu | SSD | city | 9.23 | 29.83
Tigray | Tigray | ETH | adm1 | 14 | 38.5
Amhara | Amhara | ETH | adm1 | 11.5 | 38
Oromia | Oromia | ETH | adm1 | 8 | 39
Afar | Afar | ETH | adm1 | 12 | 41
Mekelle; Mekele | Mekelle | ETH | city | 13.5 | 39.47
Ogaden | Ogaden | ETH | region | 7 | 44
Somaliland | Somaliland | SOM | region | 9.5 | 46
Puntland | Puntland | SOM | region | 8.5 | 49
Kismayo; Kismayu | Kismayo | SOM | city | -0.36 | 42.55
Baidoa | Baidoa | SOM | city | 3.11 | 43.65
Mombasa | Mombasa | KEN | city | -4.04 | 39.67
Garissa | Garissa | KEN | city | -0.45 | 39.65
Dadaab | Dadaab | KEN | city | 0.06 | 40.31
Kivu | Kivu | COD | region | -2.5 | 28.9
North Kivu | North Kivu | COD | adm1 | -0.8 | 29
South Kivu | South Kivu | COD | adm1 | -3 | 28.3
Ituri | Ituri | COD | adm1 | 1.8 | 29.5
Goma | Goma | COD | city | -1.68 | 29.22
Bukavu | Bukavu | COD | city | -2.5 | 28.86
Bunia | Bunia | COD | city | 1.56 | 30.25
Beni | Beni | COD | city | 0.49 | 29.47
Katanga | Katanga | COD | region | -9 | 26
Lubumbashi | Lubumbashi | COD | city | -11.66 | 27.48
Kisangani | Kisangani | COD | city | 0.52 | 25.2
Great Lakes region | Great Lakes region |  | region | -2 | 29.5
Cabo Delgado | Cabo Delgado | MOZ | adm1 | -12.3 | 39.6
Palma | Palma | MOZ | city | -10.78 | 40.48
Lagos | Lagos | NGA | city | 6.52 | 3.38
Kano | Kano | NGA | city | 12 | 8.52
Kaduna | Kaduna | NGA | city | 10.52 | 7.44
Maiduguri | Maiduguri | NGA | city | 11.83 | 13.15
Borno; Borno state | Borno | NGA | adm1 | 11.8 | 13
Chibok | Chibok | NGA | city | 10.87 | 12.85
Jos | Jos | NGA | city | 9.92 | 8.89
Niger Delta | Niger Delta | NGA | region | 5.3 | 6.4
Zamfara | Zamfara | NGA | adm1 | 12.1 | 6.2
Lake Chad | Lake Chad |  | region | 13 | 14
Timbuktu | Timbuktu | MLI | city | 16.77 | -3.01
Gao | Gao | MLI | city | 16.27 | -0.04
Kidal | Kidal | MLI | city | 18.44 | 1.41
Mopti | Mopti | MLI | city | 14.49 | -4.2
Agadez | Agadez | NER | city | 16.97 | 7.99
Sahel | Sahel |  | region | 15 | 0
Sahara | Sahara |  | region | 23 | 10
Maghreb | Maghreb |  | region | 32 | 3
Horn of Africa | Horn of Africa |  | region | 8 | 45
West Africa; West African; West Africans | West Africa |  | region | 12 | -2
East Africa; East African; East Africans | East Africa |  | region | 0 | 37
Central Africa; Central African; Central Africans | Central Africa |  | region | 3 | 20
Southern Africa; Southern African | Southern Africa |  | region | -24 | 25
North Africa; North African; North Africans | North Africa |  | region | 30 | 10
Sub-Saharan Africa; sub-Saharan African | Sub-Saharan Africa |  | region | 0 | 20
Africa | Africa |  | region | 2 | 20
Asia | Asia |  | region | 40 | 90
Europe | Europe |  | region | 50 | 15
Eastern Europe; Eastern European; East European; Eastern Europeans | Eastern Europe |  | region | 50 | 28
Western Europe; Western European; West European | Western Europe |  | region | 48 | 5
Latin America; Latin American; Latin Americans | Latin America |  | region | -10 | -65
  ? Latin American => Latin America
  ! Latin American => United States
South America; South American; South Americans | South America |  | region | -15 | -60
Central America; Central American; Central Americans | Central America |  | region | 14 | -87
North America; North American; North Americans | North America |  | region | 45 | -100
Middle East; Mideast; Middle Eastern; Near East | Middle East |  | region | 30 | 42
Central Asia; Central Asian; Central Asians | Central Asia |  | region | 42 | 65
South Asia; South Asian; South Asians | South Asia |  | region | 23 | 78
Southeast Asia; South-East Asia; Southeast Asian; South-East Asian | Southeast Asia |  | region | 10 | 105
East Asia; East Asian; Northeast Asia; Northeast Asian | East Asia |  | region | 35 | 120
Asia-Pacific; Indo-Pacific | Asia-Pacific |  | region | 5 | 130
Balkans; Western Balkans; Balkan | Balkans |  | region | 43 | 21
Baltic states; Baltics | Baltic states |  | region | 57 | 25
Baltic Sea | Baltic Sea |  | region | 58 | 20
Scandinavia | Scandinavia |  | region | 62 | 15
Caribbean | Caribbean |  | region | 18 | -72
Mediterranean; Mediterranean Sea | Mediterranean |  | region | 36 | 18
South China Sea | South China Sea |  | region | 13 | 114
East China Sea | East China Sea |  | region | 29 | 125
Taiwan Strait | Taiwan Strait |  | region | 24.5 | 119.5
Arctic | Arctic |  | region | 75 | 0
Antarctica | Antarctica |  | region | -80 | 0
Korean Peninsula | Korean Peninsula |  | region | 38 | 127.5
Johannesburg | Johannesburg | ZAF | city | -26.2 | 28.05
Cape Town | Cape Town | ZAF | city | -33.92 | 18.42
Durban | Durban | ZAF | city | -29.86 | 31.02
Marikana | Marikana | ZAF | site | -25.7 | 27.5
Soweto | Soweto | ZAF | city | -26.27 | 27.86
Bulawayo | Bulawayo | ZWE | city | -20.15 | 28.58
Casablanca | Casablanca | MAR | city | 33.57 | -7.59
Srebrenica | Srebrenica | BIH | city | 44.1 | 19.3
Mostar | Mostar | BIH | city | 43.34 | 17.81
Banja Luka | Banja Luka | BIH | city | 44.77 | 17.19
Republika Srpska | Republika Srpska | BIH | adm1 | 44.8 | 17.2
Mitrovica | Mitrovica | XKX | city | 42.89 | 20.87
Vukovar | Vukovar | HRV | city | 45.35 | 19
Dayton | Dayton | USA | city | 39.76 | -84.19
Geneva | Geneva | CHE | city | 46.2 | 6.14
Zurich | Zurich | CHE | city | 47.37 | 8.54
Davos | Davos | CHE | city | 46.8 | 9.84
Strasbourg | Strasbourg | FRA | city | 48.57 | 7.75
Marseille | Marseille | FRA | city | 43.3 | 5.37
Lyon | Lyon | FRA | city | 45.76 | 4.84
Nice | Nice | FRA | city | 43.7 | 7.27
Calais | Calais | FRA | city | 50.95 | 1.86
Corsica | Corsica | FRA | adm1 | 42 | 9
Munich | Munich | DEU | city | 48.14 | 11.58
Frankfurt | Frankfurt | DEU | city | 50.11 | 8.68
Hamburg | Hamburg | DEU | city | 53.55 | 10
Cologne | Cologne | DEU | city | 50.94 | 6.96
Dresden | Dresden | DEU | city | 51.05 | 13.74
Ramstein; Ramstein Air Base | Ramstein | DEU | site | 49.44 | 7.6
Brussels | Brussels | BEL | city | 50.85 | 4.35
Antwerp | Antwerp | BEL | city | 51.22 | 4.4
The Hague | The Hague | NLD | city | 52.08 | 4.31
Rotterdam | Rotterdam | NLD | city | 51.92 | 4.48
Milan | Milan | ITA | city | 45.46 | 9.19
Naples | Naples | ITA | city | 40.85 | 14.27
Sicily | Sicily | ITA | adm1 | 37.5 | 14
Lampedusa | Lampedusa | ITA | site | 35.5 | 12.6
Barcelona | Barcelona | ESP | city | 41.39 | 2.17
Catalonia | Catalonia | ESP | adm1 | 41.6 | 1.5
Basque Country; Basque region | Basque Country | ESP | adm1 | 43 | -2.6
Belfast | Belfast | GBR | city | 54.6 | -5.93
Northern Ireland | Northern Ireland | GBR | adm1 | 54.6 | -6.7
Scotland | Scotland | GBR | adm1 | 56.5 | -4
England | England | GBR | adm1 | 52.5 | -1.5
Wales | Wales | GBR | adm1 | 52.3 | -3.7
Edinburgh | Edinburgh | GBR | city | 55.95 | -3.19
Glasgow | Glasgow | GBR | city | 55.86 | -4.25
Manchester | Manchester | GBR | city | 53.48 | -2.24
Birmingham | Birmingham | GBR | city | 52.48 | -1.9
Salisbury | Salisbury | GBR | city | 51.07 | -1.79
Lockerbie | Lockerbie | GBR | city | 55.12 | -3.36
Dover | Dover | GBR | city | 51.13 | 1.31
English Channel | English Channel |  | region | 50.2 | -0.5
Gdansk | Gdansk | POL | city | 54.35 | 18.65
Krakow | Krakow | POL | city | 50.06 | 19.94
Rzeszow | Rzeszow | POL | city | 50.04 | 22
Nord Stream | Nord Stream |  | site | 55 | 15.5
Thessaloniki | Thessaloniki | GRC | city | 40.64 | 22.94
Lesbos | Lesbos | GRC | site | 39.2 | 26.2
Northern Cyprus; Turkish Republic of Northern Cyprus | Northern Cyprus | CYP | region | 35.25 | 33.5
New York; New York City | New York | USA | city | 40.71 | -74.01
Los Angeles | Los Angeles | USA | city | 34.05 | -118.24
Chicago | Chicago | USA | city | 41.88 | -87.63
Houston | Houston | USA | city | 29.76 | -95.37
Miami | Miami | USA | city | 25.76 | -80.19
San Francisco | San Francisco | USA | city | 37.77 | -122.42
Boston | Boston | USA | city | 42.36 | -71.06
Philadelphia | Philadelphia | USA | city | 39.95 | -75.17
Minneapolis | Minneapolis | USA | city | 44.98 | -93.27
Ferguson | Ferguson | USA | city | 38.74 | -90.31
Charlottesville | Charlottesville | USA | city | 38.03 | -78.48
Oklahoma City | Oklahoma City | USA | city | 35.47 | -97.52
New Orleans | New Orleans | USA | city | 29.95 | -90.07
Seattle | Seattle | USA | city | 47.61 | -122.33
Atlanta | Atlanta | USA | city | 33.75 | -84.39
Dallas | Dallas | USA | city | 32.78 | -96.8
Detroit | Detroit | USA | city | 42.33 | -83.05
Baltimore | Baltimore | USA | city | 39.29 | -76.61
Camp David | Camp David | USA | site | 39.65 | -77.46
Guantanamo Bay; Guantanamo; Guantánamo Bay | Guantanamo Bay | CUB | site | 19.9 | -75.15
Wall Street | Wall Street | USA | site | 40.71 | -74.01
Ground Zero | Ground Zero | USA | site | 40.71 | -74.01
Alabama | Alabama | USA | adm1 | 32.8 | -86.8
Alaska | Alaska | USA | adm1 | 64 | -150
Arizona | Arizona | USA | adm1 | 34 | -112
Arkansas | Arkansas | USA | adm1 | 34.8 | -92.2
California | California | USA | adm1 | 37 | -120
Colorado | Colorado | USA | adm1 | 39 | -105.5
Connecticut | Connecticut | USA | adm1 | 41.6 | -72.7
Delaware | Delaware | USA | adm1 | 39 | -75.5
Florida | Florida | USA | adm1 | 28 | -82
Hawaii | Hawaii | USA | adm1 | 20 | -157
Idaho | Idaho | USA | adm1 | 44 | -114
Illinois | Illinois | USA | adm1 | 40 | -89
Indiana | Indiana | USA | adm1 | 40 | -86
Iowa | Iowa | USA | adm1 | 42 | -93.5
Kansas | Kansas | USA | adm1 | 38.5 | -98.5
Kentucky | Kentucky | USA | adm1 | 37.5 | -85
Louisiana | Louisiana | USA | adm1 | 31 | -92
Maine | Maine | USA | adm1 | 45.5 | -69
Maryland | Maryland | USA | adm1 | 39 | -76.7
Massachusetts | Massachusetts | USA | adm1 | 42.3 | -71.8
Michigan | Michigan | USA | adm1 | 44 | -85
Minnesota | Minnesota | USA | adm1 | 46 | -94
Mississippi | Mississippi | USA | adm1 | 32.7 | -89.7
Missouri | Missouri | USA | adm1 | 38.5 | -92.5
Montana | Montana | USA | adm1 | 47 | -110
Nebraska | Nebraska | USA | adm1 | 41.5 | -100
Nevada | Nevada | USA | adm1 | 39 | -117
New Hampshire | New Hampshire | USA | adm1 | 43.7 | -71.5
New Jersey | New Jersey | USA | adm1 | 40.2 | -74.7
New Mexico | New Mexico | USA | adm1 | 34.5 | -106
North Carolina | North Carolina | USA | adm1 | 35.5 | -79.5
North Dakota | North Dakota | USA | adm1 | 47.5 | -100.5
Ohio | Ohio | USA | adm1 | 40.2 | -82.7
Oklahoma | Oklahoma | USA | adm1 | 35.5 | -97.5
Oregon | Oregon | USA | adm1 | 44 | -120.5
Pennsylvania | Pennsylvania | USA | adm1 | 41 | -77.7
Rhode Island | Rhode Island | USA | adm1 | 41.6 | -71.5
South Carolina | South Carolina | USA | adm1 | 34 | -81
South Dakota | South Dakota | USA | adm1 | 44.5 | -100
Tennessee | Tennessee | USA | adm1 | 36 | -86
Texas | Texas | USA | adm1 | 31 | -99
Utah | Utah | USA | adm1 | 39.5 | -111.5
Vermont | Vermont | USA | adm1 | 44 | -72.7
Virginia | Virginia | USA | adm1 | 37.5 | -78.7
Washington state | Washington state | USA | adm1 | 47.5 | -120.5
West Virginia | West Virginia | USA | adm1 | 38.6 | -80.6
Wisconsin | Wisconsin | USA | adm1 | 44.5 | -89.7
Wyoming | Wyoming | USA | adm1 | 43 | -107.5
Toronto | Toronto | CAN | city | 43.65 | -79.38
Montreal | Montreal | CAN | city | 45.5 | -73.57
Vancouver | Vancouver | CAN | city | 49.28 | -123.12
Quebec | Quebec | CAN | adm1 | 52 | -72
Ontario | Ontario | CAN | adm1 | 50 | -86
Alberta | Alberta | CAN | adm1 | 55 | -115
British Columbia | British Columbia | CAN | adm1 | 54 | -125
Tijuana | Tijuana | MEX | city | 32.53 | -117.02
Ciudad Juarez; Ciudad Juárez | Ciudad Juarez | MEX | city | 31.69 | -106.42
Chiapas | Chiapas | MEX | adm1 | 16.5 | -92.5
Guerrero | Guerrero | MEX | adm1 | 17.6 | -99.9
Oaxaca | Oaxaca | MEX | adm1 | 17 | -96.5
Sinaloa | Sinaloa | MEX | adm1 | 25 | -107.5
Medellin; Medellín | Medellin | COL | city | 6.25 | -75.57
Cali | Cali | COL | city | 3.44 | -76.52
Cauca | Cauca | COL | adm1 | 2.5 | -76.8
Catatumbo | Catatumbo | COL | region | 8.5 | -73
Guayaquil | Guayaquil | ECU | city | -2.19 | -79.89
Cuzco; Cusco | Cuzco | PER | city | -13.53 | -71.97
Arequipa | Arequipa | PER | city | -16.4 | -71.54
Cochabamba | Cochabamba | BOL | city | -17.39 | -66.16
Santa Cruz | Santa Cruz | BOL | city | -17.79 | -63.18
Rio de Janeiro; =Rio | Rio de Janeiro | BRA | city | -22.91 | -43.17
Sao Paulo; São Paulo | Sao Paulo | BRA | city | -23.55 | -46.63
Amazon; Amazon rainforest | Amazon | BRA | region | -4 | -62
Essequibo | Essequibo | GUY | region | 6 | -59
Santiago | Santiago | CHL | city | -33.45 | -70.67
Hiroshima | Hiroshima | JPN | city | 34.39 | 132.45
Osaka | Osaka | JPN | city | 34.69 | 135.5
Okinawa | Okinawa | JPN | adm1 | 26.5 | 127.9
Fukushima | Fukushima | JPN | adm1 | 37.4 | 140.5
Yongbyon | Yongbyon | PRK | site | 39.8 | 125.75
Panmunjom | Panmunjom | KOR | site | 37.96 | 126.68
Demilitarized Zone; =DMZ | Demilitarized Zone |  | region | 38.3 | 127.3
Busan | Busan | KOR | city | 35.18 | 129.08
Shanghai | Shanghai | CHN | city | 31.23 | 121.47
Wuhan | Wuhan | CHN | city | 30.59 | 114.31
Guangzhou | Guangzhou | CHN | city | 23.13 | 113.26
Shenzhen | Shenzhen | CHN | city | 22.54 | 114.06
Chengdu | Chengdu | CHN | city | 30.57 | 104.07
Tianjin | Tianjin | CHN | city | 39.13 | 117.2
Urumqi | Urumqi | CHN | city | 43.83 | 87.62
Lhasa | Lhasa | CHN | city | 29.65 | 91.13
Xinjiang | Xinjiang | CHN | adm1 | 41 | 85
Tibet | Tibet | CHN | adm1 | 31.5 | 88
Inner Mongolia | Inner Mongolia | CHN | adm1 | 44 | 113
Tiananmen Square | Tiananmen Square | CHN | site | 39.9 | 116.39
Spratly Islands; Spratlys | Spratly Islands |  | region | 10 | 114
Paracel Islands | Paracel Islands |  | region | 16.5 | 112
Scarborough Shoal | Scarborough Shoal |  | site | 15.2 | 117.8
Senkaku Islands; Diaoyu Islands | Senkaku Islands |  | site | 25.7 | 123.5
Mindanao | Mindanao | PHL | region | 7.5 | 125
Marawi | Marawi | PHL | city | 8 | 124.3
Davao; Davao City | Davao | PHL | city | 7.07 | 125.6
Jolo | Jolo | PHL | site | 6 | 121
Aceh | Aceh | IDN | adm1 | 4.7 | 96.7
Bali | Bali | IDN | adm1 | -8.4 | 115.2
Papua; West Papua | Papua | IDN | adm1 | -4 | 138
Sulawesi | Sulawesi | IDN | region | -2 | 121
Java | Java | IDN | region | -7.3 | 110
Sumatra | Sumatra | IDN | region | 0 | 102
Rakhine; Rakhine state; Arakan | Rakhine | MMR | adm1 | 20 | 93.6
Mandalay | Mandalay | MMR | city | 21.96 | 96.09
Kachin; Kachin state | Kachin | MMR | adm1 | 25.8 | 97.4
Shan; Shan state | Shan | MMR | adm1 | 21.5 | 98
Pattani | Pattani | THA | city | 6.87 | 101.25
Chiang Mai | Chiang Mai | THA | city | 18.79 | 98.99
Ho Chi Minh City | Ho Chi Minh City | VNM | city | 10.82 | 106.63
Siem Reap | Siem Reap | KHM | city | 13.36 | 103.86
Sydney | Sydney | AUS | city | -33.87 | 151.21
Melbourne | Melbourne | AUS | city | -37.81 | 144.96
Perth | Perth | AUS | city | -31.95 | 115.86
Brisbane | Brisbane | AUS | city | -27.47 | 153.03
Queensland | Queensland | AUS | adm1 | -22 | 144
Victoria | Victoria | AUS | adm1 | -37 | 144
New South Wales | New South Wales | AUS | adm1 | -32 | 147
Tasmania | Tasmania | AUS | adm1 | -42 | 147
South Australia | South Australia | AUS | adm1 | -30 | 135
Western Australia | Western Australia | AUS | adm1 | -26 | 122
Bougainville | Bougainville | PNG | adm1 | -6.2 | 155.3
Auckland | Auckland | NZL | city | -36.85 | 174.76
Christchurch | Christchurch | NZL | city | -43.53 | 172.64
Andijan | Andijan | UZB | city | 40.78 | 72.34
Osh | Osh | KGZ | city | 40.53 | 72.8
Fergana Valley | Fergana Valley |  | region | 40.6 | 71.7
Gorno-Badakhshan | Gorno-Badakhshan | TJK | adm1 | 38.5 | 72.5
Chabahar | Chabahar | IRN | city | 25.29 | 60.64
Brest | Brest | BLR | city | 52.1 | 23.7
Grodno; Hrodna | Grodno | BLR | city | 53.68 | 23.83
Diego Garcia | Diego Garcia |  | site | -7.3 | 72.4
Chagos Islands; Chagos | Chagos Islands |  | region | -6 | 72
Bay of Bengal | Bay of Bengal |  | region | 15 | 88
Indian Ocean | Indian Ocean |  | region | -20 | 80
Pacific; Pacific Ocean | Pacific |  | region | 0 | -160
Atlantic; Atlantic Ocean | Atlantic |  | region | 10 | -30

Central Europe; Central European | Central Europe | | region | 49 | 16
Levant | Levant | | region | 34 | 36
Indian subcontinent; subcontinent | Indian subcontinent | | region | 22 | 79
