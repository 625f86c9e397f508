# People of Canada, Latin America and the Caribbean: heads of state and government, ministers, opposition leaders.
@table entity.person
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

# Canada
Pierre Trudeau; Pierre Elliott Trudeau | Pierre Trudeau | head_of_government | Canada | CAN | 1968-04-20 | 1979-06-04
Pierre Trudeau; Pierre Elliott Trudeau | Pierre Trudeau | head_of_government | Canada | CAN | 1980-03-03 | 1984-06-30
Brian Mulroney; =Mulroney | Brian Mulroney | head_of_government | Canada | CAN | 1984-09-17 | 1993-06-25
Kim Campbell | Kim Campbell | head_of_government | Canada | CAN | 1993-06-25 | 1993-11-04
Jean Chrétien; Jean Chretien; =Chretien | Jean Chrétien | head_of_government | Canada | CAN | 1993-11-04 | 2003-12-12
Paul Martin | Paul Martin | head_of_government | Canada | CAN | 2003-12-12 | 2006-02-06
Stephen Harper | Stephen Harper | head_of_government | Canada | CAN | 2006-02-06 | 2015-11-04
Justin Trudeau; =Trudeau | Justin Trudeau | head_of_government | Canada | CAN | 2015-11-04 | 2025-03-14
Mark Carney; =Carney | Mark Carney | head_of_government | Canada | CAN | 2025-03-14
Lloyd Axworthy; =Axworthy | Lloyd Axworthy | foreign_minister | Canada | CAN | 1996-01 | 2000-10
John Manley | John Manley | foreign_minister | Canada | CAN | 2000-10 | 2002-01
Bill Graham | Bill Graham | foreign_minister | Canada | CAN | 2002-01 | 2004-07
Peter MacKay | Peter MacKay | foreign_minister | Canada | CAN | 2006-02 | 2007-08
Lawrence Cannon | Lawrence Cannon | foreign_minister | Canada | CAN | 2008-10 | 2011-05
John Baird | John Baird | foreign_minister | Canada | CAN | 2011-05 | 2015-02
Stéphane Dion; Stephane Dion | Stéphane Dion | foreign_minister | Canada | CAN | 2015-11 | 2017-01
Chrystia Freeland; =Freeland | Chrystia Freeland | foreign_minister | Canada | CAN | 2017-01 | 2019-11
Chrystia Freeland; =Freeland | Chrystia Freeland | other | Canada | CAN | 2019-11 | 2024-12
François-Philippe Champagne; Francois-Philippe Champagne | François-Philippe Champagne | foreign_minister | Canada | CAN | 2019-11 | 2021-01
Marc Garneau | Marc Garneau | foreign_minister | Canada | CAN | 2021-01 | 2021-10
Mélanie Joly; Melanie Joly | Mélanie Joly | foreign_minister | Canada | CAN | 2021-10 | 2025-05
Anita Anand | Anita Anand | foreign_minister | Canada | CAN | 2025-05
Harjit Sajjan | Harjit Sajjan | defence_minister | Canada | CAN | 2015-11 | 2021-10
Anita Anand | Anita Anand | defence_minister | Canada | CAN | 2021-10 | 2023-07
Bill Blair | Bill Blair | defence_minister | Canada | CAN | 2023-07 | 2025-05
David McGuinty | David McGuinty | defence_minister | Canada | CAN | 2025-05
Pierre Poilievre; =Poilievre | Pierre Poilievre | opposition_leader | Canada | CAN | 2022-09 |  | CANOPP
Andrew Scheer | Andrew Scheer | opposition_leader | Canada | CAN | 2017-05 | 2020-08 | CANOPP
Erin O'Toole | Erin O'Toole | opposition_leader | Canada | CAN | 2020-08 | 2022-02 | CANOPP
Mark Carney; =Carney | Mark Carney | head | Bank of Canada | CAN | 2008-02 | 2013-06 | CANGOVBUS
Tiff Macklem | Tiff Macklem | head | Bank of Canada | CAN | 2020-06 |  | CANGOVBUS
Doug Ford | Doug Ford | other | Ontario | CAN | 2018-06
Danielle Smith | Danielle Smith | other | Alberta | CAN | 2022-10

# Mexico
Miguel de la Madrid | Miguel de la Madrid | head_of_state | Mexico | MEX | 1982-12-01 | 1988-11-30
Carlos Salinas de Gortari; Carlos Salinas | Carlos Salinas de Gortari | head_of_state | Mexico | MEX | 1988-12-01 | 1994-11-30
Ernesto Zedillo; =Zedillo | Ernesto Zedillo | head_of_state | Mexico | MEX | 1994-12-01 | 2000-11-30
Vicente Fox | Vicente Fox | head_of_state | Mexico | MEX | 2000-12-01 | 2006-11-30
Felipe Calderón; Felipe Calderon | Felipe Calderón | head_of_state | Mexico | MEX | 2006-12-01 | 2012-11-30
Enrique Peña Nieto; Enrique Pena Nieto; Peña Nieto; Pena Nieto | Enrique Peña Nieto | head_of_state | Mexico | MEX | 2012-12-01 | 2018-11-30
Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; López Obrador; Lopez Obrador; =AMLO | Andrés Manuel López Obrador | head_of_state | Mexico | MEX | 2018-12-01 | 2024-09-30
Claudia Sheinbaum; =Sheinbaum | Claudia Sheinbaum | head_of_state | Mexico | MEX | 2024-10-01
Jorge Castañeda; Jorge Castaneda | Jorge Castañeda | foreign_minister | Mexico | MEX | 2000-12 | 2003-01
Luis Ernesto Derbez | Luis Ernesto Derbez | foreign_minister | Mexico | MEX | 2003-01 | 2006-11
Patricia Espinosa | Patricia Espinosa | foreign_minister | Mexico | MEX | 2006-12 | 2012-11
José Antonio Meade; Jose Antonio Meade | José Antonio Meade | foreign_minister | Mexico | MEX | 2012-12 | 2015-08
Luis Videgaray; =Videgaray | Luis Videgaray | foreign_minister | Mexico | MEX | 2017-01 | 2018-11
Marcelo Ebrard; =Ebrard | Marcelo Ebrard | foreign_minister | Mexico | MEX | 2018-12 | 2023-06
Alicia Bárcena; Alicia Barcena | Alicia Bárcena | foreign_minister | Mexico | MEX | 2023-07 | 2024-09
Juan Ramón de la Fuente; Juan Ramon de la Fuente | Juan Ramón de la Fuente | foreign_minister | Mexico | MEX | 2024-10
Omar García Harfuch; Omar Garcia Harfuch | Omar García Harfuch | other | Mexico | MEX | 2024-10
Genaro García Luna; Genaro Garcia Luna | Genaro García Luna | other | Mexico | MEX | 2006-12 | 2012-11
Xóchitl Gálvez; Xochitl Galvez | Xóchitl Gálvez | opposition_leader | Mexico | MEX | 2023 | 2024 | MEXOPP

# Guatemala
Jacobo Arbenz; Jacobo Árbenz | Jacobo Arbenz | head_of_government | Guatemala | GTM | 1951-03 | 1954-06-27
Efraín Ríos Montt; Efrain Rios Montt; Rios Montt | Efraín Ríos Montt | head_of_state | Guatemala | GTM | 1982-03-23 | 1983-08-08
Jorge Serrano Elías; Jorge Serrano Elias | Jorge Serrano Elías | head_of_state | Guatemala | GTM | 1991-01 | 1993-06
Álvaro Arzú; Alvaro Arzu | Álvaro Arzú | head_of_state | Guatemala | GTM | 1996-01 | 2000-01
Alfonso Portillo | Alfonso Portillo | head_of_state | Guatemala | GTM | 2000-01 | 2004-01
Óscar Berger; Oscar Berger | Óscar Berger | head_of_state | Guatemala | GTM | 2004-01 | 2008-01
Álvaro Colom; Alvaro Colom | Álvaro Colom | head_of_state | Guatemala | GTM | 2008-01 | 2012-01
Otto Pérez Molina; Otto Perez Molina; Perez Molina | Otto Pérez Molina | head_of_state | Guatemala | GTM | 2012-01-14 | 2015-09-03
Jimmy Morales | Jimmy Morales | head_of_state | Guatemala | GTM | 2016-01-14 | 2020-01-14
Alejandro Giammattei; =Giammattei | Alejandro Giammattei | head_of_state | Guatemala | GTM | 2020-01-14 | 2024-01-15
Bernardo Arévalo; Bernardo Arevalo | Bernardo Arévalo | head_of_state | Guatemala | GTM | 2024-01-15
Rigoberta Menchú; Rigoberta Menchu | Rigoberta Menchú | other | Guatemala | GTM |  |  | GTMCVL

# Honduras
Carlos Flores Facussé; Carlos Flores Facusse | Carlos Flores Facussé | head_of_state | Honduras | HND | 1998-01 | 2002-01
Ricardo Maduro | Ricardo Maduro | head_of_state | Honduras | HND | 2002-01 | 2006-01
Manuel Zelaya; =Zelaya | Manuel Zelaya | head_of_state | Honduras | HND | 2006-01-27 | 2009-06-28
Roberto Micheletti; =Micheletti | Roberto Micheletti | head_of_state | Honduras | HND | 2009-06-28 | 2010-01-27
Porfirio Lobo | Porfirio Lobo | head_of_state | Honduras | HND | 2010-01-27 | 2014-01-27
Juan Orlando Hernández; Juan Orlando Hernandez | Juan Orlando Hernández | head_of_state | Honduras | HND | 2014-01-27 | 2022-01-27
Xiomara Castro | Xiomara Castro | head_of_state | Honduras | HND | 2022-01-27 | 2026-01-27
Nasry Asfura; =Asfura | Nasry Asfura | head_of_state | Honduras | HND | 2026-01-27

# El Salvador
José Napoleón Duarte; Jose Napoleon Duarte | José Napoleón Duarte | head_of_state | El Salvador | SLV | 1984-06 | 1989-06
Alfredo Cristiani; =Cristiani | Alfredo Cristiani | head_of_state | El Salvador | SLV | 1989-06-01 | 1994-06-01
Francisco Flores | Francisco Flores | head_of_state | El Salvador | SLV | 1999-06 | 2004-06
Antonio Saca | Antonio Saca | head_of_state | El Salvador | SLV | 2004-06 | 2009-06
Mauricio Funes; =Funes | Mauricio Funes | head_of_state | El Salvador | SLV | 2009-06-01 | 2014-06-01
Salvador Sánchez Cerén; Salvador Sanchez Ceren | Salvador Sánchez Cerén | head_of_state | El Salvador | SLV | 2014-06-01 | 2019-06-01
Nayib Bukele; =Bukele | Nayib Bukele | head_of_state | El Salvador | SLV | 2019-06-01
Óscar Romero; Oscar Romero; Archbishop Oscar Romero | Óscar Romero | other | El Salvador | SLV |  | 1980-03-24 | SLVREL

# Nicaragua
Anastasio Somoza; Anastasio Somoza Debayle; =Somoza | Anastasio Somoza | head_of_state | Nicaragua | NIC | 1967-05 | 1972-05
Anastasio Somoza; Anastasio Somoza Debayle; =Somoza | Anastasio Somoza | head_of_state | Nicaragua | NIC | 1974-12 | 1979-07-17
Daniel Ortega; =Ortega | Daniel Ortega | head_of_state | Nicaragua | NIC | 1985-01-10 | 1990-04-25
Daniel Ortega; =Ortega | Daniel Ortega | head_of_state | Nicaragua | NIC | 2007-01-10
Violeta Chamorro; Violeta Barrios de Chamorro | Violeta Chamorro | head_of_state | Nicaragua | NIC | 1990-04-25 | 1997-01-10
Arnoldo Alemán; Arnoldo Aleman | Arnoldo Alemán | head_of_state | Nicaragua | NIC | 1997-01-10 | 2002-01-10
Enrique Bolaños; Enrique Bolanos | Enrique Bolaños | head_of_state | Nicaragua | NIC | 2002-01-10 | 2007-01-10
Rosario Murillo; =Murillo | Rosario Murillo | vice_president | Nicaragua | NIC | 2017-01-10 | 2025-02
Rosario Murillo; =Murillo | Rosario Murillo | head_of_state | Nicaragua | NIC | 2025-02

# Costa Rica
Óscar Arias; Oscar Arias | Óscar Arias | head_of_state | Costa Rica | CRI | 1986-05 | 1990-05
Óscar Arias; Oscar Arias | Óscar Arias | head_of_state | Costa Rica | CRI | 2006-05 | 2010-05
Laura Chinchilla | Laura Chinchilla | head_of_state | Costa Rica | CRI | 2010-05 | 2014-05
Luis Guillermo Solís; Luis Guillermo Solis | Luis Guillermo Solís | head_of_state | Costa Rica | CRI | 2014-05 | 2018-05
Carlos Alvarado Quesada | Carlos Alvarado Quesada | head_of_state | Costa Rica | CRI | 2018-05 | 2022-05
Rodrigo Chaves; Rodrigo Chaves Robles | Rodrigo Chaves | head_of_state | Costa Rica | CRI | 2022-05-08 | 2026-05-08

# Panama
Omar Torrijos; =Torrijos | Omar Torrijos | head_of_state | Panama | PAN | 1968-10 | 1981-07-31
Manuel Noriega; =Noriega | Manuel Noriega | other | Panama | PAN | 1983-08 | 1989-12-20
Guillermo Endara | Guillermo Endara | head_of_state | Panama | PAN | 1989-12-20 | 1994-09
Mireya Moscoso | Mireya Moscoso | head_of_state | Panama | PAN | 1999-09 | 2004-09
Martín Torrijos; Martin Torrijos | Martín Torrijos | head_of_state | Panama | PAN | 2004-09 | 2009-07
Ricardo Martinelli; =Martinelli | Ricardo Martinelli | head_of_state | Panama | PAN | 2009-07-01 | 2014-07-01
Juan Carlos Varela | Juan Carlos Varela | head_of_state | Panama | PAN | 2014-07-01 | 2019-07-01
Laurentino Cortizo | Laurentino Cortizo | head_of_state | Panama | PAN | 2019-07-01 | 2024-07-01
José Raúl Mulino; Jose Raul Mulino; =Mulino | José Raúl Mulino | head_of_state | Panama | PAN | 2024-07-01

# Cuba
Fulgencio Batista; =Batista | Fulgencio Batista | head_of_state | Cuba | CUB | 1952-03-10 | 1959-01-01
Fidel Castro; Fidel Castro Ruz | Fidel Castro | head_of_government | Cuba | CUB | 1959-02-16 | 1976-12-02
Fidel Castro; Fidel Castro Ruz | Fidel Castro | head_of_state | Cuba | CUB | 1976-12-02 | 2008-02-24
Raúl Castro; Raul Castro | Raúl Castro | head_of_state | Cuba | CUB | 2008-02-24 | 2018-04-19
Raúl Castro; Raul Castro | Raúl Castro | defence_minister | Cuba | CUB | 1959-10 | 2008-02
Fidel Castro; Fidel Castro Ruz | Fidel Castro | head | Communist Party of Cuba | CUB | 1965-10 | 2011-04
Raúl Castro; Raul Castro | Raúl Castro | head | Communist Party of Cuba | CUB | 2011-04 | 2021-04
Miguel Díaz-Canel; Miguel Diaz-Canel; =Diaz-Canel | Miguel Díaz-Canel | head_of_state | Cuba | CUB | 2018-04-19
Miguel Díaz-Canel; Miguel Diaz-Canel; =Diaz-Canel | Miguel Díaz-Canel | head | Communist Party of Cuba | CUB | 2021-04
Roberto Robaina | Roberto Robaina | foreign_minister | Cuba | CUB | 1993-03 | 1999-05
Felipe Pérez Roque; Felipe Perez Roque | Felipe Pérez Roque | foreign_minister | Cuba | CUB | 1999-05 | 2009-03
Bruno Rodríguez; Bruno Rodriguez; Bruno Rodríguez Parrilla; Bruno Rodriguez Parrilla | Bruno Rodríguez | foreign_minister | Cuba | CUB | 2009-03
Manuel Marrero | Manuel Marrero | head_of_government | Cuba | CUB | 2019-12
Ricardo Alarcón; Ricardo Alarcon | Ricardo Alarcón | speaker | Cuba | CUB | 1993-02 | 2013-02 | CUBLEG
Yoani Sánchez; Yoani Sanchez | Yoani Sánchez | other | Cuba | CUB |  |  | CUBOPP

# Haiti
François Duvalier; Francois Duvalier; Papa Doc | François Duvalier | head_of_state | Haiti | HTI | 1957-10-22 | 1971-04-21
Jean-Claude Duvalier; Baby Doc; =Duvalier | Jean-Claude Duvalier | head_of_state | Haiti | HTI | 1971-04-22 | 1986-02-07
Jean-Bertrand Aristide; =Aristide | Jean-Bertrand Aristide | head_of_state | Haiti | HTI | 1991-02-07 | 1991-09-30
Jean-Bertrand Aristide; =Aristide | Jean-Bertrand Aristide | head_of_state | Haiti | HTI | 1994-10-15 | 1996-02-07
Jean-Bertrand Aristide; =Aristide | Jean-Bertrand Aristide | head_of_state | Haiti | HTI | 2001-02-07 | 2004-02-29
Raoul Cédras; Raoul Cedras; =Cedras | Raoul Cédras | army_chief | Haiti | HTI | 1991-09 | 1994-10 | HTIMIL
René Préval; Rene Preval; =Preval; =Préval | René Préval | head_of_state | Haiti | HTI | 1996-02-07 | 2001-02-07
René Préval; Rene Preval; =Preval; =Préval | René Préval | head_of_state | Haiti | HTI | 2006-05-14 | 2011-05-14
Boniface Alexandre | Boniface Alexandre | head_of_state | Haiti | HTI | 2004-02-29 | 2006-05-14
Gérard Latortue; Gerard Latortue | Gérard Latortue | head_of_government | Haiti | HTI | 2004-03 | 2006-06
Michel Martelly; =Martelly | Michel Martelly | head_of_state | Haiti | HTI | 2011-05-14 | 2016-02-07
Jocelerme Privert | Jocelerme Privert | head_of_state | Haiti | HTI | 2016-02-14 | 2017-02-07
Jovenel Moïse; Jovenel Moise; =Moise; =Moïse | Jovenel Moïse | head_of_state | Haiti | HTI | 2017-02-07 | 2021-07-07
Laurent Lamothe | Laurent Lamothe | head_of_government | Haiti | HTI | 2012-05 | 2014-12
Ariel Henry | Ariel Henry | head_of_government | Haiti | HTI | 2021-07-20 | 2024-04-24
Claude Joseph | Claude Joseph | head_of_government | Haiti | HTI | 2021-04 | 2021-07-20
Garry Conille | Garry Conille | head_of_government | Haiti | HTI | 2011-10 | 2012-05
Garry Conille | Garry Conille | head_of_government | Haiti | HTI | 2024-06-03 | 2024-11
Alix Didier Fils-Aimé; Alix Didier Fils-Aime | Alix Didier Fils-Aimé | head_of_government | Haiti | HTI | 2024-11-11
Guy Philippe | Guy Philippe | other | Haiti | HTI |  |  | HTIREB

# Dominican Republic
Rafael Trujillo; =Trujillo | Rafael Trujillo | head_of_state | Dominican Republic | DOM | 1930-08 | 1961-05-30
Joaquín Balaguer; Joaquin Balaguer; =Balaguer | Joaquín Balaguer | head_of_state | Dominican Republic | DOM | 1966-07 | 1978-08
Joaquín Balaguer; Joaquin Balaguer; =Balaguer | Joaquín Balaguer | head_of_state | Dominican Republic | DOM | 1986-08 | 1996-08
Leonel Fernández; Leonel Fernandez | Leonel Fernández | head_of_state | Dominican Republic | DOM | 1996-08 | 2000-08
Leonel Fernández; Leonel Fernandez | Leonel Fernández | head_of_state | Dominican Republic | DOM | 2004-08 | 2012-08
Hipólito Mejía; Hipolito Mejia | Hipólito Mejía | head_of_state | Dominican Republic | DOM | 2000-08 | 2004-08
Danilo Medina | Danilo Medina | head_of_state | Dominican Republic | DOM | 2012-08-16 | 2020-08-16
Luis Abinader; =Abinader | Luis Abinader | head_of_state | Dominican Republic | DOM | 2020-08-16

# Jamaica
Michael Manley | Michael Manley | head_of_government | Jamaica | JAM | 1972-03 | 1980-11
Michael Manley | Michael Manley | head_of_government | Jamaica | JAM | 1989-02 | 1992-03
P. J. Patterson; P.J. Patterson | P. J. Patterson | head_of_government | Jamaica | JAM | 1992-03 | 2006-03
Portia Simpson-Miller | Portia Simpson-Miller | head_of_government | Jamaica | JAM | 2006-03 | 2007-09
Portia Simpson-Miller | Portia Simpson-Miller | head_of_government | Jamaica | JAM | 2012-01 | 2016-03
Bruce Golding | Bruce Golding | head_of_government | Jamaica | JAM | 2007-09 | 2011-10
Andrew Holness; =Holness | Andrew Holness | head_of_government | Jamaica | JAM | 2011-10 | 2012-01
Andrew Holness; =Holness | Andrew Holness | head_of_government | Jamaica | JAM | 2016-03-03

# Trinidad and Tobago
Keith Rowley | Keith Rowley | head_of_government | Trinidad and Tobago | TTO | 2015-09 | 2025-03
Kamla Persad-Bissessar | Kamla Persad-Bissessar | head_of_government | Trinidad and Tobago | TTO | 2010-05 | 2015-09
Kamla Persad-Bissessar | Kamla Persad-Bissessar | head_of_government | Trinidad and Tobago | TTO | 2025-05-01

# Barbados
Mia Mottley; =Mottley | Mia Mottley | head_of_government | Barbados | BRB | 2018-05-25

# Grenada
Maurice Bishop | Maurice Bishop | head_of_government | Grenada | GRD | 1979-03-13 | 1983-10-13

# Saint Vincent and the Grenadines
Ralph Gonsalves; =Gonsalves | Ralph Gonsalves | head_of_government | Saint Vincent and the Grenadines | VCT | 2001-03 | 2025-11

# Bahamas
Philip Davis | Philip Davis | head_of_government | Bahamas | BHS | 2021-09

# Guyana
Bharrat Jagdeo; =Jagdeo | Bharrat Jagdeo | head_of_state | Guyana | GUY | 1999-08 | 2011-12
David Granger | David Granger | head_of_state | Guyana | GUY | 2015-05 | 2020-08
Irfaan Ali; Mohamed Irfaan Ali | Irfaan Ali | head_of_state | Guyana | GUY | 2020-08-02

# Suriname
Dési Bouterse; Desi Bouterse; =Bouterse | Dési Bouterse | head_of_state | Suriname | SUR | 2010-08-12 | 2020-07-16
Chan Santokhi; =Santokhi | Chan Santokhi | head_of_state | Suriname | SUR | 2020-07-16 | 2025-07-16
Jennifer Geerlings-Simons | Jennifer Geerlings-Simons | head_of_state | Suriname | SUR | 2025-07-16

# Venezuela
Carlos Andrés Pérez; Carlos Andres Perez | Carlos Andrés Pérez | head_of_state | Venezuela | VEN | 1974-03 | 1979-03
Carlos Andrés Pérez; Carlos Andres Perez | Carlos Andrés Pérez | head_of_state | Venezuela | VEN | 1989-02 | 1993-05
Rafael Caldera | Rafael Caldera | head_of_state | Venezuela | VEN | 1969-03 | 1974-03
Rafael Caldera | Rafael Caldera | head_of_state | Venezuela | VEN | 1994-02 | 1999-02
Hugo Chávez; Hugo Chavez; =Chávez; =Chavez | Hugo Chávez | head_of_state | Venezuela | VEN | 1999-02-02 | 2013-03-05
Nicolás Maduro; Nicolas Maduro; =Maduro | Nicolás Maduro | head_of_state | Venezuela | VEN | 2013-04-19 | 2026-01-03
Nicolás Maduro; Nicolas Maduro; =Maduro | Nicolás Maduro | vice_president | Venezuela | VEN | 2012-10 | 2013-04
Nicolás Maduro; Nicolas Maduro; =Maduro | Nicolás Maduro | foreign_minister | Venezuela | VEN | 2006-08 | 2013-01
Elías Jaua; Elias Jaua | Elías Jaua | foreign_minister | Venezuela | VEN | 2013-01 | 2014-09
Tareck El Aissami | Tareck El Aissami | vice_president | Venezuela | VEN | 2017-01 | 2018-06
Delcy Rodríguez; Delcy Rodriguez | Delcy Rodríguez | vice_president | Venezuela | VEN | 2018-06-14 | 2026-01
Delcy Rodríguez; Delcy Rodriguez | Delcy Rodríguez | foreign_minister | Venezuela | VEN | 2014-12 | 2017-06
Delcy Rodríguez; Delcy Rodriguez | Delcy Rodríguez | head_of_state | Venezuela | VEN | 2026-01-05
Jorge Arreaza; =Arreaza | Jorge Arreaza | foreign_minister | Venezuela | VEN | 2017-08 | 2021-08
Yván Gil; Yvan Gil | Yván Gil | foreign_minister | Venezuela | VEN | 2023-01
Vladimir Padrino López; Vladimir Padrino Lopez; Vladimir Padrino; =Padrino | Vladimir Padrino López | defence_minister | Venezuela | VEN | 2014-10
Diosdado Cabello; =Cabello | Diosdado Cabello | speaker | Venezuela | VEN | 2012-01 | 2016-01 | VENLEG
Diosdado Cabello; =Cabello | Diosdado Cabello | interior_minister | Venezuela | VEN | 2024-08
Jorge Rodríguez; Jorge Rodriguez | Jorge Rodríguez | speaker | Venezuela | VEN | 2021-01 |  | VENLEG
Tarek William Saab | Tarek William Saab | other | Venezuela | VEN | 2017-08 |  | VENJUD
Juan Guaidó; Juan Guaido; =Guaido; =Guaidó | Juan Guaidó | opposition_leader | Venezuela | VEN | 2019-01-05 | 2023-01-05 | VENOPP
Leopoldo López; Leopoldo Lopez | Leopoldo López | opposition_leader | Venezuela | VEN | 2014 | 2020 | VENOPP
Henrique Capriles; =Capriles | Henrique Capriles | opposition_leader | Venezuela | VEN | 2012 |  | VENOPP
María Corina Machado; Maria Corina Machado | María Corina Machado | opposition_leader | Venezuela | VEN | 2023 |  | VENOPP
Edmundo González; Edmundo Gonzalez; Edmundo González Urrutia; Edmundo Gonzalez Urrutia | Edmundo González | opposition_leader | Venezuela | VEN | 2024-04 |  | VENOPP

# Colombia
Ernesto Samper; =Samper | Ernesto Samper | head_of_state | Colombia | COL | 1994-08-07 | 1998-08-07
César Gaviria; Cesar Gaviria | César Gaviria | head_of_state | Colombia | COL | 1990-08-07 | 1994-08-07
Andrés Pastrana; Andres Pastrana; =Pastrana | Andrés Pastrana | head_of_state | Colombia | COL | 1998-08-07 | 2002-08-07
Álvaro Uribe; Alvaro Uribe; =Uribe | Álvaro Uribe | head_of_state | Colombia | COL | 2002-08-07 | 2010-08-07
Juan Manuel Santos | Juan Manuel Santos | head_of_state | Colombia | COL | 2010-08-07 | 2018-08-07
Juan Manuel Santos | Juan Manuel Santos | defence_minister | Colombia | COL | 2006-07 | 2009-05
Iván Duque; Ivan Duque | Iván Duque | head_of_state | Colombia | COL | 2018-08-07 | 2022-08-07
Gustavo Petro; =Petro | Gustavo Petro | head_of_state | Colombia | COL | 2022-08-07
Francia Márquez; Francia Marquez | Francia Márquez | vice_president | Colombia | COL | 2022-08-07
Marta Lucía Ramírez; Marta Lucia Ramirez | Marta Lucía Ramírez | vice_president | Colombia | COL | 2018-08 | 2022-08
María Ángela Holguín; Maria Angela Holguin | María Ángela Holguín | foreign_minister | Colombia | COL | 2010-08 | 2018-08
Carlos Holmes Trujillo | Carlos Holmes Trujillo | foreign_minister | Colombia | COL | 2018-08 | 2019-11
Álvaro Leyva; Alvaro Leyva | Álvaro Leyva | foreign_minister | Colombia | COL | 2022-08 | 2024-05
Luis Gilberto Murillo | Luis Gilberto Murillo | foreign_minister | Colombia | COL | 2024-05 | 2025-01
Laura Sarabia | Laura Sarabia | foreign_minister | Colombia | COL | 2025-01 | 2025-07
Iván Velásquez; Ivan Velasquez | Iván Velásquez | defence_minister | Colombia | COL | 2022-08 | 2025-02
Humberto de la Calle | Humberto de la Calle | envoy | Colombia | COL | 2012-09 | 2017
Sergio Jaramillo | Sergio Jaramillo | other | Colombia | COL | 2010 | 2016
Ingrid Betancourt; =Betancourt | Ingrid Betancourt | opposition_leader | Colombia | COL | 2002 | 2008-07 | COLOPP
Miguel Uribe Turbay; Miguel Uribe | Miguel Uribe Turbay | opposition_leader | Colombia | COL |  | 2025-08-11 | COLOPP
Luis Fernando Giraldo | Luis Fernando Giraldo | army_chief | Colombia | COL | 2023-05 | 2024-07 | COLMIL

# Ecuador
Abdalá Bucaram; Abdala Bucaram | Abdalá Bucaram | head_of_state | Ecuador | ECU | 1996-08 | 1997-02
Jamil Mahuad; =Mahuad | Jamil Mahuad | head_of_state | Ecuador | ECU | 1998-08 | 2000-01-21
Gustavo Noboa | Gustavo Noboa | head_of_state | Ecuador | ECU | 2000-01 | 2003-01
Lucio Gutiérrez; Lucio Gutierrez | Lucio Gutiérrez | head_of_state | Ecuador | ECU | 2003-01-15 | 2005-04-20
Alfredo Palacio | Alfredo Palacio | head_of_state | Ecuador | ECU | 2005-04 | 2007-01
Rafael Correa; =Correa | Rafael Correa | head_of_state | Ecuador | ECU | 2007-01-15 | 2017-05-24
Lenín Moreno; Lenin Moreno | Lenín Moreno | head_of_state | Ecuador | ECU | 2017-05-24 | 2021-05-24
Guillermo Lasso; =Lasso | Guillermo Lasso | head_of_state | Ecuador | ECU | 2021-05-24 | 2023-11-23
Daniel Noboa; =Noboa | Daniel Noboa | head_of_state | Ecuador | ECU | 2023-11-23
Ricardo Patiño; Ricardo Patino | Ricardo Patiño | foreign_minister | Ecuador | ECU | 2010-01 | 2016-03
Jorge Glas | Jorge Glas | vice_president | Ecuador | ECU | 2013-05 | 2017-10
Luisa González; Luisa Gonzalez | Luisa González | opposition_leader | Ecuador | ECU | 2023 |  | ECUOPP
Fernando Villavicencio | Fernando Villavicencio | other | Ecuador | ECU |  | 2023-08-09 | ECUPTY

# Peru
Alan García; Alan Garcia | Alan García | head_of_state | Peru | PER | 1985-07-28 | 1990-07-28
Alan García; Alan Garcia | Alan García | head_of_state | Peru | PER | 2006-07-28 | 2011-07-28
Alberto Fujimori; =Fujimori | Alberto Fujimori | head_of_state | Peru | PER | 1990-07-28 | 2000-11-22
Valentín Paniagua; Valentin Paniagua | Valentín Paniagua | head_of_state | Peru | PER | 2000-11-22 | 2001-07-28
Alejandro Toledo | Alejandro Toledo | head_of_state | Peru | PER | 2001-07-28 | 2006-07-28
Ollanta Humala; =Humala | Ollanta Humala | head_of_state | Peru | PER | 2011-07-28 | 2016-07-28
Pedro Pablo Kuczynski; =Kuczynski | Pedro Pablo Kuczynski | head_of_state | Peru | PER | 2016-07-28 | 2018-03-23
Martín Vizcarra; Martin Vizcarra; =Vizcarra | Martín Vizcarra | head_of_state | Peru | PER | 2018-03-23 | 2020-11-09
Manuel Merino | Manuel Merino | head_of_state | Peru | PER | 2020-11-10 | 2020-11-15
Francisco Sagasti; =Sagasti | Francisco Sagasti | head_of_state | Peru | PER | 2020-11-17 | 2021-07-28
Pedro Castillo | Pedro Castillo | head_of_state | Peru | PER | 2021-07-28 | 2022-12-07
Dina Boluarte; =Boluarte | Dina Boluarte | head_of_state | Peru | PER | 2022-12-07 | 2025-10-10
José Jerí; Jose Jeri | José Jerí | head_of_state | Peru | PER | 2025-10-10
Keiko Fujimori | Keiko Fujimori | opposition_leader | Peru | PER | 2011 |  | PEROPP
Vladimiro Montesinos; =Montesinos | Vladimiro Montesinos | other | Peru | PER | 1990-07 | 2000-09 | PERSPY
Javier Pérez de Cuéllar; Javier Perez de Cuellar; Perez de Cuellar | Javier Pérez de Cuéllar | head_of_government | Peru | PER | 2000-11 | 2001-07

# Bolivia
Hugo Banzer; =Banzer | Hugo Banzer | head_of_state | Bolivia | BOL | 1971-08 | 1978-07
Hugo Banzer; =Banzer | Hugo Banzer | head_of_state | Bolivia | BOL | 1997-08-06 | 2001-08-07
Gonzalo Sánchez de Lozada; Gonzalo Sanchez de Lozada; Sanchez de Lozada | Gonzalo Sánchez de Lozada | head_of_state | Bolivia | BOL | 1993-08 | 1997-08
Gonzalo Sánchez de Lozada; Gonzalo Sanchez de Lozada; Sanchez de Lozada | Gonzalo Sánchez de Lozada | head_of_state | Bolivia | BOL | 2002-08-06 | 2003-10-17
Carlos Mesa | Carlos Mesa | head_of_state | Bolivia | BOL | 2003-10-17 | 2005-06-09
Evo Morales | Evo Morales | head_of_state | Bolivia | BOL | 2006-01-22 | 2019-11-10
Jeanine Áñez; Jeanine Anez; Jeanine Añez | Jeanine Áñez | head_of_state | Bolivia | BOL | 2019-11-12 | 2020-11-08
Luis Arce | Luis Arce | head_of_state | Bolivia | BOL | 2020-11-08 | 2025-11-08
Rodrigo Paz; Rodrigo Paz Pereira | Rodrigo Paz | head_of_state | Bolivia | BOL | 2025-11-08
Juan José Zúñiga; Juan Jose Zuniga | Juan José Zúñiga | army_chief | Bolivia | BOL | 2022-11 | 2024-06-26 | BOLMIL
Luis Fernando Camacho | Luis Fernando Camacho | opposition_leader | Bolivia | BOL | 2019 |  | BOLOPP

# Brazil
Getúlio Vargas; Getulio Vargas | Getúlio Vargas | head_of_state | Brazil | BRA | 1951-01 | 1954-08-24
João Goulart; Joao Goulart; =Goulart | João Goulart | head_of_state | Brazil | BRA | 1961-09 | 1964-04-02
José Sarney; Jose Sarney; =Sarney | José Sarney | head_of_state | Brazil | BRA | 1985-03-15 | 1990-03-15
Fernando Collor; Fernando Collor de Mello; =Collor | Fernando Collor | head_of_state | Brazil | BRA | 1990-03-15 | 1992-12-29
Itamar Franco | Itamar Franco | head_of_state | Brazil | BRA | 1992-10 | 1995-01-01
Fernando Henrique Cardoso; =Cardoso | Fernando Henrique Cardoso | head_of_state | Brazil | BRA | 1995-01-01 | 2003-01-01
Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva; =Lula | Luiz Inácio Lula da Silva | head_of_state | Brazil | BRA | 2003-01-01 | 2011-01-01
Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva; =Lula | Luiz Inácio Lula da Silva | head_of_state | Brazil | BRA | 2023-01-01
Dilma Rousseff; =Rousseff | Dilma Rousseff | head_of_state | Brazil | BRA | 2011-01-01 | 2016-08-31
Michel Temer; =Temer | Michel Temer | head_of_state | Brazil | BRA | 2016-08-31 | 2019-01-01
Jair Bolsonaro; =Bolsonaro | Jair Bolsonaro | head_of_state | Brazil | BRA | 2019-01-01 | 2023-01-01
Michel Temer; =Temer | Michel Temer | vice_president | Brazil | BRA | 2011-01-01 | 2016-08-31
Hamilton Mourão; Hamilton Mourao | Hamilton Mourão | vice_president | Brazil | BRA | 2019-01-01 | 2023-01-01
Geraldo Alckmin; =Alckmin | Geraldo Alckmin | vice_president | Brazil | BRA | 2023-01-01
Dilma Rousseff; =Rousseff | Dilma Rousseff | head | New Development Bank | IGO | 2023-03 |  | IGODEV
Celso Amorim; =Amorim | Celso Amorim | foreign_minister | Brazil | BRA | 1993-08 | 1995-01
Celso Amorim; =Amorim | Celso Amorim | foreign_minister | Brazil | BRA | 2003-01 | 2011-01
Antonio Patriota; Antônio Patriota | Antonio Patriota | foreign_minister | Brazil | BRA | 2011-01 | 2013-08
José Serra; Jose Serra | José Serra | foreign_minister | Brazil | BRA | 2016-05 | 2017-02
Ernesto Araújo; Ernesto Araujo | Ernesto Araújo | foreign_minister | Brazil | BRA | 2019-01 | 2021-03
Carlos França; Carlos Franca | Carlos França | foreign_minister | Brazil | BRA | 2021-04 | 2022-12
Mauro Vieira | Mauro Vieira | foreign_minister | Brazil | BRA | 2015-01 | 2016-05
Mauro Vieira | Mauro Vieira | foreign_minister | Brazil | BRA | 2023-01
Paulo Guedes; =Guedes | Paulo Guedes | other | Brazil | BRA | 2019-01 | 2022-12
Fernando Haddad; =Haddad | Fernando Haddad | other | Brazil | BRA | 2023-01
Marina Silva | Marina Silva | other | Brazil | BRA | 2003-01 | 2008-05
Marina Silva | Marina Silva | other | Brazil | BRA | 2023-01
Sérgio Moro; Sergio Moro | Sérgio Moro | other | Brazil | BRA | 2019-01 | 2020-04
Alexandre de Moraes; de Moraes | Alexandre de Moraes | judge | Brazil | BRA | 2017-03 |  | BRAJUD
Eduardo Cunha | Eduardo Cunha | speaker | Brazil | BRA | 2015-02 | 2016-05 | BRALEG
Arthur Lira | Arthur Lira | speaker | Brazil | BRA | 2021-02 | 2025-02 | BRALEG
Flávio Bolsonaro; Flavio Bolsonaro | Flávio Bolsonaro | opposition_leader | Brazil | BRA | 2023 |  | BRAOPP
Eduardo Bolsonaro | Eduardo Bolsonaro | other | Brazil | BRA | 2015-02 |  | BRALEG
Marielle Franco | Marielle Franco | other | Brazil | BRA |  | 2018-03-14 | BRALEG

# Paraguay
Alfredo Stroessner; =Stroessner | Alfredo Stroessner | head_of_state | Paraguay | PRY | 1954-08-15 | 1989-02-03
Nicanor Duarte | Nicanor Duarte | head_of_state | Paraguay | PRY | 2003-08 | 2008-08
Fernando Lugo | Fernando Lugo | head_of_state | Paraguay | PRY | 2008-08-15 | 2012-06-22
Federico Franco | Federico Franco | head_of_state | Paraguay | PRY | 2012-06-22 | 2013-08-15
Horacio Cartes; =Cartes | Horacio Cartes | head_of_state | Paraguay | PRY | 2013-08-15 | 2018-08-15
Mario Abdo Benítez; Mario Abdo Benitez | Mario Abdo Benítez | head_of_state | Paraguay | PRY | 2018-08-15 | 2023-08-15
Santiago Peña; Santiago Pena | Santiago Peña | head_of_state | Paraguay | PRY | 2023-08-15

# Uruguay
Julio María Sanguinetti; Julio Maria Sanguinetti | Julio María Sanguinetti | head_of_state | Uruguay | URY | 1985-03 | 1990-03
Julio María Sanguinetti; Julio Maria Sanguinetti | Julio María Sanguinetti | head_of_state | Uruguay | URY | 1995-03 | 2000-03
Jorge Batlle | Jorge Batlle | head_of_state | Uruguay | URY | 2000-03 | 2005-03
Tabaré Vázquez; Tabare Vazquez | Tabaré Vázquez | head_of_state | Uruguay | URY | 2005-03-01 | 2010-03-01
Tabaré Vázquez; Tabare Vazquez | Tabaré Vázquez | head_of_state | Uruguay | URY | 2015-03-01 | 2020-03-01
José Mujica; Jose Mujica; =Mujica | José Mujica | head_of_state | Uruguay | URY | 2010-03-01 | 2015-03-01
Luis Lacalle Pou; Lacalle Pou | Luis Lacalle Pou | head_of_state | Uruguay | URY | 2020-03-01 | 2025-03-01
Yamandú Orsi; Yamandu Orsi; =Orsi | Yamandú Orsi | head_of_state | Uruguay | URY | 2025-03-01

# Argentina
Juan Perón; Juan Peron; Juan Domingo Perón; Juan Domingo Peron | Juan Perón | head_of_state | Argentina | ARG | 1946-06-04 | 1955-09-21
Juan Perón; Juan Peron; Juan Domingo Perón; Juan Domingo Peron | Juan Perón | head_of_state | Argentina | ARG | 1973-10-12 | 1974-07-01
Eva Perón; Eva Peron | Eva Perón | other | Argentina | ARG | 1946-06 | 1952-07-26
Isabel Perón; Isabel Peron | Isabel Perón | head_of_state | Argentina | ARG | 1974-07-01 | 1976-03-24
Jorge Rafael Videla; Jorge Videla; =Videla | Jorge Rafael Videla | head_of_state | Argentina | ARG | 1976-03-29 | 1981-03-29
Leopoldo Galtieri; =Galtieri | Leopoldo Galtieri | head_of_state | Argentina | ARG | 1981-12 | 1982-06-18
Raúl Alfonsín; Raul Alfonsin; =Alfonsin | Raúl Alfonsín | head_of_state | Argentina | ARG | 1983-12-10 | 1989-07-08
Carlos Menem; =Menem | Carlos Menem | head_of_state | Argentina | ARG | 1989-07-08 | 1999-12-10
Fernando de la Rúa; Fernando de la Rua; de la Rua | Fernando de la Rúa | head_of_state | Argentina | ARG | 1999-12-10 | 2001-12-21
Eduardo Duhalde; =Duhalde | Eduardo Duhalde | head_of_state | Argentina | ARG | 2002-01-02 | 2003-05-25
Néstor Kirchner; Nestor Kirchner | Néstor Kirchner | head_of_state | Argentina | ARG | 2003-05-25 | 2007-12-10
Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez | Cristina Fernández de Kirchner | head_of_state | Argentina | ARG | 2007-12-10 | 2015-12-09
Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez | Cristina Fernández de Kirchner | vice_president | Argentina | ARG | 2019-12-10 | 2023-12-10
Mauricio Macri; =Macri | Mauricio Macri | head_of_state | Argentina | ARG | 2015-12-10 | 2019-12-10
Alberto Fernández; Alberto Fernandez | Alberto Fernández | head_of_state | Argentina | ARG | 2019-12-10 | 2023-12-10
Javier Milei; =Milei | Javier Milei | head_of_state | Argentina | ARG | 2023-12-10
Victoria Villarruel; =Villarruel | Victoria Villarruel | vice_president | Argentina | ARG | 2023-12-10
Guido di Tella | Guido di Tella | foreign_minister | Argentina | ARG | 1991-01 | 1999-12
Héctor Timerman; Hector Timerman | Héctor Timerman | foreign_minister | Argentina | ARG | 2010-06 | 2015-12
Susana Malcorra | Susana Malcorra | foreign_minister | Argentina | ARG | 2015-12 | 2017-06
Santiago Cafiero | Santiago Cafiero | foreign_minister | Argentina | ARG | 2021-09 | 2023-12
Diana Mondino; =Mondino | Diana Mondino | foreign_minister | Argentina | ARG | 2023-12 | 2024-10
Gerardo Werthein | Gerardo Werthein | foreign_minister | Argentina | ARG | 2024-11 | 2025-10
Domingo Cavallo; =Cavallo | Domingo Cavallo | other | Argentina | ARG | 1991-03 | 1996-07
Domingo Cavallo; =Cavallo | Domingo Cavallo | other | Argentina | ARG | 2001-03 | 2001-12
Sergio Massa | Sergio Massa | other | Argentina | ARG | 2022-08 | 2023-12
Luis Caputo; =Caputo | Luis Caputo | other | Argentina | ARG | 2023-12
Alberto Nisman; =Nisman | Alberto Nisman | other | Argentina | ARG | 2004-09 | 2015-01-18 | ARGJUD

# Chile
Salvador Allende; =Allende | Salvador Allende | head_of_state | Chile | CHL | 1970-11-03 | 1973-09-11
Augusto Pinochet; =Pinochet | Augusto Pinochet | head_of_state | Chile | CHL | 1973-09-11 | 1990-03-11
Augusto Pinochet; =Pinochet | Augusto Pinochet | army_chief | Chile | CHL | 1973-08-23 | 1998-03-10 | CHLMIL
Patricio Aylwin; =Aylwin | Patricio Aylwin | head_of_state | Chile | CHL | 1990-03-11 | 1994-03-11
Eduardo Frei; Eduardo Frei Ruiz-Tagle | Eduardo Frei | head_of_state | Chile | CHL | 1994-03-11 | 2000-03-11
Ricardo Lagos | Ricardo Lagos | head_of_state | Chile | CHL | 2000-03-11 | 2006-03-11
Michelle Bachelet; =Bachelet | Michelle Bachelet | head_of_state | Chile | CHL | 2006-03-11 | 2010-03-11
Michelle Bachelet; =Bachelet | Michelle Bachelet | head_of_state | Chile | CHL | 2014-03-11 | 2018-03-11
Sebastián Piñera; Sebastian Pinera; =Piñera; =Pinera | Sebastián Piñera | head_of_state | Chile | CHL | 2010-03-11 | 2014-03-11
Sebastián Piñera; Sebastian Pinera; =Piñera; =Pinera | Sebastián Piñera | head_of_state | Chile | CHL | 2018-03-11 | 2022-03-11
Gabriel Boric; =Boric | Gabriel Boric | head_of_state | Chile | CHL | 2022-03-11 | 2026-03-11
José Antonio Kast; Jose Antonio Kast | José Antonio Kast | head_of_state | Chile | CHL | 2026-03-11
Heraldo Muñoz; Heraldo Munoz | Heraldo Muñoz | foreign_minister | Chile | CHL | 2014-03 | 2018-03
Alberto van Klaveren | Alberto van Klaveren | foreign_minister | Chile | CHL | 2023-03 | 2026-03

# Greenland
Aleqa Hammond | Aleqa Hammond | head_of_government | Greenland | GRL | 2013-04 | 2014-10
