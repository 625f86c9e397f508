# News agencies, broadcasters and papers as they sign their reports: in datelines, bylines, sign-offs and pasted reports.
# kind: an agency's pasted report makes a zone of its own; a broadcaster signs at the end of a piece.
@table ingest.agency
@columns name | kind(agency broadcaster paper)

Reuters; Thomson Reuters | agency
AP; Associated Press; A.P. | agency
AFP; Agence France-Presse | agency
UPI; United Press International | agency
dpa; Deutsche Presse-Agentur | agency
ANSA | agency
EFE | agency
Xinhua; Xinhua News Agency | agency
TASS; ITAR-Tass | agency
Interfax | agency
RIA Novosti; RIA | agency
Sputnik | agency
Ukrinform | agency
Unian | agency
Anadolu Agency; Anadolu; AA | agency
IRNA | agency
Tasnim; Tasnim News Agency | agency
Fars News Agency; Fars | agency
ISNA | agency
SANA | agency
KUNA | agency
WAM | agency
SPA; Saudi Press Agency | agency
MENA | agency
Petra | agency
WAFA | agency
Kyodo; Kyodo News | agency
Jiji Press; Jiji | agency
Yonhap; Yonhap News Agency | agency
KCNA | agency
PTI; Press Trust of India | agency
ANI | agency
IANS | agency
APP; Associated Press of Pakistan | agency
Pajhwok; Pajhwok Afghan News | agency
Khaama Press | agency
BNO News; BNO | agency
PA; Press Association; PA Media | agency
AAP | agency
CP; Canadian Press | agency
Bloomberg; Bloomberg News | agency
Dow Jones | agency
IPS; Inter Press Service | agency
The New Humanitarian; IRIN | agency
Wikinews | agency
BBC; BBC News | broadcaster
CNN; CNN headline news | broadcaster
VOA; VOA News; Voice of America | broadcaster
RFE/RL; Radio Free Europe | broadcaster
NPR; NPR News | broadcaster
PRI; PRI's The World; The World | broadcaster
ABC; ABC News | broadcaster
CBS; CBS News | broadcaster
NBC; NBC News | broadcaster
Fox News | broadcaster
MSNBC | broadcaster
Al Jazeera | broadcaster
Al Arabiya | broadcaster
Deutsche Welle; DW | broadcaster
France 24 | broadcaster
Sky News | broadcaster
CBC; CBC News | broadcaster
PBS; PBS NewsHour | broadcaster
New York Times; NYT; N.Y. Times News Service; New York Times News Service | paper
Washington Post | paper
Wall Street Journal; WSJ | paper
Los Angeles Times; LA Times | paper
Guardian | paper
Times of London | paper
Daily Telegraph | paper
Financial Times | paper
Haaretz | paper
Jerusalem Post | paper
Times of Israel | paper
Dawn | paper
Knight Ridder | paper
McClatchy | paper
