# Capitals and palaces that stand for their state when they act.
@table entity.metonym
@columns name | code:code | what(capital seat)

Kabul | AFG | capital
Tirana | ALB | capital
Algiers | DZA | capital
Andorra la Vella | AND | capital
Luanda | AGO | capital
Buenos Aires | ARG | capital
Yerevan | ARM | capital
Canberra | AUS | capital
Vienna | AUT | capital
Baku | AZE | capital
Nassau | BHS | capital
Manama | BHR | capital
Dhaka | BGD | capital
Bridgetown | BRB | capital
Minsk | BLR | capital
Belmopan | BLZ | capital
Porto-Novo | BEN | capital
Thimphu | BTN | capital
La Paz | BOL | capital
Sarajevo | BIH | capital
Gaborone | BWA | capital
Brasilia | BRA | capital
Brasília | BRA | capital
Bandar Seri Begawan | BRN | capital
Sofia | BGR | capital
Ouagadougou | BFA | capital
Gitega | BDI | capital
Bujumbura | BDI | capital
Praia | CPV | capital
Phnom Penh | KHM | capital
Yaounde | CMR | capital
Yaoundé | CMR | capital
Ottawa | CAN | capital
Bangui | CAF | capital
N'Djamena | TCD | capital
Beijing | CHN | capital
Peking | CHN | capital
Bogota | COL | capital
Bogotá | COL | capital
Moroni | COM | capital
Brazzaville | COG | capital
Kinshasa | COD | capital
Yamoussoukro | CIV | capital
Abidjan | CIV | capital
Zagreb | HRV | capital
Havana | CUB | capital
Nicosia | CYP | capital
Prague | CZE | capital
Copenhagen | DNK | capital
Roseau | DMA | capital
Quito | ECU | capital
Cairo | EGY | capital
San Salvador | SLV | capital
Malabo | GNQ | capital
Asmara | ERI | capital
Tallinn | EST | capital
Mbabane | SWZ | capital
Addis Ababa | ETH | capital
Suva | FJI | capital
Helsinki | FIN | capital
Paris | FRA | capital
Libreville | GAB | capital
Banjul | GMB | capital
Tbilisi | GEO | capital
Berlin | DEU | capital
East Berlin | DDR | capital
Bonn | DEU | capital
Accra | GHA | capital
Athens | GRC | capital
Guatemala City | GTM | capital
Conakry | GIN | capital
Bissau | GNB | capital
Port-au-Prince | HTI | capital
Vatican City | VAT | capital
Tegucigalpa | HND | capital
Budapest | HUN | capital
Reykjavik | ISL | capital
New Delhi | IND | capital
Delhi | IND | capital
Jakarta | IDN | capital
Tehran | IRN | capital
Teheran | IRN | capital
Baghdad | IRQ | capital
Dublin | IRL | capital
Jerusalem | ISR | capital
Tel Aviv | ISR | capital
Rome | ITA | capital
Tokyo | JPN | capital
Amman | JOR | capital
Astana | KAZ | capital
Nur-Sultan | KAZ | capital
Almaty | KAZ | capital
Nairobi | KEN | capital
Tarawa | KIR | capital
Pyongyang | PRK | capital
Seoul | KOR | capital
Pristina | XKX | capital
Kuwait City | KWT | capital
Bishkek | KGZ | capital
Vientiane | LAO | capital
Riga | LVA | capital
Beirut | LBN | capital
Maseru | LSO | capital
Monrovia | LBR | capital
Tripoli | LBY | capital
Vaduz | LIE | capital
Vilnius | LTU | capital
Skopje | MKD | capital
Antananarivo | MDG | capital
Lilongwe | MWI | capital
Kuala Lumpur | MYS | capital
Putrajaya | MYS | capital
Bamako | MLI | capital
Valletta | MLT | capital
Majuro | MHL | capital
Nouakchott | MRT | capital
Port Louis | MUS | capital
Mexico City | MEX | capital
Palikir | FSM | capital
Chisinau | MDA | capital
Chișinău | MDA | capital
Ulaanbaatar | MNG | capital
Ulan Bator | MNG | capital
Podgorica | MNE | capital
Rabat | MAR | capital
Maputo | MOZ | capital
Naypyidaw | MMR | capital
Naypyitaw | MMR | capital
Rangoon | MMR | capital
Yangon | MMR | capital
Windhoek | NAM | capital
Kathmandu | NPL | capital
=The Hague | NLD | capital
Amsterdam | NLD | capital
Managua | NIC | capital
Niamey | NER | capital
Abuja | NGA | capital
Oslo | NOR | capital
Muscat | OMN | capital
Islamabad | PAK | capital
Ngerulmud | PLW | capital
Ramallah | PSE | capital
Panama City | PAN | capital
Port Moresby | PNG | capital
Asuncion | PRY | capital
Asunción | PRY | capital
Lima | PER | capital
Manila | PHL | capital
Warsaw | POL | capital
Lisbon | PRT | capital
Doha | QAT | capital
Bucharest | ROU | capital
Moscow | RUS | capital
Kigali | RWA | capital
Basseterre | KNA | capital
Castries | LCA | capital
Kingstown | VCT | capital
Apia | WSM | capital
Sao Tome | STP | capital
Riyadh | SAU | capital
Dakar | SEN | capital
Belgrade | SRB | capital
Freetown | SLE | capital
Bratislava | SVK | capital
Ljubljana | SVN | capital
Honiara | SLB | capital
Mogadishu | SOM | capital
Pretoria | ZAF | capital
Juba | SSD | capital
Madrid | ESP | capital
Colombo | LKA | capital
Khartoum | SDN | capital
Paramaribo | SUR | capital
Stockholm | SWE | capital
Bern | CHE | capital
Berne | CHE | capital
Damascus | SYR | capital
Taipei | TWN | capital
Dushanbe | TJK | capital
Dodoma | TZA | capital
Dar es Salaam | TZA | capital
Bangkok | THA | capital
Dili | TLS | capital
Lome | TGO | capital
Lomé | TGO | capital
Nuku'alofa | TON | capital
Port of Spain | TTO | capital
Tunis | TUN | capital
Ankara | TUR | capital
Ashgabat | TKM | capital
Funafuti | TUV | capital
Kampala | UGA | capital
Kyiv | UKR | capital
Kiev | UKR | capital
Abu Dhabi | ARE | capital
London | GBR | capital
Washington | USA | capital
Washington, D.C. | USA | capital
Washington DC | USA | capital
Washington D.C. | USA | capital
Montevideo | URY | capital
Tashkent | UZB | capital
Port Vila | VUT | capital
Caracas | VEN | capital
Hanoi | VNM | capital
Saigon | VNM | capital
Sanaa | YEM | capital
Sana'a | YEM | capital
Lusaka | ZMB | capital
Harare | ZWE | capital
Nuuk | GRL | capital
Laayoune | ESH | capital
Noumea | NCL | capital
Nouméa | NCL | capital
Kremlin | RUS | seat
White House; Oval Office; Foggy Bottom; Capitol Hill; Beltway | USA | seat
Downing Street; 10 Downing Street; Number 10; No. 10; Whitehall; Westminster; Buckingham Palace | GBR | seat
Élysée; Elysée; Elysee; Élysée Palace; Elysee Palace; Quai d'Orsay; Matignon | FRA | seat
Blue House | KOR | seat
Zhongnanhai | CHN | seat
Bankova | UKR | seat
Malacañang; Malacanang; Malacañang Palace | PHL | seat
Palazzo Chigi; Quirinale | ITA | seat
Planalto; Planalto Palace | BRA | seat
Casa Rosada | ARG | seat
Miraflores; Miraflores Palace | VEN | seat
La Moneda | CHL | seat
Los Pinos | MEX | seat
Casa de Nariño | COL | seat
Aso Rock | NGA | seat
Union Buildings | ZAF | seat
State House | KEN | seat
Raisina Hill | IND | seat
Baabda; Baabda Palace | LBN | seat
Bellevue Palace | DEU | seat
Moncloa | ESP | seat
Binnenhof | NLD | seat
Parliament Hill | CAN | seat
Rideau Hall | CAN | seat
Temple Trees | LKA | seat
Palais de Carthage; Carthage Palace | TUN | seat
Zappeion | GRC | seat
