# News agencies, broadcasters, newspapers and magazines that are quoted in the news.
@table entity.org
@columns name | canonical | kind(organization armed_group facility document) | code:code? | country:code? | sector:code? | from:date? | to:date?

# Agencies
Reuters; Reuters news agency; Thomson Reuters | Reuters | organization | GBRMED | GBR | MED
Associated Press; =AP; A.P.; AP news agency | Associated Press | organization | USAMED | USA | MED
Agence France-Presse; =AFP; AFP news agency | Agence France-Presse | organization | FRAMED | FRA | MED
United Press International; =UPI | United Press International | organization | USAMED | USA | MED
Bloomberg News; Bloomberg | Bloomberg News | organization | USAMED | USA | MED
Deutsche Presse-Agentur; dpa; German Press Agency | Deutsche Presse-Agentur | organization | DEUMED | DEU | MED
=EFE; Efe news agency; Agencia EFE | EFE | organization | ESPMED | ESP | MED
ANSA; Italian news agency ANSA | ANSA | organization | ITAMED | ITA | MED
=Press Association; PA Media | Press Association | organization | GBRMED | GBR | MED
APA news agency; Austria Press Agency | Austria Press Agency | organization | AUTMED | AUT | MED
=Belga; Belga news agency | Belga | organization | BELMED | BEL | MED
=ANP; Dutch news agency ANP | ANP | organization | NLDMED | NLD | MED
TT news agency; Tidningarnas Telegrambyrå; Tidningarnas Telegrambyra | TT | organization | SWEMED | SWE | MED
=NTB; Norwegian news agency NTB | NTB | organization | NORMED | NOR | MED
Ritzau | Ritzau | organization | DNKMED | DNK | MED
PAP news agency; Polish Press Agency; Polish news agency PAP | Polish Press Agency | organization | POLMED | POL | MED
=MTI; Hungarian news agency MTI | MTI | organization | HUNMED | HUN | MED
=CTK; Czech news agency CTK | CTK | organization | CZEMED | CZE | MED
Tanjug | Tanjug | organization | SRBMED | SRB | MED
Beta news agency | Beta news agency | organization | SRBMED | SRB | MED
HINA | HINA | organization | HRVMED | HRV | MED
=Lusa; Lusa news agency | Lusa | organization | PRTMED | PRT | MED
TASS; Itar-Tass; Tass news agency; Russian state news agency TASS | TASS | organization | RUSMED | RUS | MED
RIA Novosti; =RIA; RIA news agency; RIA state news agency | RIA Novosti | organization | RUSMED | RUS | MED
Interfax; Interfax news agency; Interfax agency | Interfax | organization | RUSMED | RUS | MED
=Sputnik; Sputnik news agency | Sputnik | organization | RUSMED | RUS | MED
Ukrinform | Ukrinform | organization | UKRMED | UKR | MED
Interfax-Ukraine | Interfax-Ukraine | organization | UKRMED | UKR | MED
UNIAN | UNIAN | organization | UKRMED | UKR | MED
BelTA; state news agency Belta | BelTA | organization | BLRMED | BLR | MED
Armenpress | Armenpress | organization | ARMMED | ARM | MED
Trend news agency | Trend news agency | organization | AZEMED | AZE | MED
Azertac; AzerTAj | Azertac | organization | AZEMED | AZE | MED
Kazinform | Kazinform | organization | KAZMED | KAZ | MED
Anadolu Agency; Anadolu; Anatolia news agency; Anadolu news agency; Anatolian news agency | Anadolu Agency | organization | TURMED | TUR | MED
Demiroren News Agency; =DHA; Dogan News Agency | Demiroren News Agency | organization | TURMED | TUR | MED
Firat News Agency; =ANF | Firat News Agency | organization | TURMED | TUR | MED
IRNA; Islamic Republic News Agency; official IRNA news agency; state news agency IRNA | IRNA | organization | IRNMED | IRN | MED
Fars news agency; semi-official Fars news agency | Fars News Agency | organization | IRNMED | IRN | MED
Tasnim; Tasnim news agency; semi-official Tasnim news agency | Tasnim | organization | IRNMED | IRN | MED
Mehr news agency; =Mehr | Mehr News Agency | organization | IRNMED | IRN | MED
ISNA; Iranian Students' News Agency; Iranian Students News Agency; ISNA news agency | ISNA | organization | IRNMED | IRN | MED
SANA; Syrian Arab News Agency; state news agency SANA; SANA news agency | SANA | organization | SYRMED | SYR | MED
National News Agency; =NNA; Lebanon's National News Agency; Lebanese National News Agency; state-run National News Agency | National News Agency | organization | LBNMED | LBN | MED
=Wafa; Palestinian news agency Wafa; Wafa news agency | Wafa | organization | PSEMED | PSE | MED
Petra news agency; state news agency Petra | Petra News Agency | organization | JORMED | JOR | MED
MENA news agency; Middle East News Agency; state news agency MENA; Egypt's Middle East News Agency | Middle East News Agency | organization | EGYMED | EGY | MED
Saudi Press Agency; =SPA; state news agency SPA | Saudi Press Agency | organization | SAUMED | SAU | MED
=WAM; Emirates News Agency; state news agency WAM; WAM news agency | WAM | organization | AREMED | ARE | MED
=QNA; Qatar News Agency; state news agency QNA | Qatar News Agency | organization | QATMED | QAT | MED
KUNA; Kuwait News Agency; state news agency KUNA | KUNA | organization | KWTMED | KWT | MED
Bahrain News Agency; =BNA | Bahrain News Agency | organization | BHRMED | BHR | MED
Oman News Agency; =ONA | Oman News Agency | organization | OMNMED | OMN | MED
=Saba; Saba news agency; Yemen's Saba news agency | Saba | organization | YEMMED | YEM | MED
Iraqi News Agency; =INA | Iraqi News Agency | organization | IRQMED | IRQ | MED
=Amaq; Amaq news agency; Islamic State's Amaq news agency | Amaq | organization | IMGMED | IMG | MED | 2014
LANA; Libyan News Agency | LANA | organization | LBYMED | LBY | MED
TAP news agency; Tunis Afrique Presse | Tunis Afrique Presse | organization | TUNMED | TUN | MED
APS Algeria; Algeria Press Service | Algeria Press Service | organization | DZAMED | DZA | MED
MAP news agency; Maghreb Arabe Presse | Maghreb Arabe Presse | organization | MARMED | MAR | MED
SUNA; Sudan News Agency; state news agency SUNA | SUNA | organization | SDNMED | SDN | MED
Ethiopian News Agency | Ethiopian News Agency | organization | ETHMED | ETH | MED
News Agency of Nigeria | News Agency of Nigeria | organization | NGAMED | NGA | MED
PANA; Panapress; Pan-African News Agency | Panapress | organization | IGOMED | IGO | MED
Xinhua; Xinhua News Agency; New China News Agency; state news agency Xinhua; official Xinhua news agency | Xinhua | organization | CHNMED | CHN | MED
China News Service | China News Service | organization | CHNMED | CHN | MED
Central News Agency; Taiwan's Central News Agency | Central News Agency | organization | TWNMED | TWN | MED
Kyodo; Kyodo News; Kyodo news agency | Kyodo News | organization | JPNMED | JPN | MED
Jiji; Jiji Press | Jiji Press | organization | JPNMED | JPN | MED
Yonhap; Yonhap News Agency | Yonhap | organization | KORMED | KOR | MED
KCNA; Korean Central News Agency; North Korea's official news agency; state news agency KCNA | Korean Central News Agency | organization | PRKMED | PRK | MED
Press Trust of India; =PTI; PTI news agency | Press Trust of India | organization | INDMED | IND | MED
ANI news agency; Asian News International | Asian News International | organization | INDMED | IND | MED
United News of India; UNI news agency | United News of India | organization | INDMED | IND | MED
IANS; Indo-Asian News Service | IANS | organization | INDMED | IND | MED
Associated Press of Pakistan; =APP | Associated Press of Pakistan | organization | PAKMED | PAK | MED
Pajhwok; Pajhwok Afghan News; Pajhwok news agency | Pajhwok | organization | AFGMED | AFG | MED
Bakhtar News Agency; =Bakhtar | Bakhtar News Agency | organization | AFGMED | AFG | MED
Khaama Press | Khaama Press | organization | AFGMED | AFG | MED
Afghan Islamic Press; =AIP | Afghan Islamic Press | organization | PAKMED | PAK | MED
=BSS; Bangladesh Sangbad Sangstha | BSS | organization | BGDMED | BGD | MED
Bernama | Bernama | organization | MYSMED | MYS | MED
=Antara; Antara news agency; state news agency Antara | Antara | organization | IDNMED | IDN | MED
Vietnam News Agency; =VNA | Vietnam News Agency | organization | VNMMED | VNM | MED
Philippine News Agency | Philippine News Agency | organization | PHLMED | PHL | MED
Australian Associated Press; =AAP | Australian Associated Press | organization | AUSMED | AUS | MED
=Canadian Press | Canadian Press | organization | CANMED | CAN | MED
Notimex | Notimex | organization | MEXMED | MEX | MED
Prensa Latina | Prensa Latina | organization | CUBMED | CUB | MED
Agencia Brasil | Agencia Brasil | organization | BRAMED | BRA | MED
Telam; Télam | Télam | organization | ARGMED | ARG | MED
Inter Press Service; =IPS | Inter Press Service | organization | NGOMED | NGO | NGO

# Broadcasters
=BBC; British Broadcasting Corporation; B.B.C.; BBC News; BBC radio; BBC television; BBC World Service | BBC | organization | GBRMED | GBR | MED
BBC Monitoring | BBC Monitoring | organization | GBRMED | GBR | MED
Sky News | Sky News | organization | GBRMED | GBR | MED
=ITV; =ITN; ITV News | ITV | organization | GBRMED | GBR | MED
Channel 4; Channel 4 News | Channel 4 | organization | GBRMED | GBR | MED
=CNN; Cable News Network; CNN International; C.N.N. | CNN | organization | USAMED | USA | MED
CNN Turk; CNN Türk | CNN Türk | organization | TURMED | TUR | MED
Fox News; Fox News Channel | Fox News | organization | USAMED | USA | MED
MSNBC | MSNBC | organization | USAMED | USA | MED
=NBC; NBC News | NBC | organization | USAMED | USA | MED
ABC News; ABC television | ABC News | organization | USAMED | USA | MED
Australian Broadcasting Corporation | Australian Broadcasting Corporation | organization | AUSMED | AUS | MED
=CBS; CBS News; 60 Minutes | CBS | organization | USAMED | USA | MED
CNBC | CNBC | organization | USAMED | USA | MED
=PBS; PBS NewsHour | PBS | organization | USAMED | USA | MED
National Public Radio; =NPR | NPR | organization | USAMED | USA | MED
Voice of America; =VOA | Voice of America | organization | USAMED | USA | MED
Radio Free Europe/Radio Liberty; Radio Free Europe; Radio Liberty; RFE/RL | Radio Free Europe/Radio Liberty | organization | USAMED | USA | MED
Radio Free Asia; =RFA | Radio Free Asia | organization | USAMED | USA | MED
Radio Farda | Radio Farda | organization | USAMED | USA | MED
Alhurra; Al-Hurra | Alhurra | organization | USAMED | USA | MED
Univision | Univision | organization | USAMED | USA | MED
Telemundo | Telemundo | organization | USAMED | USA | MED
Telesur | Telesur | organization | VENMED | VEN | MED
Globovision; Globovisión | Globovision | organization | VENMED | VEN | MED
Al Jazeera; Al Jazeera English; Al-Jazeera television | Al Jazeera | organization | QATMED | QAT | MED
Al Arabiya; Al Arabiya television; Al Arabiya TV | Al Arabiya | organization | SAUMED | SAU | MED
Al Hadath | Al Hadath | organization | SAUMED | SAU | MED
Al-Ekhbariya | Al Ekhbariya | organization | SAUMED | SAU | MED
Sky News Arabia | Sky News Arabia | organization | AREMED | ARE | MED
Al Mayadeen; al Mayadeen TV | Al Mayadeen | organization | LBNMED | LBN | MED
Al-Manar; Hezbollah's Al-Manar television | Al-Manar | organization | LBNMED | LBN | MED
=LBC; LBCI; Lebanese Broadcasting Corporation | LBCI | organization | LBNMED | LBN | MED
Al-Aqsa TV; Al-Aqsa Television; Hamas-run Al-Aqsa TV | Al-Aqsa TV | organization | PSEMED | PSE | MED
Al-Masirah; Houthi-run Al-Masirah TV; Al-Masirah TV | Al-Masirah | organization | YEMMED | YEM | MED
Al-Iraqiya; Iraqiya; Iraqiya television; al-Iraqiya state television | Al-Iraqiya | organization | IRQMED | IRQ | MED
Rudaw | Rudaw | organization | IRQMED | IRQ | MED
Kurdistan24; Kurdistan 24 | Kurdistan24 | organization | IRQMED | IRQ | MED
Al-Alam; Al-Alam television | Al-Alam | organization | IRNMED | IRN | MED
Press TV; Iran's Press TV | Press TV | organization | IRNMED | IRN | MED
IRIB; Islamic Republic of Iran Broadcasting; Iranian state television; Iranian state TV; Iran's state TV | IRIB | organization | IRNMED | IRN | MED
Iran International | Iran International | organization | GBRMED | GBR | MED
BBC Persian | BBC Persian | organization | GBRMED | GBR | MED
Syria TV; Syrian state television; Syrian state TV | Syrian state television | organization | SYRMED | SYR | MED
Egyptian state television; Egyptian state TV; Nile TV | Egyptian state television | organization | EGYMED | EGY | MED
Al-Qahera News | Al-Qahera News | organization | EGYMED | EGY | MED
=TRT; TRT Haber; TRT World; Turkish state television | TRT | organization | TURMED | TUR | MED
Haberturk; Habertürk | Habertürk | organization | TURMED | TUR | MED
Halk TV | Halk TV | organization | TURMED | TUR | MED
Kan radio; Israeli public broadcaster Kan; Israel Broadcasting Authority; public broadcaster Kan | Kan | organization | ISRMED | ISR | MED
Channel 12; Israel's Channel 12; Channel 12 news; Israeli Channel 12 | Channel 12 | organization | ISRMED | ISR | MED
Channel 13 news; Israel's Channel 13 | Channel 13 | organization | ISRMED | ISR | MED
Israel Radio; Kol Israel | Israel Radio | organization | ISRMED | ISR | MED
Army Radio; Israel's Army Radio; Israeli Army Radio | Army Radio | organization | ISRMED | ISR | MED
=RT; Russia Today; RT television | RT | organization | RUSMED | RUS | MED
Rossiya 24; Rossiya 1; Rossiya television; state TV Rossiya; VGTRK | VGTRK | organization | RUSMED | RUS | MED
Channel One Russia; Channel One; Russia's Channel One; =ORT | Channel One | organization | RUSMED | RUS | MED
=NTV; NTV television; Russia's NTV | NTV | organization | RUSMED | RUS | MED
Echo of Moscow; Ekho Moskvy; Ekho Moskvy radio | Ekho Moskvy | organization | RUSMED | RUS | MED | 1990 | 2022-03
Rain TV; Dozhd; TV Rain | TV Rain | organization | RUSMED | RUS | MED
Zvezda; Zvezda TV | Zvezda | organization | RUSMED | RUS | MED
Suspilne; Ukrainian public broadcaster Suspilne | Suspilne | organization | UKRMED | UKR | MED
Hromadske; Hromadske TV | Hromadske | organization | UKRMED | UKR | MED
France 24; France24 | France 24 | organization | FRAMED | FRA | MED
Radio France Internationale; =RFI | Radio France Internationale | organization | FRAMED | FRA | MED
=TF1; TF1 television | TF1 | organization | FRAMED | FRA | MED
France 2; France Televisions; France Télévisions | France Télévisions | organization | FRAMED | FRA | MED
BFMTV; BFM TV; BFM television | BFM TV | organization | FRAMED | FRA | MED
France Inter; France Info; Franceinfo; Radio France | Radio France | organization | FRAMED | FRA | MED
Europe 1 | Europe 1 | organization | FRAMED | FRA | MED
RTL radio | RTL radio | organization | FRAMED | FRA | MED
CNews | CNews | organization | FRAMED | FRA | MED
Euronews | Euronews | organization | FRAMED | FRA | MED
Deutsche Welle; =DW | Deutsche Welle | organization | DEUMED | DEU | MED
=ARD; ARD television; Tagesschau; German broadcaster ARD | ARD | organization | DEUMED | DEU | MED
=ZDF; ZDF television; German broadcaster ZDF | ZDF | organization | DEUMED | DEU | MED
n-tv | n-tv | organization | DEUMED | DEU | MED
Deutschlandfunk | Deutschlandfunk | organization | DEUMED | DEU | MED
=ORF; Austrian broadcaster ORF | ORF | organization | AUTMED | AUT | MED
=SRF; Swiss broadcaster SRF | SRF | organization | CHEMED | CHE | MED
=RAI; Rai television; Italian state broadcaster RAI | RAI | organization | ITAMED | ITA | MED
Mediaset | Mediaset | organization | ITAMED | ITA | MED
RTVE; =TVE; Spanish state television | RTVE | organization | ESPMED | ESP | MED
Cadena SER | Cadena SER | organization | ESPMED | ESP | MED
=NOS; Dutch broadcaster NOS | NOS | organization | NLDMED | NLD | MED
=VRT | VRT | organization | BELMED | BEL | MED
RTBF | RTBF | organization | BELMED | BEL | MED
=RTE; RTÉ; Irish broadcaster RTE | RTÉ | organization | IRLMED | IRL | MED
=NRK; Norwegian broadcaster NRK | NRK | organization | NORMED | NOR | MED
=SVT; Swedish broadcaster SVT; Swedish Television | SVT | organization | SWEMED | SWE | MED
Danish broadcaster DR | DR | organization | DNKMED | DNK | MED
=YLE; Finnish broadcaster YLE | Yle | organization | FINMED | FIN | MED
=ERT; Greek state broadcaster ERT | ERT | organization | GRCMED | GRC | MED
=TVP; TVP Info; Polish state television | TVP | organization | POLMED | POL | MED
TVN24; =TVN; Polish broadcaster TVN | TVN | organization | POLMED | POL | MED
CCTV; China Central Television; CGTN; Chinese state television; state broadcaster CCTV; China's state broadcaster CCTV; Chinese state TV | China Central Television | organization | CHNMED | CHN | MED
Phoenix TV; Phoenix Television | Phoenix TV | organization | HKGMED | HKG | MED
RTHK; Radio Television Hong Kong | RTHK | organization | HKGMED | HKG | MED
=NHK; Japanese broadcaster NHK; public broadcaster NHK | NHK | organization | JPNMED | JPN | MED
=KBS; Korean Broadcasting System | KBS | organization | KORMED | KOR | MED
Doordarshan | Doordarshan | organization | INDMED | IND | MED
All India Radio | All India Radio | organization | INDMED | IND | MED
NDTV; New Delhi Television | NDTV | organization | INDMED | IND | MED
Times Now | Times Now | organization | INDMED | IND | MED
Republic TV | Republic TV | organization | INDMED | IND | MED
=India Today; India Today TV | India Today | organization | INDMED | IND | MED
Geo News; Geo TV; Geo television | Geo News | organization | PAKMED | PAK | MED
ARY News; =ARY | ARY News | organization | PAKMED | PAK | MED
Dunya News; Dunya | Dunya News | organization | PAKMED | PAK | MED
Pakistan Television; =PTV | Pakistan Television | organization | PAKMED | PAK | MED
Tolo News; TOLOnews; Tolo TV; Tolo | Tolo News | organization | AFGMED | AFG | MED
Ariana News; Ariana TV | Ariana News | organization | AFGMED | AFG | MED
Channel NewsAsia; =CNA | Channel NewsAsia | organization | SGPMED | SGP | MED
MRTV; Myanmar state television; state broadcaster MRTV | MRTV | organization | MMRMED | MMR | MED
Democratic Voice of Burma; =DVB | Democratic Voice of Burma | organization | MMRMED | MMR | MED
ABS-CBN | ABS-CBN | organization | PHLMED | PHL | MED
GMA News | GMA News | organization | PHLMED | PHL | MED
=CBC; Canadian Broadcasting Corporation; CBC News; Radio-Canada | CBC | organization | CANMED | CAN | MED
CTV News | CTV News | organization | CANMED | CAN | MED
SABC; South African Broadcasting Corporation | SABC | organization | ZAFMED | ZAF | MED
eNCA | eNCA | organization | ZAFMED | ZAF | MED
Channels Television; Channels TV | Channels Television | organization | NGAMED | NGA | MED
Radio Okapi | Radio Okapi | organization | CODMED | COD | MED
Radio Dabanga; =Dabanga | Radio Dabanga | organization | SDNMED | SDN | MED
Radio Mille Collines; Radio Television Libre des Mille Collines; RTLM | RTLM | organization | RWAMED | RWA | MED | 1993-07 | 1994-07
Televisa | Televisa | organization | MEXMED | MEX | MED
=Globo; TV Globo; Rede Globo; GloboNews | Globo | organization | BRAMED | BRA | MED
=Caracol; Caracol Radio; Caracol TV | Caracol | organization | COLMED | COL | MED
=RCN; RCN radio; RCN television | RCN | organization | COLMED | COL | MED

# Newspapers, magazines, sites
New York Times; NY Times; =NYT | New York Times | organization | USAMED | USA | MED
Washington Post | Washington Post | organization | USAMED | USA | MED
Wall Street Journal; =WSJ | Wall Street Journal | organization | USAMED | USA | MED
Los Angeles Times; LA Times | Los Angeles Times | organization | USAMED | USA | MED
Chicago Tribune | Chicago Tribune | organization | USAMED | USA | MED
Boston Globe | Boston Globe | organization | USAMED | USA | MED
New York Post | New York Post | organization | USAMED | USA | MED
=USA Today | USA Today | organization | USAMED | USA | MED
Christian Science Monitor | Christian Science Monitor | organization | USAMED | USA | MED
Washington Times | Washington Times | organization | USAMED | USA | MED
Miami Herald | Miami Herald | organization | USAMED | USA | MED
McClatchy | McClatchy | organization | USAMED | USA | MED
Newsweek; Newsweek magazine | Newsweek | organization | USAMED | USA | MED
Time magazine | Time | organization | USAMED | USA | MED
New Yorker; New Yorker magazine | New Yorker | organization | USAMED | USA | MED
Foreign Policy magazine | Foreign Policy magazine | organization | USAMED | USA | MED
Foreign Affairs magazine | Foreign Affairs magazine | organization | USAMED | USA | MED
Atlantic magazine | The Atlantic | organization | USAMED | USA | MED
=Politico | Politico | organization | USAMED | USA | MED
Axios | Axios | organization | USAMED | USA | MED
BuzzFeed; BuzzFeed News | BuzzFeed | organization | USAMED | USA | MED
HuffPost; Huffington Post | HuffPost | organization | USAMED | USA | MED
Vox Media | Vox Media | organization | USAMED | USA | MED
Daily Beast | Daily Beast | organization | USAMED | USA | MED
ProPublica | ProPublica | organization | USAMED | USA | MED
The Intercept | The Intercept | organization | USAMED | USA | MED
=Defense News | Defense News | organization | USAMED | USA | MED
Financial Times; =FT | Financial Times | organization | GBRMED | GBR | MED
=The Times; Times of London; Sunday Times; Times newspaper | The Times | organization | GBRMED | GBR | MED
=The Guardian; Guardian newspaper; Britain's Guardian newspaper | The Guardian | organization | GBRMED | GBR | MED
=The Observer; Observer newspaper | The Observer | organization | GBRMED | GBR | MED
Daily Telegraph; Sunday Telegraph; The Telegraph newspaper | Daily Telegraph | organization | GBRMED | GBR | MED
=The Independent; Independent newspaper | The Independent | organization | GBRMED | GBR | MED
Daily Mail; Mail on Sunday | Daily Mail | organization | GBRMED | GBR | MED
Sun newspaper | The Sun | organization | GBRMED | GBR | MED
Daily Mirror | Daily Mirror | organization | GBRMED | GBR | MED
News of the World | News of the World | organization | GBRMED | GBR | MED |  | 2011-07
=The Economist; Economist magazine | The Economist | organization | GBRMED | GBR | MED
Jane's Defence Weekly; Jane's | Jane's | organization | GBRMED | GBR | MED
Middle East Eye | Middle East Eye | organization | GBRMED | GBR | MED
Asharq al-Awsat; Al-Sharq al-Awsat; Ash-Sharq al-Awsat | Asharq al-Awsat | organization | SAUMED | SAU | MED
Al-Hayat; al-Hayat newspaper | Al-Hayat | organization | SAUMED | SAU | MED
Al-Quds al-Arabi | Al-Quds al-Arabi | organization | GBRMED | GBR | MED
Le Monde; French newspaper Le Monde | Le Monde | organization | FRAMED | FRA | MED
Le Figaro | Le Figaro | organization | FRAMED | FRA | MED
Libération; Liberation; French newspaper Libération; French newspaper Liberation | Libération | organization | FRAMED | FRA | MED
Le Parisien | Le Parisien | organization | FRAMED | FRA | MED
Les Echos | Les Echos | organization | FRAMED | FRA | MED
L'Humanité; L'Humanite | L'Humanité | organization | FRAMED | FRA | MED
Charlie Hebdo | Charlie Hebdo | organization | FRAMED | FRA | MED
Le Canard enchaîné; Le Canard enchaine; Canard Enchaine | Le Canard enchaîné | organization | FRAMED | FRA | MED
Mediapart | Mediapart | organization | FRAMED | FRA | MED
Paris Match | Paris Match | organization | FRAMED | FRA | MED
Journal du Dimanche | Journal du Dimanche | organization | FRAMED | FRA | MED
Jeune Afrique | Jeune Afrique | organization | FRAMED | FRA | MED
Der Spiegel; =Spiegel magazine; Spiegel Online; =Spiegel | Der Spiegel | organization | DEUMED | DEU | MED
=Bild; Bild newspaper; Bild daily; Bild am Sonntag | Bild | organization | DEUMED | DEU | MED
Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine; =FAZ | Frankfurter Allgemeine Zeitung | organization | DEUMED | DEU | MED
Süddeutsche Zeitung; Suddeutsche Zeitung; Sueddeutsche Zeitung | Süddeutsche Zeitung | organization | DEUMED | DEU | MED
Die Welt; Welt am Sonntag | Die Welt | organization | DEUMED | DEU | MED
Die Zeit | Die Zeit | organization | DEUMED | DEU | MED
Handelsblatt | Handelsblatt | organization | DEUMED | DEU | MED
Tagesspiegel; Der Tagesspiegel | Tagesspiegel | organization | DEUMED | DEU | MED
Stern magazine | Stern magazine | organization | DEUMED | DEU | MED
Focus magazine | Focus magazine | organization | DEUMED | DEU | MED
Funke media group; Funke | Funke | organization | DEUMED | DEU | MED
Neue Zürcher Zeitung; Neue Zurcher Zeitung; =NZZ; Neue Zuercher Zeitung | Neue Zürcher Zeitung | organization | CHEMED | CHE | MED
Der Standard | Der Standard | organization | AUTMED | AUT | MED
Kronen Zeitung | Kronen Zeitung | organization | AUTMED | AUT | MED
Corriere della Sera | Corriere della Sera | organization | ITAMED | ITA | MED
La Repubblica | La Repubblica | organization | ITAMED | ITA | MED
La Stampa | La Stampa | organization | ITAMED | ITA | MED
Il Sole 24 Ore | Il Sole 24 Ore | organization | ITAMED | ITA | MED
L'Osservatore Romano; Osservatore Romano | L'Osservatore Romano | organization | VATMED | VAT | MED
Vatican Radio; Vatican News | Vatican Radio | organization | VATMED | VAT | MED
El Pais; El País | El País | organization | ESPMED | ESP | MED
El Mundo; El Mundo newspaper | El Mundo | organization | ESPMED | ESP | MED
La Vanguardia | La Vanguardia | organization | ESPMED | ESP | MED
De Telegraaf | De Telegraaf | organization | NLDMED | NLD | MED
De Volkskrant; Volkskrant | De Volkskrant | organization | NLDMED | NLD | MED
NRC Handelsblad | NRC Handelsblad | organization | NLDMED | NLD | MED
Le Soir | Le Soir | organization | BELMED | BEL | MED
De Standaard | De Standaard | organization | BELMED | BEL | MED
Irish Times | Irish Times | organization | IRLMED | IRL | MED
Aftenposten | Aftenposten | organization | NORMED | NOR | MED
Verdens Gang | Verdens Gang | organization | NORMED | NOR | MED
Dagens Nyheter | Dagens Nyheter | organization | SWEMED | SWE | MED
Svenska Dagbladet | Svenska Dagbladet | organization | SWEMED | SWE | MED
Expressen | Expressen | organization | SWEMED | SWE | MED
Aftonbladet | Aftonbladet | organization | SWEMED | SWE | MED
Jyllands-Posten | Jyllands-Posten | organization | DNKMED | DNK | MED
Politiken | Politiken | organization | DNKMED | DNK | MED
Berlingske | Berlingske | organization | DNKMED | DNK | MED
Helsingin Sanomat | Helsingin Sanomat | organization | FINMED | FIN | MED
Kathimerini | Kathimerini | organization | GRCMED | GRC | MED
Gazeta Wyborcza | Gazeta Wyborcza | organization | POLMED | POL | MED
Rzeczpospolita | Rzeczpospolita | organization | POLMED | POL | MED
Politika; Politika newspaper | Politika | organization | SRBMED | SRB | MED
=B92 | B92 | organization | SRBMED | SRB | MED
Oslobodjenje | Oslobodjenje | organization | BIHMED | BIH | MED
Dnevni avaz | Dnevni avaz | organization | BIHMED | BIH | MED
Kommersant | Kommersant | organization | RUSMED | RUS | MED
Vedomosti | Vedomosti | organization | RUSMED | RUS | MED
Izvestia; Izvestiya | Izvestia | organization | RUSMED | RUS | MED
Pravda; Pravda newspaper | Pravda | organization | RUSMED | RUS | MED
Novaya Gazeta | Novaya Gazeta | organization | RUSMED | RUS | MED
Moskovsky Komsomolets; Moskovskij Komsomolets | Moskovsky Komsomolets | organization | RUSMED | RUS | MED
Komsomolskaya Pravda | Komsomolskaya Pravda | organization | RUSMED | RUS | MED
Rossiyskaya Gazeta; Rossiiskaya Gazeta | Rossiyskaya Gazeta | organization | RUSMED | RUS | MED
Nezavisimaya Gazeta | Nezavisimaya Gazeta | organization | RUSMED | RUS | MED
=RBC; =RBK | RBC | organization | RUSMED | RUS | MED
Moscow Times | Moscow Times | organization | RUSMED | RUS | MED
Meduza | Meduza | organization | RUSMED | RUS | MED | 2014
Mediazona | Mediazona | organization | RUSMED | RUS | MED | 2014
Ukrainska Pravda; Ukrayinska Pravda | Ukrainska Pravda | organization | UKRMED | UKR | MED
Kyiv Independent | Kyiv Independent | organization | UKRMED | UKR | MED | 2021-11
Kyiv Post; Kiev Post | Kyiv Post | organization | UKRMED | UKR | MED
Nasha Niva | Nasha Niva | organization | BLRMED | BLR | MED
Hurriyet; Hürriyet; Hurriyet newspaper | Hürriyet | organization | TURMED | TUR | MED
Sabah newspaper; Daily Sabah | Sabah | organization | TURMED | TUR | MED
Milliyet | Milliyet | organization | TURMED | TUR | MED
Cumhuriyet | Cumhuriyet | organization | TURMED | TUR | MED
=Zaman; Zaman newspaper; Today's Zaman | Zaman | organization | TURMED | TUR | MED |  | 2016-07
Yeni Safak; Yeni Şafak | Yeni Şafak | organization | TURMED | TUR | MED
Haaretz; Ha'aretz; Israeli newspaper Haaretz | Haaretz | organization | ISRMED | ISR | MED
Jerusalem Post | Jerusalem Post | organization | ISRMED | ISR | MED
Yedioth Ahronoth; Yediot Ahronot; Yediot Aharonot | Yedioth Ahronoth | organization | ISRMED | ISR | MED
Ynet | Ynet | organization | ISRMED | ISR | MED
Maariv; Ma'ariv | Maariv | organization | ISRMED | ISR | MED
Times of Israel | Times of Israel | organization | ISRMED | ISR | MED
Israel Hayom | Israel Hayom | organization | ISRMED | ISR | MED
Walla news; =Walla | Walla | organization | ISRMED | ISR | MED
Al-Quds newspaper | Al-Quds newspaper | organization | PSEMED | PSE | MED
Al-Ayyam newspaper | Al-Ayyam newspaper | organization | PSEMED | PSE | MED
As-Safir | As-Safir | organization | LBNMED | LBN | MED
An-Nahar; Annahar | An-Nahar | organization | LBNMED | LBN | MED
L'Orient-Le Jour; L'Orient Today | L'Orient-Le Jour | organization | LBNMED | LBN | MED
Al-Akhbar newspaper; Al-Akhbar | Al-Akhbar | organization | LBNMED | LBN | MED
Al-Ahram; Ahram Online | Al-Ahram | organization | EGYMED | EGY | MED
Al-Masry al-Youm | Al-Masry al-Youm | organization | EGYMED | EGY | MED
Mada Masr | Mada Masr | organization | EGYMED | EGY | MED
Kayhan; Kayhan newspaper | Kayhan | organization | IRNMED | IRN | MED
Tehran Times | Tehran Times | organization | IRNMED | IRN | MED
Okaz | Okaz | organization | SAUMED | SAU | MED
=Arab News | Arab News | organization | SAUMED | SAU | MED
=Gulf News | Gulf News | organization | AREMED | ARE | MED
Khaleej Times | Khaleej Times | organization | AREMED | ARE | MED
The National newspaper | The National newspaper | organization | AREMED | ARE | MED
Gulf Times | Gulf Times | organization | QATMED | QAT | MED
Al-Watan; Al Watan newspaper | Al-Watan | organization | SYRMED | SYR | MED
Enab Baladi | Enab Baladi | organization | SYRMED | SYR | MED
Al-Sabah newspaper | Al-Sabah | organization | IRQMED | IRQ | MED
Dawn newspaper; Dawn News; Dawn daily | Dawn | organization | PAKMED | PAK | MED
Express Tribune | Express Tribune | organization | PAKMED | PAK | MED
The News International | The News International | organization | PAKMED | PAK | MED
Friday Times | Friday Times | organization | PAKMED | PAK | MED
Times of India | Times of India | organization | INDMED | IND | MED
Hindustan Times | Hindustan Times | organization | INDMED | IND | MED
=The Hindu; Hindu newspaper | The Hindu | organization | INDMED | IND | MED
Indian Express | Indian Express | organization | INDMED | IND | MED
=Economic Times | Economic Times | organization | INDMED | IND | MED
Prothom Alo | Prothom Alo | organization | BGDMED | BGD | MED
Kathmandu Post | Kathmandu Post | organization | NPLMED | NPL | MED
Sunday Leader | Sunday Leader | organization | LKAMED | LKA | MED
People's Daily; Communist Party's People's Daily | People's Daily | organization | CHNMED | CHN | MED
=Global Times; state-run Global Times | Global Times | organization | CHNMED | CHN | MED
China Daily; China Daily newspaper | China Daily | organization | CHNMED | CHN | MED
PLA Daily; Liberation Army Daily | PLA Daily | organization | CHNMED | CHN | MED
Caixin | Caixin | organization | CHNMED | CHN | MED
Southern Weekend | Southern Weekend | organization | CHNMED | CHN | MED
South China Morning Post; SCMP | South China Morning Post | organization | HKGMED | HKG | MED
Apple Daily; Hong Kong's Apple Daily | Apple Daily | organization | HKGMED | HKG | MED |  | 2021-06
Taipei Times | Taipei Times | organization | TWNMED | TWN | MED
Asahi Shimbun; =Asahi; Asahi newspaper | Asahi Shimbun | organization | JPNMED | JPN | MED
Yomiuri Shimbun; Yomiuri | Yomiuri Shimbun | organization | JPNMED | JPN | MED
Mainichi Shimbun; Mainichi | Mainichi Shimbun | organization | JPNMED | JPN | MED
Nikkei; Nihon Keizai Shimbun; Nikkei Asia; Nikkei business daily | Nikkei | organization | JPNMED | JPN | MED
Sankei Shimbun; Sankei | Sankei Shimbun | organization | JPNMED | JPN | MED
Japan Times | Japan Times | organization | JPNMED | JPN | MED
Chosun Ilbo | Chosun Ilbo | organization | KORMED | KOR | MED
JoongAng Ilbo | JoongAng Ilbo | organization | KORMED | KOR | MED
Dong-A Ilbo | Dong-A Ilbo | organization | KORMED | KOR | MED
Hankyoreh | Hankyoreh | organization | KORMED | KOR | MED
Korea Herald | Korea Herald | organization | KORMED | KOR | MED
Rodong Sinmun | Rodong Sinmun | organization | PRKMED | PRK | MED
NK News | NK News | organization | KORMED | KOR | MED
Straits Times | Straits Times | organization | SGPMED | SGP | MED
New Straits Times | New Straits Times | organization | MYSMED | MYS | MED
Malaysiakini | Malaysiakini | organization | MYSMED | MYS | MED
Jakarta Post | Jakarta Post | organization | IDNMED | IDN | MED
Kompas | Kompas | organization | IDNMED | IDN | MED
Tempo magazine | Tempo magazine | organization | IDNMED | IDN | MED
Bangkok Post | Bangkok Post | organization | THAMED | THA | MED
Phnom Penh Post | Phnom Penh Post | organization | KHMMED | KHM | MED
Irrawaddy | The Irrawaddy | organization | MMRMED | MMR | MED
Myanmar Now | Myanmar Now | organization | MMRMED | MMR | MED
Global New Light of Myanmar; New Light of Myanmar | Global New Light of Myanmar | organization | MMRMED | MMR | MED
Philippine Daily Inquirer | Philippine Daily Inquirer | organization | PHLMED | PHL | MED
Rappler | Rappler | organization | PHLMED | PHL | MED | 2012
Sydney Morning Herald | Sydney Morning Herald | organization | AUSMED | AUS | MED
The Australian newspaper | The Australian newspaper | organization | AUSMED | AUS | MED
New Zealand Herald | New Zealand Herald | organization | NZLMED | NZL | MED
Globe and Mail | Globe and Mail | organization | CANMED | CAN | MED
Toronto Star | Toronto Star | organization | CANMED | CAN | MED
El Universal newspaper | El Universal newspaper | organization | MEXMED | MEX | MED
Reforma newspaper | Reforma newspaper | organization | MEXMED | MEX | MED
La Jornada | La Jornada | organization | MEXMED | MEX | MED
Granma; Granma newspaper | Granma | organization | CUBMED | CUB | MED
El Tiempo newspaper | El Tiempo newspaper | organization | COLMED | COL | MED
Semana magazine | Semana magazine | organization | COLMED | COL | MED
El Nacional newspaper | El Nacional newspaper | organization | VENMED | VEN | MED
Clarin; Clarín | Clarín | organization | ARGMED | ARG | MED
La Nacion newspaper; La Nación newspaper | La Nación | organization | ARGMED | ARG | MED
Folha de S.Paulo; Folha de Sao Paulo; Folha de S. Paulo; Folha de São Paulo | Folha de S.Paulo | organization | BRAMED | BRA | MED
O Globo | O Globo | organization | BRAMED | BRA | MED
O Estado de S. Paulo; Estado de S. Paulo; O Estado de Sao Paulo | O Estado de S. Paulo | organization | BRAMED | BRA | MED
El Mercurio | El Mercurio | organization | CHLMED | CHL | MED
El Comercio newspaper | El Comercio newspaper | organization | PERMED | PER | MED
La Prensa newspaper | La Prensa newspaper | organization | NICMED | NIC | MED
El Faro | El Faro | organization | SLVMED | SLV | MED
Daily Nation newspaper | Daily Nation newspaper | organization | KENMED | KEN | MED
Daily Monitor newspaper; Daily Monitor | Daily Monitor | organization | UGAMED | UGA | MED
New Vision newspaper; =New Vision | New Vision | organization | UGAMED | UGA | MED
Mail & Guardian; Mail and Guardian | Mail & Guardian | organization | ZAFMED | ZAF | MED
News24 | News24 | organization | ZAFMED | ZAF | MED
Daily Maverick | Daily Maverick | organization | ZAFMED | ZAF | MED
Punch newspaper | Punch newspaper | organization | NGAMED | NGA | MED
Premium Times | Premium Times | organization | NGAMED | NGA | MED
Vanguard newspaper | Vanguard newspaper | organization | NGAMED | NGA | MED
Herald of Zimbabwe; Zimbabwe Herald; state-run Herald newspaper | The Herald | organization | ZWEMED | ZWE | MED
Sudan Tribune | Sudan Tribune | organization | SDNMED | SDN | MED
Addis Standard | Addis Standard | organization | ETHMED | ETH | MED
New Times of Rwanda | New Times of Rwanda | organization | RWAMED | RWA | MED
News Corp; News Corporation | News Corp | organization | USAMED | USA | MED
Axel Springer | Axel Springer | organization | DEUMED | DEU | MED
Meta Platforms; Facebook; Facebook parent Meta; =Meta | Meta | organization | USABUS | USA | BUS
=Twitter; X Corp; Twitter Inc | Twitter | organization | USABUS | USA | BUS
YouTube | YouTube | organization | USABUS | USA | BUS
Telegram messaging app; Telegram app | Telegram | organization | MNCBUS | MNC | BUS
TikTok; ByteDance | TikTok | organization | CHNBUS | CHN | BUS
Wikipedia; Wikimedia Foundation | Wikipedia | organization | NGOMED | NGO | NGO
