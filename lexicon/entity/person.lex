# People who hold or held an office, with its dates. A line an office held. This file: the United States, the United Nations and other international organisations, popes.
@table entity.person
@multi
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

# United States
Franklin D. Roosevelt; Franklin Roosevelt; Franklin Delano Roosevelt | Franklin D. Roosevelt | head_of_state | United States | USA | 1933-03-04 | 1945-04-12
Harry S. Truman; Harry Truman; =Truman | Harry S. Truman | head_of_state | United States | USA | 1945-04-12 | 1953-01-20
Dwight D. Eisenhower; Dwight Eisenhower; =Eisenhower | Dwight D. Eisenhower | head_of_state | United States | USA | 1953-01-20 | 1961-01-20
John F. Kennedy; John Kennedy; John Fitzgerald Kennedy | John F. Kennedy | head_of_state | United States | USA | 1961-01-20 | 1963-11-22
Lyndon B. Johnson; Lyndon Johnson; Lyndon Baines Johnson | Lyndon B. Johnson | head_of_state | United States | USA | 1963-11-22 | 1969-01-20
Richard Nixon; Richard M. Nixon; =Nixon | Richard Nixon | head_of_state | United States | USA | 1969-01-20 | 1974-08-09
Gerald Ford; Gerald R. Ford | Gerald Ford | head_of_state | United States | USA | 1974-08-09 | 1977-01-20
Jimmy Carter | Jimmy Carter | head_of_state | United States | USA | 1977-01-20 | 1981-01-20
Ronald Reagan; =Reagan | Ronald Reagan | head_of_state | United States | USA | 1981-01-20 | 1989-01-20
George H. W. Bush; George H.W. Bush; George Bush; =Bush | George H. W. Bush | head_of_state | United States | USA | 1989-01-20 | 1993-01-20
Bill Clinton; William Clinton; William J. Clinton; =Clinton | Bill Clinton | head_of_state | United States | USA | 1993-01-20 | 2001-01-20
George W. Bush; George Bush; =Bush | George W. Bush | head_of_state | United States | USA | 2001-01-20 | 2009-01-20
Barack Obama; Barack H. Obama; =Obama | Barack Obama | head_of_state | United States | USA | 2009-01-20 | 2017-01-20
Donald Trump; Donald J. Trump; =Trump | Donald Trump | head_of_state | United States | USA | 2017-01-20 | 2021-01-20
Donald Trump; Donald J. Trump; =Trump | Donald Trump | head_of_state | United States | USA | 2025-01-20
Joe Biden; Joseph Biden; Joseph R. Biden; =Biden | Joe Biden | head_of_state | United States | USA | 2021-01-20 | 2025-01-20
Alben Barkley | Alben Barkley | vice_president | United States | USA | 1949-01-20 | 1953-01-20
Richard Nixon; Richard M. Nixon; =Nixon | Richard Nixon | vice_president | United States | USA | 1953-01-20 | 1961-01-20
Lyndon B. Johnson; Lyndon Johnson; Lyndon Baines Johnson | Lyndon B. Johnson | vice_president | United States | USA | 1961-01-20 | 1963-11-22
Hubert Humphrey | Hubert Humphrey | vice_president | United States | USA | 1965-01-20 | 1969-01-20
Spiro Agnew | Spiro Agnew | vice_president | United States | USA | 1969-01-20 | 1973-10-10
Gerald Ford; Gerald R. Ford | Gerald Ford | vice_president | United States | USA | 1973-12-06 | 1974-08-09
Nelson Rockefeller | Nelson Rockefeller | vice_president | United States | USA | 1974-12-19 | 1977-01-20
Walter Mondale | Walter Mondale | vice_president | United States | USA | 1977-01-20 | 1981-01-20
George H. W. Bush; George H.W. Bush; George Bush; =Bush | George H. W. Bush | vice_president | United States | USA | 1981-01-20 | 1989-01-20
Dan Quayle | Dan Quayle | vice_president | United States | USA | 1989-01-20 | 1993-01-20
Al Gore; Albert Gore | Al Gore | vice_president | United States | USA | 1993-01-20 | 2001-01-20
Dick Cheney; Richard Cheney; =Cheney | Dick Cheney | vice_president | United States | USA | 2001-01-20 | 2009-01-20
Joe Biden; Joseph Biden; Joseph R. Biden; =Biden | Joe Biden | vice_president | United States | USA | 2009-01-20 | 2017-01-20
Mike Pence; =Pence | Mike Pence | vice_president | United States | USA | 2017-01-20 | 2021-01-20
Kamala Harris; Kamala D. Harris | Kamala Harris | vice_president | United States | USA | 2021-01-20 | 2025-01-20
J.D. Vance; JD Vance; J. D. Vance | J.D. Vance | vice_president | United States | USA | 2025-01-20
James F. Byrnes; James Byrnes | James F. Byrnes | foreign_minister | United States | USA | 1945-07-03 | 1947-01-21
George Marshall; George C. Marshall | George Marshall | foreign_minister | United States | USA | 1947-01-21 | 1949-01-20
Dean Acheson; =Acheson | Dean Acheson | foreign_minister | United States | USA | 1949-01-21 | 1953-01-20
John Foster Dulles | John Foster Dulles | foreign_minister | United States | USA | 1953-01-26 | 1959-04-22
Christian Herter | Christian Herter | foreign_minister | United States | USA | 1959-04-22 | 1961-01-20
Dean Rusk | Dean Rusk | foreign_minister | United States | USA | 1961-01-21 | 1969-01-20
William P. Rogers; William Rogers | William P. Rogers | foreign_minister | United States | USA | 1969-01-22 | 1973-09-03
Henry Kissinger; =Kissinger | Henry Kissinger | foreign_minister | United States | USA | 1973-09-22 | 1977-01-20
Cyrus Vance | Cyrus Vance | foreign_minister | United States | USA | 1977-01-23 | 1980-04-28
Edmund Muskie | Edmund Muskie | foreign_minister | United States | USA | 1980-05-08 | 1981-01-18
Alexander Haig | Alexander Haig | foreign_minister | United States | USA | 1981-01-22 | 1982-07-05
George Shultz; George P. Shultz; =Shultz | George Shultz | foreign_minister | United States | USA | 1982-07-16 | 1989-01-20
James Baker; James A. Baker | James Baker | foreign_minister | United States | USA | 1989-01-25 | 1992-08-23
Lawrence Eagleburger; =Eagleburger | Lawrence Eagleburger | foreign_minister | United States | USA | 1992-12-08 | 1993-01-19
Warren Christopher | Warren Christopher | foreign_minister | United States | USA | 1993-01-20 | 1997-01-17
Madeleine Albright; =Albright | Madeleine Albright | foreign_minister | United States | USA | 1997-01-23 | 2001-01-20
Colin Powell; Colin L. Powell | Colin Powell | foreign_minister | United States | USA | 2001-01-20 | 2005-01-26
Condoleezza Rice | Condoleezza Rice | foreign_minister | United States | USA | 2005-01-26 | 2009-01-20
Hillary Clinton; Hillary Rodham Clinton; =Clinton | Hillary Clinton | foreign_minister | United States | USA | 2009-01-21 | 2013-02-01
John Kerry; John F. Kerry; =Kerry | John Kerry | foreign_minister | United States | USA | 2013-02-01 | 2017-01-20
Rex Tillerson; =Tillerson | Rex Tillerson | foreign_minister | United States | USA | 2017-02-01 | 2018-03-31
Mike Pompeo; =Pompeo | Mike Pompeo | foreign_minister | United States | USA | 2018-04-26 | 2021-01-20
Antony Blinken; Anthony Blinken; Tony Blinken; =Blinken | Antony Blinken | foreign_minister | United States | USA | 2021-01-26 | 2025-01-20
Marco Rubio; =Rubio | Marco Rubio | foreign_minister | United States | USA | 2025-01-21
Robert McNamara; =McNamara | Robert McNamara | defence_minister | United States | USA | 1961-01-21 | 1968-02-29
Melvin Laird | Melvin Laird | defence_minister | United States | USA | 1969-01-22 | 1973-01-29
James Schlesinger | James Schlesinger | defence_minister | United States | USA | 1973-07-02 | 1975-11-19
Donald Rumsfeld; =Rumsfeld | Donald Rumsfeld | defence_minister | United States | USA | 1975-11-20 | 1977-01-20
Donald Rumsfeld; =Rumsfeld | Donald Rumsfeld | defence_minister | United States | USA | 2001-01-20 | 2006-12-18
Harold Brown | Harold Brown | defence_minister | United States | USA | 1977-01-20 | 1981-01-20
Caspar Weinberger; =Weinberger | Caspar Weinberger | defence_minister | United States | USA | 1981-01-21 | 1987-11-23
Frank Carlucci | Frank Carlucci | defence_minister | United States | USA | 1987-11-23 | 1989-01-20
Dick Cheney; Richard Cheney; =Cheney | Dick Cheney | defence_minister | United States | USA | 1989-03-21 | 1993-01-20
Les Aspin; =Aspin | Les Aspin | defence_minister | United States | USA | 1993-01-21 | 1994-02-03
William Perry; William J. Perry | William Perry | defence_minister | United States | USA | 1994-02-03 | 1997-01-23
William Cohen; William S. Cohen | William Cohen | defence_minister | United States | USA | 1997-01-24 | 2001-01-20
Robert Gates; Robert M. Gates | Robert Gates | defence_minister | United States | USA | 2006-12-18 | 2011-06-30
Leon Panetta; Leon E. Panetta; =Panetta | Leon Panetta | defence_minister | United States | USA | 2011-07-01 | 2013-02-26
Chuck Hagel; =Hagel | Chuck Hagel | defence_minister | United States | USA | 2013-02-27 | 2015-02-17
Ash Carter; Ashton Carter | Ash Carter | defence_minister | United States | USA | 2015-02-17 | 2017-01-19
James Mattis; Jim Mattis; =Mattis | James Mattis | defence_minister | United States | USA | 2017-01-20 | 2018-12-31
Patrick Shanahan | Patrick Shanahan | defence_minister | United States | USA | 2019-01-01 | 2019-06-23
Mark Esper; =Esper | Mark Esper | defence_minister | United States | USA | 2019-07-23 | 2020-11-09
Christopher Miller | Christopher Miller | defence_minister | United States | USA | 2020-11-09 | 2021-01-20
Lloyd Austin; Lloyd J. Austin | Lloyd Austin | defence_minister | United States | USA | 2021-01-22 | 2025-01-20
Pete Hegseth; =Hegseth | Pete Hegseth | defence_minister | United States | USA | 2025-01-25
Zbigniew Brzezinski; =Brzezinski | Zbigniew Brzezinski | other | United States | USA | 1977-01-20 | 1981-01-20
Henry Kissinger; =Kissinger | Henry Kissinger | other | United States | USA | 1969-01-20 | 1975-11-03
Brent Scowcroft; =Scowcroft | Brent Scowcroft | other | United States | USA | 1975-11-03 | 1977-01-20
Brent Scowcroft; =Scowcroft | Brent Scowcroft | other | United States | USA | 1989-01-20 | 1993-01-20
Robert McFarlane | Robert McFarlane | other | United States | USA | 1983-10 | 1985-12
John Poindexter | John Poindexter | other | United States | USA | 1985-12 | 1986-11-25
Colin Powell; Colin L. Powell | Colin Powell | other | United States | USA | 1987-11-23 | 1989-01-20
Anthony Lake | Anthony Lake | other | United States | USA | 1993-01-20 | 1997-03-14
Sandy Berger; Samuel Berger | Sandy Berger | other | United States | USA | 1997-03-14 | 2001-01-20
Condoleezza Rice | Condoleezza Rice | other | United States | USA | 2001-01-20 | 2005-01-26
Stephen Hadley | Stephen Hadley | other | United States | USA | 2005-01-26 | 2009-01-20
James L. Jones; James Jones | James L. Jones | other | United States | USA | 2009-01-20 | 2010-10-08
Tom Donilon; Thomas Donilon | Tom Donilon | other | United States | USA | 2010-10-08 | 2013-07-01
Susan Rice | Susan Rice | other | United States | USA | 2013-07-01 | 2017-01-20
Michael Flynn; Mike Flynn | Michael Flynn | other | United States | USA | 2017-01-20 | 2017-02-13
H.R. McMaster; H. R. McMaster; =McMaster | H.R. McMaster | other | United States | USA | 2017-02-20 | 2018-04-09
John Bolton; John R. Bolton; =Bolton | John Bolton | other | United States | USA | 2018-04-09 | 2019-09-10
Robert O'Brien; Robert C. O'Brien | Robert O'Brien | other | United States | USA | 2019-09-18 | 2021-01-20
Jake Sullivan | Jake Sullivan | other | United States | USA | 2021-01-20 | 2025-01-20
Mike Waltz; Michael Waltz | Mike Waltz | other | United States | USA | 2025-01-20 | 2025-05-01

# Secretaries of the treasury, attorneys general, homeland security, trade
Robert Rubin | Robert Rubin | other | United States | USA | 1995-01-11 | 1999-07-02
Lawrence Summers; Larry Summers | Lawrence Summers | other | United States | USA | 1999-07-02 | 2001-01-20
Paul O'Neill | Paul O'Neill | other | United States | USA | 2001-01-20 | 2002-12-31
John Snow | John Snow | other | United States | USA | 2003-02-03 | 2006-06-28
Henry Paulson; Hank Paulson; Henry M. Paulson | Henry Paulson | other | United States | USA | 2006-07-10 | 2009-01-20
Timothy Geithner; Tim Geithner; =Geithner | Timothy Geithner | other | United States | USA | 2009-01-26 | 2013-01-25
Jack Lew; Jacob Lew | Jack Lew | other | United States | USA | 2013-02-28 | 2017-01-20
Steven Mnuchin; Steve Mnuchin; =Mnuchin | Steven Mnuchin | other | United States | USA | 2017-02-13 | 2021-01-20
Janet Yellen; =Yellen | Janet Yellen | other | United States | USA | 2021-01-26 | 2025-01-20
Scott Bessent; =Bessent | Scott Bessent | other | United States | USA | 2025-01-28
Janet Reno | Janet Reno | other | United States | USA | 1993-03-12 | 2001-01-20
John Ashcroft; =Ashcroft | John Ashcroft | other | United States | USA | 2001-02-02 | 2005-02-03
Alberto Gonzales | Alberto Gonzales | other | United States | USA | 2005-02-03 | 2007-09-17
Michael Mukasey | Michael Mukasey | other | United States | USA | 2007-11-09 | 2009-01-20
Eric Holder | Eric Holder | other | United States | USA | 2009-02-03 | 2015-04-27
Loretta Lynch | Loretta Lynch | other | United States | USA | 2015-04-27 | 2017-01-20
Jeff Sessions | Jeff Sessions | other | United States | USA | 2017-02-09 | 2018-11-07
William Barr; Bill Barr | William Barr | other | United States | USA | 1991-11-26 | 1993-01-20
William Barr; Bill Barr | William Barr | other | United States | USA | 2019-02-14 | 2020-12-23
Merrick Garland | Merrick Garland | other | United States | USA | 2021-03-11 | 2025-01-20
Pam Bondi | Pam Bondi | other | United States | USA | 2025-02-05
Tom Ridge | Tom Ridge | interior_minister | United States | USA | 2003-01-24 | 2005-02-01
Michael Chertoff; =Chertoff | Michael Chertoff | interior_minister | United States | USA | 2005-02-15 | 2009-01-21
Janet Napolitano; =Napolitano | Janet Napolitano | interior_minister | United States | USA | 2009-01-21 | 2013-09-06
Jeh Johnson | Jeh Johnson | interior_minister | United States | USA | 2013-12-23 | 2017-01-20
John Kelly | John Kelly | interior_minister | United States | USA | 2017-01-20 | 2017-07-31
Kirstjen Nielsen | Kirstjen Nielsen | interior_minister | United States | USA | 2017-12-06 | 2019-04-10
Alejandro Mayorkas; =Mayorkas | Alejandro Mayorkas | interior_minister | United States | USA | 2021-02-02 | 2025-01-20
Kristi Noem; =Noem | Kristi Noem | interior_minister | United States | USA | 2025-01-25
Charlene Barshefsky | Charlene Barshefsky | other | United States | USA | 1997-03-18 | 2001-01-20
Robert Zoellick; Robert B. Zoellick; =Zoellick | Robert Zoellick | other | United States | USA | 2001-02-07 | 2005-02-22
Susan Schwab | Susan Schwab | other | United States | USA | 2006-06 | 2009-01-20
Ron Kirk | Ron Kirk | other | United States | USA | 2009-03-18 | 2013-03-15
Michael Froman | Michael Froman | other | United States | USA | 2013-06-21 | 2017-01-20
Robert Lighthizer; =Lighthizer | Robert Lighthizer | other | United States | USA | 2017-05-15 | 2021-01-20
Katherine Tai | Katherine Tai | other | United States | USA | 2021-03-18 | 2025-01-20
Jamieson Greer | Jamieson Greer | other | United States | USA | 2025-02
Howard Lutnick; =Lutnick | Howard Lutnick | other | United States | USA | 2025-02-21
Wilbur Ross | Wilbur Ross | other | United States | USA | 2017-02-28 | 2021-01-20
Gina Raimondo | Gina Raimondo | other | United States | USA | 2021-03-03 | 2025-01-20
Robert F. Kennedy Jr.; Robert Kennedy Jr.; RFK Jr. | Robert F. Kennedy Jr. | other | United States | USA | 2025-02-13
Deb Haaland | Deb Haaland | other | United States | USA | 2021-03-16 | 2025-01-20

# White House
Rahm Emanuel | Rahm Emanuel | other | United States | USA | 2009-01-20 | 2010-10-01
Reince Priebus | Reince Priebus | other | United States | USA | 2017-01-20 | 2017-07-31
John Kelly | John Kelly | other | United States | USA | 2017-07-31 | 2019-01-02
Mick Mulvaney | Mick Mulvaney | other | United States | USA | 2019-01-02 | 2020-03-31
Mark Meadows | Mark Meadows | other | United States | USA | 2020-03-31 | 2021-01-20
Ron Klain | Ron Klain | other | United States | USA | 2021-01-20 | 2023-02
Susie Wiles | Susie Wiles | other | United States | USA | 2025-01-20
Stephen Miller | Stephen Miller | other | United States | USA | 2025-01-20
Karl Rove | Karl Rove | other | United States | USA | 2001-01-20 | 2007-08-31
Steve Bannon; Stephen Bannon | Steve Bannon | other | United States | USA | 2017-01-20 | 2017-08-18
Jared Kushner | Jared Kushner | other | United States | USA | 2017-01-20 | 2021-01-20
Ivanka Trump | Ivanka Trump | other | United States | USA | 2017-03 | 2021-01-20
Anthony Fauci; =Fauci | Anthony Fauci | other | United States | USA | 1984-11 | 2022-12
Elon Musk; =Musk | Elon Musk | other | United States | USA | 2025-01-20 | 2025-05
Marlin Fitzwater | Marlin Fitzwater | spokesman | United States | USA | 1989-01-20 | 1993-01-20
Dee Dee Myers | Dee Dee Myers | spokesman | United States | USA | 1993-01-20 | 1994-12
Mike McCurry | Mike McCurry | spokesman | United States | USA | 1995-01 | 1998-10
Joe Lockhart | Joe Lockhart | spokesman | United States | USA | 1998-10 | 2000-09
Ari Fleischer | Ari Fleischer | spokesman | United States | USA | 2001-01-20 | 2003-07-15
Scott McClellan | Scott McClellan | spokesman | United States | USA | 2003-07-15 | 2006-05-10
Tony Snow | Tony Snow | spokesman | United States | USA | 2006-05-10 | 2007-09-14
Dana Perino | Dana Perino | spokesman | United States | USA | 2007-09-14 | 2009-01-20
Robert Gibbs | Robert Gibbs | spokesman | United States | USA | 2009-01-20 | 2011-02-11
Jay Carney | Jay Carney | spokesman | United States | USA | 2011-02-16 | 2014-06-20
Josh Earnest | Josh Earnest | spokesman | United States | USA | 2014-06-22 | 2017-01-20
Sean Spicer | Sean Spicer | spokesman | United States | USA | 2017-01-20 | 2017-07-21
Sarah Sanders; Sarah Huckabee Sanders | Sarah Sanders | spokesman | United States | USA | 2017-07-26 | 2019-07-01
Kayleigh McEnany | Kayleigh McEnany | spokesman | United States | USA | 2020-04-07 | 2021-01-20
Jen Psaki; =Psaki | Jen Psaki | spokesman | United States | USA | 2021-01-20 | 2022-05-13
Karine Jean-Pierre | Karine Jean-Pierre | spokesman | United States | USA | 2022-05-13 | 2025-01-20
Karoline Leavitt; =Leavitt | Karoline Leavitt | spokesman | United States | USA | 2025-01-20
John Kirby | John Kirby | spokesman | United States | USA | 2022-05 | 2025-01-20
Nicholas Burns | Nicholas Burns | spokesman | US State Department | USA | 1995 | 1997
James Rubin; Jamie Rubin | James Rubin | spokesman | US State Department | USA | 1997-08 | 2000
Richard Boucher | Richard Boucher | spokesman | US State Department | USA | 2000 | 2005
Sean McCormack | Sean McCormack | spokesman | US State Department | USA | 2005-06 | 2009-01
Philip Crowley; P.J. Crowley | Philip Crowley | spokesman | US State Department | USA | 2009-05 | 2011-03
Victoria Nuland; =Nuland | Victoria Nuland | spokesman | US State Department | USA | 2011-06 | 2013-02
Jen Psaki; =Psaki | Jen Psaki | spokesman | US State Department | USA | 2013-02 | 2015-03
John Kirby | John Kirby | spokesman | US State Department | USA | 2015-05 | 2017-01
Heather Nauert | Heather Nauert | spokesman | US State Department | USA | 2017-04 | 2019-04
Morgan Ortagus | Morgan Ortagus | spokesman | US State Department | USA | 2019-04 | 2021-01-20
Ned Price | Ned Price | spokesman | US State Department | USA | 2021-01-20 | 2023-03
Matthew Miller | Matthew Miller | spokesman | US State Department | USA | 2023-04 | 2025-01-20
Tammy Bruce | Tammy Bruce | spokesman | US State Department | USA | 2025-01-20 | 2025-08
John Kirby | John Kirby | spokesman | US Department of Defense | USA | 2013-12 | 2015-05 | USAMIL
John Kirby | John Kirby | spokesman | US Department of Defense | USA | 2021-01 | 2022-05 | USAMIL
Pat Ryder; Patrick Ryder | Pat Ryder | spokesman | US Department of Defense | USA | 2022-08 | 2025-01 | USAMIL
Sean Parnell | Sean Parnell | spokesman | US Department of Defense | USA | 2025-01-20 |  | USAMIL

# Deputies, envoys, ambassadors
Strobe Talbott | Strobe Talbott | other | United States | USA | 1994-02-23 | 2001-01-19
Richard Armitage | Richard Armitage | other | United States | USA | 2001-03-26 | 2005-02-22
John Negroponte | John Negroponte | other | United States | USA | 2007-02-27 | 2009-01-23
Wendy Sherman | Wendy Sherman | other | United States | USA | 2021-04-13 | 2023-07-28
Antony Blinken; Anthony Blinken; Tony Blinken; =Blinken | Antony Blinken | other | United States | USA | 2015-01-09 | 2017-01-20
Paul Wolfowitz; =Wolfowitz | Paul Wolfowitz | other | United States | USA | 2001-03-02 | 2005-06-01
Dennis Ross | Dennis Ross | envoy | United States | USA | 1993 | 2001-01
Anthony Zinni | Anthony Zinni | envoy | United States | USA | 2001-11 | 2003
Richard Holbrooke; Richard C. Holbrooke; =Holbrooke | Richard Holbrooke | envoy | United States | USA | 2009-01-22 | 2010-12-13
George Mitchell; George J. Mitchell | George Mitchell | envoy | United States | USA | 2009-01-22 | 2011-05-20
Marc Grossman | Marc Grossman | envoy | United States | USA | 2011-02 | 2012-12
Zalmay Khalilzad; =Khalilzad | Zalmay Khalilzad | envoy | United States | USA | 2018-09-05 | 2021-10-19
Brett McGurk | Brett McGurk | envoy | United States | USA | 2015-10 | 2018-12
Brian Hook | Brian Hook | envoy | United States | USA | 2018-09 | 2020-08
Elliott Abrams | Elliott Abrams | envoy | United States | USA | 2019-01-25 | 2021-01-20
Robert Malley; Rob Malley | Robert Malley | envoy | United States | USA | 2021-01 | 2023-06
Stephen Biegun; Steve Biegun | Stephen Biegun | envoy | United States | USA | 2018-08 | 2021-01
Kurt Volker | Kurt Volker | envoy | United States | USA | 2017-07-07 | 2019-09-27
Jason Greenblatt | Jason Greenblatt | envoy | United States | USA | 2017-01 | 2019-10
Jeffrey Feltman | Jeffrey Feltman | envoy | United States | USA | 2021-04 | 2022-01
Christopher Hill | Christopher Hill | envoy | United States | USA | 2005-02 | 2009-04
Stephen Bosworth | Stephen Bosworth | envoy | United States | USA | 2009-02 | 2011-10
James Kelly | James Kelly | envoy | United States | USA | 2001-05 | 2005-01
Amos Hochstein; =Hochstein | Amos Hochstein | envoy | United States | USA | 2022 | 2025-01-20
Steve Witkoff; Steven Witkoff; =Witkoff | Steve Witkoff | envoy | United States | USA | 2025-01-20
Keith Kellogg; =Kellogg | Keith Kellogg | envoy | United States | USA | 2025-01-20
Tom Barrack; Thomas Barrack | Tom Barrack | envoy | United States | USA | 2025-05-23
Tom Perriello | Tom Perriello | envoy | United States | USA | 2024-02 | 2025-01
Massad Boulos | Massad Boulos | envoy | United States | USA | 2025-04
John Kerry; John F. Kerry; =Kerry | John Kerry | envoy | United States | USA | 2021-01-20 | 2024-03-06
Andrew Natsios | Andrew Natsios | envoy | United States | USA | 2006-09 | 2007-12
John Danforth | John Danforth | envoy | United States | USA | 2001-09-06 | 2004
Princeton Lyman | Princeton Lyman | envoy | United States | USA | 2011-03 | 2013-03
Jeane Kirkpatrick | Jeane Kirkpatrick | ambassador | United States | USA | 1981-02-04 | 1985-04-01
Thomas Pickering | Thomas Pickering | ambassador | United States | USA | 1989-03 | 1992-05
Madeleine Albright; =Albright | Madeleine Albright | ambassador | United States | USA | 1993-01-27 | 1997-01-21
Bill Richardson | Bill Richardson | ambassador | United States | USA | 1997-02-18 | 1998-08-18
Richard Holbrooke; Richard C. Holbrooke; =Holbrooke | Richard Holbrooke | ambassador | United States | USA | 1999-08-25 | 2001-01-20
John Negroponte | John Negroponte | ambassador | United States | USA | 2001-09-18 | 2004-06-23
John Danforth | John Danforth | ambassador | United States | USA | 2004-07 | 2005-01-20
John Bolton; John R. Bolton; =Bolton | John Bolton | ambassador | United States | USA | 2005-08-02 | 2006-12-31
Zalmay Khalilzad; =Khalilzad | Zalmay Khalilzad | ambassador | United States | USA | 2003-11 | 2005-06
Zalmay Khalilzad; =Khalilzad | Zalmay Khalilzad | ambassador | United States | USA | 2005-06 | 2007-03
Zalmay Khalilzad; =Khalilzad | Zalmay Khalilzad | ambassador | United States | USA | 2007-04-30 | 2009-01-22
Susan Rice | Susan Rice | ambassador | United States | USA | 2009-01-26 | 2013-06-30
Samantha Power | Samantha Power | ambassador | United States | USA | 2013-08-05 | 2017-01-20
Nikki Haley | Nikki Haley | ambassador | United States | USA | 2017-01-27 | 2018-12-31
Kelly Craft | Kelly Craft | ambassador | United States | USA | 2019-09-12 | 2021-01-20
Linda Thomas-Greenfield; =Thomas-Greenfield | Linda Thomas-Greenfield | ambassador | United States | USA | 2021-02-25 | 2025-01-20
Mike Waltz; Michael Waltz | Mike Waltz | ambassador | United States | USA | 2025-09
John Negroponte | John Negroponte | ambassador | United States | USA | 2004-06 | 2005-03
Ryan Crocker | Ryan Crocker | ambassador | United States | USA | 2007-03 | 2009-02
Ryan Crocker | Ryan Crocker | ambassador | United States | USA | 2011-07 | 2012-07
Christopher Hill | Christopher Hill | ambassador | United States | USA | 2009-04 | 2010-08
Karl Eikenberry | Karl Eikenberry | ambassador | United States | USA | 2009-05 | 2011-07
Anne Patterson | Anne Patterson | ambassador | United States | USA | 2011-08 | 2013-08
J. Christopher Stevens; Christopher Stevens; Chris Stevens | J. Christopher Stevens | ambassador | United States | USA | 2012-05 | 2012-09-11
Robert Ford | Robert Ford | ambassador | United States | USA | 2011-01 | 2014-02
Michael McFaul | Michael McFaul | ambassador | United States | USA | 2012-01 | 2014-02
David Friedman | David Friedman | ambassador | United States | USA | 2017-05 | 2021-01-20
Mike Huckabee; =Huckabee | Mike Huckabee | ambassador | United States | USA | 2025-04
Dan Shapiro; Daniel Shapiro | Dan Shapiro | ambassador | United States | USA | 2011-07 | 2017-01
Bridget Brink | Bridget Brink | ambassador | United States | USA | 2022-05 | 2025-04
Paul Bremer; L. Paul Bremer; =Bremer | Paul Bremer | ambassador | United States | USA | 2003-05-11 | 2004-06-28
April Glaspie | April Glaspie | ambassador | United States | USA | 1989-09 | 1990-07-30
Samantha Power | Samantha Power | other | USAID | USA | 2021-05-03 | 2025-01-20
Paul Bremer; L. Paul Bremer; =Bremer | Paul Bremer | head | Coalition Provisional Authority | USA | 2003-05-11 | 2004-06-28
Jay Garner | Jay Garner | head | Office for Reconstruction and Humanitarian Assistance | USA | 2003-04-21 | 2003-05-11

# Services
Allen Dulles | Allen Dulles | head | CIA | USA | 1953-02-26 | 1961-11-29 | USASPY
William Colby | William Colby | head | CIA | USA | 1973-09-04 | 1976-01-30 | USASPY
George H. W. Bush; George H.W. Bush; George Bush; =Bush | George H. W. Bush | head | CIA | USA | 1976-01-30 | 1977-01-20 | USASPY
William Casey | William Casey | head | CIA | USA | 1981-01-28 | 1987-01-29 | USASPY
William Webster | William Webster | head | CIA | USA | 1987-05-26 | 1991-08-31 | USASPY
Robert Gates; Robert M. Gates | Robert Gates | head | CIA | USA | 1991-11-06 | 1993-01-20 | USASPY
R. James Woolsey; James Woolsey | R. James Woolsey | head | CIA | USA | 1993-02-05 | 1995-01-10 | USASPY
John Deutch | John Deutch | head | CIA | USA | 1995-05-10 | 1996-12-15 | USASPY
George Tenet; =Tenet | George Tenet | head | CIA | USA | 1997-07-11 | 2004-07-11 | USASPY
Porter Goss | Porter Goss | head | CIA | USA | 2004-09-24 | 2006-05-26 | USASPY
Michael Hayden | Michael Hayden | head | CIA | USA | 2006-05-30 | 2009-02-12 | USASPY
Leon Panetta; Leon E. Panetta; =Panetta | Leon Panetta | head | CIA | USA | 2009-02-13 | 2011-06-30 | USASPY
David Petraeus; David H. Petraeus; =Petraeus | David Petraeus | head | CIA | USA | 2011-09-06 | 2012-11-09 | USASPY
John Brennan | John Brennan | head | CIA | USA | 2013-03-08 | 2017-01-20 | USASPY
Mike Pompeo; =Pompeo | Mike Pompeo | head | CIA | USA | 2017-01-23 | 2018-04-26 | USASPY
Gina Haspel; =Haspel | Gina Haspel | head | CIA | USA | 2018-05-21 | 2021-01-20 | USASPY
William Burns; William J. Burns; Bill Burns | William Burns | head | CIA | USA | 2021-03-19 | 2025-01-20 | USASPY
John Ratcliffe | John Ratcliffe | head | CIA | USA | 2025-01-23 |  | USASPY
William Burns; William J. Burns; Bill Burns | William Burns | other | United States | USA | 2011-07-28 | 2014-11-03
J. Edgar Hoover; J Edgar Hoover; Edgar Hoover | J. Edgar Hoover | head | FBI | USA | 1924-05-10 | 1972-05-02 | USACOP
William Sessions | William Sessions | head | FBI | USA | 1987-11-02 | 1993-07-19 | USACOP
Louis Freeh; =Freeh | Louis Freeh | head | FBI | USA | 1993-09-01 | 2001-06-25 | USACOP
Robert Mueller; Robert S. Mueller | Robert Mueller | head | FBI | USA | 2001-09-04 | 2013-09-04 | USACOP
James Comey; =Comey | James Comey | head | FBI | USA | 2013-09-04 | 2017-05-09 | USACOP
Christopher Wray | Christopher Wray | head | FBI | USA | 2017-08-02 | 2025-01-19 | USACOP
Kash Patel | Kash Patel | head | FBI | USA | 2025-02-20 |  | USACOP
Robert Mueller; Robert S. Mueller | Robert Mueller | other | United States | USA | 2017-05-17 | 2019-05-29
Jack Smith | Jack Smith | other | United States | USA | 2022-11-18 | 2025-01
John Negroponte | John Negroponte | head | Office of the Director of National Intelligence | USA | 2005-04-21 | 2007-02-13 | USASPY
Mike McConnell | Mike McConnell | head | Office of the Director of National Intelligence | USA | 2007-02-20 | 2009-01-27 | USASPY
Dennis Blair | Dennis Blair | head | Office of the Director of National Intelligence | USA | 2009-01-29 | 2010-05-28 | USASPY
James Clapper; James R. Clapper; =Clapper | James Clapper | head | Office of the Director of National Intelligence | USA | 2010-08-09 | 2017-01-20 | USASPY
Dan Coats | Dan Coats | head | Office of the Director of National Intelligence | USA | 2017-03-16 | 2019-08-15 | USASPY
John Ratcliffe | John Ratcliffe | head | Office of the Director of National Intelligence | USA | 2020-05-26 | 2021-01-20 | USASPY
Avril Haines | Avril Haines | head | Office of the Director of National Intelligence | USA | 2021-01-21 | 2025-01-20 | USASPY
Tulsi Gabbard; =Gabbard | Tulsi Gabbard | head | Office of the Director of National Intelligence | USA | 2025-02-12 |  | USASPY
Keith Alexander | Keith Alexander | head | National Security Agency | USA | 2005-08 | 2014-03 | USASPY
Paul Volcker; =Volcker | Paul Volcker | head | Federal Reserve | USA | 1979-08-06 | 1987-08-11 | USAGOVBUS
Alan Greenspan; =Greenspan | Alan Greenspan | head | Federal Reserve | USA | 1987-08-11 | 2006-01-31 | USAGOVBUS
Ben Bernanke; =Bernanke | Ben Bernanke | head | Federal Reserve | USA | 2006-02-01 | 2014-01-31 | USAGOVBUS
Janet Yellen; =Yellen | Janet Yellen | head | Federal Reserve | USA | 2014-02-03 | 2018-02-03 | USAGOVBUS
Jerome Powell | Jerome Powell | head | Federal Reserve | USA | 2018-02-05 |  | USAGOVBUS

# Soldiers
Douglas MacArthur; =MacArthur | Douglas MacArthur | army_chief | United States | USA | 1945 | 1951-04-11 | USAMIL
William Westmoreland; =Westmoreland | William Westmoreland | army_chief | United States | USA | 1964-06 | 1968-06 | USAMIL
Colin Powell; Colin L. Powell | Colin Powell | army_chief | United States | USA | 1989-10-01 | 1993-09-30 | USAMIL
John Shalikashvili; =Shalikashvili | John Shalikashvili | army_chief | United States | USA | 1993-10-25 | 1997-09-30 | USAMIL
Hugh Shelton; Henry Shelton | Hugh Shelton | army_chief | United States | USA | 1997-10-01 | 2001-09-30 | USAMIL
Richard Myers; Richard B. Myers | Richard Myers | army_chief | United States | USA | 2001-10-01 | 2005-09-30 | USAMIL
Peter Pace | Peter Pace | army_chief | United States | USA | 2005-09-30 | 2007-09-30 | USAMIL
Mike Mullen; Michael Mullen | Mike Mullen | army_chief | United States | USA | 2007-10-01 | 2011-09-30 | USAMIL
Martin Dempsey; Martin E. Dempsey | Martin Dempsey | army_chief | United States | USA | 2011-10-01 | 2015-09-30 | USAMIL
Joseph Dunford; Joseph F. Dunford | Joseph Dunford | army_chief | United States | USA | 2015-10-01 | 2019-09-30 | USAMIL
Mark Milley; Mark A. Milley; =Milley | Mark Milley | army_chief | United States | USA | 2019-09-30 | 2023-09-30 | USAMIL
Charles Q. Brown; Charles Brown; C.Q. Brown | Charles Q. Brown | army_chief | United States | USA | 2023-10-01 | 2025-02-21 | USAMIL
Dan Caine; John Daniel Caine | Dan Caine | army_chief | United States | USA | 2025-04-11 |  | USAMIL
Norman Schwarzkopf; H. Norman Schwarzkopf; =Schwarzkopf | Norman Schwarzkopf | other | US Central Command | USA | 1988-11 | 1991-08 | USAMIL
Tommy Franks; Tommy R. Franks | Tommy Franks | other | US Central Command | USA | 2000-07 | 2003-07 | USAMIL
John Abizaid; =Abizaid | John Abizaid | other | US Central Command | USA | 2003-07 | 2007-03 | USAMIL
William Fallon | William Fallon | other | US Central Command | USA | 2007-03 | 2008-03 | USAMIL
David Petraeus; David H. Petraeus; =Petraeus | David Petraeus | other | US Central Command | USA | 2008-10-31 | 2010-06-30 | USAMIL
James Mattis; Jim Mattis; =Mattis | James Mattis | other | US Central Command | USA | 2010-08-11 | 2013-03-22 | USAMIL
Lloyd Austin; Lloyd J. Austin | Lloyd Austin | other | US Central Command | USA | 2013-03-22 | 2016-03-30 | USAMIL
Joseph Votel | Joseph Votel | other | US Central Command | USA | 2016-03-30 | 2019-03-28 | USAMIL
Kenneth McKenzie; Frank McKenzie; Kenneth F. McKenzie | Kenneth McKenzie | other | US Central Command | USA | 2019-03-28 | 2022-04-01 | USAMIL
Michael Kurilla; Erik Kurilla; Michael Erik Kurilla | Michael Kurilla | other | US Central Command | USA | 2022-04-01 | 2025-08-08 | USAMIL
Brad Cooper | Brad Cooper | other | US Central Command | USA | 2025-08-08 |  | USAMIL
Ricardo Sanchez | Ricardo Sanchez | other | Multi-National Force - Iraq | USA | 2003-06 | 2004-07 | USAMIL
George Casey; George W. Casey | George Casey | other | Multi-National Force - Iraq | USA | 2004-07-01 | 2007-02-10 | USAMIL
David Petraeus; David H. Petraeus; =Petraeus | David Petraeus | other | Multi-National Force - Iraq | USA | 2007-02-10 | 2008-09-16 | USAMIL
Ray Odierno; Raymond Odierno; =Odierno | Ray Odierno | other | Multi-National Force - Iraq | USA | 2008-09-16 | 2010-09-01 | USAMIL
David McKiernan | David McKiernan | other | International Security Assistance Force | USA | 2008-06 | 2009-06 | USAMIL
Stanley McChrystal; Stanley A. McChrystal; =McChrystal | Stanley McChrystal | other | International Security Assistance Force | USA | 2009-06-15 | 2010-06-23 | USAMIL
David Petraeus; David H. Petraeus; =Petraeus | David Petraeus | other | International Security Assistance Force | USA | 2010-07-04 | 2011-07-18 | USAMIL
John R. Allen; John Allen | John R. Allen | other | International Security Assistance Force | USA | 2011-07-18 | 2013-02-10 | USAMIL
Joseph Dunford; Joseph F. Dunford | Joseph Dunford | other | International Security Assistance Force | USA | 2013-02-10 | 2014-08-26 | USAMIL
John Campbell; John F. Campbell | John Campbell | other | International Security Assistance Force | USA | 2014-08-26 | 2014-12-28 | USAMIL
John Nicholson; John W. Nicholson | John Nicholson | other | Resolute Support Mission | USA | 2016-03-02 | 2018-09-02 | USAMIL
Scott Miller; Austin S. Miller; Austin Miller | Scott Miller | other | Resolute Support Mission | USA | 2018-09-02 | 2021-07-12 | USAMIL
Wesley Clark; Wesley K. Clark | Wesley Clark | other | NATO | IGO | 1997-07-11 | 2000-05-03 | IGOWSTNAT
Philip Breedlove; =Breedlove | Philip Breedlove | other | NATO | IGO | 2013-05-13 | 2016-05-04 | IGOWSTNAT
Curtis Scaparrotti; =Scaparrotti | Curtis Scaparrotti | other | NATO | IGO | 2016-05-04 | 2019-05-03 | IGOWSTNAT
Tod Wolters | Tod Wolters | other | NATO | IGO | 2019-05-03 | 2022-07-04 | IGOWSTNAT
Christopher Cavoli; Christopher G. Cavoli; =Cavoli | Christopher Cavoli | other | NATO | IGO | 2022-07-04 | 2025-07-04 | IGOWSTNAT
Alexus Grynkewich | Alexus Grynkewich | other | NATO | IGO | 2025-07-04 |  | IGOWSTNAT

# Congress
Tip O'Neill; Thomas O'Neill | Tip O'Neill | speaker | United States | USA | 1977-01-04 | 1987-01-03 | USALEG
Jim Wright | Jim Wright | speaker | United States | USA | 1987-01-06 | 1989-06-06 | USALEG
Tom Foley; Thomas Foley | Tom Foley | speaker | United States | USA | 1989-06-06 | 1995-01-03 | USALEG
Newt Gingrich; =Gingrich | Newt Gingrich | speaker | United States | USA | 1995-01-04 | 1999-01-03 | USALEG
Dennis Hastert; =Hastert | Dennis Hastert | speaker | United States | USA | 1999-01-06 | 2007-01-03 | USALEG
Nancy Pelosi; =Pelosi | Nancy Pelosi | speaker | United States | USA | 2007-01-04 | 2011-01-03 | USALEG
Nancy Pelosi; =Pelosi | Nancy Pelosi | speaker | United States | USA | 2019-01-03 | 2023-01-03 | USALEG
John Boehner; =Boehner | John Boehner | speaker | United States | USA | 2011-01-05 | 2015-10-29 | USALEG
Paul Ryan | Paul Ryan | speaker | United States | USA | 2015-10-29 | 2019-01-03 | USALEG
Kevin McCarthy | Kevin McCarthy | speaker | United States | USA | 2023-01-07 | 2023-10-03 | USALEG
Mike Johnson | Mike Johnson | speaker | United States | USA | 2023-10-25 |  | USALEG
Bob Dole; Robert Dole | Bob Dole | other | US Senate | USA | 1969-01-03 | 1996-06-11 | USALEG
Trent Lott | Trent Lott | other | US Senate | USA | 1996-06-12 | 2001-06-06 | USALEG
Tom Daschle | Tom Daschle | other | US Senate | USA | 2001-06-06 | 2003-01-03 | USALEG
Bill Frist | Bill Frist | other | US Senate | USA | 2003-01-03 | 2007-01-03 | USALEG
Harry Reid | Harry Reid | other | US Senate | USA | 2007-01-03 | 2015-01-03 | USALEG
Mitch McConnell; =McConnell | Mitch McConnell | other | US Senate | USA | 2015-01-03 | 2021-01-20 | USALEG
Chuck Schumer; Charles Schumer; =Schumer | Chuck Schumer | other | US Senate | USA | 2021-01-20 | 2025-01-03 | USALEG
John Thune; =Thune | John Thune | other | US Senate | USA | 2025-01-03 |  | USALEG
John McCain; =McCain | John McCain | other | US Senate | USA | 1987-01-03 | 2018-08-25 | USALEG
Lindsey Graham | Lindsey Graham | other | US Senate | USA | 2003-01-03 |  | USALEG
Ted Cruz | Ted Cruz | other | US Senate | USA | 2013-01-03 |  | USALEG
Bernie Sanders; Bernard Sanders | Bernie Sanders | other | US Senate | USA | 2007-01-03 |  | USALEG
Elizabeth Warren | Elizabeth Warren | other | US Senate | USA | 2013-01-03 |  | USALEG
Edward Kennedy; Ted Kennedy | Edward Kennedy | other | US Senate | USA | 1962-11-07 | 2009-08-25 | USALEG
Mitt Romney; =Romney | Mitt Romney | other | US Senate | USA | 2019-01-03 | 2025-01-03 | USALEG
Marco Rubio; =Rubio | Marco Rubio | other | US Senate | USA | 2011-01-03 | 2025-01-20 | USALEG
Joe Biden; Joseph Biden; Joseph R. Biden; =Biden | Joe Biden | other | US Senate | USA | 1973-01-03 | 2009-01-15 | USALEG
Barack Obama; Barack H. Obama; =Obama | Barack Obama | other | US Senate | USA | 2005-01-03 | 2008-11-16 | USALEG
John Kerry; John F. Kerry; =Kerry | John Kerry | other | US Senate | USA | 1985-01-02 | 2013-02-01 | USALEG
Hillary Clinton; Hillary Rodham Clinton; =Clinton | Hillary Clinton | other | US Senate | USA | 2001-01-03 | 2009-01-21 | USALEG
Kamala Harris; Kamala D. Harris | Kamala Harris | other | US Senate | USA | 2017-01-03 | 2021-01-18 | USALEG
J.D. Vance; JD Vance; J. D. Vance | J.D. Vance | other | US Senate | USA | 2023-01-03 | 2025-01-10 | USALEG
Richard Lugar; Dick Lugar | Richard Lugar | other | US Senate | USA | 1977-01-03 | 2013-01-03 | USALEG
Jesse Helms | Jesse Helms | other | US Senate | USA | 1973-01-03 | 2003-01-03 | USALEG
Sam Nunn | Sam Nunn | other | US Senate | USA | 1972-11-08 | 1997-01-03 | USALEG
Bob Corker | Bob Corker | other | US Senate | USA | 2007-01-03 | 2019-01-03 | USALEG
Joe Manchin | Joe Manchin | other | US Senate | USA | 2010-11-15 | 2025-01-03 | USALEG
Joe Lieberman; Joseph Lieberman | Joe Lieberman | other | US Senate | USA | 1989-01-03 | 2013-01-03 | USALEG
Bob Menendez; Robert Menendez | Bob Menendez | other | US Senate | USA | 2006-01-18 | 2024-08-20 | USALEG
Hakeem Jeffries; =Jeffries | Hakeem Jeffries | other | US House of Representatives | USA | 2023-01-03 |  | USALEG
Adam Schiff | Adam Schiff | other | US House of Representatives | USA | 2001-01-03 | 2024-12-08 | USALEG
Liz Cheney | Liz Cheney | other | US House of Representatives | USA | 2017-01-03 | 2023-01-03 | USALEG
Alexandria Ocasio-Cortez; =Ocasio-Cortez | Alexandria Ocasio-Cortez | other | US House of Representatives | USA | 2019-01-03 |  | USALEG
Ilhan Omar | Ilhan Omar | other | US House of Representatives | USA | 2019-01-03 |  | USALEG
Rashida Tlaib | Rashida Tlaib | other | US House of Representatives | USA | 2019-01-03 |  | USALEG
Marjorie Taylor Greene | Marjorie Taylor Greene | other | US House of Representatives | USA | 2021-01-03 | 2026-01-05 | USALEG

# Courts, states, others
William Rehnquist; =Rehnquist | William Rehnquist | judge | United States | USA | 1986-09-26 | 2005-09-03 | USAJUD
John Roberts; John G. Roberts | John Roberts | judge | United States | USA | 2005-09-29 |  | USAJUD
Ruth Bader Ginsburg | Ruth Bader Ginsburg | judge | United States | USA | 1993-08-10 | 2020-09-18 | USAJUD
Antonin Scalia; =Scalia | Antonin Scalia | judge | United States | USA | 1986-09-26 | 2016-02-13 | USAJUD
Clarence Thomas | Clarence Thomas | judge | United States | USA | 1991-10-23 |  | USAJUD
Brett Kavanaugh; =Kavanaugh | Brett Kavanaugh | judge | United States | USA | 2018-10-06 |  | USAJUD
Neil Gorsuch; =Gorsuch | Neil Gorsuch | judge | United States | USA | 2017-04-10 |  | USAJUD
Amy Coney Barrett | Amy Coney Barrett | judge | United States | USA | 2020-10-27 |  | USAJUD
Sonia Sotomayor; =Sotomayor | Sonia Sotomayor | judge | United States | USA | 2009-08-08 |  | USAJUD
Samuel Alito; =Alito | Samuel Alito | judge | United States | USA | 2006-01-31 |  | USAJUD
Elena Kagan | Elena Kagan | judge | United States | USA | 2010-08-07 |  | USAJUD
Ketanji Brown Jackson | Ketanji Brown Jackson | judge | United States | USA | 2022-06-30 |  | USAJUD
Ron DeSantis; =DeSantis | Ron DeSantis | other | Florida | USA | 2019-01-08
Greg Abbott | Greg Abbott | other | Texas | USA | 2015-01-20
Gavin Newsom; =Newsom | Gavin Newsom | other | California | USA | 2019-01-07
Arnold Schwarzenegger; =Schwarzenegger | Arnold Schwarzenegger | other | California | USA | 2003-11-17 | 2011-01-03
Rudy Giuliani; Rudolph Giuliani; =Giuliani | Rudy Giuliani | other | New York City | USA | 1994-01-01 | 2001-12-31
Michael Bloomberg; Mike Bloomberg | Michael Bloomberg | other | New York City | USA | 2002-01-01 | 2013-12-31
Bill de Blasio | Bill de Blasio | other | New York City | USA | 2014-01-01 | 2021-12-31
Eric Adams | Eric Adams | other | New York City | USA | 2022-01-01 | 2025-12-31
Andrew Cuomo | Andrew Cuomo | other | New York | USA | 2011-01-01 | 2021-08-23
Zohran Mamdani; =Mamdani | Zohran Mamdani | other | New York City | USA | 2026-01-01
Ross Perot | Ross Perot | opposition_leader | United States | USA | 1992 | 1996 | USAOPP
Martin Luther King; Martin Luther King Jr.; Martin Luther King Jr | Martin Luther King | other | United States | USA | 1957 | 1968-04-04 | USACVL
Malcolm X | Malcolm X | other | United States | USA |  | 1965-02-21 | USACVL
Jesse Jackson | Jesse Jackson | other | United States | USA |  |  | USACVL
Louis Farrakhan | Louis Farrakhan | other | Nation of Islam | USA |  |  | USACVL
Edward Snowden | Edward Snowden | other | United States | USA |  |  | USACVL
Oliver North | Oliver North | other | United States | USA |  |  | USAMIL
Timothy McVeigh | Timothy McVeigh | other | United States | USA |  | 2001-06-11 | USACRM
Julian Assange; =Assange | Julian Assange | other | WikiLeaks | NGO | 2006 |  | NGOMED
Bill Gates | Bill Gates | other | Gates Foundation | NGO | 2000 |  | NGODEV
George Soros; =Soros | George Soros | other | Open Society Foundations | NGO |  |  | NGODEV
Mark Zuckerberg; =Zuckerberg | Mark Zuckerberg | other | Meta | USA | 2004 |  | USABUS
Jeff Bezos; =Bezos | Jeff Bezos | other | Amazon | USA |  |  | USABUS
Elon Musk; =Musk | Elon Musk | other | Tesla | USA |  |  | USABUS
Tim Cook | Tim Cook | other | Apple | USA | 2011-08-24 |  | USABUS
Sam Altman | Sam Altman | other | OpenAI | USA |  |  | USABUS
Rupert Murdoch; =Murdoch | Rupert Murdoch | other | News Corp | USA |  |  | USAMED

# United Nations
Trygve Lie | Trygve Lie | head | United Nations | IGO | 1946-02-02 | 1952-11-10 | IGOUNO
Dag Hammarskjöld; Dag Hammarskjold | Dag Hammarskjöld | head | United Nations | IGO | 1953-04-10 | 1961-09-18 | IGOUNO
U Thant | U Thant | head | United Nations | IGO | 1961-11-03 | 1971-12-31 | IGOUNO
Kurt Waldheim; =Waldheim | Kurt Waldheim | head | United Nations | IGO | 1972-01-01 | 1981-12-31 | IGOUNO
Javier Pérez de Cuéllar; Javier Perez de Cuellar; Perez de Cuellar | Javier Pérez de Cuéllar | head | United Nations | IGO | 1982-01-01 | 1991-12-31 | IGOUNO
Boutros Boutros-Ghali; =Boutros-Ghali | Boutros Boutros-Ghali | head | United Nations | IGO | 1992-01-01 | 1996-12-31 | IGOUNO
Kofi Annan; Kofi A. Annan; =Annan | Kofi Annan | head | United Nations | IGO | 1997-01-01 | 2006-12-31 | IGOUNO
Ban Ki-moon | Ban Ki-moon | head | United Nations | IGO | 2007-01-01 | 2016-12-31 | IGOUNO
António Guterres; Antonio Guterres; =Guterres | António Guterres | head | United Nations | IGO | 2017-01-01 |  | IGOUNO
Louise Fréchette; Louise Frechette | Louise Fréchette | other | United Nations | IGO | 1998-03-02 | 2006-03-31 | IGOUNO
Mark Malloch Brown; Malloch Brown | Mark Malloch Brown | other | United Nations | IGO | 2006-04-01 | 2006-12-31 | IGOUNO
Asha-Rose Migiro | Asha-Rose Migiro | other | United Nations | IGO | 2007-02-05 | 2012-06-30 | IGOUNO
Jan Eliasson | Jan Eliasson | other | United Nations | IGO | 2012-07-01 | 2016-12-31 | IGOUNO
Amina Mohammed; Amina J. Mohammed | Amina Mohammed | other | United Nations | IGO | 2017-01-01 |  | IGOUNO
Marrack Goulding | Marrack Goulding | other | United Nations | IGO | 1986 | 1997 | IGOUNO
Kieran Prendergast | Kieran Prendergast | other | United Nations | IGO | 1997 | 2005 | IGOUNO
Ibrahim Gambari | Ibrahim Gambari | other | United Nations | IGO | 2005 | 2007 | IGOUNO
B. Lynn Pascoe; Lynn Pascoe | B. Lynn Pascoe | other | United Nations | IGO | 2007 | 2012 | IGOUNO
Jeffrey Feltman | Jeffrey Feltman | other | United Nations | IGO | 2012-07 | 2018-03 | IGOUNO
Rosemary DiCarlo; Rosemary A. DiCarlo | Rosemary DiCarlo | other | United Nations | IGO | 2018-05-01 |  | IGOUNO
Jean-Marie Guéhenno; Jean-Marie Guehenno | Jean-Marie Guéhenno | other | United Nations | IGO | 2000-10 | 2008-06 | IGOUNO
Alain Le Roy | Alain Le Roy | other | United Nations | IGO | 2008-07 | 2011-08 | IGOUNO
Hervé Ladsous; Herve Ladsous | Hervé Ladsous | other | United Nations | IGO | 2011-10 | 2017-03 | IGOUNO
Jean-Pierre Lacroix | Jean-Pierre Lacroix | other | United Nations | IGO | 2017-04-01 |  | IGOUNO
Jan Egeland | Jan Egeland | other | United Nations | IGO | 2003-09 | 2006-12 | IGOUNO
John Holmes | John Holmes | other | United Nations | IGO | 2007-01 | 2010-08 | IGOUNO
Valerie Amos | Valerie Amos | other | United Nations | IGO | 2010-09 | 2015-05 | IGOUNO
Stephen O'Brien | Stephen O'Brien | other | United Nations | IGO | 2015-05 | 2017-08 | IGOUNO
Mark Lowcock; =Lowcock | Mark Lowcock | other | United Nations | IGO | 2017-09-01 | 2021-06 | IGOUNO
Martin Griffiths | Martin Griffiths | other | United Nations | IGO | 2021-07 | 2024-06 | IGOUNO
Tom Fletcher | Tom Fletcher | other | United Nations | IGO | 2024-11 |  | IGOUNO
Sergio Vieira de Mello; Vieira de Mello | Sergio Vieira de Mello | other | United Nations | IGO | 1998-01 | 1999-12 | IGOUNO
Izumi Nakamitsu | Izumi Nakamitsu | other | United Nations | IGO | 2017-05 |  | IGOUNO
Adama Dieng | Adama Dieng | other | United Nations | IGO | 2012-07 | 2020 | IGOUNO
Alice Wairimu Nderitu | Alice Wairimu Nderitu | other | United Nations | IGO | 2020-11 | 2024-11 | IGOUNO
Pramila Patten | Pramila Patten | other | United Nations | IGO | 2017-06 |  | IGOUNO
Virginia Gamba | Virginia Gamba | other | United Nations | IGO | 2017-05 | 2025 | IGOUNO
Fred Eckhard | Fred Eckhard | spokesman | United Nations | IGO | 1997 | 2005 | IGOUNO
Martin Nesirky | Martin Nesirky | spokesman | United Nations | IGO | 2009 | 2014 | IGOUNO
Farhan Haq | Farhan Haq | spokesman | United Nations | IGO |  |  | IGOUNO
Marie Okabe | Marie Okabe | spokesman | United Nations | IGO |  |  | IGOUNO
Stéphane Dujarric; Stephane Dujarric; =Dujarric | Stéphane Dujarric | spokesman | United Nations | IGO | 2005 | 2006 | IGOUNO
Stéphane Dujarric; Stephane Dujarric; =Dujarric | Stéphane Dujarric | spokesman | United Nations | IGO | 2014-03 |  | IGOUNO

# Envoys
Lakhdar Brahimi; =Brahimi | Lakhdar Brahimi | envoy | United Nations | IGO | 1997-07 | 1999-10 | IGOUNO
Lakhdar Brahimi; =Brahimi | Lakhdar Brahimi | envoy | United Nations | IGO | 2001-10 | 2004-01 | IGOUNO
Lakhdar Brahimi; =Brahimi | Lakhdar Brahimi | envoy | United Nations | IGO | 2012-09-01 | 2014-05-31 | IGOUNO
Cyrus Vance | Cyrus Vance | envoy | United Nations | IGO | 1991-10 | 1993-05 | IGOUNO
Thorvald Stoltenberg | Thorvald Stoltenberg | envoy | United Nations | IGO | 1993-05 | 1995-12 | IGOUNO
Yasushi Akashi | Yasushi Akashi | envoy | United Nations | IGO | 1994-01 | 1995-10 | IGOUNO
Jan Pronk | Jan Pronk | envoy | United Nations | IGO | 2004-06 | 2006-12 | IGOUNO
Martti Ahtisaari; =Ahtisaari | Martti Ahtisaari | envoy | United Nations | IGO | 2005-11 | 2008-02 | IGOUNO
Francesc Vendrell | Francesc Vendrell | envoy | United Nations | IGO | 2000-01 | 2001-12 | IGOUNO
Jean Arnault | Jean Arnault | envoy | United Nations | IGO | 2004-02 | 2006-02 | IGOUNO
Tom Koenigs | Tom Koenigs | envoy | United Nations | IGO | 2006-02 | 2007-12 | IGOUNO
Kai Eide | Kai Eide | envoy | United Nations | IGO | 2008-03 | 2010-03 | IGOUNO
Staffan de Mistura; de Mistura | Staffan de Mistura | envoy | United Nations | IGO | 2007-09 | 2009-06 | IGOUNO
Staffan de Mistura; de Mistura | Staffan de Mistura | envoy | United Nations | IGO | 2010-03 | 2011-12 | IGOUNO
Staffan de Mistura; de Mistura | Staffan de Mistura | envoy | United Nations | IGO | 2014-07-10 | 2018-12-31 | IGOUNO
Staffan de Mistura; de Mistura | Staffan de Mistura | envoy | United Nations | IGO | 2021-11 |  | IGOUNO
Ján Kubiš; Jan Kubis | Ján Kubiš | envoy | United Nations | IGO | 2012-01 | 2014-12 | IGOUNO
Ján Kubiš; Jan Kubis | Ján Kubiš | envoy | United Nations | IGO | 2015-03 | 2018-11 | IGOUNO
Ján Kubiš; Jan Kubis | Ján Kubiš | envoy | United Nations | IGO | 2019-01 | 2021-01 | IGOUNO
Ján Kubiš; Jan Kubis | Ján Kubiš | envoy | United Nations | IGO | 2021-01 | 2021-12 | IGOUNO
Nicholas Haysom | Nicholas Haysom | envoy | United Nations | IGO | 2014-10 | 2016-03 | IGOUNO
Nicholas Haysom | Nicholas Haysom | envoy | United Nations | IGO | 2018-09 | 2019-01 | IGOUNO
Nicholas Haysom | Nicholas Haysom | envoy | United Nations | IGO | 2021-01 |  | IGOUNO
Tadamichi Yamamoto | Tadamichi Yamamoto | envoy | United Nations | IGO | 2016-06 | 2020-03 | IGOUNO
Deborah Lyons | Deborah Lyons | envoy | United Nations | IGO | 2020-03 | 2022-06 | IGOUNO
Roza Otunbayeva; =Otunbayeva | Roza Otunbayeva | envoy | United Nations | IGO | 2022-09 | 2025-09 | IGOUNO
Ashraf Qazi | Ashraf Qazi | envoy | United Nations | IGO | 2004-07 | 2007-11 | IGOUNO
Ad Melkert | Ad Melkert | envoy | United Nations | IGO | 2009-07 | 2011-10 | IGOUNO
Martin Kobler; Martin Köbler | Martin Kobler | envoy | United Nations | IGO | 2011-10 | 2013-07 | IGOUNO
Martin Kobler; Martin Köbler | Martin Kobler | envoy | United Nations | IGO | 2013-08 | 2015-10 | IGOUNO
Martin Kobler; Martin Köbler | Martin Kobler | envoy | United Nations | IGO | 2015-11 | 2017-06 | IGOUNO
Nickolay Mladenov; Nikolay Mladenov; =Mladenov | Nickolay Mladenov | envoy | United Nations | IGO | 2013-08 | 2015-02 | IGOUNO
Nickolay Mladenov; Nikolay Mladenov; =Mladenov | Nickolay Mladenov | envoy | United Nations | IGO | 2015-02 | 2020-12 | IGOUNO
Jeanine Hennis-Plasschaert; =Hennis-Plasschaert | Jeanine Hennis-Plasschaert | envoy | United Nations | IGO | 2018-12 | 2024-05 | IGOUNO
Jeanine Hennis-Plasschaert; =Hennis-Plasschaert | Jeanine Hennis-Plasschaert | envoy | United Nations | IGO | 2024-06 |  | IGOUNO
Mohamed Al Hassan | Mohamed Al Hassan | envoy | United Nations | IGO | 2024-07 |  | IGOUNO
Kofi Annan; Kofi A. Annan; =Annan | Kofi Annan | envoy | United Nations | IGO | 2012-02-23 | 2012-08-31 | IGOUNO
Geir Pedersen; Geir O. Pedersen | Geir Pedersen | envoy | United Nations | IGO | 2019-01-07 | 2025-09 | IGOUNO
Terje Roed-Larsen; =Roed-Larsen | Terje Roed-Larsen | envoy | United Nations | IGO | 1999-10 | 2004-12 | IGOUNO
Alvaro de Soto | Alvaro de Soto | envoy | United Nations | IGO | 2005-05 | 2007-05 | IGOUNO
Michael Williams | Michael Williams | envoy | United Nations | IGO | 2007-05 | 2008-09 | IGOUNO
Michael Williams | Michael Williams | envoy | United Nations | IGO | 2008-09 | 2011-10 | IGOUNO
Robert Serry | Robert Serry | envoy | United Nations | IGO | 2008-01 | 2015-03 | IGOUNO
Tor Wennesland; =Wennesland | Tor Wennesland | envoy | United Nations | IGO | 2021-01 | 2024-12 | IGOUNO
Sigrid Kaag | Sigrid Kaag | envoy | United Nations | IGO | 2014-12 | 2017-10 | IGOUNO
Sigrid Kaag | Sigrid Kaag | envoy | United Nations | IGO | 2024-01 | 2025-06 | IGOUNO
Derek Plumbly | Derek Plumbly | envoy | United Nations | IGO | 2012-01 | 2015-01 | IGOUNO
Joanna Wronecka | Joanna Wronecka | envoy | United Nations | IGO | 2021-04 | 2024 | IGOUNO
Abdel-Elah al-Khatib; Abdul Ilah al-Khatib | Abdel-Elah al-Khatib | envoy | United Nations | IGO | 2011-04 | 2011-08 | IGOUNO
Ian Martin | Ian Martin | envoy | United Nations | IGO | 2005-08 | 2009-02 | IGOUNO
Ian Martin | Ian Martin | envoy | United Nations | IGO | 2011-09 | 2012-10 | IGOUNO
Tarek Mitri | Tarek Mitri | envoy | United Nations | IGO | 2012-10 | 2014-08 | IGOUNO
Bernardino León; Bernardino Leon | Bernardino León | envoy | United Nations | IGO | 2014-09 | 2015-11 | IGOUNO
Ghassan Salamé; Ghassan Salame | Ghassan Salamé | envoy | United Nations | IGO | 2017-06 | 2020-03-02 | IGOUNO
Stephanie Williams | Stephanie Williams | envoy | United Nations | IGO | 2020-03 | 2021-01 | IGOUNO
Stephanie Williams | Stephanie Williams | envoy | United Nations | IGO | 2021-12 | 2022-07 | IGOUNO
Abdoulaye Bathily | Abdoulaye Bathily | envoy | United Nations | IGO | 2014-04 | 2014-12 | IGOUNO
Abdoulaye Bathily | Abdoulaye Bathily | envoy | United Nations | IGO | 2022-09 | 2024-04 | IGOUNO
Hanna Tetteh | Hanna Tetteh | envoy | United Nations | IGO | 2018-12 | 2024 | IGOUNO
Hanna Tetteh | Hanna Tetteh | envoy | United Nations | IGO | 2025-01 |  | IGOUNO
Jamal Benomar | Jamal Benomar | envoy | United Nations | IGO | 2011-04 | 2015-04 | IGOUNO
Ismail Ould Cheikh Ahmed | Ismail Ould Cheikh Ahmed | envoy | United Nations | IGO | 2015-04-25 | 2018-02 | IGOUNO
Martin Griffiths | Martin Griffiths | envoy | United Nations | IGO | 2018-02 | 2021-07 | IGOUNO
Hans Grundberg; =Grundberg | Hans Grundberg | envoy | United Nations | IGO | 2021-08 |  | IGOUNO
Haile Menkerios | Haile Menkerios | envoy | United Nations | IGO | 2010-03 | 2016 | IGOUNO
Volker Perthes | Volker Perthes | envoy | United Nations | IGO | 2021-01 | 2023-09 | IGOUNO
Ramtane Lamamra; =Lamamra | Ramtane Lamamra | envoy | United Nations | IGO | 2023-11 |  | IGOUNO
Hilde Johnson | Hilde Johnson | envoy | United Nations | IGO | 2011-07 | 2014-07 | IGOUNO
Ellen Margrethe Løj; Ellen Margrethe Loj | Ellen Margrethe Løj | envoy | United Nations | IGO | 2014-09 | 2016-11 | IGOUNO
David Shearer | David Shearer | envoy | United Nations | IGO | 2016-12 | 2021-03 | IGOUNO
Augustine Mahiga | Augustine Mahiga | envoy | United Nations | IGO | 2010-07 | 2013-06 | IGOUNO
Nicholas Kay | Nicholas Kay | envoy | United Nations | IGO | 2013-06 | 2016-01 | IGOUNO
Michael Keating | Michael Keating | envoy | United Nations | IGO | 2016-01 | 2018-09 | IGOUNO
James Swan | James Swan | envoy | United Nations | IGO | 2019-05 | 2022-12 | IGOUNO
Alan Doss | Alan Doss | envoy | United Nations | IGO | 2008-01 | 2010-06 | IGOUNO
Roger Meece | Roger Meece | envoy | United Nations | IGO | 2010-06 | 2013-06 | IGOUNO
Leila Zerrougui | Leila Zerrougui | envoy | United Nations | IGO | 2018-01 | 2021-01 | IGOUNO
Bintou Keita | Bintou Keita | envoy | United Nations | IGO | 2021-01 |  | IGOUNO
Mary Robinson | Mary Robinson | envoy | United Nations | IGO | 2013-03-18 | 2014-07 | IGOUNO
Said Djinnit | Said Djinnit | envoy | United Nations | IGO | 2014-07 | 2019 | IGOUNO
Huang Xia | Huang Xia | envoy | United Nations | IGO | 2019-01 |  | IGOUNO
Bert Koenders | Bert Koenders | envoy | United Nations | IGO | 2011-10 | 2013-05 | IGOUNO
Bert Koenders | Bert Koenders | envoy | United Nations | IGO | 2013-05 | 2014-10 | IGOUNO
Mongi Hamdi | Mongi Hamdi | envoy | United Nations | IGO | 2015-01 | 2015-12 | IGOUNO
Mahamat Saleh Annadif | Mahamat Saleh Annadif | envoy | United Nations | IGO | 2016-01 | 2021-03 | IGOUNO
El-Ghassim Wane | El-Ghassim Wane | envoy | United Nations | IGO | 2021-05 | 2023-12 | IGOUNO
Choi Young-jin | Choi Young-jin | envoy | United Nations | IGO | 2007-10 | 2011-08 | IGOUNO
Aichatou Mindaoudou | Aichatou Mindaoudou | envoy | United Nations | IGO | 2013-05 | 2017-06 | IGOUNO
Mankeur Ndiaye | Mankeur Ndiaye | envoy | United Nations | IGO | 2019-02 | 2022-02 | IGOUNO
Parfait Onanga-Anyanga | Parfait Onanga-Anyanga | envoy | United Nations | IGO | 2015-08 | 2019-02 | IGOUNO
Edmond Mulet | Edmond Mulet | envoy | United Nations | IGO | 2006-06 | 2007-08 | IGOUNO
Edmond Mulet | Edmond Mulet | envoy | United Nations | IGO | 2010-01 | 2011-05 | IGOUNO
Hédi Annabi; Hedi Annabi | Hédi Annabi | envoy | United Nations | IGO | 2007-09 | 2010-01-12 | IGOUNO
Helen La Lime; Helen Meagher La Lime | Helen La Lime | envoy | United Nations | IGO | 2019-10 | 2023-01 | IGOUNO
María Isabel Salvador; Maria Isabel Salvador | María Isabel Salvador | envoy | United Nations | IGO | 2023-03 | 2025 | IGOUNO
Bernard Kouchner; =Kouchner | Bernard Kouchner | envoy | United Nations | IGO | 1999-07-15 | 2001-01 | IGOUNO
Hans Haekkerup | Hans Haekkerup | envoy | United Nations | IGO | 2001-02 | 2001-12 | IGOUNO
Michael Steiner | Michael Steiner | envoy | United Nations | IGO | 2002-02 | 2003-07 | IGOUNO
Harri Holkeri | Harri Holkeri | envoy | United Nations | IGO | 2003-08 | 2004-06 | IGOUNO
Søren Jessen-Petersen; Soren Jessen-Petersen | Søren Jessen-Petersen | envoy | United Nations | IGO | 2004-08 | 2006-06 | IGOUNO
Joachim Rücker; Joachim Rucker | Joachim Rücker | envoy | United Nations | IGO | 2006-09 | 2008-06 | IGOUNO
Zahir Tanin | Zahir Tanin | envoy | United Nations | IGO | 2015-08 | 2021 | IGOUNO
Sergio Vieira de Mello; Vieira de Mello | Sergio Vieira de Mello | envoy | United Nations | IGO | 1999-11 | 2002-05 | IGOUNO
Sergio Vieira de Mello; Vieira de Mello | Sergio Vieira de Mello | envoy | United Nations | IGO | 2003-05 | 2003-08-19 | IGOUNO
James Baker; James A. Baker | James Baker | envoy | United Nations | IGO | 1997-03 | 2004-06 | IGOUNO
Peter van Walsum | Peter van Walsum | envoy | United Nations | IGO | 2005-09 | 2008-08 | IGOUNO
Christopher Ross | Christopher Ross | envoy | United Nations | IGO | 2009-01 | 2017-04 | IGOUNO
Horst Köhler; Horst Kohler; Horst Koehler | Horst Köhler | envoy | United Nations | IGO | 2017-08 | 2019-05 | IGOUNO
Alexander Downer; =Downer | Alexander Downer | envoy | United Nations | IGO | 2008-07 | 2014-02 | IGOUNO
Espen Barth Eide | Espen Barth Eide | envoy | United Nations | IGO | 2014-08 | 2017-08 | IGOUNO
Matthew Nimetz | Matthew Nimetz | envoy | United Nations | IGO | 1999-12 | 2019 | IGOUNO
Razali Ismail | Razali Ismail | envoy | United Nations | IGO | 2000-04 | 2006-01 | IGOUNO
Ibrahim Gambari | Ibrahim Gambari | envoy | United Nations | IGO | 2007-05 | 2009-12 | IGOUNO
Vijay Nambiar | Vijay Nambiar | envoy | United Nations | IGO | 2010-01 | 2016 | IGOUNO
Christine Schraner Burgener | Christine Schraner Burgener | envoy | United Nations | IGO | 2018-04 | 2021-10 | IGOUNO
Noeleen Heyzer | Noeleen Heyzer | envoy | United Nations | IGO | 2021-10 | 2023-06 | IGOUNO
Julie Bishop | Julie Bishop | envoy | United Nations | IGO | 2024-04 |  | IGOUNO
Tomás Ojea Quintana; Tomas Ojea Quintana | Tomás Ojea Quintana | envoy | United Nations | IGO | 2008-05 | 2014-05 | IGOUNO
Yanghee Lee | Yanghee Lee | envoy | United Nations | IGO | 2014-05 | 2020-05 | IGOUNO
Tom Andrews | Tom Andrews | envoy | United Nations | IGO | 2020-05 |  | IGOUNO
Francesca Albanese | Francesca Albanese | envoy | United Nations | IGO | 2022-05 |  | IGOUNO
Richard Falk | Richard Falk | envoy | United Nations | IGO | 2008-05 | 2014-05 | IGOUNO
Agnès Callamard; Agnes Callamard | Agnès Callamard | envoy | United Nations | IGO | 2016-08 | 2021-03 | IGOUNO
Javaid Rehman | Javaid Rehman | envoy | United Nations | IGO | 2018-07 | 2024-07 | IGOUNO
Marzuki Darusman | Marzuki Darusman | envoy | United Nations | IGO | 2010-08 | 2016-07 | IGOUNO
Philip Alston | Philip Alston | envoy | United Nations | IGO |  | 2020 | IGOUNO

# Inspectors
Rolf Ekéus; Rolf Ekeus | Rolf Ekéus | head | UNSCOM | IGO | 1991-04 | 1997-06 | IGOUNO
Richard Butler | Richard Butler | head | UNSCOM | IGO | 1997-07-01 | 1999-06-30 | IGOUNO
Hans Blix; =Blix | Hans Blix | head | UNMOVIC | IGO | 2000-03-01 | 2003-06-30 | IGOUNO
Hans Blix; =Blix | Hans Blix | head | International Atomic Energy Agency | IGO | 1981-12-01 | 1997-12-01 | IGOUNOIAE
Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; =ElBaradei | Mohamed ElBaradei | head | International Atomic Energy Agency | IGO | 1997-12-01 | 2009-11-30 | IGOUNOIAE
Yukiya Amano; =Amano | Yukiya Amano | head | International Atomic Energy Agency | IGO | 2009-12-01 | 2019-07-18 | IGOUNOIAE
Rafael Grossi; Rafael Mariano Grossi; =Grossi | Rafael Grossi | head | International Atomic Energy Agency | IGO | 2019-12-03 |  | IGOUNOIAE
José Bustani; Jose Bustani | José Bustani | head | OPCW | IGO | 1997-05 | 2002-04-22 | IGOOPW
Rogelio Pfirter | Rogelio Pfirter | head | OPCW | IGO | 2002-07-25 | 2010-07-24 | IGOOPW
Ahmet Üzümcü; Ahmet Uzumcu | Ahmet Üzümcü | head | OPCW | IGO | 2010-07-25 | 2018-07-24 | IGOOPW
Fernando Arias | Fernando Arias | head | OPCW | IGO | 2018-07-25 |  | IGOOPW
Robert Floyd | Robert Floyd | head | CTBTO | IGO | 2021-08-01 |  | IGOCTB
Lassina Zerbo | Lassina Zerbo | head | CTBTO | IGO | 2013-08-01 | 2021-07-31 | IGOCTB

# Agencies of the United Nations
Hiroshi Nakajima | Hiroshi Nakajima | head | World Health Organization | IGO | 1988 | 1998-07 | IGOUNOHLHWHO
Gro Harlem Brundtland; =Brundtland | Gro Harlem Brundtland | head | World Health Organization | IGO | 1998-07-21 | 2003-07-21 | IGOUNOHLHWHO
Lee Jong-wook | Lee Jong-wook | head | World Health Organization | IGO | 2003-07-21 | 2006-05-22 | IGOUNOHLHWHO
Margaret Chan | Margaret Chan | head | World Health Organization | IGO | 2007-01-04 | 2017-06-30 | IGOUNOHLHWHO
Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus; Tedros Adhanom; =Tedros | Tedros Adhanom Ghebreyesus | head | World Health Organization | IGO | 2017-07-01 |  | IGOUNOHLHWHO
Mike Ryan; Michael Ryan | Mike Ryan | other | World Health Organization | IGO | 2019 | 2025 | IGOUNOHLHWHO
Maria Van Kerkhove | Maria Van Kerkhove | other | World Health Organization | IGO |  |  | IGOUNOHLHWHO
Sadako Ogata; =Ogata | Sadako Ogata | head | UNHCR | IGO | 1991-01 | 2000-12 | IGOUNOREFHCR
Ruud Lubbers; =Lubbers | Ruud Lubbers | head | UNHCR | IGO | 2001-01 | 2005-02-20 | IGOUNOREFHCR
António Guterres; Antonio Guterres; =Guterres | António Guterres | head | UNHCR | IGO | 2005-06-15 | 2015-12-31 | IGOUNOREFHCR
Filippo Grandi; =Grandi | Filippo Grandi | head | UNHCR | IGO | 2016-01-01 | 2025-12-31 | IGOUNOREFHCR
José Ayala Lasso; Jose Ayala Lasso | José Ayala Lasso | head | UN Human Rights Office | IGO | 1994-04 | 1997-03 | IGOUNOHRIHCH
Mary Robinson | Mary Robinson | head | UN Human Rights Office | IGO | 1997-09-12 | 2002-09-12 | IGOUNOHRIHCH
Sergio Vieira de Mello; Vieira de Mello | Sergio Vieira de Mello | head | UN Human Rights Office | IGO | 2002-09-12 | 2003-08-19 | IGOUNOHRIHCH
Louise Arbour | Louise Arbour | head | UN Human Rights Office | IGO | 2004-07-01 | 2008-06-30 | IGOUNOHRIHCH
Navi Pillay; Navanethem Pillay; =Pillay | Navi Pillay | head | UN Human Rights Office | IGO | 2008-09-01 | 2014-08-31 | IGOUNOHRIHCH
Zeid Ra'ad al-Hussein; Zeid bin Ra'ad | Zeid Ra'ad al-Hussein | head | UN Human Rights Office | IGO | 2014-09-01 | 2018-08-31 | IGOUNOHRIHCH
Michelle Bachelet; =Bachelet | Michelle Bachelet | head | UN Human Rights Office | IGO | 2018-09-01 | 2022-08-31 | IGOUNOHRIHCH
Volker Türk; Volker Turk | Volker Türk | head | UN Human Rights Office | IGO | 2022-10-17 |  | IGOUNOHRIHCH
Ravina Shamdasani | Ravina Shamdasani | spokesman | UN Human Rights Office | IGO |  |  | IGOUNOHRIHCH
Rupert Colville | Rupert Colville | spokesman | UN Human Rights Office | IGO |  | 2022 | IGOUNOHRIHCH
Carol Bellamy | Carol Bellamy | head | UNICEF | IGO | 1995-05 | 2005-04 | IGOUNOKID
Ann Veneman | Ann Veneman | head | UNICEF | IGO | 2005-05 | 2010-04 | IGOUNOKID
Anthony Lake | Anthony Lake | head | UNICEF | IGO | 2010-05-01 | 2017-12-31 | IGOUNOKID
Henrietta Fore | Henrietta Fore | head | UNICEF | IGO | 2018-01-01 | 2022-01-31 | IGOUNOKID
Catherine Russell | Catherine Russell | head | UNICEF | IGO | 2022-02-01 |  | IGOUNOKID
Catherine Bertini | Catherine Bertini | head | World Food Programme | IGO | 1992-04 | 2002-04 | IGOUNOWFP
James Morris | James Morris | head | World Food Programme | IGO | 2002-04 | 2007-04 | IGOUNOWFP
Josette Sheeran | Josette Sheeran | head | World Food Programme | IGO | 2007-04 | 2012-04 | IGOUNOWFP
Ertharin Cousin | Ertharin Cousin | head | World Food Programme | IGO | 2012-04 | 2017-04 | IGOUNOWFP
David Beasley | David Beasley | head | World Food Programme | IGO | 2017-04 | 2023-04 | IGOUNOWFP
Cindy McCain | Cindy McCain | head | World Food Programme | IGO | 2023-04-05 |  | IGOUNOWFP
Jacques Diouf | Jacques Diouf | head | Food and Agriculture Organization | IGO | 1994-01 | 2011-12 | IGOUNOFAO
José Graziano da Silva; Jose Graziano da Silva | José Graziano da Silva | head | Food and Agriculture Organization | IGO | 2012-01-01 | 2019-07-31 | IGOUNOFAO
Qu Dongyu | Qu Dongyu | head | Food and Agriculture Organization | IGO | 2019-08-01 |  | IGOUNOFAO
Federico Mayor | Federico Mayor | head | UNESCO | IGO | 1987-11 | 1999-11 | IGOUNOEDU
Koichiro Matsuura; Koïchiro Matsuura | Koichiro Matsuura | head | UNESCO | IGO | 1999-11-15 | 2009-11-14 | IGOUNOEDU
Irina Bokova | Irina Bokova | head | UNESCO | IGO | 2009-11-15 | 2017-11-14 | IGOUNOEDU
Audrey Azoulay | Audrey Azoulay | head | UNESCO | IGO | 2017-11-15 | 2025-11-14 | IGOUNOEDU
Khaled el-Enany | Khaled el-Enany | head | UNESCO | IGO | 2025-11-15 |  | IGOUNOEDU
Peter Hansen | Peter Hansen | head | UNRWA | IGO | 1996 | 2005-03 | IGOUNOREF
Karen AbuZayd | Karen AbuZayd | head | UNRWA | IGO | 2005-06 | 2010-01 | IGOUNOREF
Pierre Krähenbühl; Pierre Krahenbuhl | Pierre Krähenbühl | head | UNRWA | IGO | 2014-03-30 | 2019-11-06 | IGOUNOREF
Philippe Lazzarini; =Lazzarini | Philippe Lazzarini | head | UNRWA | IGO | 2020-03-18 |  | IGOUNOREF
Juliette Touma | Juliette Touma | spokesman | UNRWA | IGO |  |  | IGOUNOREF
Chris Gunness | Chris Gunness | spokesman | UNRWA | IGO | 2007 | 2020 | IGOUNOREF
Mark Malloch Brown; Malloch Brown | Mark Malloch Brown | head | UN Development Programme | IGO | 1999-07 | 2005-08 | IGOUNODEV
Kemal Derviş; Kemal Dervis | Kemal Derviş | head | UN Development Programme | IGO | 2005-08 | 2009-02 | IGOUNODEV
Helen Clark | Helen Clark | head | UN Development Programme | IGO | 2009-04-17 | 2017-04-19 | IGOUNODEV
Achim Steiner | Achim Steiner | head | UN Development Programme | IGO | 2017-06 | 2025-06 | IGOUNODEV
Achim Steiner | Achim Steiner | head | UN Environment Programme | IGO | 2006-06 | 2016-06 | IGOUNOENV
Erik Solheim | Erik Solheim | head | UN Environment Programme | IGO | 2016-06 | 2018-11 | IGOUNOENV
Inger Andersen | Inger Andersen | head | UN Environment Programme | IGO | 2019-06 |  | IGOUNOENV
Peter Piot | Peter Piot | head | UNAIDS | IGO | 1995-01 | 2008-12 | IGOUNOHLH
Michel Sidibé; Michel Sidibe | Michel Sidibé | head | UNAIDS | IGO | 2009-01 | 2019-05 | IGOUNOHLH
Winnie Byanyima | Winnie Byanyima | head | UNAIDS | IGO | 2019-11-01 |  | IGOUNOHLH
Guy Ryder | Guy Ryder | head | International Labour Organization | IGO | 2012-10-01 | 2022-09-30 | IGOUNOLAB
Gilbert Houngbo | Gilbert Houngbo | head | International Labour Organization | IGO | 2022-10-01 |  | IGOUNOLAB
Juan Somavia | Juan Somavia | head | International Labour Organization | IGO | 1999-03 | 2012-09 | IGOUNOLAB
Yuri Fedotov | Yuri Fedotov | head | UNODC | IGO | 2010-09 | 2019-12 | IGOUNO
Antonio Maria Costa | Antonio Maria Costa | head | UNODC | IGO | 2002-05 | 2010-07 | IGOUNO
Ghada Waly | Ghada Waly | head | UNODC | IGO | 2020-02 |  | IGOUNO
Christiana Figueres; =Figueres | Christiana Figueres | head | UNFCCC | IGO | 2010-07 | 2016-07 | IGOUNOENV
Patricia Espinosa | Patricia Espinosa | head | UNFCCC | IGO | 2016-07-18 | 2022-07 | IGOUNOENV
Simon Stiell | Simon Stiell | head | UNFCCC | IGO | 2022-08 |  | IGOUNOENV
Yvo de Boer | Yvo de Boer | head | UNFCCC | IGO | 2006-09 | 2010-07 | IGOUNOENV
Rajendra Pachauri; =Pachauri | Rajendra Pachauri | head | IPCC | IGO | 2002-04 | 2015-02 | IGOUNOENV
Hoesung Lee | Hoesung Lee | head | IPCC | IGO | 2015-10 | 2023-07 | IGOUNOENV
Petteri Taalas | Petteri Taalas | head | World Meteorological Organization | IGO | 2016-01 | 2023-12 | IGOUNOENV
Celeste Saulo | Celeste Saulo | head | World Meteorological Organization | IGO | 2024-01-01 |  | IGOUNOENV
Phumzile Mlambo-Ngcuka | Phumzile Mlambo-Ngcuka | head | UN Women | IGO | 2013-08 | 2021-08 | IGOUNO
Sima Bahous | Sima Bahous | head | UN Women | IGO | 2021-09 |  | IGOUNO
Natalia Kanem | Natalia Kanem | head | UN Population Fund | IGO | 2017-10 | 2025 | IGOUNO
Rebeca Grynspan | Rebeca Grynspan | head | UNCTAD | IGO | 2021-09-13 |  | IGOUNO
William Lacy Swing | William Lacy Swing | head | International Organization for Migration | IGO | 2008-10-01 | 2018-09-30 | IGOIOM
António Vitorino; Antonio Vitorino | António Vitorino | head | International Organization for Migration | IGO | 2018-10-01 | 2023-09-30 | IGOIOM
Amy Pope | Amy Pope | head | International Organization for Migration | IGO | 2023-10-01 |  | IGOIOM

# General Assembly
Miroslav Lajčák; Miroslav Lajcak | Miroslav Lajčák | speaker | UN General Assembly | IGO | 2017-09 | 2018-09 | IGOUNO
María Fernanda Espinosa; Maria Fernanda Espinosa | María Fernanda Espinosa | speaker | UN General Assembly | IGO | 2018-09 | 2019-09 | IGOUNO
Tijjani Muhammad-Bande | Tijjani Muhammad-Bande | speaker | UN General Assembly | IGO | 2019-09 | 2020-09 | IGOUNO
Volkan Bozkir; Volkan Bozkır | Volkan Bozkir | speaker | UN General Assembly | IGO | 2020-09 | 2021-09 | IGOUNO
Abdulla Shahid | Abdulla Shahid | speaker | UN General Assembly | IGO | 2021-09 | 2022-09 | IGOUNO
Csaba Kőrösi; Csaba Korosi | Csaba Kőrösi | speaker | UN General Assembly | IGO | 2022-09 | 2023-09 | IGOUNO
Dennis Francis | Dennis Francis | speaker | UN General Assembly | IGO | 2023-09 | 2024-09 | IGOUNO
Philemon Yang | Philemon Yang | speaker | UN General Assembly | IGO | 2024-09 | 2025-09 | IGOUNO
Annalena Baerbock; =Baerbock | Annalena Baerbock | speaker | UN General Assembly | IGO | 2025-09 | 2026-09 | IGOUNO

# Courts
Richard Goldstone | Richard Goldstone | judge | International Criminal Tribunal for the former Yugoslavia | IGO | 1994-08 | 1996-09 | IGOUNOWCT
Louise Arbour | Louise Arbour | judge | International Criminal Tribunal for the former Yugoslavia | IGO | 1996-10 | 1999-09 | IGOUNOWCT
Carla Del Ponte; Del Ponte | Carla Del Ponte | judge | International Criminal Tribunal for the former Yugoslavia | IGO | 1999-09-15 | 2007-12-31 | IGOUNOWCT
Serge Brammertz | Serge Brammertz | judge | International Criminal Tribunal for the former Yugoslavia | IGO | 2008-01-01 | 2017-12-31 | IGOUNOWCT
Theodor Meron | Theodor Meron | judge | International Criminal Tribunal for the former Yugoslavia | IGO | 2003 | 2005 | IGOUNOWCT
Luis Moreno-Ocampo; =Moreno-Ocampo | Luis Moreno-Ocampo | judge | International Criminal Court | IGO | 2003-06-16 | 2012-06-15 | IGOJUDICC
Fatou Bensouda; =Bensouda | Fatou Bensouda | judge | International Criminal Court | IGO | 2012-06-15 | 2021-06-15 | IGOJUDICC
Karim Khan; Karim A. A. Khan | Karim Khan | judge | International Criminal Court | IGO | 2021-06-16 |  | IGOJUDICC
Tomoko Akane | Tomoko Akane | judge | International Criminal Court | IGO | 2024-03-11 |  | IGOJUDICC
Piotr Hofmański; Piotr Hofmanski | Piotr Hofmański | judge | International Criminal Court | IGO | 2021-03 | 2024-03 | IGOJUDICC
Joan Donoghue; Joan E. Donoghue | Joan Donoghue | judge | International Court of Justice | IGO | 2021-02-08 | 2024-02-05 | IGOUNOJUDICJ
Nawaf Salam | Nawaf Salam | judge | International Court of Justice | IGO | 2024-02-06 | 2025-01-14 | IGOUNOJUDICJ
Yuji Iwasawa | Yuji Iwasawa | judge | International Court of Justice | IGO | 2025-03-03 |  | IGOUNOJUDICJ
Rosalyn Higgins | Rosalyn Higgins | judge | International Court of Justice | IGO | 2006-02 | 2009-02 | IGOUNOJUDICJ
Abdulqawi Yusuf | Abdulqawi Yusuf | judge | International Court of Justice | IGO | 2018-02 | 2021-02 | IGOUNOJUDICJ
Daniel Bellemare | Daniel Bellemare | judge | Special Tribunal for Lebanon | IGO | 2009-03 | 2012-02 | IGOUNOWCT
Detlev Mehlis | Detlev Mehlis | envoy | United Nations | IGO | 2005-05 | 2006-01 | IGOUNO
David Crane | David Crane | judge | Special Court for Sierra Leone | IGO | 2002 | 2005 | IGOUNOWCT

# NATO
Hastings Ismay; Lord Ismay | Hastings Ismay | head | NATO | IGO | 1952-04-04 | 1957-05-16 | IGOWSTNAT
Paul-Henri Spaak | Paul-Henri Spaak | head | NATO | IGO | 1957-05-16 | 1961-04-21 | IGOWSTNAT
Dirk Stikker | Dirk Stikker | head | NATO | IGO | 1961-04-21 | 1964-08-01 | IGOWSTNAT
Manlio Brosio | Manlio Brosio | head | NATO | IGO | 1964-08-01 | 1971-10-01 | IGOWSTNAT
Joseph Luns | Joseph Luns | head | NATO | IGO | 1971-10-01 | 1984-06-25 | IGOWSTNAT
Lord Carrington | Lord Carrington | head | NATO | IGO | 1984-06-25 | 1988-07-01 | IGOWSTNAT
Manfred Wörner; Manfred Worner; Manfred Woerner | Manfred Wörner | head | NATO | IGO | 1988-07-01 | 1994-08-13 | IGOWSTNAT
Willy Claes | Willy Claes | head | NATO | IGO | 1994-10-17 | 1995-10-20 | IGOWSTNAT
Javier Solana; =Solana | Javier Solana | head | NATO | IGO | 1995-12-05 | 1999-10-06 | IGOWSTNAT
George Robertson; Lord Robertson | George Robertson | head | NATO | IGO | 1999-10-14 | 2003-12-17 | IGOWSTNAT
Jaap de Hoop Scheffer; de Hoop Scheffer | Jaap de Hoop Scheffer | head | NATO | IGO | 2004-01-05 | 2009-08-01 | IGOWSTNAT
Anders Fogh Rasmussen; Fogh Rasmussen | Anders Fogh Rasmussen | head | NATO | IGO | 2009-08-01 | 2014-10-01 | IGOWSTNAT
Jens Stoltenberg; =Stoltenberg | Jens Stoltenberg | head | NATO | IGO | 2014-10-01 | 2024-10-01 | IGOWSTNAT
Mark Rutte; =Rutte | Mark Rutte | head | NATO | IGO | 2024-10-01 |  | IGOWSTNAT
Mircea Geoană; Mircea Geoana | Mircea Geoană | other | NATO | IGO | 2019-10 | 2024-09 | IGOWSTNAT
Rob Bauer | Rob Bauer | other | NATO | IGO | 2021-06 | 2025-01 | IGOWSTNAT
Giuseppe Cavo Dragone | Giuseppe Cavo Dragone | other | NATO | IGO | 2025-01 |  | IGOWSTNAT
Jamie Shea | Jamie Shea | spokesman | NATO | IGO | 1993 | 2000 | IGOWSTNAT
James Appathurai | James Appathurai | spokesman | NATO | IGO | 2004 | 2010 | IGOWSTNAT
Oana Lungescu | Oana Lungescu | spokesman | NATO | IGO | 2010-12 | 2023 | IGOWSTNAT

# European Commission
Walter Hallstein | Walter Hallstein | head | European Commission | IGO | 1958-01-07 | 1967-06-30 | IGOEUREEC
Roy Jenkins | Roy Jenkins | head | European Commission | IGO | 1977-01-06 | 1981-01-19 | IGOEUREEC
Gaston Thorn | Gaston Thorn | head | European Commission | IGO | 1981-01-20 | 1985-01-06 | IGOEUREEC
Jacques Delors; =Delors | Jacques Delors | head | European Commission | IGO | 1985-01-07 | 1995-01-24 | IGOEUREEC
Jacques Santer | Jacques Santer | head | European Commission | IGO | 1995-01-25 | 1999-03-15 | IGOEUREEC
Romano Prodi; =Prodi | Romano Prodi | head | European Commission | IGO | 1999-09-16 | 2004-11-21 | IGOEUREEC
José Manuel Barroso; Jose Manuel Barroso; Jose Manuel Durao Barroso; José Manuel Durão Barroso; =Barroso | José Manuel Barroso | head | European Commission | IGO | 2004-11-22 | 2014-10-31 | IGOEUREEC
Jean-Claude Juncker; =Juncker | Jean-Claude Juncker | head | European Commission | IGO | 2014-11-01 | 2019-11-30 | IGOEUREEC
Ursula von der Leyen; von der Leyen | Ursula von der Leyen | head | European Commission | IGO | 2019-12-01 |  | IGOEUREEC
Chris Patten; Christopher Patten | Chris Patten | other | European Commission | IGO | 1999-09-16 | 2004-11-21 | IGOEUREEC
Günter Verheugen; Gunter Verheugen | Günter Verheugen | other | European Commission | IGO | 1999-09-16 | 2010-02-09 | IGOEUREEC
Olli Rehn; =Rehn | Olli Rehn | other | European Commission | IGO | 2004-11-22 | 2014-07 | IGOEUREEC
Peter Mandelson; =Mandelson | Peter Mandelson | other | European Commission | IGO | 2004-11-22 | 2008-10-03 | IGOEUREEC
Pascal Lamy | Pascal Lamy | other | European Commission | IGO | 1999-09-16 | 2004-11-21 | IGOEUREEC
Benita Ferrero-Waldner; =Ferrero-Waldner | Benita Ferrero-Waldner | other | European Commission | IGO | 2004-11-22 | 2009-11-30 | IGOEUREEC
Catherine Ashton | Catherine Ashton | other | European Commission | IGO | 2008-10-03 | 2009-11-30 | IGOEUREEC
Karel De Gucht | Karel De Gucht | other | European Commission | IGO | 2009-07 | 2014-10-31 | IGOEUREEC
Štefan Füle; Stefan Fule; Stefan Fuele | Štefan Füle | other | European Commission | IGO | 2010-02 | 2014-10-31 | IGOEUREEC
Cecilia Malmström; Cecilia Malmstrom | Cecilia Malmström | other | European Commission | IGO | 2010-02 | 2019-11-30 | IGOEUREEC
Johannes Hahn | Johannes Hahn | other | European Commission | IGO | 2010-02 | 2024-11-30 | IGOEUREEC
Frans Timmermans; =Timmermans | Frans Timmermans | other | European Commission | IGO | 2014-11-01 | 2023-08 | IGOEUREEC
Valdis Dombrovskis; =Dombrovskis | Valdis Dombrovskis | other | European Commission | IGO | 2014-11-01 |  | IGOEUREEC
Pierre Moscovici | Pierre Moscovici | other | European Commission | IGO | 2014-11-01 | 2019-11-30 | IGOEUREEC
Margrethe Vestager; =Vestager | Margrethe Vestager | other | European Commission | IGO | 2014-11-01 | 2024-11-30 | IGOEUREEC
Věra Jourová; Vera Jourova | Věra Jourová | other | European Commission | IGO | 2014-11-01 | 2024-11-30 | IGOEUREEC
Dimitris Avramopoulos | Dimitris Avramopoulos | other | European Commission | IGO | 2014-11-01 | 2019-11-30 | IGOEUREEC
Maroš Šefčovič; Maros Sefcovic; =Sefcovic | Maroš Šefčovič | other | European Commission | IGO | 2010-02 |  | IGOEUREEC
Thierry Breton | Thierry Breton | other | European Commission | IGO | 2019-12-01 | 2024-09-16 | IGOEUREEC
Didier Reynders | Didier Reynders | other | European Commission | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
Paolo Gentiloni; =Gentiloni | Paolo Gentiloni | other | European Commission | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
Ylva Johansson | Ylva Johansson | other | European Commission | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
Janez Lenarčič; Janez Lenarcic | Janez Lenarčič | other | European Commission | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
Olivér Várhelyi; Oliver Varhelyi | Olivér Várhelyi | other | European Commission | IGO | 2019-12-01 |  | IGOEUREEC
Phil Hogan | Phil Hogan | other | European Commission | IGO | 2014-11-01 | 2020-08-26 | IGOEUREEC
Stella Kyriakides | Stella Kyriakides | other | European Commission | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
Josep Borrell; =Borrell | Josep Borrell | other | European Commission | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
Kaja Kallas; =Kallas | Kaja Kallas | other | European Commission | IGO | 2024-12-01 |  | IGOEUREEC
Teresa Ribera | Teresa Ribera | other | European Commission | IGO | 2024-12-01 |  | IGOEUREEC
Marta Kos | Marta Kos | other | European Commission | IGO | 2024-12-01 |  | IGOEUREEC
Magnus Brunner | Magnus Brunner | other | European Commission | IGO | 2024-12-01 |  | IGOEUREEC
Andrius Kubilius; =Kubilius | Andrius Kubilius | other | European Commission | IGO | 2024-12-01 |  | IGOEUREEC
Hadja Lahbib | Hadja Lahbib | other | European Commission | IGO | 2024-12-01 |  | IGOEUREEC
Dubravka Šuica; Dubravka Suica | Dubravka Šuica | other | European Commission | IGO | 2019-12-01 |  | IGOEUREEC
Henna Virkkunen | Henna Virkkunen | other | European Commission | IGO | 2024-12-01 |  | IGOEUREEC
Michel Barnier; =Barnier | Michel Barnier | envoy | European Commission | IGO | 2016-10-01 | 2021-03 | IGOEUREEC
Eric Mamer | Eric Mamer | spokesman | European Commission | IGO | 2019-12 | 2024 | IGOEUREEC

# European Union
Javier Solana; =Solana | Javier Solana | foreign_minister | European Union | IGO | 1999-10-18 | 2009-11-30 | IGOEUREEC
Catherine Ashton | Catherine Ashton | foreign_minister | European Union | IGO | 2009-12-01 | 2014-10-31 | IGOEUREEC
Federica Mogherini; =Mogherini | Federica Mogherini | foreign_minister | European Union | IGO | 2014-11-01 | 2019-11-30 | IGOEUREEC
Josep Borrell; =Borrell | Josep Borrell | foreign_minister | European Union | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
Kaja Kallas; =Kallas | Kaja Kallas | foreign_minister | European Union | IGO | 2024-12-01 |  | IGOEUREEC
Peter Stano | Peter Stano | spokesman | European Union | IGO | 2019-12 | 2024 | IGOEUREEC
Maja Kocijančič; Maja Kocijancic | Maja Kocijančič | spokesman | European Union | IGO |  | 2019 | IGOEUREEC
David Owen; Lord Owen | David Owen | envoy | European Union | IGO | 1992-08 | 1995-06 | IGOEUREEC
Carl Bildt; =Bildt | Carl Bildt | envoy | European Union | IGO | 1995-06 | 1995-12 | IGOEUREEC
Miroslav Lajčák; Miroslav Lajcak | Miroslav Lajčák | envoy | European Union | IGO | 2020-04 | 2025-01 | IGOEUREEC
Marc Otte | Marc Otte | envoy | European Union | IGO | 2003-07 | 2011 | IGOEUREEC
Miguel Ángel Moratinos; Miguel Angel Moratinos; Miguel Moratinos; =Moratinos | Miguel Ángel Moratinos | envoy | European Union | IGO | 1996-11 | 2003-06 | IGOEUREEC
Pierre Morel | Pierre Morel | envoy | European Union | IGO | 2008-09 | 2011 | IGOEUREEC
Peter Semneby | Peter Semneby | envoy | European Union | IGO | 2006-03 | 2011-02 | IGOEUREEC
Enrique Mora | Enrique Mora | envoy | European Union | IGO |  |  | IGOEUREEC

# European Council
Herman Van Rompuy; Van Rompuy | Herman Van Rompuy | head | European Council | IGO | 2009-12-01 | 2014-11-30 | IGOEUREEC
Donald Tusk; =Tusk | Donald Tusk | head | European Council | IGO | 2014-12-01 | 2019-11-30 | IGOEUREEC
Charles Michel | Charles Michel | head | European Council | IGO | 2019-12-01 | 2024-11-30 | IGOEUREEC
António Costa; Antonio Costa | António Costa | head | European Council | IGO | 2024-12-01 |  | IGOEUREEC

# Eurogroup
Jean-Claude Juncker; =Juncker | Jean-Claude Juncker | head | Eurogroup | IGO | 2005-01-01 | 2013-01-21 | IGOEUREEC
Jeroen Dijsselbloem; =Dijsselbloem | Jeroen Dijsselbloem | head | Eurogroup | IGO | 2013-01-21 | 2018-01-12 | IGOEUREEC
Mário Centeno; Mario Centeno | Mário Centeno | head | Eurogroup | IGO | 2018-01-13 | 2020-07-12 | IGOEUREEC
Paschal Donohoe | Paschal Donohoe | head | Eurogroup | IGO | 2020-07-13 | 2025-11 | IGOEUREEC

# European Parliament
Simone Veil | Simone Veil | speaker | European Parliament | IGO | 1979-07-17 | 1982-01-18 | IGOEUREECLEG
Egon Klepsch | Egon Klepsch | speaker | European Parliament | IGO | 1992-01 | 1994-07 | IGOEUREECLEG
Klaus Hänsch; Klaus Hansch | Klaus Hänsch | speaker | European Parliament | IGO | 1994-07 | 1997-01 | IGOEUREECLEG
Nicole Fontaine | Nicole Fontaine | speaker | European Parliament | IGO | 1999-07 | 2002-01 | IGOEUREECLEG
Pat Cox | Pat Cox | speaker | European Parliament | IGO | 2002-01 | 2004-07 | IGOEUREECLEG
Josep Borrell; =Borrell | Josep Borrell | speaker | European Parliament | IGO | 2004-07 | 2007-01 | IGOEUREECLEG
Hans-Gert Pöttering; Hans-Gert Pottering | Hans-Gert Pöttering | speaker | European Parliament | IGO | 2007-01 | 2009-07 | IGOEUREECLEG
Jerzy Buzek; =Buzek | Jerzy Buzek | speaker | European Parliament | IGO | 2009-07 | 2012-01 | IGOEUREECLEG
Martin Schulz | Martin Schulz | speaker | European Parliament | IGO | 2012-01-17 | 2017-01-17 | IGOEUREECLEG
Antonio Tajani; =Tajani | Antonio Tajani | speaker | European Parliament | IGO | 2017-01-17 | 2019-07-02 | IGOEUREECLEG
David Sassoli; =Sassoli | David Sassoli | speaker | European Parliament | IGO | 2019-07-03 | 2022-01-11 | IGOEUREECLEG
Roberta Metsola; =Metsola | Roberta Metsola | speaker | European Parliament | IGO | 2022-01-18 |  | IGOEUREECLEG
Guy Verhofstadt; =Verhofstadt | Guy Verhofstadt | other | European Parliament | IGO | 2009-07 | 2024-07 | IGOEUREECLEG
Manfred Weber | Manfred Weber | other | European Parliament | IGO | 2004-07 |  | IGOEUREECLEG

# European Central Bank
Wim Duisenberg; =Duisenberg | Wim Duisenberg | head | European Central Bank | IGO | 1998-06-01 | 2003-10-31 | IGOEURECB
Jean-Claude Trichet; =Trichet | Jean-Claude Trichet | head | European Central Bank | IGO | 2003-11-01 | 2011-10-31 | IGOEURECB
Mario Draghi; =Draghi | Mario Draghi | head | European Central Bank | IGO | 2011-11-01 | 2019-10-31 | IGOEURECB
Christine Lagarde; =Lagarde | Christine Lagarde | head | European Central Bank | IGO | 2019-11-01 |  | IGOEURECB
Luis de Guindos | Luis de Guindos | other | European Central Bank | IGO | 2018-06-01 |  | IGOEURECB

# International Monetary Fund
Jacques de Larosière; Jacques de Larosiere | Jacques de Larosière | head | International Monetary Fund | IGO | 1978-06 | 1987-01 | IGOBUSIMF
Michel Camdessus; =Camdessus | Michel Camdessus | head | International Monetary Fund | IGO | 1987-01-16 | 2000-02-14 | IGOBUSIMF
Horst Köhler; Horst Kohler; Horst Koehler | Horst Köhler | head | International Monetary Fund | IGO | 2000-05-01 | 2004-03-04 | IGOBUSIMF
Rodrigo Rato | Rodrigo Rato | head | International Monetary Fund | IGO | 2004-06-07 | 2007-10-31 | IGOBUSIMF
Dominique Strauss-Kahn; =Strauss-Kahn | Dominique Strauss-Kahn | head | International Monetary Fund | IGO | 2007-11-01 | 2011-05-18 | IGOBUSIMF
Christine Lagarde; =Lagarde | Christine Lagarde | head | International Monetary Fund | IGO | 2011-07-05 | 2019-09-12 | IGOBUSIMF
Kristalina Georgieva; =Georgieva | Kristalina Georgieva | head | International Monetary Fund | IGO | 2019-10-01 |  | IGOBUSIMF
Gita Gopinath | Gita Gopinath | other | International Monetary Fund | IGO | 2022-01-21 | 2025-08 | IGOBUSIMF
Pierre-Olivier Gourinchas | Pierre-Olivier Gourinchas | other | International Monetary Fund | IGO | 2022-01 |  | IGOBUSIMF

# World Bank
Robert McNamara; =McNamara | Robert McNamara | head | World Bank | IGO | 1968-04-01 | 1981-06-30 | IGOBUSWBK
Barber Conable | Barber Conable | head | World Bank | IGO | 1986-07-01 | 1991-08-31 | IGOBUSWBK
Lewis Preston | Lewis Preston | head | World Bank | IGO | 1991-09-01 | 1995-05-04 | IGOBUSWBK
James Wolfensohn; =Wolfensohn | James Wolfensohn | head | World Bank | IGO | 1995-06-01 | 2005-05-31 | IGOBUSWBK
Paul Wolfowitz; =Wolfowitz | Paul Wolfowitz | head | World Bank | IGO | 2005-06-01 | 2007-06-30 | IGOBUSWBK
Robert Zoellick; Robert B. Zoellick; =Zoellick | Robert Zoellick | head | World Bank | IGO | 2007-07-01 | 2012-06-30 | IGOBUSWBK
Jim Yong Kim | Jim Yong Kim | head | World Bank | IGO | 2012-07-01 | 2019-02-01 | IGOBUSWBK
David Malpass; =Malpass | David Malpass | head | World Bank | IGO | 2019-04-09 | 2023-06-01 | IGOBUSWBK
Ajay Banga | Ajay Banga | head | World Bank | IGO | 2023-06-02 |  | IGOBUSWBK

# World Trade Organization
Renato Ruggiero | Renato Ruggiero | head | World Trade Organization | IGO | 1995-05 | 1999-04 | IGOBUSWTO
Mike Moore | Mike Moore | head | World Trade Organization | IGO | 1999-09-01 | 2002-08-31 | IGOBUSWTO
Supachai Panitchpakdi | Supachai Panitchpakdi | head | World Trade Organization | IGO | 2002-09-01 | 2005-08-31 | IGOBUSWTO
Pascal Lamy | Pascal Lamy | head | World Trade Organization | IGO | 2005-09-01 | 2013-08-31 | IGOBUSWTO
Roberto Azevêdo; Roberto Azevedo | Roberto Azevêdo | head | World Trade Organization | IGO | 2013-09-01 | 2020-08-31 | IGOBUSWTO
Ngozi Okonjo-Iweala; =Okonjo-Iweala | Ngozi Okonjo-Iweala | head | World Trade Organization | IGO | 2021-03-01 |  | IGOBUSWTO

# African Union
Salim Ahmed Salim | Salim Ahmed Salim | head | Organisation of African Unity | IGO | 1989-09 | 2001-09 | IGOAFROAU
Amara Essy | Amara Essy | head | African Union | IGO | 2001-09 | 2003-07 | IGOAFROAU
Alpha Oumar Konaré; Alpha Oumar Konare | Alpha Oumar Konaré | head | African Union | IGO | 2003-09 | 2008-04 | IGOAFROAU
Jean Ping | Jean Ping | head | African Union | IGO | 2008-04-28 | 2012-10-15 | IGOAFROAU
Nkosazana Dlamini-Zuma; =Dlamini-Zuma | Nkosazana Dlamini-Zuma | head | African Union | IGO | 2012-10-15 | 2017-01-30 | IGOAFROAU
Moussa Faki Mahamat; Moussa Faki | Moussa Faki Mahamat | head | African Union | IGO | 2017-03-14 | 2025-02-15 | IGOAFROAU
Mahmoud Ali Youssouf | Mahmoud Ali Youssouf | head | African Union | IGO | 2025-02-15 |  | IGOAFROAU
Ramtane Lamamra; =Lamamra | Ramtane Lamamra | other | African Union | IGO | 2008-04 | 2013-09 | IGOAFROAU
Smaïl Chergui; Smail Chergui | Smaïl Chergui | other | African Union | IGO | 2013-10 | 2021-03 | IGOAFROAU
Bankole Adeoye | Bankole Adeoye | other | African Union | IGO | 2021-03 |  | IGOAFROAU
Thabo Mbeki; =Mbeki | Thabo Mbeki | envoy | African Union | IGO | 2009-10 |  | IGOAFROAU
Olusegun Obasanjo; =Obasanjo | Olusegun Obasanjo | envoy | African Union | IGO | 2021-08 |  | IGOAFROAU

# ECOWAS
Mohamed Ibn Chambas | Mohamed Ibn Chambas | head | Economic Community of West African States | IGO | 2002 | 2010-02 | IGOWAS
Kadré Désiré Ouédraogo; Kadre Desire Ouedraogo | Kadré Désiré Ouédraogo | head | Economic Community of West African States | IGO | 2012-03 | 2016-04 | IGOWAS
Marcel de Souza | Marcel de Souza | head | Economic Community of West African States | IGO | 2016-04 | 2018-02 | IGOWAS
Jean-Claude Kassi Brou | Jean-Claude Kassi Brou | head | Economic Community of West African States | IGO | 2018-03 | 2022-07 | IGOWAS
Omar Touray; Omar Alieu Touray | Omar Touray | head | Economic Community of West African States | IGO | 2022-07 |  | IGOWAS
Mohamed Ibn Chambas | Mohamed Ibn Chambas | envoy | African Union | IGO | 2012-12 | 2014-09 | IGOAFROAU

# Arab League
Chedli Klibi | Chedli Klibi | head | Arab League | IGO | 1979 | 1990-09 | IGOMEAARL
Esmat Abdel Meguid; Ahmed Esmat Abdel Meguid | Esmat Abdel Meguid | head | Arab League | IGO | 1991-05 | 2001-05 | IGOMEAARL
Amr Moussa; Amr Mussa | Amr Moussa | head | Arab League | IGO | 2001-05-15 | 2011-06 | IGOMEAARL
Nabil Elaraby; Nabil el-Araby; Nabil al-Arabi; Nabil al-Araby | Nabil Elaraby | head | Arab League | IGO | 2011-07-01 | 2016-06-30 | IGOMEAARL
Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit | Ahmed Aboul Gheit | head | Arab League | IGO | 2016-07-01 |  | IGOMEAARL
Lakhdar Brahimi; =Brahimi | Lakhdar Brahimi | envoy | Arab League | IGO | 2012-09-01 | 2014-05-31 | IGOMEAARL

# Gulf Cooperation Council
Abdul Rahman al-Attiyah; Abdulrahman al-Attiyah | Abdul Rahman al-Attiyah | head | Gulf Cooperation Council | IGO | 2002-04 | 2011-03 | IGOPGSGCC
Abdullatif al-Zayani; Abdullatif bin Rashid al-Zayani | Abdullatif al-Zayani | head | Gulf Cooperation Council | IGO | 2011-04-01 | 2020-01-31 | IGOPGSGCC
Nayef al-Hajraf; Nayef Falah al-Hajraf | Nayef al-Hajraf | head | Gulf Cooperation Council | IGO | 2020-02-01 | 2023-01-31 | IGOPGSGCC
Jasem al-Budaiwi; Jasem Mohamed Albudaiwi | Jasem al-Budaiwi | head | Gulf Cooperation Council | IGO | 2023-02-01 |  | IGOPGSGCC

# Organisation of Islamic Cooperation
Ekmeleddin İhsanoğlu; Ekmeleddin Ihsanoglu; =Ihsanoglu | Ekmeleddin İhsanoğlu | head | Organisation of Islamic Cooperation | IGO | 2005-01 | 2013-12 | IGOOIC
Iyad Madani; Iyad Ameen Madani | Iyad Madani | head | Organisation of Islamic Cooperation | IGO | 2014-01 | 2016-10 | IGOOIC
Yousef al-Othaimeen | Yousef al-Othaimeen | head | Organisation of Islamic Cooperation | IGO | 2016-11 | 2021-11 | IGOOIC
Hissein Brahim Taha | Hissein Brahim Taha | head | Organisation of Islamic Cooperation | IGO | 2021-11 |  | IGOOIC

# OSCE
Lamberto Zannier | Lamberto Zannier | head | OSCE | IGO | 2011-07-01 | 2017-06-30 | IGOEURSCE
Thomas Greminger | Thomas Greminger | head | OSCE | IGO | 2017-07-18 | 2020-07-18 | IGOEURSCE
Helga Schmid; Helga Maria Schmid | Helga Schmid | head | OSCE | IGO | 2020-12-04 | 2024-09-03 | IGOEURSCE
Feridun Sinirlioğlu; Feridun Sinirlioglu | Feridun Sinirlioğlu | head | OSCE | IGO | 2024-12 |  | IGOEURSCE
Marc Perrin de Brichambaut | Marc Perrin de Brichambaut | head | OSCE | IGO | 2005 | 2011 | IGOEURSCE
Heidi Tagliavini | Heidi Tagliavini | envoy | OSCE | IGO | 2014-06 | 2015-06 | IGOEURSCE
Martin Sajdik | Martin Sajdik | envoy | OSCE | IGO | 2015-06 | 2019-12 | IGOEURSCE
Heidi Grau | Heidi Grau | envoy | OSCE | IGO | 2020-01 | 2021-08 | IGOEURSCE
Alexander Hug | Alexander Hug | other | OSCE | IGO | 2014-03 | 2018-10 | IGOEURSCE

# Council of Europe
Walter Schwimmer | Walter Schwimmer | head | Council of Europe | IGO | 1999-09 | 2004-08 | IGOEURCOE
Terry Davis | Terry Davis | head | Council of Europe | IGO | 2004-09 | 2009-08 | IGOEURCOE
Thorbjørn Jagland; Thorbjorn Jagland | Thorbjørn Jagland | head | Council of Europe | IGO | 2009-10-01 | 2019-09-17 | IGOEURCOE
Marija Pejčinović Burić; Marija Pejcinovic Buric | Marija Pejčinović Burić | head | Council of Europe | IGO | 2019-09-18 | 2024-09-17 | IGOEURCOE
Alain Berset | Alain Berset | head | Council of Europe | IGO | 2024-09-18 |  | IGOEURCOE

# OPEC
Rilwanu Lukman | Rilwanu Lukman | head | OPEC | IGO | 1995 | 2000 | IGOOPC
Abdalla el-Badri; Abdullah al-Badri; Abdalla Salem El-Badri | Abdalla el-Badri | head | OPEC | IGO | 2007-01 | 2016-07 | IGOOPC
Mohammad Barkindo; Mohammed Barkindo; Mohammad Sanusi Barkindo | Mohammad Barkindo | head | OPEC | IGO | 2016-08-01 | 2022-07-05 | IGOOPC
Haitham al-Ghais | Haitham al-Ghais | head | OPEC | IGO | 2022-08-01 |  | IGOOPC

# International Energy Agency
Nobuo Tanaka | Nobuo Tanaka | head | International Energy Agency | IGO | 2007-09 | 2011-08 | IGOIEA
Maria van der Hoeven | Maria van der Hoeven | head | International Energy Agency | IGO | 2011-09 | 2015-08 | IGOIEA
Fatih Birol; =Birol | Fatih Birol | head | International Energy Agency | IGO | 2015-09-01 |  | IGOIEA

# OECD
Donald Johnston | Donald Johnston | head | OECD | IGO | 1996-06 | 2006-05 | IGOOEC
Ángel Gurría; Angel Gurria | Ángel Gurría | head | OECD | IGO | 2006-06-01 | 2021-05-31 | IGOOEC
Mathias Cormann | Mathias Cormann | head | OECD | IGO | 2021-06-01 |  | IGOOEC

# Organization of American States
João Baena Soares; Joao Baena Soares | João Baena Soares | head | Organization of American States | IGO | 1984 | 1994 | IGOOAS
César Gaviria; Cesar Gaviria | César Gaviria | head | Organization of American States | IGO | 1994-09 | 2004-09 | IGOOAS
José Miguel Insulza; Jose Miguel Insulza; =Insulza | José Miguel Insulza | head | Organization of American States | IGO | 2005-05-26 | 2015-05-25 | IGOOAS
Luis Almagro; =Almagro | Luis Almagro | head | Organization of American States | IGO | 2015-05-26 | 2025-05-25 | IGOOAS
Albert Ramdin | Albert Ramdin | head | Organization of American States | IGO | 2025-05-26 |  | IGOOAS

# ASEAN
Ong Keng Yong | Ong Keng Yong | head | ASEAN | IGO | 2003-01 | 2007-12 | IGOSEAASN
Surin Pitsuwan | Surin Pitsuwan | head | ASEAN | IGO | 2008-01-01 | 2012-12-31 | IGOSEAASN
Le Luong Minh | Le Luong Minh | head | ASEAN | IGO | 2013-01-01 | 2017-12-31 | IGOSEAASN
Lim Jock Hoi | Lim Jock Hoi | head | ASEAN | IGO | 2018-01-01 | 2022-12-31 | IGOSEAASN
Kao Kim Hourn | Kao Kim Hourn | head | ASEAN | IGO | 2023-01-01 |  | IGOSEAASN

# Commonwealth of Nations
Shridath Ramphal | Shridath Ramphal | head | Commonwealth of Nations | IGO | 1975-07 | 1990-06 | IGOCWN
Emeka Anyaoku | Emeka Anyaoku | head | Commonwealth of Nations | IGO | 1990-07 | 2000-03 | IGOCWN
Don McKinnon | Don McKinnon | head | Commonwealth of Nations | IGO | 2000-04 | 2008-03 | IGOCWN
Kamalesh Sharma | Kamalesh Sharma | head | Commonwealth of Nations | IGO | 2008-04 | 2016-03 | IGOCWN
Patricia Scotland; Baroness Scotland | Patricia Scotland | head | Commonwealth of Nations | IGO | 2016-04-01 | 2025-03-31 | IGOCWN
Shirley Botchwey; Shirley Ayorkor Botchwey | Shirley Botchwey | head | Commonwealth of Nations | IGO | 2025-04-01 |  | IGOCWN

# Collective Security Treaty Organization
Nikolai Bordyuzha | Nikolai Bordyuzha | head | Collective Security Treaty Organization | IGO | 2003 | 2016 | IGOCST
Stanislav Zas | Stanislav Zas | head | Collective Security Treaty Organization | IGO | 2020-01-01 | 2022-12-31 | IGOCST
Imangali Tasmagambetov | Imangali Tasmagambetov | head | Collective Security Treaty Organization | IGO | 2023-01-01 |  | IGOCST

# Interpol
Ronald Noble | Ronald Noble | head | Interpol | IGO | 2000-11 | 2014-11 | IGOCOPITP
Jürgen Stock; Jurgen Stock | Jürgen Stock | head | Interpol | IGO | 2014-11 | 2024-11 | IGOCOPITP
Valdecy Urquiza | Valdecy Urquiza | head | Interpol | IGO | 2024-11 |  | IGOCOPITP
Meng Hongwei | Meng Hongwei | other | Interpol | IGO | 2016-11 | 2018-10 | IGOCOPITP

# International Committee of the Red Cross
Cornelio Sommaruga | Cornelio Sommaruga | head | International Committee of the Red Cross | NGO | 1987-05 | 1999-12 | NGOIRC
Jakob Kellenberger | Jakob Kellenberger | head | International Committee of the Red Cross | NGO | 2000-01 | 2012-06 | NGOIRC
Peter Maurer | Peter Maurer | head | International Committee of the Red Cross | NGO | 2012-07-01 | 2022-09-30 | NGOIRC
Mirjana Spoljaric; Mirjana Spoljaric Egger | Mirjana Spoljaric | head | International Committee of the Red Cross | NGO | 2022-10-01 |  | NGOIRC

# Amnesty International
Pierre Sané; Pierre Sane | Pierre Sané | head | Amnesty International | NGO | 1992-10 | 2001 | NGOHRIAMN
Irene Khan | Irene Khan | head | Amnesty International | NGO | 2001-08 | 2009-12 | NGOHRIAMN
Salil Shetty | Salil Shetty | head | Amnesty International | NGO | 2010-06 | 2018 | NGOHRIAMN
Kumi Naidoo | Kumi Naidoo | head | Amnesty International | NGO | 2018-08 | 2019-12 | NGOHRIAMN
Agnès Callamard; Agnes Callamard | Agnès Callamard | head | Amnesty International | NGO | 2021-03-29 |  | NGOHRIAMN

# Human Rights Watch
Kenneth Roth; Ken Roth | Kenneth Roth | head | Human Rights Watch | NGO | 1993 | 2022-08 | NGOHRIHRW
Tirana Hassan | Tirana Hassan | head | Human Rights Watch | NGO | 2023-03 | 2025 | NGOHRIHRW

# FIFA
João Havelange; Joao Havelange | João Havelange | head | FIFA | NGO | 1974-05 | 1998-06 | NGOSPO
Sepp Blatter; Joseph Blatter; =Blatter | Sepp Blatter | head | FIFA | NGO | 1998-06-08 | 2015-12-21 | NGOSPO
Gianni Infantino; =Infantino | Gianni Infantino | head | FIFA | NGO | 2016-02-26 |  | NGOSPO

# International Olympic Committee
Juan Antonio Samaranch; =Samaranch | Juan Antonio Samaranch | head | International Olympic Committee | NGO | 1980-07 | 2001-07-16 | NGOIOC
Jacques Rogge | Jacques Rogge | head | International Olympic Committee | NGO | 2001-07-16 | 2013-09-10 | NGOIOC
Thomas Bach | Thomas Bach | head | International Olympic Committee | NGO | 2013-09-10 | 2025-06-23 | NGOIOC
Kirsty Coventry | Kirsty Coventry | head | International Olympic Committee | NGO | 2025-06-23 |  | NGOIOC

# World Economic Forum
Klaus Schwab | Klaus Schwab | head | World Economic Forum | NGO | 1971 | 2025-04 | NGOWEF
Børge Brende; Borge Brende | Børge Brende | head | World Economic Forum | NGO | 2017-10 |  | NGOWEF

# Private voices
Jan Egeland | Jan Egeland | other | Norwegian Refugee Council | NGO | 2013-08 |  | NGOREF
David Miliband | David Miliband | other | International Rescue Committee | NGO | 2013-09 |  | NGOREF
Greta Thunberg; =Thunberg | Greta Thunberg | other | Sweden | SWE | 2018-08 |  | SWECVLENV

# Vatican
Pius XII; Pope Pius XII | Pius XII | head_of_state | Vatican | VAT | 1939-03-02 | 1958-10-09 | VATGOV
John XXIII; Pope John XXIII | John XXIII | head_of_state | Vatican | VAT | 1958-10-28 | 1963-06-03 | VATGOV
Paul VI; Pope Paul VI | Paul VI | head_of_state | Vatican | VAT | 1963-06-21 | 1978-08-06 | VATGOV
John Paul I; Pope John Paul I | John Paul I | head_of_state | Vatican | VAT | 1978-08-26 | 1978-09-28 | VATGOV
John Paul II; Pope John Paul II; Pope John Paul; Karol Wojtyła; Karol Wojtyla | John Paul II | head_of_state | Vatican | VAT | 1978-10-16 | 2005-04-02 | VATGOV
Benedict XVI; Pope Benedict XVI; Pope Benedict; Joseph Ratzinger | Benedict XVI | head_of_state | Vatican | VAT | 2005-04-19 | 2013-02-28 | VATGOV
Pope Francis; Jorge Mario Bergoglio; Jorge Bergoglio | Pope Francis | head_of_state | Vatican | VAT | 2013-03-13 | 2025-04-21 | VATGOV
Leo XIV; Pope Leo XIV; Pope Leo; Robert Prevost; Robert Francis Prevost | Leo XIV | head_of_state | Vatican | VAT | 2025-05-08 |  | VATGOV
Angelo Sodano | Angelo Sodano | foreign_minister | Vatican | VAT | 1990-12 | 2006-09 | VATGOV
Tarcisio Bertone | Tarcisio Bertone | foreign_minister | Vatican | VAT | 2006-09 | 2013-10 | VATGOV
Pietro Parolin; =Parolin | Pietro Parolin | foreign_minister | Vatican | VAT | 2013-10-15 |  | VATGOV
Paul Gallagher; Paul Richard Gallagher | Paul Gallagher | foreign_minister | Vatican | VAT | 2014-11 |  | VATGOV
Joaquín Navarro-Valls; Joaquin Navarro-Valls | Joaquín Navarro-Valls | spokesman | Vatican | VAT | 1984 | 2006-07 | VATGOV
Federico Lombardi | Federico Lombardi | spokesman | Vatican | VAT | 2006-07 | 2016-07 | VATGOV
Matteo Bruni | Matteo Bruni | spokesman | Vatican | VAT | 2019-07 |  | VATGOV

# Other clergy
Dalai Lama; Tenzin Gyatso | Dalai Lama | other | Central Tibetan Administration | CHN |  |  | CHNREL
