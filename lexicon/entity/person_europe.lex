# People of European states, Russia and the Caucasus: heads of state and government, ministers, opposition leaders.
@table entity.person
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

# United Kingdom
Elizabeth II; Queen Elizabeth II; Queen Elizabeth | Elizabeth II | monarch | United Kingdom | GBR | 1952-02-06 | 2022-09-08
Charles III; King Charles III; King Charles | Charles III | monarch | United Kingdom | GBR | 2022-09-08
Prince Charles | Prince Charles | other | United Kingdom | GBR |  | 2022-09-08
Prince William | Prince William | other | United Kingdom | GBR
Prince Harry | Prince Harry | other | United Kingdom | GBR
Princess Diana; Diana, Princess of Wales | Princess Diana | other | United Kingdom | GBR |  | 1997-08-31
Prince Philip | Prince Philip | other | United Kingdom | GBR |  | 2021-04-09
Prince Andrew | Prince Andrew | other | United Kingdom | GBR
Winston Churchill; =Churchill | Winston Churchill | head_of_government | United Kingdom | GBR | 1940-05-10 | 1945-07-26
Winston Churchill; =Churchill | Winston Churchill | head_of_government | United Kingdom | GBR | 1951-10-26 | 1955-04-05
Clement Attlee; =Attlee | Clement Attlee | head_of_government | United Kingdom | GBR | 1945-07-26 | 1951-10-26
Anthony Eden | Anthony Eden | head_of_government | United Kingdom | GBR | 1955-04-06 | 1957-01-09
Harold Macmillan | Harold Macmillan | head_of_government | United Kingdom | GBR | 1957-01-10 | 1963-10-18
Alec Douglas-Home | Alec Douglas-Home | head_of_government | United Kingdom | GBR | 1963-10-19 | 1964-10-16
Harold Wilson | Harold Wilson | head_of_government | United Kingdom | GBR | 1964-10-16 | 1970-06-19
Harold Wilson | Harold Wilson | head_of_government | United Kingdom | GBR | 1974-03-04 | 1976-04-05
Edward Heath | Edward Heath | head_of_government | United Kingdom | GBR | 1970-06-19 | 1974-03-04
James Callaghan | James Callaghan | head_of_government | United Kingdom | GBR | 1976-04-05 | 1979-05-04
Margaret Thatcher; =Thatcher | Margaret Thatcher | head_of_government | United Kingdom | GBR | 1979-05-04 | 1990-11-28
John Major | John Major | head_of_government | United Kingdom | GBR | 1990-11-28 | 1997-05-02
Tony Blair; =Blair | Tony Blair | head_of_government | United Kingdom | GBR | 1997-05-02 | 2007-06-27
Gordon Brown | Gordon Brown | head_of_government | United Kingdom | GBR | 2007-06-27 | 2010-05-11
David Cameron; =Cameron; Lord Cameron | David Cameron | head_of_government | United Kingdom | GBR | 2010-05-11 | 2016-07-13
Theresa May | Theresa May | head_of_government | United Kingdom | GBR | 2016-07-13 | 2019-07-24
Boris Johnson | Boris Johnson | head_of_government | United Kingdom | GBR | 2019-07-24 | 2022-09-06
Liz Truss; =Truss | Liz Truss | head_of_government | United Kingdom | GBR | 2022-09-06 | 2022-10-25
Rishi Sunak; =Sunak | Rishi Sunak | head_of_government | United Kingdom | GBR | 2022-10-25 | 2024-07-05
Keir Starmer; Sir Keir Starmer; =Starmer | Keir Starmer | head_of_government | United Kingdom | GBR | 2024-07-05
Geoffrey Howe | Geoffrey Howe | foreign_minister | United Kingdom | GBR | 1983-06-11 | 1989-07-24
Douglas Hurd | Douglas Hurd | foreign_minister | United Kingdom | GBR | 1989-10-26 | 1995-07-05
Malcolm Rifkind | Malcolm Rifkind | foreign_minister | United Kingdom | GBR | 1995-07-05 | 1997-05-02
Robin Cook | Robin Cook | foreign_minister | United Kingdom | GBR | 1997-05-02 | 2001-06-08
Jack Straw | Jack Straw | foreign_minister | United Kingdom | GBR | 2001-06-08 | 2006-05-05
Margaret Beckett | Margaret Beckett | foreign_minister | United Kingdom | GBR | 2006-05-05 | 2007-06-27
David Miliband | David Miliband | foreign_minister | United Kingdom | GBR | 2007-06-28 | 2010-05-11
William Hague | William Hague | foreign_minister | United Kingdom | GBR | 2010-05-12 | 2014-07-14
Philip Hammond | Philip Hammond | foreign_minister | United Kingdom | GBR | 2014-07-15 | 2016-07-13
Boris Johnson | Boris Johnson | foreign_minister | United Kingdom | GBR | 2016-07-13 | 2018-07-09
Jeremy Hunt | Jeremy Hunt | foreign_minister | United Kingdom | GBR | 2018-07-09 | 2019-07-24
Dominic Raab; =Raab | Dominic Raab | foreign_minister | United Kingdom | GBR | 2019-07-24 | 2021-09-15
Liz Truss; =Truss | Liz Truss | foreign_minister | United Kingdom | GBR | 2021-09-15 | 2022-09-06
James Cleverly | James Cleverly | foreign_minister | United Kingdom | GBR | 2022-09-06 | 2023-11-13
David Cameron; =Cameron; Lord Cameron | David Cameron | foreign_minister | United Kingdom | GBR | 2023-11-13 | 2024-07-05
David Lammy; =Lammy | David Lammy | foreign_minister | United Kingdom | GBR | 2024-07-05 | 2025-09-05
Yvette Cooper | Yvette Cooper | foreign_minister | United Kingdom | GBR | 2025-09-05
Tom King | Tom King | defence_minister | United Kingdom | GBR | 1989-07 | 1992-04
Malcolm Rifkind | Malcolm Rifkind | defence_minister | United Kingdom | GBR | 1992-04 | 1995-07
Michael Portillo | Michael Portillo | defence_minister | United Kingdom | GBR | 1995-07 | 1997-05
George Robertson; Lord Robertson | George Robertson | defence_minister | United Kingdom | GBR | 1997-05 | 1999-10
Geoff Hoon | Geoff Hoon | defence_minister | United Kingdom | GBR | 1999-10 | 2005-05
John Reid | John Reid | defence_minister | United Kingdom | GBR | 2005-05 | 2006-05
Des Browne | Des Browne | defence_minister | United Kingdom | GBR | 2006-05 | 2008-10
John Hutton | John Hutton | defence_minister | United Kingdom | GBR | 2008-10 | 2009-06
Bob Ainsworth | Bob Ainsworth | defence_minister | United Kingdom | GBR | 2009-06 | 2010-05
Liam Fox | Liam Fox | defence_minister | United Kingdom | GBR | 2010-05-12 | 2011-10-14
Philip Hammond | Philip Hammond | defence_minister | United Kingdom | GBR | 2011-10-14 | 2014-07-15
Michael Fallon | Michael Fallon | defence_minister | United Kingdom | GBR | 2014-07-15 | 2017-11-01
Gavin Williamson | Gavin Williamson | defence_minister | United Kingdom | GBR | 2017-11-02 | 2019-05-01
Penny Mordaunt | Penny Mordaunt | defence_minister | United Kingdom | GBR | 2019-05-01 | 2019-07-24
Ben Wallace | Ben Wallace | defence_minister | United Kingdom | GBR | 2019-07-24 | 2023-08-31
Grant Shapps; =Shapps | Grant Shapps | defence_minister | United Kingdom | GBR | 2023-08-31 | 2024-07-05
John Healey | John Healey | defence_minister | United Kingdom | GBR | 2024-07-05
Jack Straw | Jack Straw | interior_minister | United Kingdom | GBR | 1997-05 | 2001-06
David Blunkett; =Blunkett | David Blunkett | interior_minister | United Kingdom | GBR | 2001-06 | 2004-12
Charles Clarke | Charles Clarke | interior_minister | United Kingdom | GBR | 2004-12 | 2006-05
John Reid | John Reid | interior_minister | United Kingdom | GBR | 2006-05 | 2007-06
Jacqui Smith | Jacqui Smith | interior_minister | United Kingdom | GBR | 2007-06 | 2009-06
Alan Johnson | Alan Johnson | interior_minister | United Kingdom | GBR | 2009-06 | 2010-05
Theresa May | Theresa May | interior_minister | United Kingdom | GBR | 2010-05-12 | 2016-07-13
Amber Rudd | Amber Rudd | interior_minister | United Kingdom | GBR | 2016-07 | 2018-04
Sajid Javid | Sajid Javid | interior_minister | United Kingdom | GBR | 2018-04 | 2019-07
Priti Patel | Priti Patel | interior_minister | United Kingdom | GBR | 2019-07-24 | 2022-09-06
Suella Braverman; =Braverman | Suella Braverman | interior_minister | United Kingdom | GBR | 2022-09-06 | 2022-10-19
Suella Braverman; =Braverman | Suella Braverman | interior_minister | United Kingdom | GBR | 2022-10-25 | 2023-11-13
James Cleverly | James Cleverly | interior_minister | United Kingdom | GBR | 2023-11-13 | 2024-07-05
Yvette Cooper | Yvette Cooper | interior_minister | United Kingdom | GBR | 2024-07-05 | 2025-09-05
Shabana Mahmood | Shabana Mahmood | interior_minister | United Kingdom | GBR | 2025-09-05
Nigel Lawson | Nigel Lawson | other | United Kingdom | GBR | 1983-06 | 1989-10
Kenneth Clarke; Ken Clarke | Kenneth Clarke | other | United Kingdom | GBR | 1993-05 | 1997-05
Gordon Brown | Gordon Brown | other | United Kingdom | GBR | 1997-05-02 | 2007-06-27
Alistair Darling | Alistair Darling | other | United Kingdom | GBR | 2007-06 | 2010-05
George Osborne | George Osborne | other | United Kingdom | GBR | 2010-05-11 | 2016-07-13
Philip Hammond | Philip Hammond | other | United Kingdom | GBR | 2016-07-13 | 2019-07-24
Jeremy Hunt | Jeremy Hunt | other | United Kingdom | GBR | 2022-10-14 | 2024-07-05
Kwasi Kwarteng | Kwasi Kwarteng | other | United Kingdom | GBR | 2022-09-06 | 2022-10-14
Rachel Reeves | Rachel Reeves | other | United Kingdom | GBR | 2024-07-05
John Prescott | John Prescott | other | United Kingdom | GBR | 1997-05 | 2007-06
Nick Clegg; =Clegg | Nick Clegg | other | United Kingdom | GBR | 2010-05-11 | 2015-05-08
Angela Rayner | Angela Rayner | other | United Kingdom | GBR | 2024-07-05 | 2025-09-05
Michael Gove | Michael Gove | other | United Kingdom | GBR |  | 2024-07
David Davis | David Davis | other | United Kingdom | GBR | 2016-07 | 2018-07
Dominic Cummings | Dominic Cummings | other | United Kingdom | GBR | 2019-07 | 2020-11
Alastair Campbell | Alastair Campbell | other | United Kingdom | GBR | 1997-05 | 2003-08
Neil Kinnock; =Kinnock | Neil Kinnock | opposition_leader | United Kingdom | GBR | 1983-10 | 1992-07 | GBROPP
John Smith | John Smith | opposition_leader | United Kingdom | GBR | 1992-07 | 1994-05-12 | GBROPP
Tony Blair; =Blair | Tony Blair | opposition_leader | United Kingdom | GBR | 1994-07 | 1997-05 | GBROPP
William Hague | William Hague | opposition_leader | United Kingdom | GBR | 1997-06 | 2001-09 | GBROPP
Iain Duncan Smith | Iain Duncan Smith | opposition_leader | United Kingdom | GBR | 2001-09 | 2003-11 | GBROPP
Michael Howard | Michael Howard | opposition_leader | United Kingdom | GBR | 2003-11 | 2005-12 | GBROPP
David Cameron; =Cameron; Lord Cameron | David Cameron | opposition_leader | United Kingdom | GBR | 2005-12 | 2010-05 | GBROPP
Ed Miliband | Ed Miliband | opposition_leader | United Kingdom | GBR | 2010-09 | 2015-05 | GBROPP
Jeremy Corbyn; =Corbyn | Jeremy Corbyn | opposition_leader | United Kingdom | GBR | 2015-09-12 | 2020-04-04 | GBROPP
Keir Starmer; Sir Keir Starmer; =Starmer | Keir Starmer | opposition_leader | United Kingdom | GBR | 2020-04-04 | 2024-07-05 | GBROPP
Kemi Badenoch; =Badenoch | Kemi Badenoch | opposition_leader | United Kingdom | GBR | 2024-11-02 |  | GBROPP
Nigel Farage; =Farage | Nigel Farage | other | Reform UK | GBR |  |  | GBRPTY
Tommy Robinson | Tommy Robinson | other | United Kingdom | GBR |  |  | GBRCVL
John Bercow; =Bercow | John Bercow | speaker | United Kingdom | GBR | 2009-06 | 2019-11 | GBRLEG
Lindsay Hoyle | Lindsay Hoyle | speaker | United Kingdom | GBR | 2019-11 |  | GBRLEG
Alex Salmond; =Salmond | Alex Salmond | head | Scotland | GBR | 2007-05 | 2014-11
Nicola Sturgeon; =Sturgeon | Nicola Sturgeon | head | Scotland | GBR | 2014-11-20 | 2023-03-29
Humza Yousaf | Humza Yousaf | head | Scotland | GBR | 2023-03-29 | 2024-05-07
John Swinney | John Swinney | head | Scotland | GBR | 2024-05-08
David Trimble; =Trimble | David Trimble | head | Northern Ireland | GBR | 1998-07 | 2002-10
Ian Paisley; =Paisley | Ian Paisley | head | Northern Ireland | GBR | 2007-05 | 2008-06
Peter Robinson | Peter Robinson | head | Northern Ireland | GBR | 2008-06 | 2016-01
Arlene Foster | Arlene Foster | head | Northern Ireland | GBR | 2016-01 | 2017-01
Arlene Foster | Arlene Foster | head | Northern Ireland | GBR | 2020-01 | 2021-06
Michelle O'Neill | Michelle O'Neill | head | Northern Ireland | GBR | 2024-02-03
Martin McGuinness | Martin McGuinness | other | Northern Ireland | GBR | 2007-05 | 2017-01
Gerry Adams | Gerry Adams | other | Sinn Fein | GBR | 1983-11 | 2018-02 | GBRPTY
Sadiq Khan | Sadiq Khan | other | London | GBR | 2016-05
Boris Johnson | Boris Johnson | other | London | GBR | 2008-05 | 2016-05
Ken Livingstone | Ken Livingstone | other | London | GBR | 2000-05 | 2008-05
Mervyn King | Mervyn King | head | Bank of England | GBR | 2003-07 | 2013-06 | GBRGOVBUS
Mark Carney; =Carney | Mark Carney | head | Bank of England | GBR | 2013-07-01 | 2020-03-15 | GBRGOVBUS
Andrew Bailey | Andrew Bailey | head | Bank of England | GBR | 2020-03-16 |  | GBRGOVBUS
Rowan Williams | Rowan Williams | other | Church of England | GBR | 2002-12 | 2012-12 | GBRREL
Justin Welby | Justin Welby | other | Church of England | GBR | 2013-03 | 2025-01 | GBRREL
Jeremy Greenstock | Jeremy Greenstock | ambassador | United Kingdom | GBR | 1998 | 2003
Emyr Jones Parry | Emyr Jones Parry | ambassador | United Kingdom | GBR | 2003 | 2007
Mark Lyall Grant | Mark Lyall Grant | ambassador | United Kingdom | GBR | 2009 | 2015
Matthew Rycroft | Matthew Rycroft | ambassador | United Kingdom | GBR | 2015 | 2018
Karen Pierce | Karen Pierce | ambassador | United Kingdom | GBR | 2018 | 2020
Barbara Woodward | Barbara Woodward | ambassador | United Kingdom | GBR | 2020-12
Peter Mandelson; =Mandelson | Peter Mandelson | ambassador | United Kingdom | GBR | 2025-02 | 2025-09
Nick Carter | Nick Carter | army_chief | United Kingdom | GBR | 2018-06 | 2021-11 | GBRMIL
Tony Radakin | Tony Radakin | army_chief | United Kingdom | GBR | 2021-11 | 2025-09 | GBRMIL
Mike Jackson | Mike Jackson | army_chief | United Kingdom | GBR | 2003-02 | 2006-08 | GBRMIL
David Richards | David Richards | army_chief | United Kingdom | GBR | 2010-10 | 2013-07 | GBRMIL

# Ireland
Charles Haughey | Charles Haughey | head_of_government | Ireland | IRL | 1987-03 | 1992-02
Albert Reynolds | Albert Reynolds | head_of_government | Ireland | IRL | 1992-02 | 1994-12
John Bruton | John Bruton | head_of_government | Ireland | IRL | 1994-12 | 1997-06
Bertie Ahern; =Ahern | Bertie Ahern | head_of_government | Ireland | IRL | 1997-06-26 | 2008-05-07
Brian Cowen | Brian Cowen | head_of_government | Ireland | IRL | 2008-05-07 | 2011-03-09
Enda Kenny | Enda Kenny | head_of_government | Ireland | IRL | 2011-03-09 | 2017-06-14
Leo Varadkar; =Varadkar | Leo Varadkar | head_of_government | Ireland | IRL | 2017-06-14 | 2020-06-27
Leo Varadkar; =Varadkar | Leo Varadkar | head_of_government | Ireland | IRL | 2022-12-17 | 2024-04-09
Micheál Martin; Micheal Martin | Micheál Martin | head_of_government | Ireland | IRL | 2020-06-27 | 2022-12-17
Micheál Martin; Micheal Martin | Micheál Martin | head_of_government | Ireland | IRL | 2025-01-23
Simon Harris | Simon Harris | head_of_government | Ireland | IRL | 2024-04-09 | 2025-01-23
Simon Coveney; =Coveney | Simon Coveney | foreign_minister | Ireland | IRL | 2017-06 | 2022-12
Mary Robinson | Mary Robinson | head_of_state | Ireland | IRL | 1990-12-03 | 1997-09-12
Mary McAleese | Mary McAleese | head_of_state | Ireland | IRL | 1997-11-11 | 2011-11-10
Michael D. Higgins; Michael Higgins | Michael D. Higgins | head_of_state | Ireland | IRL | 2011-11-11 | 2025-11-10
Catherine Connolly | Catherine Connolly | head_of_state | Ireland | IRL | 2025-11-11

# France
Charles de Gaulle; de Gaulle; General de Gaulle | Charles de Gaulle | head_of_state | France | FRA | 1959-01-08 | 1969-04-28
Georges Pompidou; =Pompidou | Georges Pompidou | head_of_state | France | FRA | 1969-06-20 | 1974-04-02
Valéry Giscard d'Estaing; Valery Giscard d'Estaing; Giscard d'Estaing | Valéry Giscard d'Estaing | head_of_state | France | FRA | 1974-05-27 | 1981-05-21
François Mitterrand; Francois Mitterrand; =Mitterrand | François Mitterrand | head_of_state | France | FRA | 1981-05-21 | 1995-05-17
Jacques Chirac; =Chirac | Jacques Chirac | head_of_state | France | FRA | 1995-05-17 | 2007-05-16
Nicolas Sarkozy; =Sarkozy | Nicolas Sarkozy | head_of_state | France | FRA | 2007-05-16 | 2012-05-15
François Hollande; Francois Hollande; =Hollande | François Hollande | head_of_state | France | FRA | 2012-05-15 | 2017-05-14
Emmanuel Macron; =Macron | Emmanuel Macron | head_of_state | France | FRA | 2017-05-14
Charles de Gaulle; de Gaulle; General de Gaulle | Charles de Gaulle | head_of_government | France | FRA | 1944-06 | 1946-01-20
Charles de Gaulle; de Gaulle; General de Gaulle | Charles de Gaulle | head_of_government | France | FRA | 1958-06-01 | 1959-01-08
Pierre Mendès France; Pierre Mendes France | Pierre Mendès France | head_of_government | France | FRA | 1954-06 | 1955-02
Jacques Chirac; =Chirac | Jacques Chirac | head_of_government | France | FRA | 1974-05 | 1976-08
Jacques Chirac; =Chirac | Jacques Chirac | head_of_government | France | FRA | 1986-03-20 | 1988-05-10
Laurent Fabius; =Fabius | Laurent Fabius | head_of_government | France | FRA | 1984-07 | 1986-03
Michel Rocard | Michel Rocard | head_of_government | France | FRA | 1988-05-10 | 1991-05-15
Édith Cresson; Edith Cresson | Édith Cresson | head_of_government | France | FRA | 1991-05-15 | 1992-04-02
Pierre Bérégovoy; Pierre Beregovoy | Pierre Bérégovoy | head_of_government | France | FRA | 1992-04-02 | 1993-03-29
Édouard Balladur; Edouard Balladur | Édouard Balladur | head_of_government | France | FRA | 1993-03-29 | 1995-05-17
Alain Juppé; Alain Juppe; =Juppé; =Juppe | Alain Juppé | head_of_government | France | FRA | 1995-05-17 | 1997-06-02
Lionel Jospin; =Jospin | Lionel Jospin | head_of_government | France | FRA | 1997-06-02 | 2002-05-06
Jean-Pierre Raffarin; =Raffarin | Jean-Pierre Raffarin | head_of_government | France | FRA | 2002-05-06 | 2005-05-31
Dominique de Villepin; de Villepin | Dominique de Villepin | head_of_government | France | FRA | 2005-05-31 | 2007-05-17
François Fillon; Francois Fillon; =Fillon | François Fillon | head_of_government | France | FRA | 2007-05-17 | 2012-05-15
Jean-Marc Ayrault; =Ayrault | Jean-Marc Ayrault | head_of_government | France | FRA | 2012-05-15 | 2014-03-31
Manuel Valls; =Valls | Manuel Valls | head_of_government | France | FRA | 2014-03-31 | 2016-12-06
Bernard Cazeneuve; =Cazeneuve | Bernard Cazeneuve | head_of_government | France | FRA | 2016-12-06 | 2017-05-15
Édouard Philippe; Edouard Philippe | Édouard Philippe | head_of_government | France | FRA | 2017-05-15 | 2020-07-03
Jean Castex; =Castex | Jean Castex | head_of_government | France | FRA | 2020-07-03 | 2022-05-16
Élisabeth Borne; Elisabeth Borne | Élisabeth Borne | head_of_government | France | FRA | 2022-05-16 | 2024-01-09
Gabriel Attal; =Attal | Gabriel Attal | head_of_government | France | FRA | 2024-01-09 | 2024-09-05
Michel Barnier; =Barnier | Michel Barnier | head_of_government | France | FRA | 2024-09-05 | 2024-12-13
François Bayrou; Francois Bayrou; =Bayrou | François Bayrou | head_of_government | France | FRA | 2024-12-13 | 2025-09-09
Sébastien Lecornu; Sebastien Lecornu; =Lecornu | Sébastien Lecornu | head_of_government | France | FRA | 2025-09-09
Roland Dumas | Roland Dumas | foreign_minister | France | FRA | 1984-12 | 1986-03
Roland Dumas | Roland Dumas | foreign_minister | France | FRA | 1988-05 | 1993-03
Alain Juppé; Alain Juppe; =Juppé; =Juppe | Alain Juppé | foreign_minister | France | FRA | 1993-03 | 1995-05
Alain Juppé; Alain Juppe; =Juppé; =Juppe | Alain Juppé | foreign_minister | France | FRA | 2011-02-27 | 2012-05-15
Hervé de Charette; Herve de Charette | Hervé de Charette | foreign_minister | France | FRA | 1995-05 | 1997-06
Hubert Védrine; Hubert Vedrine; =Vedrine | Hubert Védrine | foreign_minister | France | FRA | 1997-06 | 2002-05
Dominique de Villepin; de Villepin | Dominique de Villepin | foreign_minister | France | FRA | 2002-05-07 | 2004-03-31
Michel Barnier; =Barnier | Michel Barnier | foreign_minister | France | FRA | 2004-03-31 | 2005-06
Philippe Douste-Blazy | Philippe Douste-Blazy | foreign_minister | France | FRA | 2005-06 | 2007-05
Bernard Kouchner; =Kouchner | Bernard Kouchner | foreign_minister | France | FRA | 2007-05-18 | 2010-11-14
Michèle Alliot-Marie; Michele Alliot-Marie; =Alliot-Marie | Michèle Alliot-Marie | foreign_minister | France | FRA | 2010-11-14 | 2011-02-27
Laurent Fabius; =Fabius | Laurent Fabius | foreign_minister | France | FRA | 2012-05-16 | 2016-02-11
Jean-Marc Ayrault; =Ayrault | Jean-Marc Ayrault | foreign_minister | France | FRA | 2016-02-11 | 2017-05-10
Jean-Yves Le Drian; Le Drian | Jean-Yves Le Drian | foreign_minister | France | FRA | 2017-05-17 | 2022-05-20
Catherine Colonna; =Colonna | Catherine Colonna | foreign_minister | France | FRA | 2022-05-20 | 2024-01-11
Stéphane Séjourné; Stephane Sejourne; =Sejourne | Stéphane Séjourné | foreign_minister | France | FRA | 2024-01-11 | 2024-09-21
Jean-Noël Barrot; Jean-Noel Barrot; =Barrot | Jean-Noël Barrot | foreign_minister | France | FRA | 2024-09-21
Charles Millon | Charles Millon | defence_minister | France | FRA | 1995-05 | 1997-06
Alain Richard | Alain Richard | defence_minister | France | FRA | 1997-06 | 2002-05
Michèle Alliot-Marie; Michele Alliot-Marie; =Alliot-Marie | Michèle Alliot-Marie | defence_minister | France | FRA | 2002-05 | 2007-05
Hervé Morin; Herve Morin | Hervé Morin | defence_minister | France | FRA | 2007-05 | 2010-11
Alain Juppé; Alain Juppe; =Juppé; =Juppe | Alain Juppé | defence_minister | France | FRA | 2010-11 | 2011-02
Gérard Longuet; Gerard Longuet | Gérard Longuet | defence_minister | France | FRA | 2011-02 | 2012-05
Jean-Yves Le Drian; Le Drian | Jean-Yves Le Drian | defence_minister | France | FRA | 2012-05 | 2017-05
Florence Parly; =Parly | Florence Parly | defence_minister | France | FRA | 2017-06 | 2022-05
Sébastien Lecornu; Sebastien Lecornu; =Lecornu | Sébastien Lecornu | defence_minister | France | FRA | 2022-05-20 | 2025-09-09
Catherine Vautrin | Catherine Vautrin | defence_minister | France | FRA | 2025-10-12
Nicolas Sarkozy; =Sarkozy | Nicolas Sarkozy | interior_minister | France | FRA | 2002-05 | 2004-03
Nicolas Sarkozy; =Sarkozy | Nicolas Sarkozy | interior_minister | France | FRA | 2005-06 | 2007-03
Brice Hortefeux | Brice Hortefeux | interior_minister | France | FRA | 2009-06 | 2011-02
Claude Guéant; Claude Gueant | Claude Guéant | interior_minister | France | FRA | 2011-02 | 2012-05
Manuel Valls; =Valls | Manuel Valls | interior_minister | France | FRA | 2012-05 | 2014-03
Bernard Cazeneuve; =Cazeneuve | Bernard Cazeneuve | interior_minister | France | FRA | 2014-04 | 2016-12
Gérard Collomb; Gerard Collomb | Gérard Collomb | interior_minister | France | FRA | 2017-05 | 2018-10
Christophe Castaner; =Castaner | Christophe Castaner | interior_minister | France | FRA | 2018-10 | 2020-07
Gérald Darmanin; Gerald Darmanin; =Darmanin | Gérald Darmanin | interior_minister | France | FRA | 2020-07 | 2024-09
Bruno Retailleau; =Retailleau | Bruno Retailleau | interior_minister | France | FRA | 2024-09 | 2025-10
Laurent Nuñez; Laurent Nunez | Laurent Nuñez | interior_minister | France | FRA | 2025-10
Bruno Le Maire; Le Maire | Bruno Le Maire | other | France | FRA | 2017-05 | 2024-09
Christine Lagarde; =Lagarde | Christine Lagarde | other | France | FRA | 2007-06 | 2011-06
Jean-Yves Le Drian; Le Drian | Jean-Yves Le Drian | envoy | France | FRA | 2023-06
Pierre de Villiers | Pierre de Villiers | army_chief | France | FRA | 2014-02 | 2017-07 | FRAMIL
François Lecointre; Francois Lecointre | François Lecointre | army_chief | France | FRA | 2017-07 | 2021-07 | FRAMIL
Thierry Burkhard | Thierry Burkhard | army_chief | France | FRA | 2021-07-22 | 2025-09 | FRAMIL
Nicolas de Rivière; Nicolas de Riviere | Nicolas de Rivière | ambassador | France | FRA | 2019 | 2025
François Delattre; Francois Delattre | François Delattre | ambassador | France | FRA | 2014 | 2019
Gérard Araud; Gerard Araud | Gérard Araud | ambassador | France | FRA | 2009 | 2014
Jean-Marc de La Sablière; Jean-Marc de La Sabliere | Jean-Marc de La Sablière | ambassador | France | FRA | 2002 | 2007
Jean-Marie Le Pen | Jean-Marie Le Pen | other | National Rally | FRA | 1972-10 | 2011-01 | FRAPTY
Marine Le Pen; Le Pen | Marine Le Pen | other | National Rally | FRA | 2011-01 |  | FRAPTY
Jordan Bardella; =Bardella | Jordan Bardella | other | National Rally | FRA | 2022-11 |  | FRAPTY
Jean-Luc Mélenchon; Jean-Luc Melenchon; =Melenchon | Jean-Luc Mélenchon | other | La France Insoumise | FRA |  |  | FRAPTY
Ségolène Royal; Segolene Royal | Ségolène Royal | other | Socialist Party of France | FRA |  | 2017 | FRAPTY
Éric Zemmour; Eric Zemmour; =Zemmour | Éric Zemmour | other | Reconquête | FRA | 2021-12 |  | FRAPTY
Anne Hidalgo; =Hidalgo | Anne Hidalgo | other | Paris | FRA | 2014-04

# Germany
Konrad Adenauer; =Adenauer | Konrad Adenauer | head_of_government | Germany | DEU | 1949-09-15 | 1963-10-16
Ludwig Erhard | Ludwig Erhard | head_of_government | Germany | DEU | 1963-10-16 | 1966-12-01
Kurt Georg Kiesinger | Kurt Georg Kiesinger | head_of_government | Germany | DEU | 1966-12-01 | 1969-10-21
Willy Brandt | Willy Brandt | head_of_government | Germany | DEU | 1969-10-21 | 1974-05-07
Helmut Schmidt | Helmut Schmidt | head_of_government | Germany | DEU | 1974-05-16 | 1982-10-01
Helmut Kohl | Helmut Kohl | head_of_government | Germany | DEU | 1982-10-01 | 1998-10-27
Gerhard Schröder; Gerhard Schroder; Gerhard Schroeder; =Schroeder; =Schröder; =Schroder | Gerhard Schröder | head_of_government | Germany | DEU | 1998-10-27 | 2005-11-22
Angela Merkel; =Merkel | Angela Merkel | head_of_government | Germany | DEU | 2005-11-22 | 2021-12-08
Olaf Scholz; =Scholz | Olaf Scholz | head_of_government | Germany | DEU | 2021-12-08 | 2025-05-06
Friedrich Merz; =Merz | Friedrich Merz | head_of_government | Germany | DEU | 2025-05-06
Richard von Weizsäcker; Richard von Weizsacker; von Weizsäcker; von Weizsacker | Richard von Weizsäcker | head_of_state | Germany | DEU | 1984-07-01 | 1994-06-30
Roman Herzog | Roman Herzog | head_of_state | Germany | DEU | 1994-07-01 | 1999-06-30
Johannes Rau | Johannes Rau | head_of_state | Germany | DEU | 1999-07-01 | 2004-06-30
Horst Köhler; Horst Kohler; Horst Koehler | Horst Köhler | head_of_state | Germany | DEU | 2004-07-01 | 2010-05-31
Christian Wulff | Christian Wulff | head_of_state | Germany | DEU | 2010-06-30 | 2012-02-17
Joachim Gauck; =Gauck | Joachim Gauck | head_of_state | Germany | DEU | 2012-03-18 | 2017-03-18
Frank-Walter Steinmeier; =Steinmeier | Frank-Walter Steinmeier | head_of_state | Germany | DEU | 2017-03-19
Hans-Dietrich Genscher; =Genscher | Hans-Dietrich Genscher | foreign_minister | Germany | DEU | 1974-05-17 | 1982-09-17
Hans-Dietrich Genscher; =Genscher | Hans-Dietrich Genscher | foreign_minister | Germany | DEU | 1982-10-04 | 1992-05-18
Klaus Kinkel; =Kinkel | Klaus Kinkel | foreign_minister | Germany | DEU | 1992-05-18 | 1998-10-26
Joschka Fischer | Joschka Fischer | foreign_minister | Germany | DEU | 1998-10-27 | 2005-11-22
Frank-Walter Steinmeier; =Steinmeier | Frank-Walter Steinmeier | foreign_minister | Germany | DEU | 2005-11-22 | 2009-10-27
Frank-Walter Steinmeier; =Steinmeier | Frank-Walter Steinmeier | foreign_minister | Germany | DEU | 2013-12-17 | 2017-01-27
Guido Westerwelle; =Westerwelle | Guido Westerwelle | foreign_minister | Germany | DEU | 2009-10-28 | 2013-12-17
Sigmar Gabriel | Sigmar Gabriel | foreign_minister | Germany | DEU | 2017-01-27 | 2018-03-14
Heiko Maas; =Maas | Heiko Maas | foreign_minister | Germany | DEU | 2018-03-14 | 2021-12-08
Annalena Baerbock; =Baerbock | Annalena Baerbock | foreign_minister | Germany | DEU | 2021-12-08 | 2025-05-06
Johann Wadephul; =Wadephul | Johann Wadephul | foreign_minister | Germany | DEU | 2025-05-06
Volker Rühe; Volker Ruhe; Volker Ruehe | Volker Rühe | defence_minister | Germany | DEU | 1992-04 | 1998-10
Rudolf Scharping; =Scharping | Rudolf Scharping | defence_minister | Germany | DEU | 1998-10 | 2002-07
Peter Struck | Peter Struck | defence_minister | Germany | DEU | 2002-07 | 2005-11
Franz Josef Jung | Franz Josef Jung | defence_minister | Germany | DEU | 2005-11 | 2009-10
Karl-Theodor zu Guttenberg; zu Guttenberg; =Guttenberg | Karl-Theodor zu Guttenberg | defence_minister | Germany | DEU | 2009-10 | 2011-03
Thomas de Maizière; Thomas de Maiziere | Thomas de Maizière | defence_minister | Germany | DEU | 2011-03 | 2013-12
Ursula von der Leyen; von der Leyen | Ursula von der Leyen | defence_minister | Germany | DEU | 2013-12 | 2019-07
Annegret Kramp-Karrenbauer; =Kramp-Karrenbauer | Annegret Kramp-Karrenbauer | defence_minister | Germany | DEU | 2019-07 | 2021-12
Christine Lambrecht; =Lambrecht | Christine Lambrecht | defence_minister | Germany | DEU | 2021-12 | 2023-01
Boris Pistorius; =Pistorius | Boris Pistorius | defence_minister | Germany | DEU | 2023-01-19
Otto Schily; =Schily | Otto Schily | interior_minister | Germany | DEU | 1998-10 | 2005-11
Wolfgang Schäuble; Wolfgang Schauble; Wolfgang Schaeuble; =Schaeuble; =Schäuble; =Schauble | Wolfgang Schäuble | interior_minister | Germany | DEU | 1989-04 | 1991-11
Wolfgang Schäuble; Wolfgang Schauble; Wolfgang Schaeuble; =Schaeuble; =Schäuble; =Schauble | Wolfgang Schäuble | interior_minister | Germany | DEU | 2005-11 | 2009-10
Wolfgang Schäuble; Wolfgang Schauble; Wolfgang Schaeuble; =Schaeuble; =Schäuble; =Schauble | Wolfgang Schäuble | other | Germany | DEU | 2009-10 | 2017-10
Wolfgang Schäuble; Wolfgang Schauble; Wolfgang Schaeuble; =Schaeuble; =Schäuble; =Schauble | Wolfgang Schäuble | speaker | Germany | DEU | 2017-10 | 2021-10 | DEULEG
Thomas de Maizière; Thomas de Maiziere | Thomas de Maizière | interior_minister | Germany | DEU | 2009-10 | 2011-03
Thomas de Maizière; Thomas de Maiziere | Thomas de Maizière | interior_minister | Germany | DEU | 2013-12 | 2018-03
Horst Seehofer; =Seehofer | Horst Seehofer | interior_minister | Germany | DEU | 2018-03 | 2021-12
Nancy Faeser; =Faeser | Nancy Faeser | interior_minister | Germany | DEU | 2021-12 | 2025-05
Alexander Dobrindt; =Dobrindt | Alexander Dobrindt | interior_minister | Germany | DEU | 2025-05
Robert Habeck; =Habeck | Robert Habeck | other | Germany | DEU | 2021-12 | 2025-05
Christian Lindner; =Lindner | Christian Lindner | other | Germany | DEU | 2021-12 | 2024-11
Lars Klingbeil; =Klingbeil | Lars Klingbeil | other | Germany | DEU | 2025-05
Peer Steinbrück; Peer Steinbruck | Peer Steinbrück | other | Germany | DEU | 2005-11 | 2009-10
Steffen Seibert | Steffen Seibert | spokesman | Germany | DEU | 2010-08 | 2021-12
Steffen Hebestreit | Steffen Hebestreit | spokesman | Germany | DEU | 2021-12 | 2025-05
Friedrich Merz; =Merz | Friedrich Merz | opposition_leader | Germany | DEU | 2022-02 | 2025-05 | DEUOPP
Alice Weidel; =Weidel | Alice Weidel | other | Alternative for Germany | DEU | 2017-10 |  | DEUPTY
Sahra Wagenknecht; =Wagenknecht | Sahra Wagenknecht | other | Sahra Wagenknecht Alliance | DEU |  |  | DEUPTY
Jens Weidmann | Jens Weidmann | head | Bundesbank | DEU | 2011-05 | 2021-12 | DEUGOVBUS
Joachim Nagel | Joachim Nagel | head | Bundesbank | DEU | 2022-01 |  | DEUGOVBUS
Erich Honecker; =Honecker | Erich Honecker | head | East Germany | DDR | 1971-05 | 1989-10-18 | DDRGOV
Walter Ulbricht; =Ulbricht | Walter Ulbricht | head | East Germany | DDR | 1950-07 | 1971-05 | DDRGOV
Egon Krenz | Egon Krenz | head | East Germany | DDR | 1989-10-18 | 1989-12 | DDRGOV
Hans Modrow | Hans Modrow | head_of_government | East Germany | DDR | 1989-11-13 | 1990-04-12 | DDRGOV
Lothar de Maizière; Lothar de Maiziere | Lothar de Maizière | head_of_government | East Germany | DDR | 1990-04-12 | 1990-10-02 | DDRGOV
Markus Wolf | Markus Wolf | other | Stasi | DDR | 1952 | 1986 | DDRSPY

# Italy
Aldo Moro | Aldo Moro | head_of_government | Italy | ITA | 1963-12 | 1968-06
Aldo Moro | Aldo Moro | head_of_government | Italy | ITA | 1974-11 | 1976-07
Giulio Andreotti; =Andreotti | Giulio Andreotti | head_of_government | Italy | ITA | 1972-02 | 1973-07
Giulio Andreotti; =Andreotti | Giulio Andreotti | head_of_government | Italy | ITA | 1976-07 | 1979-08
Giulio Andreotti; =Andreotti | Giulio Andreotti | head_of_government | Italy | ITA | 1989-07-22 | 1992-06-28
Bettino Craxi; =Craxi | Bettino Craxi | head_of_government | Italy | ITA | 1983-08 | 1987-04
Giuliano Amato | Giuliano Amato | head_of_government | Italy | ITA | 1992-06 | 1993-04
Giuliano Amato | Giuliano Amato | head_of_government | Italy | ITA | 2000-04 | 2001-06
Silvio Berlusconi; =Berlusconi | Silvio Berlusconi | head_of_government | Italy | ITA | 1994-05-10 | 1995-01-17
Silvio Berlusconi; =Berlusconi | Silvio Berlusconi | head_of_government | Italy | ITA | 2001-06-11 | 2006-05-17
Silvio Berlusconi; =Berlusconi | Silvio Berlusconi | head_of_government | Italy | ITA | 2008-05-08 | 2011-11-16
Lamberto Dini | Lamberto Dini | head_of_government | Italy | ITA | 1995-01 | 1996-05
Romano Prodi; =Prodi | Romano Prodi | head_of_government | Italy | ITA | 1996-05-17 | 1998-10-21
Romano Prodi; =Prodi | Romano Prodi | head_of_government | Italy | ITA | 2006-05-17 | 2008-05-08
Massimo D'Alema; =D'Alema | Massimo D'Alema | head_of_government | Italy | ITA | 1998-10-21 | 2000-04-26
Mario Monti | Mario Monti | head_of_government | Italy | ITA | 2011-11-16 | 2013-04-28
Enrico Letta | Enrico Letta | head_of_government | Italy | ITA | 2013-04-28 | 2014-02-22
Matteo Renzi; =Renzi | Matteo Renzi | head_of_government | Italy | ITA | 2014-02-22 | 2016-12-12
Paolo Gentiloni; =Gentiloni | Paolo Gentiloni | head_of_government | Italy | ITA | 2016-12-12 | 2018-06-01
Giuseppe Conte | Giuseppe Conte | head_of_government | Italy | ITA | 2018-06-01 | 2021-02-13
Mario Draghi; =Draghi | Mario Draghi | head_of_government | Italy | ITA | 2021-02-13 | 2022-10-22
Giorgia Meloni; =Meloni | Giorgia Meloni | head_of_government | Italy | ITA | 2022-10-22
Oscar Luigi Scalfaro | Oscar Luigi Scalfaro | head_of_state | Italy | ITA | 1992-05 | 1999-05
Carlo Azeglio Ciampi; =Ciampi | Carlo Azeglio Ciampi | head_of_state | Italy | ITA | 1999-05-18 | 2006-05-15
Giorgio Napolitano | Giorgio Napolitano | head_of_state | Italy | ITA | 2006-05-15 | 2015-01-14
Sergio Mattarella; =Mattarella | Sergio Mattarella | head_of_state | Italy | ITA | 2015-02-03
Gianfranco Fini | Gianfranco Fini | foreign_minister | Italy | ITA | 2004-11 | 2006-05
Massimo D'Alema; =D'Alema | Massimo D'Alema | foreign_minister | Italy | ITA | 2006-05 | 2008-05
Franco Frattini; =Frattini | Franco Frattini | foreign_minister | Italy | ITA | 2002-11 | 2004-11
Franco Frattini; =Frattini | Franco Frattini | foreign_minister | Italy | ITA | 2008-05 | 2011-11
Giulio Terzi | Giulio Terzi | foreign_minister | Italy | ITA | 2011-11 | 2013-03
Emma Bonino | Emma Bonino | foreign_minister | Italy | ITA | 2013-04 | 2014-02
Federica Mogherini; =Mogherini | Federica Mogherini | foreign_minister | Italy | ITA | 2014-02 | 2014-10
Paolo Gentiloni; =Gentiloni | Paolo Gentiloni | foreign_minister | Italy | ITA | 2014-10 | 2016-12
Angelino Alfano | Angelino Alfano | foreign_minister | Italy | ITA | 2016-12 | 2018-06
Enzo Moavero Milanesi | Enzo Moavero Milanesi | foreign_minister | Italy | ITA | 2018-06 | 2019-09
Luigi Di Maio; Di Maio | Luigi Di Maio | foreign_minister | Italy | ITA | 2019-09 | 2022-10
Antonio Tajani; =Tajani | Antonio Tajani | foreign_minister | Italy | ITA | 2022-10-22
Guido Crosetto; =Crosetto | Guido Crosetto | defence_minister | Italy | ITA | 2022-10-22
Lorenzo Guerini | Lorenzo Guerini | defence_minister | Italy | ITA | 2019-09 | 2022-10
Matteo Salvini; =Salvini | Matteo Salvini | interior_minister | Italy | ITA | 2018-06-01 | 2019-09-05
Matteo Piantedosi | Matteo Piantedosi | interior_minister | Italy | ITA | 2022-10
Luciana Lamorgese | Luciana Lamorgese | interior_minister | Italy | ITA | 2019-09 | 2022-10
Matteo Salvini; =Salvini | Matteo Salvini | other | Lega | ITA | 2013-12 |  | ITAPTY
Beppe Grillo | Beppe Grillo | other | Five Star Movement | ITA |  |  | ITAPTY
Umberto Bossi | Umberto Bossi | other | Lega | ITA |  | 2012-04 | ITAPTY
Elly Schlein | Elly Schlein | other | Democratic Party of Italy | ITA | 2023-03 |  | ITAPTY

# Spain
Francisco Franco; General Franco | Francisco Franco | head_of_state | Spain | ESP | 1939-04 | 1975-11-20
Juan Carlos I; King Juan Carlos; Juan Carlos | Juan Carlos I | monarch | Spain | ESP | 1975-11-22 | 2014-06-19
Felipe VI; King Felipe VI; King Felipe | Felipe VI | monarch | Spain | ESP | 2014-06-19
Adolfo Suárez; Adolfo Suarez | Adolfo Suárez | head_of_government | Spain | ESP | 1976-07 | 1981-02
Felipe González; Felipe Gonzalez | Felipe González | head_of_government | Spain | ESP | 1982-12-02 | 1996-05-04
José María Aznar; Jose Maria Aznar; =Aznar | José María Aznar | head_of_government | Spain | ESP | 1996-05-05 | 2004-04-17
José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero; Rodriguez Zapatero; =Zapatero | José Luis Rodríguez Zapatero | head_of_government | Spain | ESP | 2004-04-17 | 2011-12-20
Mariano Rajoy; =Rajoy | Mariano Rajoy | head_of_government | Spain | ESP | 2011-12-21 | 2018-06-01
Pedro Sánchez; Pedro Sanchez | Pedro Sánchez | head_of_government | Spain | ESP | 2018-06-02
Javier Solana; =Solana | Javier Solana | foreign_minister | Spain | ESP | 1992-06 | 1995-12
Abel Matutes | Abel Matutes | foreign_minister | Spain | ESP | 1996-05 | 2000-04
Josep Piqué; Josep Pique | Josep Piqué | foreign_minister | Spain | ESP | 2000-04 | 2002-07
Ana Palacio | Ana Palacio | foreign_minister | Spain | ESP | 2002-07 | 2004-04
Miguel Ángel Moratinos; Miguel Angel Moratinos; Miguel Moratinos; =Moratinos | Miguel Ángel Moratinos | foreign_minister | Spain | ESP | 2004-04 | 2010-10
Trinidad Jiménez; Trinidad Jimenez | Trinidad Jiménez | foreign_minister | Spain | ESP | 2010-10 | 2011-12
José Manuel García-Margallo; Jose Manuel Garcia-Margallo | José Manuel García-Margallo | foreign_minister | Spain | ESP | 2011-12 | 2016-11
Josep Borrell; =Borrell | Josep Borrell | foreign_minister | Spain | ESP | 2018-06 | 2019-11
Arancha González Laya; Arancha Gonzalez Laya | Arancha González Laya | foreign_minister | Spain | ESP | 2020-01 | 2021-07
José Manuel Albares; Jose Manuel Albares; =Albares | José Manuel Albares | foreign_minister | Spain | ESP | 2021-07
Margarita Robles | Margarita Robles | defence_minister | Spain | ESP | 2018-06
Fernando Grande-Marlaska | Fernando Grande-Marlaska | interior_minister | Spain | ESP | 2018-06
Alberto Núñez Feijóo; Alberto Nunez Feijoo; =Feijóo; =Feijoo | Alberto Núñez Feijóo | opposition_leader | Spain | ESP | 2022-04 |  | ESPOPP
Pablo Casado | Pablo Casado | opposition_leader | Spain | ESP | 2018-07 | 2022-04 | ESPOPP
Pablo Iglesias | Pablo Iglesias | other | Podemos | ESP | 2014 | 2021-05 | ESPPTY
Santiago Abascal; =Abascal | Santiago Abascal | other | Vox | ESP | 2014 |  | ESPPTY
Artur Mas | Artur Mas | head | Catalonia | ESP | 2010-12 | 2016-01
Carles Puigdemont; =Puigdemont | Carles Puigdemont | head | Catalonia | ESP | 2016-01-12 | 2017-10-27
Quim Torra | Quim Torra | head | Catalonia | ESP | 2018-05 | 2020-09
Pere Aragonès; Pere Aragones | Pere Aragonès | head | Catalonia | ESP | 2021-05 | 2024-08
Salvador Illa | Salvador Illa | head | Catalonia | ESP | 2024-08
Oriol Junqueras; =Junqueras | Oriol Junqueras | other | Republican Left of Catalonia | ESP |  |  | ESPPTY

# Portugal
António de Oliveira Salazar; Antonio de Oliveira Salazar; =Salazar | António de Oliveira Salazar | head_of_government | Portugal | PRT | 1932-07-05 | 1968-09-27
Aníbal Cavaco Silva; Anibal Cavaco Silva; Cavaco Silva | Aníbal Cavaco Silva | head_of_government | Portugal | PRT | 1985-11 | 1995-10
António Guterres; Antonio Guterres; =Guterres | António Guterres | head_of_government | Portugal | PRT | 1995-10-28 | 2002-04-06
José Manuel Barroso; Jose Manuel Barroso; Jose Manuel Durao Barroso; José Manuel Durão Barroso; =Barroso | José Manuel Barroso | head_of_government | Portugal | PRT | 2002-04-06 | 2004-07-17
José Sócrates; Jose Socrates | José Sócrates | head_of_government | Portugal | PRT | 2005-03 | 2011-06
Pedro Passos Coelho; Passos Coelho | Pedro Passos Coelho | head_of_government | Portugal | PRT | 2011-06 | 2015-11
António Costa; Antonio Costa | António Costa | head_of_government | Portugal | PRT | 2015-11-26 | 2024-04-02
Luís Montenegro; Luis Montenegro | Luís Montenegro | head_of_government | Portugal | PRT | 2024-04-02
Mário Soares; Mario Soares | Mário Soares | head_of_state | Portugal | PRT | 1986-03 | 1996-03
Jorge Sampaio | Jorge Sampaio | head_of_state | Portugal | PRT | 1996-03 | 2006-03
Aníbal Cavaco Silva; Anibal Cavaco Silva; Cavaco Silva | Aníbal Cavaco Silva | head_of_state | Portugal | PRT | 2006-03 | 2016-03
Marcelo Rebelo de Sousa | Marcelo Rebelo de Sousa | head_of_state | Portugal | PRT | 2016-03-09 | 2026-03-09

# Netherlands
Ruud Lubbers; =Lubbers | Ruud Lubbers | head_of_government | Netherlands | NLD | 1982-11-04 | 1994-08-22
Wim Kok | Wim Kok | head_of_government | Netherlands | NLD | 1994-08-22 | 2002-07-22
Jan Peter Balkenende; =Balkenende | Jan Peter Balkenende | head_of_government | Netherlands | NLD | 2002-07-22 | 2010-10-14
Mark Rutte; =Rutte | Mark Rutte | head_of_government | Netherlands | NLD | 2010-10-14 | 2024-07-02
Dick Schoof; =Schoof | Dick Schoof | head_of_government | Netherlands | NLD | 2024-07-02
Queen Beatrix; Beatrix of the Netherlands | Queen Beatrix | monarch | Netherlands | NLD | 1980-04-30 | 2013-04-30
=Willem-Alexander; King Willem-Alexander | Willem-Alexander | monarch | Netherlands | NLD | 2013-04-30
Jaap de Hoop Scheffer; de Hoop Scheffer | Jaap de Hoop Scheffer | foreign_minister | Netherlands | NLD | 2002-07 | 2003-12
Bernard Bot | Bernard Bot | foreign_minister | Netherlands | NLD | 2003-12 | 2007-02
Maxime Verhagen | Maxime Verhagen | foreign_minister | Netherlands | NLD | 2007-02 | 2010-10
Uri Rosenthal | Uri Rosenthal | foreign_minister | Netherlands | NLD | 2010-10 | 2012-11
Frans Timmermans; =Timmermans | Frans Timmermans | foreign_minister | Netherlands | NLD | 2012-11 | 2014-10
Bert Koenders | Bert Koenders | foreign_minister | Netherlands | NLD | 2014-10 | 2017-10
Stef Blok | Stef Blok | foreign_minister | Netherlands | NLD | 2018-03 | 2021-05
Wopke Hoekstra; =Hoekstra | Wopke Hoekstra | foreign_minister | Netherlands | NLD | 2022-01 | 2023-09
Caspar Veldkamp; =Veldkamp | Caspar Veldkamp | foreign_minister | Netherlands | NLD | 2024-07 | 2025-08
Kajsa Ollongren | Kajsa Ollongren | defence_minister | Netherlands | NLD | 2022-01 | 2024-07
Ruben Brekelmans | Ruben Brekelmans | defence_minister | Netherlands | NLD | 2024-07
Geert Wilders; =Wilders | Geert Wilders | other | Party for Freedom | NLD | 2006-02 |  | NLDPTY
Pim Fortuyn; =Fortuyn | Pim Fortuyn | other | Pim Fortuyn List | NLD |  | 2002-05-06 | NLDPTY

# Belgium
Jean-Luc Dehaene; =Dehaene | Jean-Luc Dehaene | head_of_government | Belgium | BEL | 1992-03 | 1999-07
Guy Verhofstadt; =Verhofstadt | Guy Verhofstadt | head_of_government | Belgium | BEL | 1999-07-12 | 2008-03-20
Yves Leterme | Yves Leterme | head_of_government | Belgium | BEL | 2008-03 | 2008-12
Yves Leterme | Yves Leterme | head_of_government | Belgium | BEL | 2009-11 | 2011-12
Herman Van Rompuy; Van Rompuy | Herman Van Rompuy | head_of_government | Belgium | BEL | 2008-12-30 | 2009-11-25
Elio Di Rupo; Di Rupo | Elio Di Rupo | head_of_government | Belgium | BEL | 2011-12-06 | 2014-10-11
Charles Michel | Charles Michel | head_of_government | Belgium | BEL | 2014-10-11 | 2019-10-27
Sophie Wilmès; Sophie Wilmes | Sophie Wilmès | head_of_government | Belgium | BEL | 2019-10-27 | 2020-10-01
Alexander De Croo; De Croo | Alexander De Croo | head_of_government | Belgium | BEL | 2020-10-01 | 2025-02-03
Bart De Wever; De Wever | Bart De Wever | head_of_government | Belgium | BEL | 2025-02-03
Didier Reynders | Didier Reynders | foreign_minister | Belgium | BEL | 2011-12 | 2019-11
Maxime Prévot; Maxime Prevot | Maxime Prévot | foreign_minister | Belgium | BEL | 2025-02
Louis Michel | Louis Michel | foreign_minister | Belgium | BEL | 1999-07 | 2004-07
King Baudouin | King Baudouin | monarch | Belgium | BEL | 1951-07-17 | 1993-07-31
Albert II of Belgium; King Albert II | Albert II of Belgium | monarch | Belgium | BEL | 1993-08-09 | 2013-07-21
Philippe of Belgium; King Philippe | Philippe of Belgium | monarch | Belgium | BEL | 2013-07-21

# Luxembourg
Jean-Claude Juncker; =Juncker | Jean-Claude Juncker | head_of_government | Luxembourg | LUX | 1995-01-20 | 2013-12-04
Xavier Bettel; =Bettel | Xavier Bettel | head_of_government | Luxembourg | LUX | 2013-12-04 | 2023-11-17
Luc Frieden; =Frieden | Luc Frieden | head_of_government | Luxembourg | LUX | 2023-11-17
Jean Asselborn; =Asselborn | Jean Asselborn | foreign_minister | Luxembourg | LUX | 2004-07 | 2023-11
Xavier Bettel; =Bettel | Xavier Bettel | foreign_minister | Luxembourg | LUX | 2023-11

# Austria
Bruno Kreisky; =Kreisky | Bruno Kreisky | head_of_government | Austria | AUT | 1970-04 | 1983-05
Franz Vranitzky | Franz Vranitzky | head_of_government | Austria | AUT | 1986-06 | 1997-01
Viktor Klima | Viktor Klima | head_of_government | Austria | AUT | 1997-01 | 2000-02
Wolfgang Schüssel; Wolfgang Schussel; Wolfgang Schuessel; =Schuessel | Wolfgang Schüssel | head_of_government | Austria | AUT | 2000-02-04 | 2007-01-11
Alfred Gusenbauer | Alfred Gusenbauer | head_of_government | Austria | AUT | 2007-01 | 2008-12
Werner Faymann; =Faymann | Werner Faymann | head_of_government | Austria | AUT | 2008-12 | 2016-05
Christian Kern | Christian Kern | head_of_government | Austria | AUT | 2016-05 | 2017-12
Sebastian Kurz; =Kurz | Sebastian Kurz | head_of_government | Austria | AUT | 2017-12-18 | 2019-05-28
Sebastian Kurz; =Kurz | Sebastian Kurz | head_of_government | Austria | AUT | 2020-01-07 | 2021-10-11
Alexander Schallenberg; =Schallenberg | Alexander Schallenberg | head_of_government | Austria | AUT | 2021-10-11 | 2021-12-06
Karl Nehammer; =Nehammer | Karl Nehammer | head_of_government | Austria | AUT | 2021-12-06 | 2025-01-10
Christian Stocker | Christian Stocker | head_of_government | Austria | AUT | 2025-03-03
Kurt Waldheim; =Waldheim | Kurt Waldheim | head_of_state | Austria | AUT | 1986-07-08 | 1992-07-08
Thomas Klestil | Thomas Klestil | head_of_state | Austria | AUT | 1992-07-08 | 2004-07-06
Heinz Fischer | Heinz Fischer | head_of_state | Austria | AUT | 2004-07-08 | 2016-07-08
Alexander Van der Bellen; Van der Bellen | Alexander Van der Bellen | head_of_state | Austria | AUT | 2017-01-26
Sebastian Kurz; =Kurz | Sebastian Kurz | foreign_minister | Austria | AUT | 2013-12 | 2017-12
Karin Kneissl | Karin Kneissl | foreign_minister | Austria | AUT | 2017-12 | 2019-06
Alexander Schallenberg; =Schallenberg | Alexander Schallenberg | foreign_minister | Austria | AUT | 2019-06 | 2021-10
Alexander Schallenberg; =Schallenberg | Alexander Schallenberg | foreign_minister | Austria | AUT | 2021-12 | 2025-03
Beate Meinl-Reisinger | Beate Meinl-Reisinger | foreign_minister | Austria | AUT | 2025-03
Ursula Plassnik | Ursula Plassnik | foreign_minister | Austria | AUT | 2004-10 | 2008-12
Jörg Haider; Jorg Haider; Joerg Haider; =Haider | Jörg Haider | other | Freedom Party of Austria | AUT |  | 2008-10-11 | AUTPTY
Heinz-Christian Strache; =Strache | Heinz-Christian Strache | other | Freedom Party of Austria | AUT | 2005-04 | 2019-05 | AUTPTY
Herbert Kickl; =Kickl | Herbert Kickl | other | Freedom Party of Austria | AUT | 2021-06 |  | AUTPTY

# Switzerland
Micheline Calmy-Rey; =Calmy-Rey | Micheline Calmy-Rey | foreign_minister | Switzerland | CHE | 2003-01 | 2011-12
Didier Burkhalter | Didier Burkhalter | foreign_minister | Switzerland | CHE | 2012-01 | 2017-10
Ignazio Cassis; =Cassis | Ignazio Cassis | foreign_minister | Switzerland | CHE | 2017-11
Viola Amherd | Viola Amherd | head_of_state | Switzerland | CHE | 2024-01-01 | 2024-12-31
Karin Keller-Sutter | Karin Keller-Sutter | head_of_state | Switzerland | CHE | 2025-01-01 | 2025-12-31
Guy Parmelin | Guy Parmelin | head_of_state | Switzerland | CHE | 2021-01-01 | 2021-12-31
Guy Parmelin | Guy Parmelin | head_of_state | Switzerland | CHE | 2026-01-01 | 2026-12-31

# Denmark
Margrethe II; Queen Margrethe | Margrethe II | monarch | Denmark | DNK | 1972-01-14 | 2024-01-14
Frederik X; King Frederik | Frederik X | monarch | Denmark | DNK | 2024-01-14
Poul Schlüter; Poul Schluter | Poul Schlüter | head_of_government | Denmark | DNK | 1982-09 | 1993-01
Poul Nyrup Rasmussen | Poul Nyrup Rasmussen | head_of_government | Denmark | DNK | 1993-01 | 2001-11
Anders Fogh Rasmussen; Fogh Rasmussen | Anders Fogh Rasmussen | head_of_government | Denmark | DNK | 2001-11-27 | 2009-04-05
Lars Løkke Rasmussen; Lars Lokke Rasmussen | Lars Løkke Rasmussen | head_of_government | Denmark | DNK | 2009-04-05 | 2011-10-03
Lars Løkke Rasmussen; Lars Lokke Rasmussen | Lars Løkke Rasmussen | head_of_government | Denmark | DNK | 2015-06-28 | 2019-06-27
Helle Thorning-Schmidt; =Thorning-Schmidt | Helle Thorning-Schmidt | head_of_government | Denmark | DNK | 2011-10-03 | 2015-06-28
Mette Frederiksen; =Frederiksen | Mette Frederiksen | head_of_government | Denmark | DNK | 2019-06-27
Lars Løkke Rasmussen; Lars Lokke Rasmussen | Lars Løkke Rasmussen | foreign_minister | Denmark | DNK | 2022-12
Jeppe Kofod | Jeppe Kofod | foreign_minister | Denmark | DNK | 2019-06 | 2022-12
Per Stig Møller; Per Stig Moller | Per Stig Møller | foreign_minister | Denmark | DNK | 2001-11 | 2010-02
Troels Lund Poulsen | Troels Lund Poulsen | defence_minister | Denmark | DNK | 2023-08
Múte Egede; Mute Egede | Múte Egede | head | Greenland | GRL | 2021-04 | 2025-04 | GRLGOV
Jens-Frederik Nielsen | Jens-Frederik Nielsen | head_of_government | Greenland | GRL | 2025-04 |  | GRLGOV

# Sweden
Carl XVI Gustaf; King Carl XVI Gustaf | Carl XVI Gustaf | monarch | Sweden | SWE | 1973-09-15
Olof Palme; =Palme | Olof Palme | head_of_government | Sweden | SWE | 1969-10 | 1976-10
Olof Palme; =Palme | Olof Palme | head_of_government | Sweden | SWE | 1982-10-08 | 1986-02-28
Ingvar Carlsson | Ingvar Carlsson | head_of_government | Sweden | SWE | 1986-03 | 1991-10
Ingvar Carlsson | Ingvar Carlsson | head_of_government | Sweden | SWE | 1994-10 | 1996-03
Carl Bildt; =Bildt | Carl Bildt | head_of_government | Sweden | SWE | 1991-10-04 | 1994-10-07
Göran Persson; Goran Persson | Göran Persson | head_of_government | Sweden | SWE | 1996-03 | 2006-10
Fredrik Reinfeldt; =Reinfeldt | Fredrik Reinfeldt | head_of_government | Sweden | SWE | 2006-10-06 | 2014-10-03
Stefan Löfven; Stefan Lofven; =Löfven; =Lofven | Stefan Löfven | head_of_government | Sweden | SWE | 2014-10-03 | 2021-11-30
Magdalena Andersson | Magdalena Andersson | head_of_government | Sweden | SWE | 2021-11-30 | 2022-10-17
Ulf Kristersson; =Kristersson | Ulf Kristersson | head_of_government | Sweden | SWE | 2022-10-18
Anna Lindh | Anna Lindh | foreign_minister | Sweden | SWE | 1998-10 | 2003-09-11
Carl Bildt; =Bildt | Carl Bildt | foreign_minister | Sweden | SWE | 2006-10 | 2014-10
Margot Wallström; Margot Wallstrom; =Wallstrom | Margot Wallström | foreign_minister | Sweden | SWE | 2014-10 | 2019-09
Ann Linde | Ann Linde | foreign_minister | Sweden | SWE | 2019-09 | 2022-10
Tobias Billström; Tobias Billstrom; =Billstrom | Tobias Billström | foreign_minister | Sweden | SWE | 2022-10 | 2024-09
Maria Malmer Stenergard | Maria Malmer Stenergard | foreign_minister | Sweden | SWE | 2024-09
Pål Jonson; Pal Jonson | Pål Jonson | defence_minister | Sweden | SWE | 2022-10
Peter Hultqvist | Peter Hultqvist | defence_minister | Sweden | SWE | 2014-10 | 2022-10

# Norway
Harald V; King Harald | Harald V | monarch | Norway | NOR | 1991-01-17
Gro Harlem Brundtland; =Brundtland | Gro Harlem Brundtland | head_of_government | Norway | NOR | 1981-02 | 1981-10
Gro Harlem Brundtland; =Brundtland | Gro Harlem Brundtland | head_of_government | Norway | NOR | 1986-05 | 1989-10
Gro Harlem Brundtland; =Brundtland | Gro Harlem Brundtland | head_of_government | Norway | NOR | 1990-11-03 | 1996-10-25
Thorbjørn Jagland; Thorbjorn Jagland | Thorbjørn Jagland | head_of_government | Norway | NOR | 1996-10 | 1997-10
Kjell Magne Bondevik; =Bondevik | Kjell Magne Bondevik | head_of_government | Norway | NOR | 1997-10 | 2000-03
Kjell Magne Bondevik; =Bondevik | Kjell Magne Bondevik | head_of_government | Norway | NOR | 2001-10 | 2005-10
Jens Stoltenberg; =Stoltenberg | Jens Stoltenberg | head_of_government | Norway | NOR | 2000-03-17 | 2001-10-19
Jens Stoltenberg; =Stoltenberg | Jens Stoltenberg | head_of_government | Norway | NOR | 2005-10-17 | 2013-10-16
Erna Solberg; =Solberg | Erna Solberg | head_of_government | Norway | NOR | 2013-10-16 | 2021-10-14
Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere; Gahr Store | Jonas Gahr Støre | head_of_government | Norway | NOR | 2021-10-14
Jens Stoltenberg; =Stoltenberg | Jens Stoltenberg | other | Norway | NOR | 2025-02
Knut Vollebæk; Knut Vollebaek | Knut Vollebæk | foreign_minister | Norway | NOR | 1997-10 | 2000-03
Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere; Gahr Store | Jonas Gahr Støre | foreign_minister | Norway | NOR | 2005-10 | 2012-09
Espen Barth Eide | Espen Barth Eide | foreign_minister | Norway | NOR | 2012-09 | 2013-10
Espen Barth Eide | Espen Barth Eide | foreign_minister | Norway | NOR | 2023-10
Børge Brende; Borge Brende | Børge Brende | foreign_minister | Norway | NOR | 2013-10 | 2017-10
Ine Eriksen Søreide; Ine Eriksen Soreide | Ine Eriksen Søreide | foreign_minister | Norway | NOR | 2017-10 | 2021-10
Anniken Huitfeldt | Anniken Huitfeldt | foreign_minister | Norway | NOR | 2021-10 | 2023-10

# Finland
Urho Kekkonen; =Kekkonen | Urho Kekkonen | head_of_state | Finland | FIN | 1956-03 | 1982-01
Mauno Koivisto | Mauno Koivisto | head_of_state | Finland | FIN | 1982-01 | 1994-03
Martti Ahtisaari; =Ahtisaari | Martti Ahtisaari | head_of_state | Finland | FIN | 1994-03-01 | 2000-03-01
Tarja Halonen; =Halonen | Tarja Halonen | head_of_state | Finland | FIN | 2000-03-01 | 2012-03-01
Sauli Niinistö; Sauli Niinisto; =Niinisto; =Niinistö | Sauli Niinistö | head_of_state | Finland | FIN | 2012-03-01 | 2024-03-01
Alexander Stubb; =Stubb | Alexander Stubb | head_of_state | Finland | FIN | 2024-03-01
Paavo Lipponen | Paavo Lipponen | head_of_government | Finland | FIN | 1995-04 | 2003-04
Matti Vanhanen | Matti Vanhanen | head_of_government | Finland | FIN | 2003-06 | 2010-06
Jyrki Katainen | Jyrki Katainen | head_of_government | Finland | FIN | 2011-06 | 2014-06
Alexander Stubb; =Stubb | Alexander Stubb | head_of_government | Finland | FIN | 2014-06 | 2015-05
Juha Sipilä; Juha Sipila | Juha Sipilä | head_of_government | Finland | FIN | 2015-05 | 2019-06
Sanna Marin | Sanna Marin | head_of_government | Finland | FIN | 2019-12-10 | 2023-06-20
Petteri Orpo; =Orpo | Petteri Orpo | head_of_government | Finland | FIN | 2023-06-20
Erkki Tuomioja | Erkki Tuomioja | foreign_minister | Finland | FIN | 2000-02 | 2007-04
Erkki Tuomioja | Erkki Tuomioja | foreign_minister | Finland | FIN | 2011-06 | 2015-05
Alexander Stubb; =Stubb | Alexander Stubb | foreign_minister | Finland | FIN | 2008-04 | 2011-06
Pekka Haavisto; =Haavisto | Pekka Haavisto | foreign_minister | Finland | FIN | 2019-06 | 2023-06
Elina Valtonen | Elina Valtonen | foreign_minister | Finland | FIN | 2023-06

# Iceland
Davíð Oddsson; David Oddsson | Davíð Oddsson | head_of_government | Iceland | ISL | 1991-04 | 2004-09
Geir Haarde | Geir Haarde | head_of_government | Iceland | ISL | 2006-06 | 2009-02
Jóhanna Sigurðardóttir; Johanna Sigurdardottir | Jóhanna Sigurðardóttir | head_of_government | Iceland | ISL | 2009-02 | 2013-05
Sigmundur Davíð Gunnlaugsson; Sigmundur David Gunnlaugsson | Sigmundur Davíð Gunnlaugsson | head_of_government | Iceland | ISL | 2013-05 | 2016-04
Katrín Jakobsdóttir; Katrin Jakobsdottir | Katrín Jakobsdóttir | head_of_government | Iceland | ISL | 2017-11 | 2024-04
Bjarni Benediktsson | Bjarni Benediktsson | head_of_government | Iceland | ISL | 2017-01 | 2017-11
Bjarni Benediktsson | Bjarni Benediktsson | head_of_government | Iceland | ISL | 2024-04 | 2024-12
Kristrún Frostadóttir; Kristrun Frostadottir | Kristrún Frostadóttir | head_of_government | Iceland | ISL | 2024-12

# Greece
Andreas Papandreou | Andreas Papandreou | head_of_government | Greece | GRC | 1981-10 | 1989-07
Andreas Papandreou | Andreas Papandreou | head_of_government | Greece | GRC | 1993-10-13 | 1996-01-22
Constantine Mitsotakis | Constantine Mitsotakis | head_of_government | Greece | GRC | 1990-04 | 1993-10
Costas Simitis; Kostas Simitis; =Simitis | Costas Simitis | head_of_government | Greece | GRC | 1996-01-22 | 2004-03-10
Costas Karamanlis; Kostas Karamanlis; =Karamanlis | Costas Karamanlis | head_of_government | Greece | GRC | 2004-03-10 | 2009-10-06
George Papandreou; =Papandreou | George Papandreou | head_of_government | Greece | GRC | 2009-10-06 | 2011-11-11
Lucas Papademos | Lucas Papademos | head_of_government | Greece | GRC | 2011-11-11 | 2012-05-16
Antonis Samaras; =Samaras | Antonis Samaras | head_of_government | Greece | GRC | 2012-06-20 | 2015-01-26
Alexis Tsipras; =Tsipras | Alexis Tsipras | head_of_government | Greece | GRC | 2015-01-26 | 2015-08-27
Alexis Tsipras; =Tsipras | Alexis Tsipras | head_of_government | Greece | GRC | 2015-09-21 | 2019-07-08
Kyriakos Mitsotakis; =Mitsotakis | Kyriakos Mitsotakis | head_of_government | Greece | GRC | 2019-07-08 | 2023-05-25
Kyriakos Mitsotakis; =Mitsotakis | Kyriakos Mitsotakis | head_of_government | Greece | GRC | 2023-06-26
Theodoros Pangalos | Theodoros Pangalos | foreign_minister | Greece | GRC | 1996-01 | 1999-02
George Papandreou; =Papandreou | George Papandreou | foreign_minister | Greece | GRC | 1999-02 | 2004-02
Dora Bakoyannis; =Bakoyannis | Dora Bakoyannis | foreign_minister | Greece | GRC | 2006-02 | 2009-10
Evangelos Venizelos; =Venizelos | Evangelos Venizelos | foreign_minister | Greece | GRC | 2013-06 | 2015-01
Nikos Kotzias | Nikos Kotzias | foreign_minister | Greece | GRC | 2015-01 | 2018-10
Nikos Dendias; =Dendias | Nikos Dendias | foreign_minister | Greece | GRC | 2019-07 | 2023-05
Nikos Dendias; =Dendias | Nikos Dendias | defence_minister | Greece | GRC | 2023-06
George Gerapetritis; Giorgos Gerapetritis; =Gerapetritis | George Gerapetritis | foreign_minister | Greece | GRC | 2023-06
Panos Kammenos | Panos Kammenos | defence_minister | Greece | GRC | 2015-01 | 2019-01
Yanis Varoufakis; =Varoufakis | Yanis Varoufakis | other | Greece | GRC | 2015-01-27 | 2015-07-06
Karolos Papoulias | Karolos Papoulias | head_of_state | Greece | GRC | 2005-03 | 2015-03
Prokopis Pavlopoulos | Prokopis Pavlopoulos | head_of_state | Greece | GRC | 2015-03 | 2020-03
Katerina Sakellaropoulou | Katerina Sakellaropoulou | head_of_state | Greece | GRC | 2020-03 | 2025-03
Constantine Tassoulas | Constantine Tassoulas | head_of_state | Greece | GRC | 2025-03

# Malta
Lawrence Gonzi | Lawrence Gonzi | head_of_government | Malta | MLT | 2004-03 | 2013-03
Joseph Muscat; =Muscat | Joseph Muscat | head_of_government | Malta | MLT | 2013-03 | 2020-01
Robert Abela; =Abela | Robert Abela | head_of_government | Malta | MLT | 2020-01

# Poland
Wojciech Jaruzelski; =Jaruzelski | Wojciech Jaruzelski | head_of_state | Poland | POL | 1989-07-19 | 1990-12-22
Lech Walesa; Lech Wałęsa; =Walesa; =Wałęsa | Lech Walesa | head_of_state | Poland | POL | 1990-12-22 | 1995-12-23
Aleksander Kwasniewski; Aleksander Kwaśniewski; =Kwasniewski | Aleksander Kwasniewski | head_of_state | Poland | POL | 1995-12-23 | 2005-12-23
Lech Kaczynski; Lech Kaczyński | Lech Kaczynski | head_of_state | Poland | POL | 2005-12-23 | 2010-04-10
Bronislaw Komorowski; Bronisław Komorowski; =Komorowski | Bronislaw Komorowski | head_of_state | Poland | POL | 2010-08-06 | 2015-08-06
Andrzej Duda; =Duda | Andrzej Duda | head_of_state | Poland | POL | 2015-08-06 | 2025-08-06
Karol Nawrocki; =Nawrocki | Karol Nawrocki | head_of_state | Poland | POL | 2025-08-06
Tadeusz Mazowiecki; =Mazowiecki | Tadeusz Mazowiecki | head_of_government | Poland | POL | 1989-08-24 | 1991-01
Hanna Suchocka | Hanna Suchocka | head_of_government | Poland | POL | 1992-07 | 1993-10
Jerzy Buzek; =Buzek | Jerzy Buzek | head_of_government | Poland | POL | 1997-10 | 2001-10
Leszek Miller | Leszek Miller | head_of_government | Poland | POL | 2001-10 | 2004-05
Marek Belka | Marek Belka | head_of_government | Poland | POL | 2004-05 | 2005-10
Kazimierz Marcinkiewicz | Kazimierz Marcinkiewicz | head_of_government | Poland | POL | 2005-10 | 2006-07
Jaroslaw Kaczynski; Jarosław Kaczyński; =Kaczynski | Jaroslaw Kaczynski | head_of_government | Poland | POL | 2006-07-14 | 2007-11-16
Donald Tusk; =Tusk | Donald Tusk | head_of_government | Poland | POL | 2007-11-16 | 2014-09-22
Donald Tusk; =Tusk | Donald Tusk | head_of_government | Poland | POL | 2023-12-13
Ewa Kopacz; =Kopacz | Ewa Kopacz | head_of_government | Poland | POL | 2014-09-22 | 2015-11-16
Beata Szydlo; Beata Szydło; =Szydlo | Beata Szydlo | head_of_government | Poland | POL | 2015-11-16 | 2017-12-11
Mateusz Morawiecki; =Morawiecki | Mateusz Morawiecki | head_of_government | Poland | POL | 2017-12-11 | 2023-12-13
Bronislaw Geremek; Bronisław Geremek; =Geremek | Bronislaw Geremek | foreign_minister | Poland | POL | 1997-10 | 2000-06
Radek Sikorski; Radoslaw Sikorski; Radosław Sikorski; =Sikorski | Radek Sikorski | foreign_minister | Poland | POL | 2007-11 | 2014-09
Radek Sikorski; Radoslaw Sikorski; Radosław Sikorski; =Sikorski | Radek Sikorski | foreign_minister | Poland | POL | 2023-12
Grzegorz Schetyna | Grzegorz Schetyna | foreign_minister | Poland | POL | 2014-09 | 2015-11
Witold Waszczykowski | Witold Waszczykowski | foreign_minister | Poland | POL | 2015-11 | 2018-01
Jacek Czaputowicz | Jacek Czaputowicz | foreign_minister | Poland | POL | 2018-01 | 2020-08
Zbigniew Rau | Zbigniew Rau | foreign_minister | Poland | POL | 2020-08 | 2023-11
Radek Sikorski; Radoslaw Sikorski; Radosław Sikorski; =Sikorski | Radek Sikorski | defence_minister | Poland | POL | 2005-10 | 2007-02
Tomasz Siemoniak | Tomasz Siemoniak | defence_minister | Poland | POL | 2011-08 | 2015-11
Antoni Macierewicz | Antoni Macierewicz | defence_minister | Poland | POL | 2015-11 | 2018-01
Mariusz Blaszczak; Mariusz Błaszczak; =Blaszczak | Mariusz Blaszczak | defence_minister | Poland | POL | 2018-01 | 2023-11
Wladyslaw Kosiniak-Kamysz; Władysław Kosiniak-Kamysz; =Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz | defence_minister | Poland | POL | 2023-12
Jaroslaw Kaczynski; Jarosław Kaczyński; =Kaczynski | Jaroslaw Kaczynski | other | Law and Justice | POL | 2003-01 |  | POLPTY
Rafal Trzaskowski; Rafał Trzaskowski; =Trzaskowski | Rafal Trzaskowski | other | Warsaw | POL | 2018-11
Zbigniew Ziobro; =Ziobro | Zbigniew Ziobro | other | Poland | POL | 2015-11 | 2023-11

# Czech Republic
Václav Havel; Vaclav Havel; =Havel | Václav Havel | head_of_state | Czech Republic | CZE | 1993-02-02 | 2003-02-02
Václav Klaus; Vaclav Klaus | Václav Klaus | head_of_state | Czech Republic | CZE | 2003-03-07 | 2013-03-07
Miloš Zeman; Milos Zeman; =Zeman | Miloš Zeman | head_of_state | Czech Republic | CZE | 2013-03-08 | 2023-03-08
Petr Pavel | Petr Pavel | head_of_state | Czech Republic | CZE | 2023-03-09
Václav Klaus; Vaclav Klaus | Václav Klaus | head_of_government | Czech Republic | CZE | 1993-01-01 | 1998-01
Miloš Zeman; Milos Zeman; =Zeman | Miloš Zeman | head_of_government | Czech Republic | CZE | 1998-07 | 2002-07
Vladimír Špidla; Vladimir Spidla | Vladimír Špidla | head_of_government | Czech Republic | CZE | 2002-07 | 2004-08
Mirek Topolánek; Mirek Topolanek; =Topolanek | Mirek Topolánek | head_of_government | Czech Republic | CZE | 2006-09 | 2009-05
Petr Nečas; Petr Necas | Petr Nečas | head_of_government | Czech Republic | CZE | 2010-07 | 2013-07
Bohuslav Sobotka; =Sobotka | Bohuslav Sobotka | head_of_government | Czech Republic | CZE | 2014-01 | 2017-12
Andrej Babiš; Andrej Babis; =Babis; =Babiš | Andrej Babiš | head_of_government | Czech Republic | CZE | 2017-12-06 | 2021-12-17
Andrej Babiš; Andrej Babis; =Babis; =Babiš | Andrej Babiš | head_of_government | Czech Republic | CZE | 2025-12
Petr Fiala; =Fiala | Petr Fiala | head_of_government | Czech Republic | CZE | 2021-12-17 | 2025-12
Karel Schwarzenberg | Karel Schwarzenberg | foreign_minister | Czech Republic | CZE | 2007-01 | 2009-05
Karel Schwarzenberg | Karel Schwarzenberg | foreign_minister | Czech Republic | CZE | 2010-07 | 2013-07
Lubomír Zaorálek; Lubomir Zaoralek | Lubomír Zaorálek | foreign_minister | Czech Republic | CZE | 2014-01 | 2017-12
Tomáš Petříček; Tomas Petricek | Tomáš Petříček | foreign_minister | Czech Republic | CZE | 2018-10 | 2021-04
Jan Lipavský; Jan Lipavsky; =Lipavsky | Jan Lipavský | foreign_minister | Czech Republic | CZE | 2021-12 | 2025-12
Jana Černochová; Jana Cernochova | Jana Černochová | defence_minister | Czech Republic | CZE | 2021-12 | 2025-12
Václav Havel; Vaclav Havel; =Havel | Václav Havel | head_of_state | Czechoslovakia | CSK | 1989-12-29 | 1992-07-20 | CSKGOV
Alexander Dubček; Alexander Dubcek; =Dubcek | Alexander Dubček | head | Czechoslovakia | CSK | 1968-01-05 | 1969-04-17 | CSKGOV
Gustáv Husák; Gustav Husak; =Husak | Gustáv Husák | head | Czechoslovakia | CSK | 1969-04-17 | 1987-12 | CSKGOV

# Slovakia
Vladimír Mečiar; Vladimir Meciar; =Meciar | Vladimír Mečiar | head_of_government | Slovakia | SVK | 1993-01 | 1994-03
Vladimír Mečiar; Vladimir Meciar; =Meciar | Vladimír Mečiar | head_of_government | Slovakia | SVK | 1994-12 | 1998-10
Mikuláš Dzurinda; Mikulas Dzurinda; =Dzurinda | Mikuláš Dzurinda | head_of_government | Slovakia | SVK | 1998-10 | 2006-07
Robert Fico; =Fico | Robert Fico | head_of_government | Slovakia | SVK | 2006-07-04 | 2010-07-08
Robert Fico; =Fico | Robert Fico | head_of_government | Slovakia | SVK | 2012-04-04 | 2018-03-22
Robert Fico; =Fico | Robert Fico | head_of_government | Slovakia | SVK | 2023-10-25
Iveta Radičová; Iveta Radicova | Iveta Radičová | head_of_government | Slovakia | SVK | 2010-07 | 2012-04
Peter Pellegrini; =Pellegrini | Peter Pellegrini | head_of_government | Slovakia | SVK | 2018-03-22 | 2020-03-21
Igor Matovič; Igor Matovic | Igor Matovič | head_of_government | Slovakia | SVK | 2020-03-21 | 2021-04-01
Eduard Heger | Eduard Heger | head_of_government | Slovakia | SVK | 2021-04-01 | 2023-05-15
Rudolf Schuster | Rudolf Schuster | head_of_state | Slovakia | SVK | 1999-06 | 2004-06
Ivan Gašparovič; Ivan Gasparovic | Ivan Gašparovič | head_of_state | Slovakia | SVK | 2004-06 | 2014-06
Andrej Kiska | Andrej Kiska | head_of_state | Slovakia | SVK | 2014-06-15 | 2019-06-15
Zuzana Čaputová; Zuzana Caputova; =Caputova | Zuzana Čaputová | head_of_state | Slovakia | SVK | 2019-06-15 | 2024-06-15
Peter Pellegrini; =Pellegrini | Peter Pellegrini | head_of_state | Slovakia | SVK | 2024-06-15
Miroslav Lajčák; Miroslav Lajcak | Miroslav Lajčák | foreign_minister | Slovakia | SVK | 2009-01 | 2010-07
Miroslav Lajčák; Miroslav Lajcak | Miroslav Lajčák | foreign_minister | Slovakia | SVK | 2012-04 | 2020-03
Juraj Blanár; Juraj Blanar | Juraj Blanár | foreign_minister | Slovakia | SVK | 2023-10

# Hungary
János Kádár; Janos Kadar; =Kadar | János Kádár | head | Hungarian Socialist Workers' Party | HUN | 1956-10 | 1988-05 | HUNGOV
Imre Nagy | Imre Nagy | head_of_government | Hungary | HUN | 1953-07 | 1955-04
Imre Nagy | Imre Nagy | head_of_government | Hungary | HUN | 1956-10-24 | 1956-11-04
József Antall; Jozsef Antall | József Antall | head_of_government | Hungary | HUN | 1990-05 | 1993-12
Gyula Horn | Gyula Horn | head_of_government | Hungary | HUN | 1994-07 | 1998-07
Viktor Orbán; Viktor Orban; =Orban; =Orbán | Viktor Orbán | head_of_government | Hungary | HUN | 1998-07-06 | 2002-05-27
Viktor Orbán; Viktor Orban; =Orban; =Orbán | Viktor Orbán | head_of_government | Hungary | HUN | 2010-05-29
Péter Medgyessy; Peter Medgyessy | Péter Medgyessy | head_of_government | Hungary | HUN | 2002-05 | 2004-09
Ferenc Gyurcsány; Ferenc Gyurcsany; =Gyurcsany | Ferenc Gyurcsány | head_of_government | Hungary | HUN | 2004-09 | 2009-04
Gordon Bajnai | Gordon Bajnai | head_of_government | Hungary | HUN | 2009-04 | 2010-05
Árpád Göncz; Arpad Goncz | Árpád Göncz | head_of_state | Hungary | HUN | 1990-08 | 2000-08
János Áder; Janos Ader | János Áder | head_of_state | Hungary | HUN | 2012-05 | 2022-05
Katalin Novák; Katalin Novak | Katalin Novák | head_of_state | Hungary | HUN | 2022-05 | 2024-02-26
Tamás Sulyok; Tamas Sulyok | Tamás Sulyok | head_of_state | Hungary | HUN | 2024-03-05
Péter Szijjártó; Peter Szijjarto; =Szijjarto; =Szijjártó | Péter Szijjártó | foreign_minister | Hungary | HUN | 2014-09
Péter Magyar; Peter Magyar | Péter Magyar | opposition_leader | Hungary | HUN | 2024-04 |  | HUNOPP
Zoltán Kovács; Zoltan Kovacs | Zoltán Kovács | spokesman | Hungary | HUN

# Romania
Nicolae Ceausescu; Nicolae Ceaușescu; =Ceausescu | Nicolae Ceausescu | head_of_state | Romania | ROU | 1974-03 | 1989-12-22
Ion Iliescu; =Iliescu | Ion Iliescu | head_of_state | Romania | ROU | 1989-12-22 | 1996-11-29
Ion Iliescu; =Iliescu | Ion Iliescu | head_of_state | Romania | ROU | 2000-12-20 | 2004-12-20
Emil Constantinescu | Emil Constantinescu | head_of_state | Romania | ROU | 1996-11 | 2000-12
Traian Basescu; Traian Băsescu; =Basescu | Traian Basescu | head_of_state | Romania | ROU | 2004-12-20 | 2014-12-21
Klaus Iohannis; =Iohannis | Klaus Iohannis | head_of_state | Romania | ROU | 2014-12-21 | 2025-02-12
Nicusor Dan; Nicușor Dan | Nicusor Dan | head_of_state | Romania | ROU | 2025-05-26
Adrian Nastase; Adrian Năstase | Adrian Nastase | head_of_government | Romania | ROU | 2000-12 | 2004-12
Victor Ponta; =Ponta | Victor Ponta | head_of_government | Romania | ROU | 2012-05 | 2015-11
Viorica Dancila; Viorica Dăncilă | Viorica Dancila | head_of_government | Romania | ROU | 2018-01 | 2019-11
Marcel Ciolacu; =Ciolacu | Marcel Ciolacu | head_of_government | Romania | ROU | 2023-06 | 2025-05
Ilie Bolojan; =Bolojan | Ilie Bolojan | head_of_government | Romania | ROU | 2025-06
Calin Georgescu; Călin Georgescu; =Georgescu | Calin Georgescu | opposition_leader | Romania | ROU | 2024-11 |  | ROUOPP
George Simion | George Simion | opposition_leader | Romania | ROU | 2019 |  | ROUOPP

# Bulgaria
Todor Zhivkov; =Zhivkov | Todor Zhivkov | head | Bulgarian Communist Party | BGR | 1954-03 | 1989-11-10 | BGRGOV
Zhelyu Zhelev | Zhelyu Zhelev | head_of_state | Bulgaria | BGR | 1990-08 | 1997-01
Petar Stoyanov | Petar Stoyanov | head_of_state | Bulgaria | BGR | 1997-01 | 2002-01
Georgi Parvanov | Georgi Parvanov | head_of_state | Bulgaria | BGR | 2002-01 | 2012-01
Rosen Plevneliev | Rosen Plevneliev | head_of_state | Bulgaria | BGR | 2012-01 | 2017-01
Rumen Radev; =Radev | Rumen Radev | head_of_state | Bulgaria | BGR | 2017-01-22
Simeon Saxe-Coburg-Gotha; Simeon Saxe-Coburg | Simeon Saxe-Coburg-Gotha | head_of_government | Bulgaria | BGR | 2001-07 | 2005-08
Sergei Stanishev | Sergei Stanishev | head_of_government | Bulgaria | BGR | 2005-08 | 2009-07
Boyko Borisov; Boiko Borisov; =Borisov | Boyko Borisov | head_of_government | Bulgaria | BGR | 2009-07 | 2013-03
Boyko Borisov; Boiko Borisov; =Borisov | Boyko Borisov | head_of_government | Bulgaria | BGR | 2014-11 | 2017-01
Boyko Borisov; Boiko Borisov; =Borisov | Boyko Borisov | head_of_government | Bulgaria | BGR | 2017-05 | 2021-05
Kiril Petkov | Kiril Petkov | head_of_government | Bulgaria | BGR | 2021-12 | 2022-08
Nikolai Denkov | Nikolai Denkov | head_of_government | Bulgaria | BGR | 2023-06 | 2024-04
Rosen Zhelyazkov | Rosen Zhelyazkov | head_of_government | Bulgaria | BGR | 2025-01

# Lithuania
Vytautas Landsbergis; =Landsbergis | Vytautas Landsbergis | head_of_state | Lithuania | LTU | 1990-03-11 | 1992-11
Algirdas Brazauskas | Algirdas Brazauskas | head_of_state | Lithuania | LTU | 1993-02 | 1998-02
Valdas Adamkus; =Adamkus | Valdas Adamkus | head_of_state | Lithuania | LTU | 1998-02 | 2003-02
Valdas Adamkus; =Adamkus | Valdas Adamkus | head_of_state | Lithuania | LTU | 2004-07 | 2009-07
Rolandas Paksas | Rolandas Paksas | head_of_state | Lithuania | LTU | 2003-02 | 2004-04
Dalia Grybauskaite; Dalia Grybauskaitė; =Grybauskaite | Dalia Grybauskaite | head_of_state | Lithuania | LTU | 2009-07-12 | 2019-07-12
Gitanas Nauseda; Gitanas Nausėda; =Nauseda | Gitanas Nauseda | head_of_state | Lithuania | LTU | 2019-07-12
Ingrida Simonyte; Ingrida Šimonytė | Ingrida Simonyte | head_of_government | Lithuania | LTU | 2020-12 | 2024-12
Andrius Kubilius; =Kubilius | Andrius Kubilius | head_of_government | Lithuania | LTU | 1999-11 | 2000-10
Andrius Kubilius; =Kubilius | Andrius Kubilius | head_of_government | Lithuania | LTU | 2008-12 | 2012-12
Gintautas Paluckas | Gintautas Paluckas | head_of_government | Lithuania | LTU | 2024-12 | 2025-08
Linas Linkevicius; Linas Linkevičius | Linas Linkevicius | foreign_minister | Lithuania | LTU | 2012-12 | 2020-12
Gabrielius Landsbergis | Gabrielius Landsbergis | foreign_minister | Lithuania | LTU | 2020-12 | 2024-12
Kestutis Budrys; Kęstutis Budrys | Kestutis Budrys | foreign_minister | Lithuania | LTU | 2024-12

# Latvia
Vaira Vike-Freiberga; Vaira Vīķe-Freiberga | Vaira Vike-Freiberga | head_of_state | Latvia | LVA | 1999-07 | 2007-07
Valdis Zatlers | Valdis Zatlers | head_of_state | Latvia | LVA | 2007-07 | 2011-07
Andris Berzins; Andris Bērziņš | Andris Berzins | head_of_state | Latvia | LVA | 2011-07 | 2015-07
Raimonds Vejonis; Raimonds Vējonis | Raimonds Vejonis | head_of_state | Latvia | LVA | 2015-07 | 2019-07
Egils Levits | Egils Levits | head_of_state | Latvia | LVA | 2019-07 | 2023-07
Edgars Rinkevics; Edgars Rinkēvičs; =Rinkevics | Edgars Rinkevics | head_of_state | Latvia | LVA | 2023-07-08
Edgars Rinkevics; Edgars Rinkēvičs; =Rinkevics | Edgars Rinkevics | foreign_minister | Latvia | LVA | 2011-10 | 2023-07
Valdis Dombrovskis; =Dombrovskis | Valdis Dombrovskis | head_of_government | Latvia | LVA | 2009-03 | 2014-01
Krisjanis Karins; Krišjānis Kariņš | Krisjanis Karins | head_of_government | Latvia | LVA | 2019-01 | 2023-09
Evika Silina; Evika Siliņa | Evika Silina | head_of_government | Latvia | LVA | 2023-09
Baiba Braze; Baiba Braže | Baiba Braze | foreign_minister | Latvia | LVA | 2024-04

# Estonia
Lennart Meri | Lennart Meri | head_of_state | Estonia | EST | 1992-10 | 2001-10
Arnold Rüütel; Arnold Ruutel | Arnold Rüütel | head_of_state | Estonia | EST | 2001-10 | 2006-10
Toomas Hendrik Ilves; =Ilves | Toomas Hendrik Ilves | head_of_state | Estonia | EST | 2006-10 | 2016-10
Kersti Kaljulaid | Kersti Kaljulaid | head_of_state | Estonia | EST | 2016-10 | 2021-10
Alar Karis | Alar Karis | head_of_state | Estonia | EST | 2021-10
Andrus Ansip | Andrus Ansip | head_of_government | Estonia | EST | 2005-04 | 2014-03
Taavi Roivas; Taavi Rõivas | Taavi Roivas | head_of_government | Estonia | EST | 2014-03 | 2016-11
Juri Ratas; Jüri Ratas | Juri Ratas | head_of_government | Estonia | EST | 2016-11 | 2021-01
Kaja Kallas; =Kallas | Kaja Kallas | head_of_government | Estonia | EST | 2021-01-26 | 2024-07-23
Kristen Michal | Kristen Michal | head_of_government | Estonia | EST | 2024-07-23
Urmas Paet | Urmas Paet | foreign_minister | Estonia | EST | 2005-04 | 2014-11
Margus Tsahkna | Margus Tsahkna | foreign_minister | Estonia | EST | 2023-04
Hanno Pevkur | Hanno Pevkur | defence_minister | Estonia | EST | 2022-07

# The Balkans

# Yugoslavia
Josip Broz Tito; =Tito; Marshal Tito | Josip Broz Tito | head_of_state | Yugoslavia | YUG | 1953-01-14 | 1980-05-04
Dobrica Cosic; Dobrica Ćosić | Dobrica Cosic | head_of_state | Yugoslavia | YUG | 1992-06 | 1993-06
Zoran Lilic | Zoran Lilic | head_of_state | Yugoslavia | YUG | 1993-06 | 1997-06
Slobodan Milosevic; Slobodan Milošević; =Milosevic; =Milošević | Slobodan Milosevic | head_of_state | Yugoslavia | YUG | 1997-07-23 | 2000-10-07
Vojislav Kostunica; Vojislav Koštunica; =Kostunica | Vojislav Kostunica | head_of_state | Yugoslavia | YUG | 2000-10-07 | 2003-03-07

# Serbia
Slobodan Milosevic; Slobodan Milošević; =Milosevic; =Milošević | Slobodan Milosevic | head_of_state | Serbia | SRB | 1991-01-11 | 1997-07-23
Milan Milutinovic | Milan Milutinovic | head_of_state | Serbia | SRB | 1997-12 | 2002-12
Boris Tadic; Boris Tadić; =Tadic | Boris Tadic | head_of_state | Serbia | SRB | 2004-07-11 | 2012-04-05
Tomislav Nikolic; Tomislav Nikolić; =Nikolic | Tomislav Nikolic | head_of_state | Serbia | SRB | 2012-05-31 | 2017-05-31
Aleksandar Vucic; Aleksandar Vučić; =Vucic; =Vučić | Aleksandar Vucic | head_of_state | Serbia | SRB | 2017-05-31
Zoran Djindjic; Zoran Đinđić; Zoran Dindic; =Djindjic | Zoran Djindjic | head_of_government | Serbia | SRB | 2001-01-25 | 2003-03-12
Vojislav Kostunica; Vojislav Koštunica; =Kostunica | Vojislav Kostunica | head_of_government | Serbia | SRB | 2004-03 | 2008-07
Ivica Dacic; Ivica Dačić; =Dacic | Ivica Dacic | head_of_government | Serbia | SRB | 2012-07 | 2014-04
Aleksandar Vucic; Aleksandar Vučić; =Vucic; =Vučić | Aleksandar Vucic | head_of_government | Serbia | SRB | 2014-04-27 | 2017-05-31
Ana Brnabic; Ana Brnabić; =Brnabic | Ana Brnabic | head_of_government | Serbia | SRB | 2017-06-29 | 2024-03
Milos Vucevic; Miloš Vučević | Milos Vucevic | head_of_government | Serbia | SRB | 2024-05 | 2025-04
Djuro Macut; Đuro Macut; Duro Macut | Djuro Macut | head_of_government | Serbia | SRB | 2025-04
Vuk Jeremic; Vuk Jeremić | Vuk Jeremic | foreign_minister | Serbia | SRB | 2007-05 | 2012-07
Ivica Dacic; Ivica Dačić; =Dacic | Ivica Dacic | foreign_minister | Serbia | SRB | 2014-04 | 2020-10
Ivica Dacic; Ivica Dačić; =Dacic | Ivica Dacic | foreign_minister | Serbia | SRB | 2022-10 | 2024-05
Marko Djuric; Marko Đurić; Marko Duric | Marko Djuric | foreign_minister | Serbia | SRB | 2024-05
Vuk Draskovic; Vuk Drašković; =Draskovic | Vuk Draskovic | opposition_leader | Serbia | SRB | 1990 | 2000 | SRBOPP
Vojislav Seselj; Vojislav Šešelj; =Seselj | Vojislav Seselj | opposition_leader | Serbia | SRB | 1991 | 2018 | SRBOPP

# Kosovo
Ibrahim Rugova; =Rugova | Ibrahim Rugova | head_of_state | Kosovo | XKX | 2002-03-04 | 2006-01-21
Fatmir Sejdiu | Fatmir Sejdiu | head_of_state | Kosovo | XKX | 2006-02 | 2010-09
Atifete Jahjaga | Atifete Jahjaga | head_of_state | Kosovo | XKX | 2011-04 | 2016-04
Hashim Thaci; Hashim Thaçi; =Thaci; =Thaçi | Hashim Thaci | head_of_state | Kosovo | XKX | 2016-04-07 | 2020-11-05
Vjosa Osmani; =Osmani | Vjosa Osmani | head_of_state | Kosovo | XKX | 2021-04-06
Ramush Haradinaj; =Haradinaj | Ramush Haradinaj | head_of_government | Kosovo | XKX | 2004-12 | 2005-03
Ramush Haradinaj; =Haradinaj | Ramush Haradinaj | head_of_government | Kosovo | XKX | 2017-09 | 2020-02
Agim Ceku; Agim Çeku | Agim Ceku | head_of_government | Kosovo | XKX | 2006-03 | 2008-01
Hashim Thaci; Hashim Thaçi; =Thaci; =Thaçi | Hashim Thaci | head_of_government | Kosovo | XKX | 2008-01-09 | 2014-12
Isa Mustafa | Isa Mustafa | head_of_government | Kosovo | XKX | 2014-12 | 2017-09
Albin Kurti; =Kurti | Albin Kurti | head_of_government | Kosovo | XKX | 2020-02 | 2020-06
Albin Kurti; =Kurti | Albin Kurti | head_of_government | Kosovo | XKX | 2021-03-22

# Croatia
Franjo Tudjman; Franjo Tuđman; Franjo Tudman; =Tudjman | Franjo Tudjman | head_of_state | Croatia | HRV | 1990-05-30 | 1999-12-10
Stjepan Mesic; Stjepan Mesić; =Mesic | Stjepan Mesic | head_of_state | Croatia | HRV | 2000-02-18 | 2010-02-18
Ivo Josipovic; Ivo Josipović | Ivo Josipovic | head_of_state | Croatia | HRV | 2010-02 | 2015-02
Kolinda Grabar-Kitarovic; Kolinda Grabar-Kitarović; =Grabar-Kitarovic | Kolinda Grabar-Kitarovic | head_of_state | Croatia | HRV | 2015-02 | 2020-02
Zoran Milanovic; Zoran Milanović; =Milanovic | Zoran Milanovic | head_of_state | Croatia | HRV | 2020-02-18
Ivica Racan; Ivica Račan | Ivica Racan | head_of_government | Croatia | HRV | 2000-01 | 2003-12
Ivo Sanader; =Sanader | Ivo Sanader | head_of_government | Croatia | HRV | 2003-12 | 2009-07
Jadranka Kosor | Jadranka Kosor | head_of_government | Croatia | HRV | 2009-07 | 2011-12
Zoran Milanovic; Zoran Milanović; =Milanovic | Zoran Milanovic | head_of_government | Croatia | HRV | 2011-12 | 2016-01
Andrej Plenkovic; Andrej Plenković; =Plenkovic | Andrej Plenkovic | head_of_government | Croatia | HRV | 2016-10-19

# Slovenia
Milan Kucan; Milan Kučan | Milan Kucan | head_of_state | Slovenia | SVN | 1991-06 | 2002-12
Danilo Turk; Danilo Türk | Danilo Turk | head_of_state | Slovenia | SVN | 2007-12 | 2012-12
Borut Pahor; =Pahor | Borut Pahor | head_of_state | Slovenia | SVN | 2012-12 | 2022-12
Natasa Pirc Musar; Nataša Pirc Musar | Natasa Pirc Musar | head_of_state | Slovenia | SVN | 2022-12-23
Janez Drnovsek; Janez Drnovšek | Janez Drnovsek | head_of_government | Slovenia | SVN | 1992-05 | 2000-06
Janez Drnovsek; Janez Drnovšek | Janez Drnovsek | head_of_government | Slovenia | SVN | 2000-11 | 2002-12
Janez Jansa; Janez Janša; =Jansa | Janez Jansa | head_of_government | Slovenia | SVN | 2004-12 | 2008-11
Janez Jansa; Janez Janša; =Jansa | Janez Jansa | head_of_government | Slovenia | SVN | 2012-02 | 2013-03
Janez Jansa; Janez Janša; =Jansa | Janez Jansa | head_of_government | Slovenia | SVN | 2020-03-13 | 2022-06-01
Borut Pahor; =Pahor | Borut Pahor | head_of_government | Slovenia | SVN | 2008-11 | 2012-02
Miro Cerar | Miro Cerar | head_of_government | Slovenia | SVN | 2014-09 | 2018-09
Marjan Sarec; Marjan Šarec | Marjan Sarec | head_of_government | Slovenia | SVN | 2018-09 | 2020-03
Robert Golob; =Golob | Robert Golob | head_of_government | Slovenia | SVN | 2022-06-01
Tanja Fajon | Tanja Fajon | foreign_minister | Slovenia | SVN | 2022-06

# Bosnia and Herzegovina
Alija Izetbegovic; Alija Izetbegović; =Izetbegovic | Alija Izetbegovic | head_of_state | Bosnia and Herzegovina | BIH | 1990-12-20 | 2000-10-14
Bakir Izetbegovic; Bakir Izetbegović | Bakir Izetbegovic | head_of_state | Bosnia and Herzegovina | BIH | 2010-11 | 2018-11
Milorad Dodik; =Dodik | Milorad Dodik | head_of_state | Bosnia and Herzegovina | BIH | 2018-11 | 2022-11
Milorad Dodik; =Dodik | Milorad Dodik | other | Republika Srpska | BIH | 2010-11 | 2018-11
Milorad Dodik; =Dodik | Milorad Dodik | other | Republika Srpska | BIH | 2022-11 | 2025-08
Biljana Plavsic; Biljana Plavšić; =Plavsic | Biljana Plavsic | other | Republika Srpska | BIH | 1996-07 | 1998-11
Haris Silajdzic; Haris Silajdžić; =Silajdzic | Haris Silajdzic | foreign_minister | Bosnia and Herzegovina | BIH | 1990-12 | 1993-10
Haris Silajdzic; Haris Silajdžić; =Silajdzic | Haris Silajdzic | head_of_state | Bosnia and Herzegovina | BIH | 2006-11 | 2010-11
Zeljko Komsic; Željko Komšić | Zeljko Komsic | head_of_state | Bosnia and Herzegovina | BIH | 2006-10 | 2014-11
Zeljko Komsic; Željko Komšić | Zeljko Komsic | head_of_state | Bosnia and Herzegovina | BIH | 2018-11
Carl Bildt; =Bildt | Carl Bildt | head | Office of the High Representative | IGO | 1995-12 | 1997-06 | IGOEUR
Carlos Westendorp | Carlos Westendorp | head | Office of the High Representative | IGO | 1997-06 | 1999-07 | IGOEUR
Wolfgang Petritsch | Wolfgang Petritsch | head | Office of the High Representative | IGO | 1999-08 | 2002-05 | IGOEUR
Paddy Ashdown; Lord Ashdown; =Ashdown | Paddy Ashdown | head | Office of the High Representative | IGO | 2002-05-27 | 2006-01-31 | IGOEUR
Christian Schwarz-Schilling | Christian Schwarz-Schilling | head | Office of the High Representative | IGO | 2006-01 | 2007-06 | IGOEUR
Miroslav Lajčák; Miroslav Lajcak | Miroslav Lajčák | head | Office of the High Representative | IGO | 2007-07 | 2009-01 | IGOEUR
Valentin Inzko | Valentin Inzko | head | Office of the High Representative | IGO | 2009-03 | 2021-07 | IGOEUR
Christian Schmidt | Christian Schmidt | head | Office of the High Representative | IGO | 2021-08-01 |  | IGOEUR

# North Macedonia
Kiro Gligorov | Kiro Gligorov | head_of_state | North Macedonia | MKD | 1991-01 | 1999-11
Boris Trajkovski | Boris Trajkovski | head_of_state | North Macedonia | MKD | 1999-12 | 2004-02-26
Branko Crvenkovski | Branko Crvenkovski | head_of_state | North Macedonia | MKD | 2004-05 | 2009-05
Gjorge Ivanov | Gjorge Ivanov | head_of_state | North Macedonia | MKD | 2009-05 | 2019-05
Stevo Pendarovski | Stevo Pendarovski | head_of_state | North Macedonia | MKD | 2019-05 | 2024-05
Gordana Siljanovska-Davkova | Gordana Siljanovska-Davkova | head_of_state | North Macedonia | MKD | 2024-05
Ljubco Georgievski | Ljubco Georgievski | head_of_government | North Macedonia | MKD | 1998-11 | 2002-11
Nikola Gruevski; =Gruevski | Nikola Gruevski | head_of_government | North Macedonia | MKD | 2006-08 | 2016-01
Zoran Zaev; =Zaev | Zoran Zaev | head_of_government | North Macedonia | MKD | 2017-05 | 2020-01
Zoran Zaev; =Zaev | Zoran Zaev | head_of_government | North Macedonia | MKD | 2020-08 | 2022-01
Dimitar Kovacevski | Dimitar Kovacevski | head_of_government | North Macedonia | MKD | 2022-01 | 2024-01
Hristijan Mickoski | Hristijan Mickoski | head_of_government | North Macedonia | MKD | 2024-06

# Montenegro
Milo Djukanovic; Milo Đukanović; Milo Dukanovic; =Djukanovic | Milo Djukanovic | head_of_government | Montenegro | MNE | 2008-02 | 2010-12
Milo Djukanovic; Milo Đukanović; Milo Dukanovic; =Djukanovic | Milo Djukanovic | head_of_government | Montenegro | MNE | 2012-12 | 2016-11
Milo Djukanovic; Milo Đukanović; Milo Dukanovic; =Djukanovic | Milo Djukanovic | head_of_state | Montenegro | MNE | 2018-05-20 | 2023-05-20
Filip Vujanovic; Filip Vujanović | Filip Vujanovic | head_of_state | Montenegro | MNE | 2006-06 | 2018-05
Jakov Milatovic; Jakov Milatović | Jakov Milatovic | head_of_state | Montenegro | MNE | 2023-05-20
Zdravko Krivokapic | Zdravko Krivokapic | head_of_government | Montenegro | MNE | 2020-12 | 2022-04
Dritan Abazovic | Dritan Abazovic | head_of_government | Montenegro | MNE | 2022-04 | 2023-10
Milojko Spajic; Milojko Spajić | Milojko Spajic | head_of_government | Montenegro | MNE | 2023-10

# Albania
Enver Hoxha; =Hoxha | Enver Hoxha | head | Party of Labour of Albania | ALB | 1944-10 | 1985-04-11 | ALBGOV
Ramiz Alia | Ramiz Alia | head_of_state | Albania | ALB | 1991-04-30 | 1992-04-03
Sali Berisha; =Berisha | Sali Berisha | head_of_state | Albania | ALB | 1992-04-09 | 1997-07-24
Sali Berisha; =Berisha | Sali Berisha | head_of_government | Albania | ALB | 2005-09 | 2013-09
Fatos Nano | Fatos Nano | head_of_government | Albania | ALB | 1991-02 | 1991-06
Fatos Nano | Fatos Nano | head_of_government | Albania | ALB | 1997-07 | 1998-10
Fatos Nano | Fatos Nano | head_of_government | Albania | ALB | 2002-07 | 2005-09
Edi Rama | Edi Rama | head_of_government | Albania | ALB | 2013-09-15
Ilir Meta | Ilir Meta | head_of_state | Albania | ALB | 2017-07 | 2022-07
Bajram Begaj | Bajram Begaj | head_of_state | Albania | ALB | 2022-07-24

# Moldova
Mircea Snegur | Mircea Snegur | head_of_state | Moldova | MDA | 1990-09 | 1997-01
Petru Lucinschi | Petru Lucinschi | head_of_state | Moldova | MDA | 1997-01 | 2001-04
Vladimir Voronin; =Voronin | Vladimir Voronin | head_of_state | Moldova | MDA | 2001-04-07 | 2009-09-11
Nicolae Timofti | Nicolae Timofti | head_of_state | Moldova | MDA | 2012-03 | 2016-12
Igor Dodon; =Dodon | Igor Dodon | head_of_state | Moldova | MDA | 2016-12-23 | 2020-12-24
Maia Sandu; =Sandu | Maia Sandu | head_of_state | Moldova | MDA | 2020-12-24
Vlad Filat | Vlad Filat | head_of_government | Moldova | MDA | 2009-09 | 2013-04
Natalia Gavrilita; Natalia Gavrilița | Natalia Gavrilita | head_of_government | Moldova | MDA | 2021-08 | 2023-02
Dorin Recean; =Recean | Dorin Recean | head_of_government | Moldova | MDA | 2023-02 | 2025-10
Alexandru Munteanu | Alexandru Munteanu | head_of_government | Moldova | MDA | 2025-11
Ilan Shor | Ilan Shor | other | Shor Party | MDA |  |  | MDAPTY
Vladimir Plahotniuc; =Plahotniuc | Vladimir Plahotniuc | other | Democratic Party of Moldova | MDA |  | 2019-06 | MDAPTY
Igor Smirnov | Igor Smirnov | other | Transnistria | MDA | 1991-12 | 2011-12 | MDASEP
Vadim Krasnoselsky | Vadim Krasnoselsky | other | Transnistria | MDA | 2016-12 |  | MDASEP

# Russia and its neighbours

# Soviet Union
Joseph Stalin; Josef Stalin; =Stalin | Joseph Stalin | head_of_government | Soviet Union | SUN | 1941-05-06 | 1953-03-05
Georgy Malenkov; =Malenkov | Georgy Malenkov | head_of_government | Soviet Union | SUN | 1953-03-06 | 1955-02-08
Nikolai Bulganin | Nikolai Bulganin | head_of_government | Soviet Union | SUN | 1955-02 | 1958-03
Nikita Khrushchev; =Khrushchev | Nikita Khrushchev | head_of_government | Soviet Union | SUN | 1958-03-27 | 1964-10-14
Nikita Khrushchev; =Khrushchev | Nikita Khrushchev | head | Communist Party of the Soviet Union | SUN | 1953-09-14 | 1964-10-14
Alexei Kosygin; =Kosygin | Alexei Kosygin | head_of_government | Soviet Union | SUN | 1964-10-15 | 1980-10-23
Leonid Brezhnev; =Brezhnev | Leonid Brezhnev | head | Communist Party of the Soviet Union | SUN | 1964-10-14 | 1982-11-10
Leonid Brezhnev; =Brezhnev | Leonid Brezhnev | head_of_state | Soviet Union | SUN | 1977-06-16 | 1982-11-10
Yuri Andropov; =Andropov | Yuri Andropov | head_of_state | Soviet Union | SUN | 1983-06-16 | 1984-02-09
Yuri Andropov; =Andropov | Yuri Andropov | head | Communist Party of the Soviet Union | SUN | 1982-11-12 | 1984-02-09
Yuri Andropov; =Andropov | Yuri Andropov | head | KGB | SUN | 1967-05 | 1982-05 | SUNSPY
Konstantin Chernenko; =Chernenko | Konstantin Chernenko | head_of_state | Soviet Union | SUN | 1984-04-11 | 1985-03-10
Mikhail Gorbachev; =Gorbachev; Mikhail Gorbachov | Mikhail Gorbachev | head | Communist Party of the Soviet Union | SUN | 1985-03-11 | 1991-08-24
Mikhail Gorbachev; =Gorbachev; Mikhail Gorbachov | Mikhail Gorbachev | head_of_state | Soviet Union | SUN | 1988-10-01 | 1991-12-25
Nikolai Ryzhkov | Nikolai Ryzhkov | head_of_government | Soviet Union | SUN | 1985-09 | 1991-01
Valentin Pavlov | Valentin Pavlov | head_of_government | Soviet Union | SUN | 1991-01 | 1991-08
Gennady Yanayev; =Yanayev | Gennady Yanayev | vice_president | Soviet Union | SUN | 1990-12 | 1991-08
Vyacheslav Molotov; =Molotov | Vyacheslav Molotov | foreign_minister | Soviet Union | SUN | 1939-05 | 1949-03
Vyacheslav Molotov; =Molotov | Vyacheslav Molotov | foreign_minister | Soviet Union | SUN | 1953-03 | 1956-06
Andrei Gromyko; =Gromyko | Andrei Gromyko | foreign_minister | Soviet Union | SUN | 1957-02-15 | 1985-07-02
Eduard Shevardnadze; =Shevardnadze | Eduard Shevardnadze | foreign_minister | Soviet Union | SUN | 1985-07-02 | 1991-01-15
Eduard Shevardnadze; =Shevardnadze | Eduard Shevardnadze | foreign_minister | Soviet Union | SUN | 1991-11 | 1991-12
Alexander Bessmertnykh | Alexander Bessmertnykh | foreign_minister | Soviet Union | SUN | 1991-01 | 1991-08
Dmitry Ustinov | Dmitry Ustinov | defence_minister | Soviet Union | SUN | 1976-04 | 1984-12
Dmitry Yazov | Dmitry Yazov | defence_minister | Soviet Union | SUN | 1987-05 | 1991-08
Lavrenty Beria; Lavrentiy Beria | Lavrenty Beria | other | Soviet Union | SUN |  | 1953-06
Anatoly Dobrynin | Anatoly Dobrynin | other | Soviet Union | SUN | 1962 | 1986
Andrei Sakharov; =Sakharov | Andrei Sakharov | other | Soviet Union | SUN |  | 1989-12-14 | SUNOPP

# Russia
Boris Yeltsin; =Yeltsin | Boris Yeltsin | head_of_state | Russia | RUS | 1991-07-10 | 1999-12-31
Vladimir Putin; Vladimir V. Putin; =Putin | Vladimir Putin | head_of_state | Russia | RUS | 1999-12-31 | 2008-05-07
Vladimir Putin; Vladimir V. Putin; =Putin | Vladimir Putin | head_of_state | Russia | RUS | 2012-05-07
Dmitry Medvedev; Dmitri Medvedev; =Medvedev | Dmitry Medvedev | head_of_state | Russia | RUS | 2008-05-07 | 2012-05-07
Yegor Gaidar | Yegor Gaidar | head_of_government | Russia | RUS | 1992-06 | 1992-12
Viktor Chernomyrdin; =Chernomyrdin | Viktor Chernomyrdin | head_of_government | Russia | RUS | 1992-12-14 | 1998-03-23
Sergei Kiriyenko; Sergey Kiriyenko; =Kiriyenko | Sergei Kiriyenko | head_of_government | Russia | RUS | 1998-03 | 1998-08-23
Yevgeny Primakov; =Primakov | Yevgeny Primakov | head_of_government | Russia | RUS | 1998-09-11 | 1999-05-12
Sergei Stepashin | Sergei Stepashin | head_of_government | Russia | RUS | 1999-05 | 1999-08-09
Vladimir Putin; Vladimir V. Putin; =Putin | Vladimir Putin | head_of_government | Russia | RUS | 1999-08-09 | 2000-05-07
Vladimir Putin; Vladimir V. Putin; =Putin | Vladimir Putin | head_of_government | Russia | RUS | 2008-05-08 | 2012-05-07
Mikhail Kasyanov; =Kasyanov | Mikhail Kasyanov | head_of_government | Russia | RUS | 2000-05 | 2004-02
Mikhail Fradkov | Mikhail Fradkov | head_of_government | Russia | RUS | 2004-03 | 2007-09
Viktor Zubkov | Viktor Zubkov | head_of_government | Russia | RUS | 2007-09 | 2008-05
Dmitry Medvedev; Dmitri Medvedev; =Medvedev | Dmitry Medvedev | head_of_government | Russia | RUS | 2012-05-08 | 2020-01-16
Dmitry Medvedev; Dmitri Medvedev; =Medvedev | Dmitry Medvedev | other | Russia | RUS | 2020-01-16
Mikhail Mishustin; =Mishustin | Mikhail Mishustin | head_of_government | Russia | RUS | 2020-01-16
Andrei Kozyrev; =Kozyrev | Andrei Kozyrev | foreign_minister | Russia | RUS | 1990-10 | 1996-01
Yevgeny Primakov; =Primakov | Yevgeny Primakov | foreign_minister | Russia | RUS | 1996-01 | 1998-09
Igor Ivanov | Igor Ivanov | foreign_minister | Russia | RUS | 1998-09-11 | 2004-03-09
Sergei Lavrov; Sergey Lavrov; =Lavrov | Sergei Lavrov | foreign_minister | Russia | RUS | 2004-03-09
Sergei Ryabkov; Sergey Ryabkov; =Ryabkov | Sergei Ryabkov | other | Russia | RUS | 2008-08
Mikhail Bogdanov | Mikhail Bogdanov | other | Russia | RUS | 2011-06 | 2025
Alexander Grushko | Alexander Grushko | other | Russia | RUS
Pavel Grachev | Pavel Grachev | defence_minister | Russia | RUS | 1992-05 | 1996-06
Igor Rodionov | Igor Rodionov | defence_minister | Russia | RUS | 1996-07 | 1997-05
Igor Sergeyev | Igor Sergeyev | defence_minister | Russia | RUS | 1997-05 | 2001-03
Sergei Ivanov; Sergey Ivanov | Sergei Ivanov | defence_minister | Russia | RUS | 2001-03-28 | 2007-02-15
Anatoly Serdyukov; =Serdyukov | Anatoly Serdyukov | defence_minister | Russia | RUS | 2007-02-15 | 2012-11-06
Sergei Shoigu; Sergey Shoigu; =Shoigu | Sergei Shoigu | defence_minister | Russia | RUS | 2012-11-06 | 2024-05-12
Andrei Belousov; Andrey Belousov; =Belousov | Andrei Belousov | defence_minister | Russia | RUS | 2024-05-14
Sergei Shoigu; Sergey Shoigu; =Shoigu | Sergei Shoigu | other | Russia | RUS | 2024-05-12
Boris Gryzlov; =Gryzlov | Boris Gryzlov | interior_minister | Russia | RUS | 2001-03 | 2003-12
Rashid Nurgaliyev | Rashid Nurgaliyev | interior_minister | Russia | RUS | 2004-03 | 2012-05
Vladimir Kolokoltsev | Vladimir Kolokoltsev | interior_minister | Russia | RUS | 2012-05
Yuri Baluyevsky | Yuri Baluyevsky | army_chief | Russia | RUS | 2004-07 | 2008-06 | RUSMIL
Nikolai Makarov | Nikolai Makarov | army_chief | Russia | RUS | 2008-06 | 2012-11 | RUSMIL
Valery Gerasimov; =Gerasimov | Valery Gerasimov | army_chief | Russia | RUS | 2012-11-09 |  | RUSMIL
Sergei Surovikin; Sergey Surovikin; =Surovikin | Sergei Surovikin | other | Russia | RUS | 2022-10 | 2023-01 | RUSMIL
Nikolai Patrushev; Nikolay Patrushev; =Patrushev | Nikolai Patrushev | other | Russia | RUS | 2008-05 | 2024-05
Vladimir Putin; Vladimir V. Putin; =Putin | Vladimir Putin | head | FSB | RUS | 1998-07-25 | 1999-08 | RUSSPY
Nikolai Patrushev; Nikolay Patrushev; =Patrushev | Nikolai Patrushev | head | FSB | RUS | 1999-08 | 2008-05 | RUSSPY
Alexander Bortnikov; Aleksandr Bortnikov; =Bortnikov | Alexander Bortnikov | head | FSB | RUS | 2008-05 |  | RUSSPY
Sergei Naryshkin; Sergey Naryshkin; =Naryshkin | Sergei Naryshkin | head | SVR | RUS | 2016-10 |  | RUSSPY
Sergei Naryshkin; Sergey Naryshkin; =Naryshkin | Sergei Naryshkin | speaker | Russia | RUS | 2011-12 | 2016-10 | RUSLEG
Boris Gryzlov; =Gryzlov | Boris Gryzlov | speaker | Russia | RUS | 2003-12 | 2011-12 | RUSLEG
Vyacheslav Volodin; =Volodin | Vyacheslav Volodin | speaker | Russia | RUS | 2016-10 |  | RUSLEG
Valentina Matviyenko; =Matviyenko | Valentina Matviyenko | speaker | Russia | RUS | 2011-09 |  | RUSLEG
Dmitry Peskov; Dmitri Peskov; =Peskov | Dmitry Peskov | spokesman | Russia | RUS | 2012-05-22
Maria Zakharova; =Zakharova | Maria Zakharova | spokesman | Russia | RUS | 2015-08
Alexander Lukashevich; =Lukashevich | Alexander Lukashevich | spokesman | Russia | RUS | 2011 | 2015
Igor Konashenkov; =Konashenkov | Igor Konashenkov | spokesman | Russia | RUS
Yuri Ushakov; Yury Ushakov; =Ushakov | Yuri Ushakov | other | Russia | RUS | 2012-05
Vladislav Surkov; =Surkov | Vladislav Surkov | other | Russia | RUS |  | 2020-02
Kirill Dmitriev; =Dmitriev | Kirill Dmitriev | other | Russia | RUS | 2011
Vladimir Medinsky; =Medinsky | Vladimir Medinsky | other | Russia | RUS | 2012-05
Sergei Ivanov; Sergey Ivanov | Sergei Ivanov | other | Russia | RUS | 2011-12 | 2016-08
Dmitry Rogozin; =Rogozin | Dmitry Rogozin | other | Russia | RUS | 2011-12 | 2018-05
Dmitry Rogozin; =Rogozin | Dmitry Rogozin | head | Roscosmos | RUS | 2018-05 | 2022-07
Alexei Likhachev; Alexey Likhachev; =Likhachev | Alexei Likhachev | head | Rosatom | RUS | 2016-10 |  | RUSGOVBUS
Anton Siluanov; =Siluanov | Anton Siluanov | other | Russia | RUS | 2011
Alexander Novak | Alexander Novak | other | Russia | RUS | 2020-11
Alexei Kudrin; =Kudrin | Alexei Kudrin | other | Russia | RUS | 2000-05 | 2011-09
Anatoly Chubais; =Chubais | Anatoly Chubais | other | Russia | RUS |  | 2022-03
Elvira Nabiullina; =Nabiullina | Elvira Nabiullina | head | Bank of Russia | RUS | 2013-06 |  | RUSGOVBUS
Sergei Lavrov; Sergey Lavrov; =Lavrov | Sergei Lavrov | ambassador | Russia | RUS | 1994-07 | 2004-03
Andrei Denisov | Andrei Denisov | ambassador | Russia | RUS | 2004 | 2006
Vitaly Churkin; =Churkin | Vitaly Churkin | ambassador | Russia | RUS | 2006-05 | 2017-02-20
Vassily Nebenzia; Vasily Nebenzya; =Nebenzia; =Nebenzya | Vassily Nebenzia | ambassador | Russia | RUS | 2017-07
Sergei Kislyak; Sergey Kislyak; =Kislyak | Sergei Kislyak | ambassador | Russia | RUS | 2008 | 2017
Anatoly Antonov; =Antonov | Anatoly Antonov | ambassador | Russia | RUS | 2017-08 | 2024-10
Dmitry Polyanskiy; =Polyanskiy | Dmitry Polyanskiy | ambassador | Russia | RUS
Alexander Lavrentiev; Alexander Lavrentyev | Alexander Lavrentiev | envoy | Russia | RUS
Zamir Kabulov; =Kabulov | Zamir Kabulov | envoy | Russia | RUS
Alexei Miller; Alexey Miller | Alexei Miller | head | Gazprom | RUS | 2001-05 |  | RUSBUS
Igor Sechin; =Sechin | Igor Sechin | head | Rosneft | RUS | 2012-05 |  | RUSBUS
Mikhail Khodorkovsky; =Khodorkovsky | Mikhail Khodorkovsky | other | Yukos | RUS |  | 2003-10 | RUSBUS
Boris Berezovsky; =Berezovsky | Boris Berezovsky | other | Russia | RUS |  | 2013-03-23 | RUSBUS
Roman Abramovich; =Abramovich | Roman Abramovich | other | Russia | RUS |  |  | RUSBUS
Alexei Navalny; Alexey Navalny; =Navalny | Alexei Navalny | opposition_leader | Russia | RUS | 2011 | 2024-02-16 | RUSOPP
Yulia Navalnaya; =Navalnaya | Yulia Navalnaya | other | Russia | RUS | 2024-02 |  | RUSOPP
Boris Nemtsov; =Nemtsov | Boris Nemtsov | opposition_leader | Russia | RUS |  | 2015-02-27 | RUSOPP
Garry Kasparov; =Kasparov | Garry Kasparov | other | Russia | RUS | 2005 |  | RUSOPP
Vladimir Kara-Murza; =Kara-Murza | Vladimir Kara-Murza | other | Russia | RUS |  |  | RUSOPP
Ilya Yashin | Ilya Yashin | other | Russia | RUS |  |  | RUSOPP
Ksenia Sobchak | Ksenia Sobchak | other | Russia | RUS |  |  | RUSOPP
Grigory Yavlinsky; =Yavlinsky | Grigory Yavlinsky | other | Yabloko | RUS |  |  | RUSPTY
Gennady Zyuganov; =Zyuganov | Gennady Zyuganov | other | Communist Party of the Russian Federation | RUS | 1993-02 |  | RUSPTY
Vladimir Zhirinovsky; =Zhirinovsky | Vladimir Zhirinovsky | other | Liberal Democratic Party of Russia | RUS |  | 2022-04-06 | RUSPTY
Sergei Skripal | Sergei Skripal | other | Russia | RUS |  |  | RUSSPY
Alexander Litvinenko; =Litvinenko | Alexander Litvinenko | other | Russia | RUS |  | 2006-11-23 | RUSSPY
Anna Politkovskaya; =Politkovskaya | Anna Politkovskaya | other | Russia | RUS |  | 2006-10-07 | RUSMED
Evan Gershkovich; =Gershkovich | Evan Gershkovich | other | Wall Street Journal | USA |  |  | USAMED
Alexander Lebed; =Lebed | Alexander Lebed | other | Russia | RUS | 1996-06 | 1996-10
Patriarch Kirill; Kirill I | Patriarch Kirill | other | Russian Orthodox Church | RUS | 2009-02-01 |  | RUSREL
Patriarch Alexy II; Alexy II | Patriarch Alexy II | other | Russian Orthodox Church | RUS | 1990-06 | 2008-12 | RUSREL
Akhmad Kadyrov | Akhmad Kadyrov | head | Chechnya | RUS | 2000-06 | 2004-05-09
Ramzan Kadyrov; =Kadyrov | Ramzan Kadyrov | head | Chechnya | RUS | 2007-03
Yuri Luzhkov; =Luzhkov | Yuri Luzhkov | other | Moscow | RUS | 1992-06 | 2010-09
Sergei Sobyanin; Sergey Sobyanin; =Sobyanin | Sergei Sobyanin | other | Moscow | RUS | 2010-10
Sergei Aksyonov; Sergey Aksyonov; =Aksyonov | Sergei Aksyonov | other | Crimea | RUS | 2014-02
Margarita Simonyan; =Simonyan | Margarita Simonyan | other | RT | RUS |  |  | RUSMED

# Ukraine
Leonid Kravchuk; =Kravchuk | Leonid Kravchuk | head_of_state | Ukraine | UKR | 1991-12-05 | 1994-07-19
Leonid Kuchma; =Kuchma | Leonid Kuchma | head_of_state | Ukraine | UKR | 1994-07-19 | 2005-01-23
Viktor Yushchenko; Victor Yushchenko; =Yushchenko | Viktor Yushchenko | head_of_state | Ukraine | UKR | 2005-01-23 | 2010-02-25
Viktor Yanukovych; Viktor Yanukovich; =Yanukovych; =Yanukovich | Viktor Yanukovych | head_of_state | Ukraine | UKR | 2010-02-25 | 2014-02-22
Oleksandr Turchynov; =Turchynov | Oleksandr Turchynov | head_of_state | Ukraine | UKR | 2014-02-23 | 2014-06-07
Petro Poroshenko; =Poroshenko | Petro Poroshenko | head_of_state | Ukraine | UKR | 2014-06-07 | 2019-05-20
Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; =Zelenskyy; =Zelensky; =Zelenskiy | Volodymyr Zelenskyy | head_of_state | Ukraine | UKR | 2019-05-20
Viktor Yanukovych; Viktor Yanukovich; =Yanukovych; =Yanukovich | Viktor Yanukovych | head_of_government | Ukraine | UKR | 2002-11 | 2005-01
Viktor Yanukovych; Viktor Yanukovich; =Yanukovych; =Yanukovich | Viktor Yanukovych | head_of_government | Ukraine | UKR | 2006-08 | 2007-12
Yulia Tymoshenko; Yuliya Tymoshenko; =Tymoshenko | Yulia Tymoshenko | head_of_government | Ukraine | UKR | 2005-01-24 | 2005-09-08
Yulia Tymoshenko; Yuliya Tymoshenko; =Tymoshenko | Yulia Tymoshenko | head_of_government | Ukraine | UKR | 2007-12-18 | 2010-03-04
Mykola Azarov; =Azarov | Mykola Azarov | head_of_government | Ukraine | UKR | 2010-03-11 | 2014-01-28
Arseniy Yatsenyuk; Arseny Yatseniuk; =Yatsenyuk; =Yatseniuk | Arseniy Yatsenyuk | head_of_government | Ukraine | UKR | 2014-02-27 | 2016-04-14
Volodymyr Groysman; =Groysman | Volodymyr Groysman | head_of_government | Ukraine | UKR | 2016-04-14 | 2019-08-29
Oleksiy Honcharuk | Oleksiy Honcharuk | head_of_government | Ukraine | UKR | 2019-08-29 | 2020-03-04
Denys Shmyhal; Denis Shmyhal; =Shmyhal | Denys Shmyhal | head_of_government | Ukraine | UKR | 2020-03-04 | 2025-07-16
Yulia Svyrydenko; =Svyrydenko | Yulia Svyrydenko | head_of_government | Ukraine | UKR | 2025-07-17
Borys Tarasyuk | Borys Tarasyuk | foreign_minister | Ukraine | UKR | 1998-04 | 2000-09
Borys Tarasyuk | Borys Tarasyuk | foreign_minister | Ukraine | UKR | 2005-02 | 2007-01
Arseniy Yatsenyuk; Arseny Yatseniuk; =Yatsenyuk; =Yatseniuk | Arseniy Yatsenyuk | foreign_minister | Ukraine | UKR | 2007-03 | 2007-12
Kostyantyn Gryshchenko | Kostyantyn Gryshchenko | foreign_minister | Ukraine | UKR | 2010-03 | 2012-12
Leonid Kozhara | Leonid Kozhara | foreign_minister | Ukraine | UKR | 2012-12 | 2014-02
Andrii Deshchytsia | Andrii Deshchytsia | foreign_minister | Ukraine | UKR | 2014-02 | 2014-06
Pavlo Klimkin; =Klimkin | Pavlo Klimkin | foreign_minister | Ukraine | UKR | 2014-06-19 | 2019-08-29
Vadym Prystaiko | Vadym Prystaiko | foreign_minister | Ukraine | UKR | 2019-08-29 | 2020-03-04
Dmytro Kuleba; =Kuleba | Dmytro Kuleba | foreign_minister | Ukraine | UKR | 2020-03-04 | 2024-09-05
Andrii Sybiha; Andriy Sybiga; =Sybiha | Andrii Sybiha | foreign_minister | Ukraine | UKR | 2024-09-05
Anatoliy Hrytsenko | Anatoliy Hrytsenko | defence_minister | Ukraine | UKR | 2005-02 | 2007-12
Stepan Poltorak | Stepan Poltorak | defence_minister | Ukraine | UKR | 2014-10 | 2019-08
Andriy Taran | Andriy Taran | defence_minister | Ukraine | UKR | 2020-03 | 2021-11
Oleksii Reznikov; Oleksiy Reznikov; =Reznikov | Oleksii Reznikov | defence_minister | Ukraine | UKR | 2021-11-04 | 2023-09-05
Rustem Umerov; =Umerov | Rustem Umerov | defence_minister | Ukraine | UKR | 2023-09-06 | 2025-07
Denys Shmyhal; Denis Shmyhal; =Shmyhal | Denys Shmyhal | defence_minister | Ukraine | UKR | 2025-07-17 | 2026-01
Arsen Avakov; =Avakov | Arsen Avakov | interior_minister | Ukraine | UKR | 2014-02-27 | 2021-07-15
Denys Monastyrsky; Denys Monastyrskyi | Denys Monastyrsky | interior_minister | Ukraine | UKR | 2021-07 | 2023-01-18
Ihor Klymenko | Ihor Klymenko | interior_minister | Ukraine | UKR | 2023-02
Valerii Zaluzhnyi; Valeriy Zaluzhny; =Zaluzhnyi; =Zaluzhny; Valery Zaluzhny | Valerii Zaluzhnyi | army_chief | Ukraine | UKR | 2021-07-27 | 2024-02-08 | UKRMIL
Oleksandr Syrskyi; Oleksandr Syrsky; =Syrskyi; =Syrsky | Oleksandr Syrskyi | army_chief | Ukraine | UKR | 2024-02-08 |  | UKRMIL
Valerii Zaluzhnyi; Valeriy Zaluzhny; =Zaluzhnyi; =Zaluzhny; Valery Zaluzhny | Valerii Zaluzhnyi | ambassador | Ukraine | UKR | 2024-07
Kyrylo Budanov; =Budanov | Kyrylo Budanov | head | HUR | UKR | 2020-08 | 2026-01 | UKRSPY
Vasyl Malyuk; Vasyl Maliuk | Vasyl Malyuk | head | SBU | UKR | 2023-02 | 2026-01 | UKRSPY
Ivan Bakanov | Ivan Bakanov | head | SBU | UKR | 2019-08 | 2022-07 | UKRSPY
Andriy Yermak; Andrii Yermak; =Yermak | Andriy Yermak | other | Ukraine | UKR | 2020-02-11 | 2025-11-28
Mykhailo Podolyak; =Podolyak | Mykhailo Podolyak | other | Ukraine | UKR
Oleksiy Danilov; =Danilov | Oleksiy Danilov | other | Ukraine | UKR | 2019-10 | 2024-03
Oleksiy Arestovych; =Arestovych | Oleksiy Arestovych | other | Ukraine | UKR |  | 2023-01
Serhiy Nykyforov | Serhiy Nykyforov | spokesman | Ukraine | UKR
Yuriy Ihnat; Yurii Ihnat | Yuriy Ihnat | spokesman | Ukraine | UKR |  |  | UKRMIL
Sergiy Kyslytsya | Sergiy Kyslytsya | ambassador | Ukraine | UKR | 2020 | 2024
Oksana Markarova; =Markarova | Oksana Markarova | ambassador | Ukraine | UKR | 2021 | 2025
Ruslan Stefanchuk; =Stefanchuk | Ruslan Stefanchuk | speaker | Ukraine | UKR | 2021-10 |  | UKRLEG
Vitali Klitschko; Vitaliy Klitschko; =Klitschko | Vitali Klitschko | opposition_leader | Ukraine | UKR | 2012 | 2014-06 | UKROPP
Vitali Klitschko; Vitaliy Klitschko; =Klitschko | Vitali Klitschko | other | Kyiv | UKR | 2014-06-05
Viktor Medvedchuk; =Medvedchuk | Viktor Medvedchuk | other | Ukraine | UKR |  | 2022 | UKROPP
Ihor Kolomoisky; Igor Kolomoisky; =Kolomoisky | Ihor Kolomoisky | other | Ukraine | UKR |  |  | UKRBUS
Rinat Akhmetov; =Akhmetov | Rinat Akhmetov | other | Ukraine | UKR |  |  | UKRBUS
Nadiya Savchenko; =Savchenko | Nadiya Savchenko | other | Ukraine | UKR |  |  | UKRMIL
Viktor Shokin | Viktor Shokin | other | Ukraine | UKR | 2015-02 | 2016-03 | UKRJUD
Mikheil Saakashvili; Mikhail Saakashvili; =Saakashvili | Mikheil Saakashvili | other | Odesa | UKR | 2015-05 | 2016-11

# Belarus
Stanislav Shushkevich | Stanislav Shushkevich | head_of_state | Belarus | BLR | 1991-09 | 1994-01
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; =Lukashenko; =Lukashenka | Alexander Lukashenko | head_of_state | Belarus | BLR | 1994-07-20
Sergei Martynov | Sergei Martynov | foreign_minister | Belarus | BLR | 2003-03 | 2012-08
Vladimir Makei; =Makei | Vladimir Makei | foreign_minister | Belarus | BLR | 2012-08 | 2022-11-26
Sergei Aleinik; Sergey Aleinik | Sergei Aleinik | foreign_minister | Belarus | BLR | 2022-12 | 2024-06
Maxim Ryzhenkov | Maxim Ryzhenkov | foreign_minister | Belarus | BLR | 2024-06
Viktor Khrenin; =Khrenin | Viktor Khrenin | defence_minister | Belarus | BLR | 2020-01
Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; =Tsikhanouskaya; =Tikhanovskaya | Sviatlana Tsikhanouskaya | opposition_leader | Belarus | BLR | 2020-05 |  | BLROPP
Maria Kolesnikova; =Kolesnikova | Maria Kolesnikova | opposition_leader | Belarus | BLR | 2020 |  | BLROPP
Viktor Babariko | Viktor Babariko | opposition_leader | Belarus | BLR | 2020 |  | BLROPP
Alexander Milinkevich | Alexander Milinkevich | opposition_leader | Belarus | BLR | 2005 | 2010 | BLROPP
Ales Bialiatski; =Bialiatski | Ales Bialiatski | other | Viasna | BLR |  |  | BLRHRI
Roman Protasevich; =Protasevich | Roman Protasevich | other | Belarus | BLR |  |  | BLRMED

# Georgia
Zviad Gamsakhurdia; =Gamsakhurdia | Zviad Gamsakhurdia | head_of_state | Georgia | GEO | 1991-04-14 | 1992-01-06
Eduard Shevardnadze; =Shevardnadze | Eduard Shevardnadze | head_of_state | Georgia | GEO | 1992-03-10 | 2003-11-23
Mikheil Saakashvili; Mikhail Saakashvili; =Saakashvili | Mikheil Saakashvili | head_of_state | Georgia | GEO | 2004-01-25 | 2007-11-25
Mikheil Saakashvili; Mikhail Saakashvili; =Saakashvili | Mikheil Saakashvili | head_of_state | Georgia | GEO | 2008-01-20 | 2013-11-17
Giorgi Margvelashvili; =Margvelashvili | Giorgi Margvelashvili | head_of_state | Georgia | GEO | 2013-11 | 2018-12
Salome Zourabichvili; =Zourabichvili; Salome Zurabishvili | Salome Zourabichvili | head_of_state | Georgia | GEO | 2018-12-16 | 2024-12-29
Mikheil Kavelashvili; =Kavelashvili | Mikheil Kavelashvili | head_of_state | Georgia | GEO | 2024-12-29
Zurab Zhvania | Zurab Zhvania | head_of_government | Georgia | GEO | 2004-02 | 2005-02-03
Bidzina Ivanishvili; =Ivanishvili | Bidzina Ivanishvili | head_of_government | Georgia | GEO | 2012-10-25 | 2013-11-20
Bidzina Ivanishvili; =Ivanishvili | Bidzina Ivanishvili | other | Georgian Dream | GEO | 2012-04 |  | GEOPTY
Irakli Garibashvili; =Garibashvili | Irakli Garibashvili | head_of_government | Georgia | GEO | 2013-11 | 2015-12
Irakli Garibashvili; =Garibashvili | Irakli Garibashvili | head_of_government | Georgia | GEO | 2021-02 | 2024-01
Giorgi Kvirikashvili | Giorgi Kvirikashvili | head_of_government | Georgia | GEO | 2015-12 | 2018-06
Giorgi Gakharia | Giorgi Gakharia | head_of_government | Georgia | GEO | 2019-09 | 2021-02
Irakli Kobakhidze; =Kobakhidze | Irakli Kobakhidze | head_of_government | Georgia | GEO | 2024-02-08
Maka Botchorishvili | Maka Botchorishvili | foreign_minister | Georgia | GEO | 2024-11
Nino Burjanadze; Nino Burdzhanadze; =Burjanadze | Nino Burjanadze | speaker | Georgia | GEO | 2001-11 | 2008-06 | GEOLEG
Sergei Bagapsh; =Bagapsh | Sergei Bagapsh | other | Abkhazia | GEO | 2005-02 | 2011-05-29 | GEOSEP
Raul Khadzhimba | Raul Khadzhimba | other | Abkhazia | GEO | 2014-09 | 2020-01 | GEOSEP
Aslan Bzhania | Aslan Bzhania | other | Abkhazia | GEO | 2020-04 | 2024-11 | GEOSEP
Eduard Kokoity; =Kokoity | Eduard Kokoity | other | South Ossetia | GEO | 2001-12 | 2011-12 | GEOSEP
Leonid Tibilov | Leonid Tibilov | other | South Ossetia | GEO | 2012-04 | 2017-04 | GEOSEP
Anatoly Bibilov | Anatoly Bibilov | other | South Ossetia | GEO | 2017-04 | 2022-05 | GEOSEP
Aslan Abashidze | Aslan Abashidze | other | Adjara | GEO | 1991 | 2004-05 | GEOGOV

# Armenia
Levon Ter-Petrosyan; Levon Ter-Petrossian | Levon Ter-Petrosyan | head_of_state | Armenia | ARM | 1991-11 | 1998-02
Robert Kocharyan; Robert Kocharian; =Kocharian; =Kocharyan | Robert Kocharyan | head_of_state | Armenia | ARM | 1998-04 | 2008-04
Serzh Sargsyan; Serge Sarkisian; =Sargsyan; =Sarksyan | Serzh Sargsyan | head_of_state | Armenia | ARM | 2008-04-09 | 2018-04-09
Armen Sarkissian; Armen Sarkisian | Armen Sarkissian | head_of_state | Armenia | ARM | 2018-04-09 | 2022-02-01
Vahagn Khachaturyan | Vahagn Khachaturyan | head_of_state | Armenia | ARM | 2022-03
Nikol Pashinyan; Nikol Pashinian; =Pashinyan; =Pashinian | Nikol Pashinyan | head_of_government | Armenia | ARM | 2018-05-08
Vartan Oskanian | Vartan Oskanian | foreign_minister | Armenia | ARM | 1998-04 | 2008-04
Edward Nalbandian; Edvard Nalbandyan | Edward Nalbandian | foreign_minister | Armenia | ARM | 2008-04 | 2018-05
Zohrab Mnatsakanyan | Zohrab Mnatsakanyan | foreign_minister | Armenia | ARM | 2018-05 | 2020-11
Ararat Mirzoyan; =Mirzoyan | Ararat Mirzoyan | foreign_minister | Armenia | ARM | 2021-08
Arayik Harutyunyan | Arayik Harutyunyan | other | Nagorno-Karabakh | AZE | 2020-05 | 2023-09 | AZESEP
Ruben Vardanyan | Ruben Vardanyan | other | Nagorno-Karabakh | AZE | 2022-11 | 2023-02 | AZESEP

# Azerbaijan
Ayaz Mutalibov | Ayaz Mutalibov | head_of_state | Azerbaijan | AZE | 1991-08 | 1992-03
Abulfaz Elchibey; =Elchibey | Abulfaz Elchibey | head_of_state | Azerbaijan | AZE | 1992-06 | 1993-09
Heydar Aliyev; Haydar Aliyev; Geidar Aliyev | Heydar Aliyev | head_of_state | Azerbaijan | AZE | 1993-10-10 | 2003-10-31
Ilham Aliyev; =Aliyev | Ilham Aliyev | head_of_state | Azerbaijan | AZE | 2003-10-31
Elmar Mammadyarov; =Mammadyarov | Elmar Mammadyarov | foreign_minister | Azerbaijan | AZE | 2004-04 | 2020-07
Jeyhun Bayramov; =Bayramov | Jeyhun Bayramov | foreign_minister | Azerbaijan | AZE | 2020-07
Zakir Hasanov | Zakir Hasanov | defence_minister | Azerbaijan | AZE | 2013-10
Mehriban Aliyeva | Mehriban Aliyeva | vice_president | Azerbaijan | AZE | 2017-02
Hikmet Hajiyev | Hikmet Hajiyev | other | Azerbaijan | AZE | 2019-11
