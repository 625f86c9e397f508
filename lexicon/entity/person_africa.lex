# People of African states: heads of state and government, ministers, opposition leaders, rebel leaders.
@table entity.person
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

# South Africa
P. W. Botha; P.W. Botha | P. W. Botha | head_of_state | South Africa | ZAF | 1984-09 | 1989-08-14
Hendrik Verwoerd | Hendrik Verwoerd | head_of_government | South Africa | ZAF | 1958-09 | 1966-09-06
F. W. de Klerk; F.W. de Klerk; Frederik de Klerk; de Klerk | F. W. de Klerk | head_of_state | South Africa | ZAF | 1989-08-15 | 1994-05-10
Nelson Mandela; =Mandela | Nelson Mandela | head_of_state | South Africa | ZAF | 1994-05-10 | 1999-06-14
Nelson Mandela; =Mandela | Nelson Mandela | head | African National Congress | ZAF | 1991-07 | 1997-12 | ZAFPTY
Thabo Mbeki; =Mbeki | Thabo Mbeki | head_of_state | South Africa | ZAF | 1999-06-14 | 2008-09-24
Kgalema Motlanthe; =Motlanthe | Kgalema Motlanthe | head_of_state | South Africa | ZAF | 2008-09-25 | 2009-05-09
Jacob Zuma; =Zuma | Jacob Zuma | head_of_state | South Africa | ZAF | 2009-05-09 | 2018-02-14
Cyril Ramaphosa; =Ramaphosa | Cyril Ramaphosa | head_of_state | South Africa | ZAF | 2018-02-15
Pik Botha | Pik Botha | foreign_minister | South Africa | ZAF | 1977-04 | 1994-05
Alfred Nzo | Alfred Nzo | foreign_minister | South Africa | ZAF | 1994-05 | 1999-06
Nkosazana Dlamini-Zuma; =Dlamini-Zuma | Nkosazana Dlamini-Zuma | foreign_minister | South Africa | ZAF | 1999-06 | 2009-05
Maite Nkoana-Mashabane | Maite Nkoana-Mashabane | foreign_minister | South Africa | ZAF | 2009-05 | 2018-02
Lindiwe Sisulu | Lindiwe Sisulu | foreign_minister | South Africa | ZAF | 2018-02 | 2019-05
Naledi Pandor; =Pandor | Naledi Pandor | foreign_minister | South Africa | ZAF | 2019-05 | 2024-06
Ronald Lamola; =Lamola | Ronald Lamola | foreign_minister | South Africa | ZAF | 2024-07
Desmond Tutu; Archbishop Desmond Tutu | Desmond Tutu | other | South Africa | ZAF | 1986 | 2021-12-26 | ZAFREL
Winnie Mandela; Winnie Madikizela-Mandela | Winnie Mandela | other | African National Congress | ZAF |  | 2018-04-02 | ZAFPTY
Oliver Tambo | Oliver Tambo | other | African National Congress | ZAF | 1967 | 1991 | ZAFPTY
Julius Malema; =Malema | Julius Malema | other | Economic Freedom Fighters | ZAF | 2013-07 |  | ZAFPTY
Mangosuthu Buthelezi; =Buthelezi | Mangosuthu Buthelezi | other | Inkatha Freedom Party | ZAF | 1975 | 2019-08 | ZAFPTY
Helen Zille | Helen Zille | opposition_leader | South Africa | ZAF | 2007-05 | 2015-05 | ZAFOPP
Mmusi Maimane | Mmusi Maimane | opposition_leader | South Africa | ZAF | 2015-05 | 2019-10 | ZAFOPP
John Steenhuisen | John Steenhuisen | other | Democratic Alliance | ZAF | 2019-11 |  | ZAFPTY
Steve Biko | Steve Biko | other | South Africa | ZAF |  | 1977-09-12 | ZAFOPP

# Zimbabwe
Ian Smith | Ian Smith | head_of_government | Rhodesia | ZWE | 1964-04 | 1979-06 | ZWEGOV
Robert Mugabe; =Mugabe | Robert Mugabe | head_of_government | Zimbabwe | ZWE | 1980-04-18 | 1987-12-31
Robert Mugabe; =Mugabe | Robert Mugabe | head_of_state | Zimbabwe | ZWE | 1987-12-31 | 2017-11-21
Emmerson Mnangagwa; =Mnangagwa | Emmerson Mnangagwa | head_of_state | Zimbabwe | ZWE | 2017-11-24
Morgan Tsvangirai; =Tsvangirai | Morgan Tsvangirai | head_of_government | Zimbabwe | ZWE | 2009-02-11 | 2013-09-11
Morgan Tsvangirai; =Tsvangirai | Morgan Tsvangirai | opposition_leader | Zimbabwe | ZWE | 1999-09 | 2018-02-14 | ZWEOPP
Nelson Chamisa; =Chamisa | Nelson Chamisa | opposition_leader | Zimbabwe | ZWE | 2018-02 | 2024-01 | ZWEOPP
Joshua Nkomo | Joshua Nkomo | opposition_leader | Zimbabwe | ZWE | 1980 | 1987 | ZWEOPP
Constantino Chiwenga | Constantino Chiwenga | vice_president | Zimbabwe | ZWE | 2017-12
Grace Mugabe | Grace Mugabe | other | Zimbabwe | ZWE | 1996 | 2017-11

# Nigeria
Yakubu Gowon | Yakubu Gowon | head_of_state | Nigeria | NGA | 1966-08 | 1975-07-29
Muhammadu Buhari; =Buhari | Muhammadu Buhari | head_of_state | Nigeria | NGA | 1983-12-31 | 1985-08-27
Muhammadu Buhari; =Buhari | Muhammadu Buhari | head_of_state | Nigeria | NGA | 2015-05-29 | 2023-05-29
Ibrahim Babangida; =Babangida | Ibrahim Babangida | head_of_state | Nigeria | NGA | 1985-08-27 | 1993-08-26
Sani Abacha; =Abacha | Sani Abacha | head_of_state | Nigeria | NGA | 1993-11-17 | 1998-06-08
Abdulsalami Abubakar | Abdulsalami Abubakar | head_of_state | Nigeria | NGA | 1998-06-09 | 1999-05-29
Olusegun Obasanjo; =Obasanjo | Olusegun Obasanjo | head_of_state | Nigeria | NGA | 1976-02-13 | 1979-09-30
Olusegun Obasanjo; =Obasanjo | Olusegun Obasanjo | head_of_state | Nigeria | NGA | 1999-05-29 | 2007-05-29
Umaru Yar'Adua; Umaru Musa Yar'Adua; =Yar'Adua | Umaru Yar'Adua | head_of_state | Nigeria | NGA | 2007-05-29 | 2010-05-05
Goodluck Jonathan | Goodluck Jonathan | head_of_state | Nigeria | NGA | 2010-05-06 | 2015-05-29
Bola Tinubu; Bola Ahmed Tinubu; =Tinubu | Bola Tinubu | head_of_state | Nigeria | NGA | 2023-05-29
Atiku Abubakar | Atiku Abubakar | vice_president | Nigeria | NGA | 1999-05 | 2007-05
Yemi Osinbajo; =Osinbajo | Yemi Osinbajo | vice_president | Nigeria | NGA | 2015-05 | 2023-05
Kashim Shettima | Kashim Shettima | vice_president | Nigeria | NGA | 2023-05-29
Moshood Abiola | Moshood Abiola | opposition_leader | Nigeria | NGA | 1993-06 | 1998-07-07 | NGAOPP
Atiku Abubakar | Atiku Abubakar | opposition_leader | Nigeria | NGA | 2018 |  | NGAOPP
Peter Obi | Peter Obi | opposition_leader | Nigeria | NGA | 2022 |  | NGAOPP
Geoffrey Onyeama | Geoffrey Onyeama | foreign_minister | Nigeria | NGA | 2015-11 | 2023-05
Yusuf Tuggar | Yusuf Tuggar | foreign_minister | Nigeria | NGA | 2023-08
Christopher Musa | Christopher Musa | army_chief | Nigeria | NGA | 2023-06 | 2025-10 | NGAMIL
Ken Saro-Wiwa; =Saro-Wiwa | Ken Saro-Wiwa | other | Nigeria | NGA |  | 1995-11-10 | NGACVL

# Ghana
Kwame Nkrumah; =Nkrumah | Kwame Nkrumah | head_of_state | Ghana | GHA | 1960-07-01 | 1966-02-24
Jerry Rawlings; =Rawlings | Jerry Rawlings | head_of_state | Ghana | GHA | 1981-12-31 | 2001-01-07
John Kufuor; =Kufuor | John Kufuor | head_of_state | Ghana | GHA | 2001-01-07 | 2009-01-07
John Atta Mills | John Atta Mills | head_of_state | Ghana | GHA | 2009-01-07 | 2012-07-24
John Mahama; John Dramani Mahama | John Mahama | head_of_state | Ghana | GHA | 2012-07-24 | 2017-01-07
John Mahama; John Dramani Mahama | John Mahama | head_of_state | Ghana | GHA | 2025-01-07
Nana Akufo-Addo; =Akufo-Addo | Nana Akufo-Addo | head_of_state | Ghana | GHA | 2017-01-07 | 2025-01-07

# Ivory Coast
Félix Houphouët-Boigny; Felix Houphouet-Boigny; =Houphouet-Boigny | Félix Houphouët-Boigny | head_of_state | Ivory Coast | CIV | 1960-11 | 1993-12-07
Henri Konan Bédié; Henri Konan Bedie | Henri Konan Bédié | head_of_state | Ivory Coast | CIV | 1993-12-07 | 1999-12-24
Robert Guéï; Robert Guei | Robert Guéï | head_of_state | Ivory Coast | CIV | 1999-12-24 | 2000-10-25
Laurent Gbagbo; =Gbagbo | Laurent Gbagbo | head_of_state | Ivory Coast | CIV | 2000-10-26 | 2011-04-11
Alassane Ouattara; =Ouattara | Alassane Ouattara | head_of_state | Ivory Coast | CIV | 2010-12-04
Guillaume Soro | Guillaume Soro | head_of_government | Ivory Coast | CIV | 2007-04 | 2012-03
Guillaume Soro | Guillaume Soro | speaker | Ivory Coast | CIV | 2012-03 | 2019-02 | CIVLEG
Simone Gbagbo | Simone Gbagbo | other | Ivory Coast | CIV |  |  | CIVOPP
Tidjane Thiam | Tidjane Thiam | other | Ivory Coast | CIV | 2023-12 |  | CIVOPP

# Senegal
Léopold Sédar Senghor; Leopold Sedar Senghor; Leopold Senghor | Léopold Sédar Senghor | head_of_state | Senegal | SEN | 1960-09 | 1980-12-31
Abdou Diouf | Abdou Diouf | head_of_state | Senegal | SEN | 1981-01-01 | 2000-04-01
Abdoulaye Wade | Abdoulaye Wade | head_of_state | Senegal | SEN | 2000-04-01 | 2012-04-02
Macky Sall | Macky Sall | head_of_state | Senegal | SEN | 2012-04-02 | 2024-04-02
Bassirou Diomaye Faye; Diomaye Faye | Bassirou Diomaye Faye | head_of_state | Senegal | SEN | 2024-04-02
Ousmane Sonko; =Sonko | Ousmane Sonko | head_of_government | Senegal | SEN | 2024-04-02
Ousmane Sonko; =Sonko | Ousmane Sonko | opposition_leader | Senegal | SEN | 2019 | 2024-04 | SENOPP

# Mali
Moussa Traoré; Moussa Traore | Moussa Traoré | head_of_state | Mali | MLI | 1968-11 | 1991-03-26
Alpha Oumar Konaré; Alpha Oumar Konare | Alpha Oumar Konaré | head_of_state | Mali | MLI | 1992-06-08 | 2002-06-08
Amadou Toumani Touré; Amadou Toumani Toure | Amadou Toumani Touré | head_of_state | Mali | MLI | 2002-06-08 | 2012-03-22
Amadou Sanogo; Captain Amadou Sanogo | Amadou Sanogo | head_of_state | Mali | MLI | 2012-03-22 | 2012-04-12
Dioncounda Traoré; Dioncounda Traore | Dioncounda Traoré | head_of_state | Mali | MLI | 2012-04-12 | 2013-09-04
Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita | Ibrahim Boubacar Keïta | head_of_state | Mali | MLI | 2013-09-04 | 2020-08-18
Bah Ndaw; Bah N'Daw | Bah Ndaw | head_of_state | Mali | MLI | 2020-09-25 | 2021-05-24
Assimi Goïta; Assimi Goita; =Goita | Assimi Goïta | head_of_state | Mali | MLI | 2021-05-24
Choguel Maïga; Choguel Maiga; Choguel Kokalla Maïga; Choguel Kokalla Maiga | Choguel Maïga | head_of_government | Mali | MLI | 2021-06 | 2024-11
Abdoulaye Maïga; Abdoulaye Maiga | Abdoulaye Maïga | head_of_government | Mali | MLI | 2024-11
Abdoulaye Diop | Abdoulaye Diop | foreign_minister | Mali | MLI | 2014-04 | 2017-12
Abdoulaye Diop | Abdoulaye Diop | foreign_minister | Mali | MLI | 2021-06
Sadio Camara | Sadio Camara | defence_minister | Mali | MLI | 2021-06
Soumaila Cissé; Soumaila Cisse | Soumaila Cissé | opposition_leader | Mali | MLI |  | 2020-12 | MLIOPP
Mahmoud Dicko; Imam Mahmoud Dicko | Mahmoud Dicko | other | Mali | MLI |  |  | MLIREL

# Burkina Faso
Thomas Sankara; =Sankara | Thomas Sankara | head_of_state | Burkina Faso | BFA | 1983-08-04 | 1987-10-15
Blaise Compaoré; Blaise Compaore; =Compaore | Blaise Compaoré | head_of_state | Burkina Faso | BFA | 1987-10-15 | 2014-10-31
Michel Kafando | Michel Kafando | head_of_state | Burkina Faso | BFA | 2014-11 | 2015-12-29
Roch Marc Christian Kaboré; Roch Marc Christian Kabore; Roch Kabore; =Kabore | Roch Marc Christian Kaboré | head_of_state | Burkina Faso | BFA | 2015-12-29 | 2022-01-24
Paul-Henri Damiba; Paul-Henri Sandaogo Damiba; =Damiba | Paul-Henri Damiba | head_of_state | Burkina Faso | BFA | 2022-01-24 | 2022-09-30
Ibrahim Traoré; Ibrahim Traore; Captain Ibrahim Traore | Ibrahim Traoré | head_of_state | Burkina Faso | BFA | 2022-09-30

# Niger
Mamadou Tandja; =Tandja | Mamadou Tandja | head_of_state | Niger | NER | 1999-12-22 | 2010-02-18
Salou Djibo | Salou Djibo | head_of_state | Niger | NER | 2010-02-18 | 2011-04-07
Mahamadou Issoufou; =Issoufou | Mahamadou Issoufou | head_of_state | Niger | NER | 2011-04-07 | 2021-04-02
Mohamed Bazoum; =Bazoum | Mohamed Bazoum | head_of_state | Niger | NER | 2021-04-02 | 2023-07-26
Abdourahamane Tiani; Abdourahmane Tchiani; =Tiani; =Tchiani | Abdourahamane Tiani | head_of_state | Niger | NER | 2023-07-28
Ali Lamine Zeine; Ali Mahaman Lamine Zeine | Ali Lamine Zeine | head_of_government | Niger | NER | 2023-08

# Chad
Hissène Habré; Hissene Habre; =Habre; =Habré | Hissène Habré | head_of_state | Chad | TCD | 1982-06-07 | 1990-12-01
Idriss Déby; Idriss Deby; Idriss Deby Itno; =Deby | Idriss Déby | head_of_state | Chad | TCD | 1990-12-02 | 2021-04-20
Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Deby; Mahamat Idriss Deby Itno | Mahamat Idriss Déby | head_of_state | Chad | TCD | 2021-04-20
Succès Masra; Succes Masra | Succès Masra | head_of_government | Chad | TCD | 2024-01 | 2024-05
Saleh Kebzabo | Saleh Kebzabo | opposition_leader | Chad | TCD |  | 2022-10 | TCDOPP

# Guinea
Sékou Touré; Sekou Toure; Ahmed Sekou Toure | Sékou Touré | head_of_state | Guinea | GIN | 1958-10-02 | 1984-03-26
Lansana Conté; Lansana Conte | Lansana Conté | head_of_state | Guinea | GIN | 1984-04-05 | 2008-12-22
Moussa Dadis Camara; Dadis Camara; Captain Moussa Dadis Camara | Moussa Dadis Camara | head_of_state | Guinea | GIN | 2008-12-23 | 2010-01
Sékouba Konaté; Sekouba Konate | Sékouba Konaté | head_of_state | Guinea | GIN | 2010-01 | 2010-12-21
Alpha Condé; Alpha Conde | Alpha Condé | head_of_state | Guinea | GIN | 2010-12-21 | 2021-09-05
Mamady Doumbouya; Mamadi Doumbouya; =Doumbouya | Mamady Doumbouya | head_of_state | Guinea | GIN | 2021-09-05
Cellou Dalein Diallo | Cellou Dalein Diallo | opposition_leader | Guinea | GIN | 2010 |  | GINOPP

# Guinea-Bissau
João Bernardo Vieira; Joao Bernardo Vieira | João Bernardo Vieira | head_of_state | Guinea-Bissau | GNB | 1980-11 | 1999-05
João Bernardo Vieira; Joao Bernardo Vieira | João Bernardo Vieira | head_of_state | Guinea-Bissau | GNB | 2005-10 | 2009-03-02
Malam Bacai Sanhá; Malam Bacai Sanha | Malam Bacai Sanhá | head_of_state | Guinea-Bissau | GNB | 2009-09 | 2012-01-09
José Mário Vaz; Jose Mario Vaz | José Mário Vaz | head_of_state | Guinea-Bissau | GNB | 2014-06 | 2020-02
Umaro Sissoco Embaló; Umaro Sissoco Embalo; =Embalo | Umaro Sissoco Embaló | head_of_state | Guinea-Bissau | GNB | 2020-02-27 | 2025-11-26

# Sierra Leone
Ahmad Tejan Kabbah; Tejan Kabbah; =Kabbah | Ahmad Tejan Kabbah | head_of_state | Sierra Leone | SLE | 1996-03-29 | 1997-05-25
Ahmad Tejan Kabbah; Tejan Kabbah; =Kabbah | Ahmad Tejan Kabbah | head_of_state | Sierra Leone | SLE | 1998-03-10 | 2007-09-17
Johnny Paul Koroma | Johnny Paul Koroma | head_of_state | Sierra Leone | SLE | 1997-05-25 | 1998-02
Ernest Bai Koroma | Ernest Bai Koroma | head_of_state | Sierra Leone | SLE | 2007-09-17 | 2018-04-04
Julius Maada Bio; Maada Bio | Julius Maada Bio | head_of_state | Sierra Leone | SLE | 2018-04-04

# Liberia
Samuel Doe; Samuel K. Doe | Samuel Doe | head_of_state | Liberia | LBR | 1980-04-12 | 1990-09-09
Charles Taylor; Charles G. Taylor | Charles Taylor | head | National Patriotic Front of Liberia | LBR | 1989-12 | 1997-08 | LBRREBNPF
Charles Taylor; Charles G. Taylor | Charles Taylor | head_of_state | Liberia | LBR | 1997-08-02 | 2003-08-11
Gyude Bryant | Gyude Bryant | head_of_state | Liberia | LBR | 2003-10 | 2006-01
Ellen Johnson Sirleaf; Johnson Sirleaf | Ellen Johnson Sirleaf | head_of_state | Liberia | LBR | 2006-01-16 | 2018-01-22
George Weah; =Weah | George Weah | head_of_state | Liberia | LBR | 2018-01-22 | 2024-01-22
Joseph Boakai; =Boakai | Joseph Boakai | head_of_state | Liberia | LBR | 2024-01-22

# Gambia
Dawda Jawara | Dawda Jawara | head_of_state | Gambia | GMB | 1970-04 | 1994-07-22
Yahya Jammeh; =Jammeh | Yahya Jammeh | head_of_state | Gambia | GMB | 1994-07-22 | 2017-01-19
Adama Barrow | Adama Barrow | head_of_state | Gambia | GMB | 2017-01-19

# Togo
Gnassingbé Eyadéma; Gnassingbe Eyadema; =Eyadema | Gnassingbé Eyadéma | head_of_state | Togo | TGO | 1967-04 | 2005-02-05
Faure Gnassingbé; Faure Gnassingbe | Faure Gnassingbé | head_of_state | Togo | TGO | 2005-05-04 | 2025-05-03
Faure Gnassingbé; Faure Gnassingbe | Faure Gnassingbé | head_of_government | Togo | TGO | 2025-05-03

# Benin
Mathieu Kérékou; Mathieu Kerekou; =Kerekou | Mathieu Kérékou | head_of_state | Benin | BEN | 1972-10-26 | 1991-04-04
Mathieu Kérékou; Mathieu Kerekou; =Kerekou | Mathieu Kérékou | head_of_state | Benin | BEN | 1996-04-04 | 2006-04-06
Thomas Boni Yayi; Boni Yayi | Thomas Boni Yayi | head_of_state | Benin | BEN | 2006-04-06 | 2016-04-06
Patrice Talon; =Talon | Patrice Talon | head_of_state | Benin | BEN | 2016-04-06

# Mauritania
Maaouya Ould Sid'Ahmed Taya; Maaouya Ould Taya | Maaouya Ould Sid'Ahmed Taya | head_of_state | Mauritania | MRT | 1984-12 | 2005-08-03
Ely Ould Mohamed Vall | Ely Ould Mohamed Vall | head_of_state | Mauritania | MRT | 2005-08-03 | 2007-04-19
Sidi Ould Cheikh Abdallahi | Sidi Ould Cheikh Abdallahi | head_of_state | Mauritania | MRT | 2007-04-19 | 2008-08-06
Mohamed Ould Abdel Aziz; Ould Abdel Aziz | Mohamed Ould Abdel Aziz | head_of_state | Mauritania | MRT | 2008-08-06 | 2009-04-15
Mohamed Ould Abdel Aziz; Ould Abdel Aziz | Mohamed Ould Abdel Aziz | head_of_state | Mauritania | MRT | 2009-08-05 | 2019-08-01
Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani; =Ghazouani | Mohamed Ould Ghazouani | head_of_state | Mauritania | MRT | 2019-08-01

# Cameroon
Ahmadou Ahidjo | Ahmadou Ahidjo | head_of_state | Cameroon | CMR | 1960-05 | 1982-11-06
Paul Biya; =Biya | Paul Biya | head_of_state | Cameroon | CMR | 1982-11-06
Maurice Kamto; =Kamto | Maurice Kamto | opposition_leader | Cameroon | CMR | 2018 |  | CMROPP
Issa Tchiroma Bakary; Issa Tchiroma | Issa Tchiroma Bakary | opposition_leader | Cameroon | CMR | 2025 |  | CMROPP

# Gabon
Omar Bongo; Omar Bongo Ondimba | Omar Bongo | head_of_state | Gabon | GAB | 1967-12-02 | 2009-06-08
Ali Bongo; Ali Bongo Ondimba | Ali Bongo | head_of_state | Gabon | GAB | 2009-10-16 | 2023-08-30
Brice Oligui Nguema; Brice Clotaire Oligui Nguema; Oligui Nguema | Brice Oligui Nguema | head_of_state | Gabon | GAB | 2023-09-04
Jean Ping | Jean Ping | opposition_leader | Gabon | GAB | 2016-08 | 2021 | GABOPP

# Equatorial Guinea
Teodoro Obiang Nguema Mbasogo; Teodoro Obiang; Teodoro Obiang Nguema | Teodoro Obiang Nguema Mbasogo | head_of_state | Equatorial Guinea | GNQ | 1979-08-03
Teodorín Obiang; Teodorin Obiang; Teodoro Nguema Obiang Mangue | Teodorín Obiang | vice_president | Equatorial Guinea | GNQ | 2012-05

# Republic of the Congo
Pascal Lissouba | Pascal Lissouba | head_of_state | Republic of the Congo | COG | 1992-08 | 1997-10
Denis Sassou Nguesso; Sassou Nguesso | Denis Sassou Nguesso | head_of_state | Republic of the Congo | COG | 1979-02 | 1992-08
Denis Sassou Nguesso; Sassou Nguesso | Denis Sassou Nguesso | head_of_state | Republic of the Congo | COG | 1997-10-25

# Central African Republic
Jean-Bédel Bokassa; Jean-Bedel Bokassa; =Bokassa | Jean-Bédel Bokassa | head_of_state | Central African Republic | CAF | 1966-01-01 | 1979-09-20
Ange-Félix Patassé; Ange-Felix Patasse | Ange-Félix Patassé | head_of_state | Central African Republic | CAF | 1993-10 | 2003-03-15
François Bozizé; Francois Bozize; =Bozize; =Bozizé | François Bozizé | head_of_state | Central African Republic | CAF | 2003-03-15 | 2013-03-24
Michel Djotodia; =Djotodia | Michel Djotodia | head_of_state | Central African Republic | CAF | 2013-03-24 | 2014-01-10
Catherine Samba-Panza; =Samba-Panza | Catherine Samba-Panza | head_of_state | Central African Republic | CAF | 2014-01-23 | 2016-03-30
Faustin-Archange Touadéra; Faustin-Archange Touadera; =Touadera | Faustin-Archange Touadéra | head_of_state | Central African Republic | CAF | 2016-03-30

# Democratic Republic of the Congo
Patrice Lumumba; =Lumumba | Patrice Lumumba | head_of_government | Democratic Republic of the Congo | COD | 1960-06-24 | 1960-09
Joseph Kasa-Vubu | Joseph Kasa-Vubu | head_of_state | Democratic Republic of the Congo | COD | 1960-06 | 1965-11
Mobutu Sese Seko; =Mobutu | Mobutu Sese Seko | head_of_state | Democratic Republic of the Congo | COD | 1965-11-24 | 1997-05-16
Laurent-Désiré Kabila; Laurent-Desire Kabila; Laurent Kabila | Laurent-Désiré Kabila | head_of_state | Democratic Republic of the Congo | COD | 1997-05-17 | 2001-01-16
Joseph Kabila; =Kabila | Joseph Kabila | head_of_state | Democratic Republic of the Congo | COD | 2001-01-17 | 2019-01-24
Félix Tshisekedi; Felix Tshisekedi; =Tshisekedi | Félix Tshisekedi | head_of_state | Democratic Republic of the Congo | COD | 2019-01-24
Moïse Tshombe; Moise Tshombe | Moïse Tshombe | head_of_government | Democratic Republic of the Congo | COD | 1964-07 | 1965-10
Judith Suminwa; Judith Suminwa Tuluka | Judith Suminwa | head_of_government | Democratic Republic of the Congo | COD | 2024-06
Jean-Michel Sama Lukonde | Jean-Michel Sama Lukonde | head_of_government | Democratic Republic of the Congo | COD | 2021-04 | 2024-06
Étienne Tshisekedi; Etienne Tshisekedi | Étienne Tshisekedi | opposition_leader | Democratic Republic of the Congo | COD | 1982 | 2017-02-01 | CODOPP
Moïse Katumbi; Moise Katumbi; =Katumbi | Moïse Katumbi | opposition_leader | Democratic Republic of the Congo | COD | 2015 |  | CODOPP
Martin Fayulu; =Fayulu | Martin Fayulu | opposition_leader | Democratic Republic of the Congo | COD | 2018 |  | CODOPP
Jean-Pierre Bemba; =Bemba | Jean-Pierre Bemba | vice_president | Democratic Republic of the Congo | COD | 2003-07 | 2006-12
Christophe Lutundula | Christophe Lutundula | foreign_minister | Democratic Republic of the Congo | COD | 2021-04 | 2024-05
Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner | Thérèse Kayikwamba Wagner | foreign_minister | Democratic Republic of the Congo | COD | 2024-06
Patrick Muyaya | Patrick Muyaya | spokesman | Democratic Republic of the Congo | COD | 2021-04
Lambert Mende | Lambert Mende | spokesman | Democratic Republic of the Congo | COD | 2008 | 2019
Denis Mukwege; =Mukwege | Denis Mukwege | other | Democratic Republic of the Congo | COD |  |  | CODCVL

# Rwanda
Juvénal Habyarimana; Juvenal Habyarimana; =Habyarimana | Juvénal Habyarimana | head_of_state | Rwanda | RWA | 1973-07-05 | 1994-04-06
Pasteur Bizimungu | Pasteur Bizimungu | head_of_state | Rwanda | RWA | 1994-07-19 | 2000-03-23
Paul Kagame; =Kagame | Paul Kagame | head_of_state | Rwanda | RWA | 2000-03-24
Louise Mushikiwabo | Louise Mushikiwabo | foreign_minister | Rwanda | RWA | 2009-12 | 2018-10
Louise Mushikiwabo | Louise Mushikiwabo | head | La Francophonie | IGO | 2019-01 |  | IGO
Vincent Biruta | Vincent Biruta | foreign_minister | Rwanda | RWA | 2019-11 | 2024-06
Olivier Nduhungirehe | Olivier Nduhungirehe | foreign_minister | Rwanda | RWA | 2024-06
Yolande Makolo | Yolande Makolo | spokesman | Rwanda | RWA | 2021
Victoire Ingabire | Victoire Ingabire | opposition_leader | Rwanda | RWA | 2010 |  | RWAOPP
Paul Rusesabagina; =Rusesabagina | Paul Rusesabagina | other | Rwanda | RWA |  |  | RWAOPP

# Burundi
Melchior Ndadaye | Melchior Ndadaye | head_of_state | Burundi | BDI | 1993-07-10 | 1993-10-21
Cyprien Ntaryamira | Cyprien Ntaryamira | head_of_state | Burundi | BDI | 1994-02 | 1994-04-06
Pierre Buyoya; =Buyoya | Pierre Buyoya | head_of_state | Burundi | BDI | 1987-09 | 1993-07
Pierre Buyoya; =Buyoya | Pierre Buyoya | head_of_state | Burundi | BDI | 1996-07-25 | 2003-04-30
Domitien Ndayizeye | Domitien Ndayizeye | head_of_state | Burundi | BDI | 2003-04 | 2005-08
Pierre Nkurunziza; =Nkurunziza | Pierre Nkurunziza | head_of_state | Burundi | BDI | 2005-08-26 | 2020-06-08
Évariste Ndayishimiye; Evariste Ndayishimiye; =Ndayishimiye | Évariste Ndayishimiye | head_of_state | Burundi | BDI | 2020-06-18
Agathon Rwasa | Agathon Rwasa | opposition_leader | Burundi | BDI | 2010 |  | BDIOPP

# Uganda
Milton Obote | Milton Obote | head_of_state | Uganda | UGA | 1966-04 | 1971-01-25
Milton Obote | Milton Obote | head_of_state | Uganda | UGA | 1980-12-17 | 1985-07-27
Idi Amin; Idi Amin Dada | Idi Amin | head_of_state | Uganda | UGA | 1971-01-25 | 1979-04-11
Yoweri Museveni; =Museveni | Yoweri Museveni | head_of_state | Uganda | UGA | 1986-01-29
Kizza Besigye; =Besigye | Kizza Besigye | opposition_leader | Uganda | UGA | 2001 |  | UGAOPP
Bobi Wine; Robert Kyagulanyi | Bobi Wine | opposition_leader | Uganda | UGA | 2018 |  | UGAOPP
Muhoozi Kainerugaba; =Kainerugaba | Muhoozi Kainerugaba | army_chief | Uganda | UGA | 2024-03 |  | UGAMIL
Sam Kutesa | Sam Kutesa | foreign_minister | Uganda | UGA | 2005-01 | 2021-06
Amama Mbabazi | Amama Mbabazi | head_of_government | Uganda | UGA | 2011-05 | 2014-09
Robinah Nabbanja | Robinah Nabbanja | head_of_government | Uganda | UGA | 2021-06

# Kenya
Jomo Kenyatta | Jomo Kenyatta | head_of_state | Kenya | KEN | 1964-12-12 | 1978-08-22
Daniel arap Moi | Daniel arap Moi | head_of_state | Kenya | KEN | 1978-08-22 | 2002-12-30
Mwai Kibaki; =Kibaki | Mwai Kibaki | head_of_state | Kenya | KEN | 2002-12-30 | 2013-04-09
Uhuru Kenyatta | Uhuru Kenyatta | head_of_state | Kenya | KEN | 2013-04-09 | 2022-09-13
William Ruto; =Ruto | William Ruto | head_of_state | Kenya | KEN | 2022-09-13
William Ruto; =Ruto | William Ruto | vice_president | Kenya | KEN | 2013-04 | 2022-09
Rigathi Gachagua; =Gachagua | Rigathi Gachagua | vice_president | Kenya | KEN | 2022-09-13 | 2024-10
Kithure Kindiki; =Kindiki | Kithure Kindiki | vice_president | Kenya | KEN | 2024-11
Raila Odinga; =Odinga | Raila Odinga | head_of_government | Kenya | KEN | 2008-04-17 | 2013-04-09
Raila Odinga; =Odinga | Raila Odinga | opposition_leader | Kenya | KEN | 2005 | 2025-10-15 | KENOPP
Kalonzo Musyoka | Kalonzo Musyoka | opposition_leader | Kenya | KEN | 2013 |  | KENOPP
Amina Mohamed | Amina Mohamed | foreign_minister | Kenya | KEN | 2013-05 | 2018-02
Alfred Mutua | Alfred Mutua | foreign_minister | Kenya | KEN | 2022-10 | 2023-10
Musalia Mudavadi | Musalia Mudavadi | foreign_minister | Kenya | KEN | 2023-10
Aden Duale | Aden Duale | defence_minister | Kenya | KEN | 2022-10 | 2024-07

# Tanzania
Julius Nyerere; =Nyerere | Julius Nyerere | head_of_state | Tanzania | TZA | 1964-04-26 | 1985-11-05
Ali Hassan Mwinyi | Ali Hassan Mwinyi | head_of_state | Tanzania | TZA | 1985-11 | 1995-11
Benjamin Mkapa; =Mkapa | Benjamin Mkapa | head_of_state | Tanzania | TZA | 1995-11-23 | 2005-12-21
Jakaya Kikwete; =Kikwete | Jakaya Kikwete | head_of_state | Tanzania | TZA | 2005-12-21 | 2015-11-05
John Magufuli; =Magufuli | John Magufuli | head_of_state | Tanzania | TZA | 2015-11-05 | 2021-03-17
Samia Suluhu Hassan | Samia Suluhu Hassan | head_of_state | Tanzania | TZA | 2021-03-19
Tundu Lissu; =Lissu | Tundu Lissu | opposition_leader | Tanzania | TZA | 2019 |  | TZAOPP
Freeman Mbowe | Freeman Mbowe | opposition_leader | Tanzania | TZA | 2010 | 2025-01 | TZAOPP

# Ethiopia
Haile Selassie | Haile Selassie | monarch | Ethiopia | ETH | 1930-11-02 | 1974-09-12
Mengistu Haile Mariam; =Mengistu | Mengistu Haile Mariam | head_of_state | Ethiopia | ETH | 1977-02-03 | 1991-05-21
Meles Zenawi; =Meles | Meles Zenawi | head_of_state | Ethiopia | ETH | 1991-05-28 | 1995-08-22
Meles Zenawi; =Meles | Meles Zenawi | head_of_government | Ethiopia | ETH | 1995-08-23 | 2012-08-20
Hailemariam Desalegn; =Hailemariam | Hailemariam Desalegn | head_of_government | Ethiopia | ETH | 2012-08-20 | 2018-04-02
Abiy Ahmed; =Abiy | Abiy Ahmed | head_of_government | Ethiopia | ETH | 2018-04-02
Seyoum Mesfin | Seyoum Mesfin | foreign_minister | Ethiopia | ETH | 1991 | 2010-10
Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus; Tedros Adhanom; =Tedros | Tedros Adhanom Ghebreyesus | foreign_minister | Ethiopia | ETH | 2012-11 | 2016-11
Workneh Gebeyehu | Workneh Gebeyehu | foreign_minister | Ethiopia | ETH | 2016-11 | 2019-03
Workneh Gebeyehu | Workneh Gebeyehu | head | IGAD | IGO | 2019-11 |  | IGOEAFIAD
Gedu Andargachew | Gedu Andargachew | foreign_minister | Ethiopia | ETH | 2019-04 | 2020-11
Demeke Mekonnen | Demeke Mekonnen | foreign_minister | Ethiopia | ETH | 2020-11 | 2024-01
Gedion Timothewos | Gedion Timothewos | foreign_minister | Ethiopia | ETH | 2024-10
Taye Atske Selassie | Taye Atske Selassie | foreign_minister | Ethiopia | ETH | 2024-02 | 2024-10
Taye Atske Selassie | Taye Atske Selassie | head_of_state | Ethiopia | ETH | 2024-10-07
Girma Wolde-Giorgis | Girma Wolde-Giorgis | head_of_state | Ethiopia | ETH | 2001-10 | 2013-10
Mulatu Teshome | Mulatu Teshome | head_of_state | Ethiopia | ETH | 2013-10 | 2018-10
Sahle-Work Zewde | Sahle-Work Zewde | head_of_state | Ethiopia | ETH | 2018-10-25 | 2024-10-07
Birhanu Jula | Birhanu Jula | army_chief | Ethiopia | ETH | 2020-11 |  | ETHMIL
Redwan Hussein | Redwan Hussein | spokesman | Ethiopia | ETH
Getachew Reda | Getachew Reda | other | Tigray | ETH | 2023-03 | 2025-04
Tadesse Werede | Tadesse Werede | other | Tigray | ETH | 2025-04
Jawar Mohammed | Jawar Mohammed | opposition_leader | Ethiopia | ETH | 2018 |  | ETHOPP
Birtukan Mideksa | Birtukan Mideksa | opposition_leader | Ethiopia | ETH | 2005 | 2010 | ETHOPP
Berhanu Nega | Berhanu Nega | opposition_leader | Ethiopia | ETH | 2005 | 2018 | ETHOPP

# Eritrea
Isaias Afwerki; Isaias Afewerki; Issaias Afewerki; Isayas Afewerki | Isaias Afwerki | head_of_state | Eritrea | ERI | 1993-05-24
Osman Saleh | Osman Saleh | foreign_minister | Eritrea | ERI | 2007-04
Yemane Gebremeskel; Yemane Ghebremeskel | Yemane Gebremeskel | spokesman | Eritrea | ERI

# Djibouti
Hassan Gouled Aptidon | Hassan Gouled Aptidon | head_of_state | Djibouti | DJI | 1977-06 | 1999-05
Ismail Omar Guelleh; Ismaïl Omar Guelleh; =Guelleh | Ismail Omar Guelleh | head_of_state | Djibouti | DJI | 1999-05-08

# Somalia
Siad Barre; Mohamed Siad Barre | Siad Barre | head_of_state | Somalia | SOM | 1969-10-21 | 1991-01-26
Ali Mahdi Mohamed | Ali Mahdi Mohamed | head_of_state | Somalia | SOM | 1991-01 | 1997-01
Abdiqasim Salad Hassan | Abdiqasim Salad Hassan | head_of_state | Somalia | SOM | 2000-08 | 2004-10
Abdullahi Yusuf Ahmed; Abdullahi Yusuf | Abdullahi Yusuf Ahmed | head_of_state | Somalia | SOM | 2004-10-14 | 2008-12-29
Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sheikh Sharif Sheikh Ahmed | Sharif Sheikh Ahmed | head_of_state | Somalia | SOM | 2009-01-31 | 2012-08-20
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | Hassan Sheikh Mohamud | head_of_state | Somalia | SOM | 2012-09-16 | 2017-02-16
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | Hassan Sheikh Mohamud | head_of_state | Somalia | SOM | 2022-05-23
Mohamed Abdullahi Mohamed; =Farmajo; =Farmaajo; Mohamed Abdullahi Farmajo | Mohamed Abdullahi Mohamed | head_of_state | Somalia | SOM | 2017-02-16 | 2022-05-23
Ali Mohamed Ghedi; Ali Mohammed Ghedi | Ali Mohamed Ghedi | head_of_government | Somalia | SOM | 2004-11 | 2007-10
Nur Hassan Hussein | Nur Hassan Hussein | head_of_government | Somalia | SOM | 2007-11 | 2009-02
Mohamed Hussein Roble | Mohamed Hussein Roble | head_of_government | Somalia | SOM | 2020-09 | 2022-06
Hassan Ali Khaire | Hassan Ali Khaire | head_of_government | Somalia | SOM | 2017-03 | 2020-07
Hamza Abdi Barre | Hamza Abdi Barre | head_of_government | Somalia | SOM | 2022-06
Muse Bihi Abdi; Muse Bihi | Muse Bihi Abdi | head_of_state | Somaliland | SOM | 2017-12 | 2024-12 | SOMSEP
Abdirahman Mohamed Abdullahi; Abdirahman Irro | Abdirahman Mohamed Abdullahi | head_of_state | Somaliland | SOM | 2024-12 |  | SOMSEP
Said Abdullahi Deni | Said Abdullahi Deni | other | Puntland | SOM | 2019-01
Ahmed Madobe; Ahmed Mohamed Islam | Ahmed Madobe | other | Jubaland | SOM | 2013-05

# Sudan
Gaafar Nimeiry; Jaafar Nimeiri | Gaafar Nimeiry | head_of_state | Sudan | SDN | 1969-05-25 | 1985-04-06
Sadiq al-Mahdi | Sadiq al-Mahdi | head_of_government | Sudan | SDN | 1966-07 | 1967-05
Sadiq al-Mahdi | Sadiq al-Mahdi | head_of_government | Sudan | SDN | 1986-05 | 1989-06-30
Omar al-Bashir; Omar Hassan al-Bashir; Omar Bashir; =al-Bashir; Omar el-Bashir; Omar Hassan Ahmed al-Bashir | Omar al-Bashir | head_of_state | Sudan | SDN | 1989-06-30 | 2019-04-11
Abdel Fattah al-Burhan; Abdel-Fattah Burhan; =al-Burhan; =Burhan | Abdel Fattah al-Burhan | head_of_state | Sudan | SDN | 2019-04-12
Abdel Fattah al-Burhan; Abdel-Fattah Burhan; =al-Burhan; =Burhan | Abdel Fattah al-Burhan | army_chief | Sudan | SDN | 2019 |  | SDNMIL
Abdalla Hamdok; Abdallah Hamdok; =Hamdok | Abdalla Hamdok | head_of_government | Sudan | SDN | 2019-08-21 | 2021-10-25
Abdalla Hamdok; Abdallah Hamdok; =Hamdok | Abdalla Hamdok | head_of_government | Sudan | SDN | 2021-11-21 | 2022-01-02
Kamil Idris; Kamil al-Tayeb Idris | Kamil Idris | head_of_government | Sudan | SDN | 2025-05
Ali Osman Taha; Ali Osman Mohamed Taha | Ali Osman Taha | vice_president | Sudan | SDN | 1998-02 | 2005-07
Ali Osman Taha; Ali Osman Mohamed Taha | Ali Osman Taha | vice_president | Sudan | SDN | 2005-09 | 2013-12
John Garang; =Garang | John Garang | vice_president | Sudan | SDN | 2005-07-09 | 2005-07-30
Salva Kiir; Salva Kiir Mayardit; =Kiir | Salva Kiir | vice_president | Sudan | SDN | 2005-08-11 | 2011-07-09
Malik Agar | Malik Agar | vice_president | Sudan | SDN | 2023-05
Mustafa Osman Ismail | Mustafa Osman Ismail | foreign_minister | Sudan | SDN | 1998-02 | 2005-09
Lam Akol | Lam Akol | foreign_minister | Sudan | SDN | 2005-09 | 2007-10
Deng Alor | Deng Alor | foreign_minister | Sudan | SDN | 2007-10 | 2010-06
Ali Karti | Ali Karti | foreign_minister | Sudan | SDN | 2010-06 | 2015-06
Ibrahim Ghandour | Ibrahim Ghandour | foreign_minister | Sudan | SDN | 2015-06 | 2018-04
Mariam al-Sadiq al-Mahdi; Mariam al-Mahdi | Mariam al-Sadiq al-Mahdi | foreign_minister | Sudan | SDN | 2021-02 | 2021-11
Hassan al-Turabi; Hassan Turabi; =al-Turabi; =Turabi | Hassan al-Turabi | opposition_leader | Sudan | SDN | 1999 | 2016-03-05 | SDNOPP
Salah Gosh | Salah Gosh | head | NISS | SDN | 2004 | 2009-08 | SDNSPY
Salah Gosh | Salah Gosh | head | NISS | SDN | 2018-02 | 2019-04 | SDNSPY
Ahmed Haroun; Ahmed Harun | Ahmed Haroun | other | Sudan | SDN
Ali Kushayb; Ali Kosheib | Ali Kushayb | other | Janjaweed | SDN |  |  | SDNREBJAN

# South Sudan
Salva Kiir; Salva Kiir Mayardit; =Kiir | Salva Kiir | head_of_state | South Sudan | SSD | 2011-07-09
Riek Machar; =Machar | Riek Machar | vice_president | South Sudan | SSD | 2011-07-09 | 2013-07
Riek Machar; =Machar | Riek Machar | vice_president | South Sudan | SSD | 2016-04 | 2016-07
Riek Machar; =Machar | Riek Machar | vice_president | South Sudan | SSD | 2020-02-22 | 2025
Taban Deng Gai | Taban Deng Gai | vice_president | South Sudan | SSD | 2016-07
Barnaba Marial Benjamin | Barnaba Marial Benjamin | foreign_minister | South Sudan | SSD | 2013 | 2016
Paul Malong; Paul Malong Awan | Paul Malong | army_chief | South Sudan | SSD | 2014-04 | 2017-05 | SSDMIL
Lul Ruai Koang | Lul Ruai Koang | spokesman | South Sudan | SSD |  |  | SSDMIL

# Libya
Idris of Libya; King Idris | Idris of Libya | monarch | Libya | LBY | 1951-12-24 | 1969-09-01
Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi; Muammar al-Qaddafi; Muammar Gadhafi; Moamer Kadhafi; Muammar el-Qaddafi; =Gaddafi; =Gadhafi; =Qaddafi; =Kadhafi; Muammar Khadafy | Muammar Gaddafi | head_of_state | Libya | LBY | 1969-09-01 | 2011-08-23
Saif al-Islam Gaddafi; Seif al-Islam Gadhafi; Saif al-Islam Qaddafi; Seif al-Islam Kadhafi; Saif al-Islam | Saif al-Islam Gaddafi | other | Libya | LBY
Mustafa Abdul Jalil; Mustafa Abdel Jalil | Mustafa Abdul Jalil | head | National Transitional Council | LBY | 2011-03-05 | 2012-08-08 | LBYGOV
Mahmoud Jibril | Mahmoud Jibril | head_of_government | Libya | LBY | 2011-03 | 2011-10
Abdurrahim el-Keib; Abdurrahim al-Keib | Abdurrahim el-Keib | head_of_government | Libya | LBY | 2011-11 | 2012-11
Ali Zeidan; Ali Zidan | Ali Zeidan | head_of_government | Libya | LBY | 2012-11 | 2014-03
Abdullah al-Thinni; Abdullah al-Thani | Abdullah al-Thinni | head_of_government | Libya | LBY | 2014-03 | 2021-03
Fayez al-Sarraj; Fayez Sarraj; Fayez Serraj; Fayez al-Serraj; =al-Sarraj; =Serraj; =Sarraj | Fayez al-Sarraj | head_of_government | Libya | LBY | 2016-03-30 | 2021-03-15
Abdul Hamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid Dbeiba; Abdulhamid Dbeibah; =Dbeibah; =Dbeiba | Abdul Hamid Dbeibah | head_of_government | Libya | LBY | 2021-03-15
Mohamed al-Menfi; Mohammad al-Menfi; Mohamed Menfi | Mohamed al-Menfi | head_of_state | Libya | LBY | 2021-03-15
Fathi Bashagha; Fathi Bashaga; =Bashagha | Fathi Bashagha | head_of_government | Libyan House of Representatives | LBY | 2022-03 | 2023-05 | LBYLEG
Fathi Bashagha; Fathi Bashaga; =Bashagha | Fathi Bashagha | interior_minister | Libya | LBY | 2018-10 | 2021-03
Aguila Saleh; Aguila Saleh Issa | Aguila Saleh | speaker | Libya | LBY | 2014-08 |  | LBYLEG
Moussa Koussa; Mussa Kussa | Moussa Koussa | foreign_minister | Libya | LBY | 2009-03 | 2011-03-30
Abdel Rahman Shalgam; Abdelrahman Shalgam | Abdel Rahman Shalgam | foreign_minister | Libya | LBY | 2000-03 | 2009-03
Najla Mangoush; Najla al-Mangoush | Najla Mangoush | foreign_minister | Libya | LBY | 2021-03 | 2023-08
Abdullah al-Senussi; Abdullah Senussi | Abdullah al-Senussi | other | Libya | LBY |  | 2011-08 | LBYSPY
Sadiq al-Kabir; Sadiq Kabir; Sadiq al-Kaber | Sadiq al-Kabir | head | Central Bank of Libya | LBY | 2011-10 | 2024-08 | LBYGOVBUS
Abdel Basset al-Megrahi; Abdelbaset al-Megrahi | Abdel Basset al-Megrahi | other | Libya | LBY |  | 2012-05-20 | LBYSPY

# Tunisia
Habib Bourguiba; =Bourguiba | Habib Bourguiba | head_of_state | Tunisia | TUN | 1957-07-25 | 1987-11-07
Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali; Ben Ali | Zine El Abidine Ben Ali | head_of_state | Tunisia | TUN | 1987-11-07 | 2011-01-14
Moncef Marzouki; =Marzouki | Moncef Marzouki | head_of_state | Tunisia | TUN | 2011-12-13 | 2014-12-31
Beji Caid Essebsi; Béji Caïd Essebsi; =Essebsi | Beji Caid Essebsi | head_of_state | Tunisia | TUN | 2014-12-31 | 2019-07-25
Kais Saied; Kaïs Saïed; =Saied | Kais Saied | head_of_state | Tunisia | TUN | 2019-10-23
Mohamed Ghannouchi; Mohammed Ghannouchi | Mohamed Ghannouchi | head_of_government | Tunisia | TUN | 1999-11 | 2011-02-27
Beji Caid Essebsi; Béji Caïd Essebsi; =Essebsi | Beji Caid Essebsi | head_of_government | Tunisia | TUN | 2011-02 | 2011-12
Hamadi Jebali; =Jebali | Hamadi Jebali | head_of_government | Tunisia | TUN | 2011-12 | 2013-03
Ali Larayedh | Ali Larayedh | head_of_government | Tunisia | TUN | 2013-03 | 2014-01
Mehdi Jomaa | Mehdi Jomaa | head_of_government | Tunisia | TUN | 2014-01 | 2015-02
Habib Essid | Habib Essid | head_of_government | Tunisia | TUN | 2015-02 | 2016-08
Youssef Chahed; =Chahed | Youssef Chahed | head_of_government | Tunisia | TUN | 2016-08 | 2020-02
Hichem Mechichi | Hichem Mechichi | head_of_government | Tunisia | TUN | 2020-09 | 2021-07-25
Najla Bouden; Najla Bouden Romdhane | Najla Bouden | head_of_government | Tunisia | TUN | 2021-10 | 2023-08
Rached Ghannouchi; Rachid Ghannouchi; Rashid al-Ghannouchi; =Ghannouchi | Rached Ghannouchi | opposition_leader | Tunisia | TUN | 1991 |  | TUNOPP
Rached Ghannouchi; Rachid Ghannouchi; Rashid al-Ghannouchi; =Ghannouchi | Rached Ghannouchi | speaker | Tunisia | TUN | 2019-11 | 2021-07 | TUNLEG

# Algeria
Ahmed Ben Bella; Ben Bella | Ahmed Ben Bella | head_of_state | Algeria | DZA | 1963-09 | 1965-06-19
Houari Boumédiène; Houari Boumediene; =Boumediene | Houari Boumédiène | head_of_state | Algeria | DZA | 1965-06-19 | 1978-12-27
Chadli Bendjedid; =Bendjedid | Chadli Bendjedid | head_of_state | Algeria | DZA | 1979-02-09 | 1992-01-11
Mohamed Boudiaf; =Boudiaf | Mohamed Boudiaf | head_of_state | Algeria | DZA | 1992-01-16 | 1992-06-29
Ali Kafi | Ali Kafi | head_of_state | Algeria | DZA | 1992-07 | 1994-01
Liamine Zéroual; Liamine Zeroual; =Zeroual | Liamine Zéroual | head_of_state | Algeria | DZA | 1994-01-30 | 1999-04-27
Abdelaziz Bouteflika; =Bouteflika | Abdelaziz Bouteflika | head_of_state | Algeria | DZA | 1999-04-27 | 2019-04-02
Abdelkader Bensalah; =Bensalah | Abdelkader Bensalah | head_of_state | Algeria | DZA | 2019-04-09 | 2019-12-19
Abdelmadjid Tebboune; =Tebboune | Abdelmadjid Tebboune | head_of_state | Algeria | DZA | 2019-12-19
Ahmed Ouyahia; =Ouyahia | Ahmed Ouyahia | head_of_government | Algeria | DZA | 1995-12 | 1998-12
Ahmed Ouyahia; =Ouyahia | Ahmed Ouyahia | head_of_government | Algeria | DZA | 2003-05 | 2006-05
Ahmed Ouyahia; =Ouyahia | Ahmed Ouyahia | head_of_government | Algeria | DZA | 2008-06 | 2012-09
Ahmed Ouyahia; =Ouyahia | Ahmed Ouyahia | head_of_government | Algeria | DZA | 2017-08 | 2019-03
Abdelmalek Sellal; =Sellal | Abdelmalek Sellal | head_of_government | Algeria | DZA | 2012-09 | 2017-05
Abdelaziz Bouteflika; =Bouteflika | Abdelaziz Bouteflika | foreign_minister | Algeria | DZA | 1963-09 | 1979-03
Mourad Medelci | Mourad Medelci | foreign_minister | Algeria | DZA | 2007-06 | 2013-09
Ramtane Lamamra; =Lamamra | Ramtane Lamamra | foreign_minister | Algeria | DZA | 2013-09 | 2017-05
Ramtane Lamamra; =Lamamra | Ramtane Lamamra | foreign_minister | Algeria | DZA | 2021-07 | 2023-03
Ahmed Attaf; =Attaf | Ahmed Attaf | foreign_minister | Algeria | DZA | 1996-01 | 1999-12
Ahmed Attaf; =Attaf | Ahmed Attaf | foreign_minister | Algeria | DZA | 2023-03
Ahmed Gaid Salah; Ahmed Gaïd Salah; Gaid Salah | Ahmed Gaid Salah | army_chief | Algeria | DZA | 2004-08 | 2019-12-23 | DZAMIL
Said Chengriha; Saïd Chengriha; =Chengriha | Said Chengriha | army_chief | Algeria | DZA | 2019-12 |  | DZAMIL
Abassi Madani | Abassi Madani | opposition_leader | Algeria | DZA | 1989 | 2003 | DZAOPP
Ali Benhadj; Ali Belhadj | Ali Benhadj | opposition_leader | Algeria | DZA | 1989 |  | DZAOPP

# Morocco
Mohammed V of Morocco; King Mohammed V | Mohammed V of Morocco | monarch | Morocco | MAR | 1957-08 | 1961-02-26
Hassan II of Morocco; King Hassan II; King Hassan | Hassan II of Morocco | monarch | Morocco | MAR | 1961-03-03 | 1999-07-23
Mohammed VI of Morocco; King Mohammed VI; Mohammed VI | Mohammed VI of Morocco | monarch | Morocco | MAR | 1999-07-23
Abderrahmane Youssoufi | Abderrahmane Youssoufi | head_of_government | Morocco | MAR | 1998-03 | 2002-10
Driss Jettou | Driss Jettou | head_of_government | Morocco | MAR | 2002-10 | 2007-09
Abdelilah Benkirane; =Benkirane | Abdelilah Benkirane | head_of_government | Morocco | MAR | 2011-11-29 | 2017-04
Saadeddine Othmani; Saad Eddine el-Othmani | Saadeddine Othmani | head_of_government | Morocco | MAR | 2017-04 | 2021-10
Aziz Akhannouch; =Akhannouch | Aziz Akhannouch | head_of_government | Morocco | MAR | 2021-10-07
Mohamed Benaissa | Mohamed Benaissa | foreign_minister | Morocco | MAR | 1999-04 | 2007-10
Nasser Bourita; =Bourita | Nasser Bourita | foreign_minister | Morocco | MAR | 2017-04

# Angola
Agostinho Neto | Agostinho Neto | head_of_state | Angola | AGO | 1975-11-11 | 1979-09-10
José Eduardo dos Santos; Jose Eduardo dos Santos | José Eduardo dos Santos | head_of_state | Angola | AGO | 1979-09-21 | 2017-09-26
João Lourenço; Joao Lourenco; =Lourenco; =Lourenço | João Lourenço | head_of_state | Angola | AGO | 2017-09-26
Isabel dos Santos | Isabel dos Santos | other | Sonangol | AGO | 2016-06 | 2017-11 | AGOBUS
Adalberto Costa Júnior; Adalberto Costa Junior | Adalberto Costa Júnior | opposition_leader | Angola | AGO | 2019-11 |  | AGOOPP
Isaías Samakuva; Isaias Samakuva | Isaías Samakuva | opposition_leader | Angola | AGO | 2003-06 | 2019-11 | AGOOPP

# Mozambique
Samora Machel; =Machel | Samora Machel | head_of_state | Mozambique | MOZ | 1975-06-25 | 1986-10-19
Joaquim Chissano; =Chissano | Joaquim Chissano | head_of_state | Mozambique | MOZ | 1986-11-06 | 2005-02-02
Armando Guebuza; =Guebuza | Armando Guebuza | head_of_state | Mozambique | MOZ | 2005-02-02 | 2015-01-15
Filipe Nyusi; =Nyusi | Filipe Nyusi | head_of_state | Mozambique | MOZ | 2015-01-15 | 2025-01-15
Daniel Chapo; =Chapo | Daniel Chapo | head_of_state | Mozambique | MOZ | 2025-01-15
Venâncio Mondlane; Venancio Mondlane; =Mondlane | Venâncio Mondlane | opposition_leader | Mozambique | MOZ | 2024 |  | MOZOPP

# Zambia
Kenneth Kaunda; =Kaunda | Kenneth Kaunda | head_of_state | Zambia | ZMB | 1964-10-24 | 1991-11-02
Frederick Chiluba; =Chiluba | Frederick Chiluba | head_of_state | Zambia | ZMB | 1991-11-02 | 2002-01-02
Levy Mwanawasa; =Mwanawasa | Levy Mwanawasa | head_of_state | Zambia | ZMB | 2002-01-02 | 2008-08-19
Rupiah Banda | Rupiah Banda | head_of_state | Zambia | ZMB | 2008-08-19 | 2011-09-23
Michael Sata | Michael Sata | head_of_state | Zambia | ZMB | 2011-09-23 | 2014-10-28
Edgar Lungu; =Lungu | Edgar Lungu | head_of_state | Zambia | ZMB | 2015-01-25 | 2021-08-24
Hakainde Hichilema; =Hichilema | Hakainde Hichilema | head_of_state | Zambia | ZMB | 2021-08-24

# Malawi
Hastings Banda; Hastings Kamuzu Banda | Hastings Banda | head_of_state | Malawi | MWI | 1966-07-06 | 1994-05-24
Bakili Muluzi; =Muluzi | Bakili Muluzi | head_of_state | Malawi | MWI | 1994-05-24 | 2004-05-24
Bingu wa Mutharika | Bingu wa Mutharika | head_of_state | Malawi | MWI | 2004-05-24 | 2012-04-05
Joyce Banda | Joyce Banda | head_of_state | Malawi | MWI | 2012-04-07 | 2014-05-31
Peter Mutharika | Peter Mutharika | head_of_state | Malawi | MWI | 2014-05-31 | 2020-06-28
Peter Mutharika | Peter Mutharika | head_of_state | Malawi | MWI | 2025-10-04
Lazarus Chakwera; =Chakwera | Lazarus Chakwera | head_of_state | Malawi | MWI | 2020-06-28 | 2025-10-04

# Namibia
Sam Nujoma; =Nujoma | Sam Nujoma | head_of_state | Namibia | NAM | 1990-03-21 | 2005-03-21
Hifikepunye Pohamba; =Pohamba | Hifikepunye Pohamba | head_of_state | Namibia | NAM | 2005-03-21 | 2015-03-21
Hage Geingob; =Geingob | Hage Geingob | head_of_state | Namibia | NAM | 2015-03-21 | 2024-02-04
Nangolo Mbumba | Nangolo Mbumba | head_of_state | Namibia | NAM | 2024-02-04 | 2025-03-21
Netumbo Nandi-Ndaitwah; =Nandi-Ndaitwah | Netumbo Nandi-Ndaitwah | head_of_state | Namibia | NAM | 2025-03-21

# Botswana
Festus Mogae; =Mogae | Festus Mogae | head_of_state | Botswana | BWA | 1998-04-01 | 2008-04-01
Ian Khama | Ian Khama | head_of_state | Botswana | BWA | 2008-04-01 | 2018-04-01
Mokgweetsi Masisi; =Masisi | Mokgweetsi Masisi | head_of_state | Botswana | BWA | 2018-04-01 | 2024-11-01
Duma Boko | Duma Boko | head_of_state | Botswana | BWA | 2024-11-01

# Lesotho
Thomas Thabane; Tom Thabane | Thomas Thabane | head_of_government | Lesotho | LSO | 2012-06 | 2015-03
Thomas Thabane; Tom Thabane | Thomas Thabane | head_of_government | Lesotho | LSO | 2017-06 | 2020-05
Sam Matekane | Sam Matekane | head_of_government | Lesotho | LSO | 2022-10-28

# Eswatini
Mswati III; King Mswati III; King Mswati | Mswati III | monarch | Eswatini | SWZ | 1986-04-25

# Madagascar
Didier Ratsiraka; =Ratsiraka | Didier Ratsiraka | head_of_state | Madagascar | MDG | 1976-01 | 1993-03
Didier Ratsiraka; =Ratsiraka | Didier Ratsiraka | head_of_state | Madagascar | MDG | 1997-02 | 2002-07
Marc Ravalomanana; =Ravalomanana | Marc Ravalomanana | head_of_state | Madagascar | MDG | 2002-05-06 | 2009-03-17
Andry Rajoelina; =Rajoelina | Andry Rajoelina | head_of_state | Madagascar | MDG | 2009-03-17 | 2014-01-25
Andry Rajoelina; =Rajoelina | Andry Rajoelina | head_of_state | Madagascar | MDG | 2019-01-19 | 2025-10-14
Hery Rajaonarimampianina; =Rajaonarimampianina | Hery Rajaonarimampianina | head_of_state | Madagascar | MDG | 2014-01-25 | 2018-09
Michael Randrianirina | Michael Randrianirina | head_of_state | Madagascar | MDG | 2025-10-17

# Mauritius
Navin Ramgoolam; Navinchandra Ramgoolam | Navin Ramgoolam | head_of_government | Mauritius | MUS | 1995-12 | 2000-09
Navin Ramgoolam; Navinchandra Ramgoolam | Navin Ramgoolam | head_of_government | Mauritius | MUS | 2005-07 | 2014-12
Navin Ramgoolam; Navinchandra Ramgoolam | Navin Ramgoolam | head_of_government | Mauritius | MUS | 2024-11-13
Pravind Jugnauth; =Jugnauth | Pravind Jugnauth | head_of_government | Mauritius | MUS | 2017-01-23 | 2024-11-13

# Seychelles
France-Albert René; France-Albert Rene | France-Albert René | head_of_state | Seychelles | SYC | 1977-06 | 2004-04
Wavel Ramkalawan | Wavel Ramkalawan | head_of_state | Seychelles | SYC | 2020-10 | 2025-10
Patrick Herminie | Patrick Herminie | head_of_state | Seychelles | SYC | 2025-10

# Comoros
Azali Assoumani; =Azali | Azali Assoumani | head_of_state | Comoros | COM | 1999-04 | 2006-05
Azali Assoumani; =Azali | Azali Assoumani | head_of_state | Comoros | COM | 2016-05-26

# Cape Verde
José Maria Neves; Jose Maria Neves | José Maria Neves | head_of_state | Cape Verde | CPV | 2021-11

# Western Sahara
Mohamed Abdelaziz; Mohammed Abdelaziz | Mohamed Abdelaziz | head_of_state | Western Sahara | ESH | 1982-10 | 2016-05-31
