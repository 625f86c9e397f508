# People of the Middle East and of Turkey: heads of state and government, ministers, chiefs of the army, opposition leaders. The president of Iran stands as its head of state, the supreme leader as other.
@table entity.person
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

# Israel
David Ben-Gurion; =Ben-Gurion | David Ben-Gurion | head_of_government | Israel | ISR | 1948-05-14 | 1954-01-26
David Ben-Gurion; =Ben-Gurion | David Ben-Gurion | head_of_government | Israel | ISR | 1955-11-03 | 1963-06-26
Moshe Sharett | Moshe Sharett | head_of_government | Israel | ISR | 1954-01-26 | 1955-11-03
Levi Eshkol | Levi Eshkol | head_of_government | Israel | ISR | 1963-06-26 | 1969-02-26
Golda Meir | Golda Meir | head_of_government | Israel | ISR | 1969-03-17 | 1974-06-03
Yitzhak Rabin; =Rabin | Yitzhak Rabin | head_of_government | Israel | ISR | 1974-06-03 | 1977-06-20
Yitzhak Rabin; =Rabin | Yitzhak Rabin | head_of_government | Israel | ISR | 1992-07-13 | 1995-11-04
Menachem Begin | Menachem Begin | head_of_government | Israel | ISR | 1977-06-20 | 1983-10-10
Yitzhak Shamir; =Shamir | Yitzhak Shamir | head_of_government | Israel | ISR | 1983-10-10 | 1984-09-13
Yitzhak Shamir; =Shamir | Yitzhak Shamir | head_of_government | Israel | ISR | 1986-10-20 | 1992-07-13
Shimon Peres; =Peres | Shimon Peres | head_of_government | Israel | ISR | 1984-09-13 | 1986-10-20
Shimon Peres; =Peres | Shimon Peres | head_of_government | Israel | ISR | 1995-11-04 | 1996-06-18
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; =Netanyahu | Benjamin Netanyahu | head_of_government | Israel | ISR | 1996-06-18 | 1999-07-06
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; =Netanyahu | Benjamin Netanyahu | head_of_government | Israel | ISR | 2009-03-31 | 2021-06-13
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; =Netanyahu | Benjamin Netanyahu | head_of_government | Israel | ISR | 2022-12-29
Ehud Barak | Ehud Barak | head_of_government | Israel | ISR | 1999-07-06 | 2001-03-07
Ariel Sharon | Ariel Sharon | head_of_government | Israel | ISR | 2001-03-07 | 2006-04-14
Ehud Olmert; =Olmert | Ehud Olmert | head_of_government | Israel | ISR | 2006-04-14 | 2009-03-31
Naftali Bennett | Naftali Bennett | head_of_government | Israel | ISR | 2021-06-13 | 2022-06-30
Yair Lapid; =Lapid | Yair Lapid | head_of_government | Israel | ISR | 2022-07-01 | 2022-12-29
Ezer Weizman | Ezer Weizman | head_of_state | Israel | ISR | 1993-05-13 | 2000-07-13
Moshe Katsav | Moshe Katsav | head_of_state | Israel | ISR | 2000-08-01 | 2007-07-01
Shimon Peres; =Peres | Shimon Peres | head_of_state | Israel | ISR | 2007-07-15 | 2014-07-24
Reuven Rivlin; =Rivlin | Reuven Rivlin | head_of_state | Israel | ISR | 2014-07-24 | 2021-07-07
Isaac Herzog; =Herzog | Isaac Herzog | head_of_state | Israel | ISR | 2021-07-07
Abba Eban | Abba Eban | foreign_minister | Israel | ISR | 1966-01 | 1974-06
Moshe Dayan; =Dayan | Moshe Dayan | foreign_minister | Israel | ISR | 1977-06 | 1979-10
Moshe Arens | Moshe Arens | foreign_minister | Israel | ISR | 1988-12 | 1990-06
David Levy | David Levy | foreign_minister | Israel | ISR | 1990-06 | 1992-07
David Levy | David Levy | foreign_minister | Israel | ISR | 1996-06 | 1998-01
David Levy | David Levy | foreign_minister | Israel | ISR | 1999-07 | 2000-08
Shimon Peres; =Peres | Shimon Peres | foreign_minister | Israel | ISR | 1992-07 | 1995-11
Shimon Peres; =Peres | Shimon Peres | foreign_minister | Israel | ISR | 2001-03 | 2002-11
Ehud Barak | Ehud Barak | foreign_minister | Israel | ISR | 1995-11 | 1996-06
Ariel Sharon | Ariel Sharon | foreign_minister | Israel | ISR | 1998-10 | 1999-07
Shlomo Ben-Ami | Shlomo Ben-Ami | foreign_minister | Israel | ISR | 2000-08 | 2001-03
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; =Netanyahu | Benjamin Netanyahu | foreign_minister | Israel | ISR | 2002-11 | 2003-02
Silvan Shalom | Silvan Shalom | foreign_minister | Israel | ISR | 2003-02 | 2006-01
Tzipi Livni; =Livni | Tzipi Livni | foreign_minister | Israel | ISR | 2006-01 | 2009-03
Avigdor Lieberman; Avigdor Liberman | Avigdor Lieberman | foreign_minister | Israel | ISR | 2009-03 | 2012-12
Avigdor Lieberman; Avigdor Liberman | Avigdor Lieberman | foreign_minister | Israel | ISR | 2013-11 | 2015-05
Israel Katz; Yisrael Katz | Israel Katz | foreign_minister | Israel | ISR | 2019-02 | 2020-05
Israel Katz; Yisrael Katz | Israel Katz | foreign_minister | Israel | ISR | 2024-01 | 2024-11
Gabi Ashkenazi | Gabi Ashkenazi | foreign_minister | Israel | ISR | 2020-05 | 2021-06
Yair Lapid; =Lapid | Yair Lapid | foreign_minister | Israel | ISR | 2021-06 | 2022-12
Eli Cohen | Eli Cohen | foreign_minister | Israel | ISR | 2022-12 | 2024-01
Gideon Saar; Gideon Sa'ar | Gideon Saar | foreign_minister | Israel | ISR | 2024-11
Moshe Dayan; =Dayan | Moshe Dayan | defence_minister | Israel | ISR | 1967-06 | 1974-06
Ariel Sharon | Ariel Sharon | defence_minister | Israel | ISR | 1981-08 | 1983-02
Yitzhak Rabin; =Rabin | Yitzhak Rabin | defence_minister | Israel | ISR | 1984-09 | 1990-03
Yitzhak Rabin; =Rabin | Yitzhak Rabin | defence_minister | Israel | ISR | 1992-07 | 1995-11-04
Yitzhak Mordechai | Yitzhak Mordechai | defence_minister | Israel | ISR | 1996-06 | 1999-01
Binyamin Ben-Eliezer; Benjamin Ben-Eliezer | Binyamin Ben-Eliezer | defence_minister | Israel | ISR | 2001-03 | 2002-11
Shaul Mofaz; =Mofaz | Shaul Mofaz | defence_minister | Israel | ISR | 2002-11 | 2006-05
Amir Peretz | Amir Peretz | defence_minister | Israel | ISR | 2006-05 | 2007-06
Ehud Barak | Ehud Barak | defence_minister | Israel | ISR | 2007-06 | 2013-03
Moshe Yaalon; Moshe Ya'alon | Moshe Yaalon | defence_minister | Israel | ISR | 2013-03 | 2016-05
Avigdor Lieberman; Avigdor Liberman | Avigdor Lieberman | defence_minister | Israel | ISR | 2016-05 | 2018-11
Naftali Bennett | Naftali Bennett | defence_minister | Israel | ISR | 2019-11 | 2020-05
Benny Gantz; =Gantz | Benny Gantz | defence_minister | Israel | ISR | 2020-05 | 2022-12
Yoav Gallant | Yoav Gallant | defence_minister | Israel | ISR | 2022-12-29 | 2024-11-07
Israel Katz; Yisrael Katz | Israel Katz | defence_minister | Israel | ISR | 2024-11-07
Eli Yishai | Eli Yishai | interior_minister | Israel | ISR | 2009-03 | 2013-03
Itamar Ben-Gvir; =Ben-Gvir | Itamar Ben-Gvir | interior_minister | Israel | ISR | 2022-12-29
Bezalel Smotrich; =Smotrich | Bezalel Smotrich | other | Israel | ISR | 2022-12-29
Ron Dermer; =Dermer | Ron Dermer | other | Israel | ISR | 2022-12-29 | 2025-11
Tzachi Hanegbi | Tzachi Hanegbi | other | Israel | ISR | 2023-01 | 2025-10
Ehud Barak | Ehud Barak | army_chief | Israel | ISR | 1991-04 | 1995-01 | ISRMIL
Amnon Lipkin-Shahak | Amnon Lipkin-Shahak | army_chief | Israel | ISR | 1995-01 | 1998-07 | ISRMIL
Shaul Mofaz; =Mofaz | Shaul Mofaz | army_chief | Israel | ISR | 1998-07 | 2002-07 | ISRMIL
Moshe Yaalon; Moshe Ya'alon | Moshe Yaalon | army_chief | Israel | ISR | 2002-07 | 2005-06 | ISRMIL
Dan Halutz | Dan Halutz | army_chief | Israel | ISR | 2005-06 | 2007-02 | ISRMIL
Gabi Ashkenazi | Gabi Ashkenazi | army_chief | Israel | ISR | 2007-02 | 2011-02 | ISRMIL
Benny Gantz; =Gantz | Benny Gantz | army_chief | Israel | ISR | 2011-02 | 2015-02 | ISRMIL
Gadi Eisenkot; Gadi Eizenkot | Gadi Eisenkot | army_chief | Israel | ISR | 2015-02 | 2019-01 | ISRMIL
Aviv Kochavi; Aviv Kohavi | Aviv Kochavi | army_chief | Israel | ISR | 2019-01 | 2023-01 | ISRMIL
Herzi Halevi; =Halevi | Herzi Halevi | army_chief | Israel | ISR | 2023-01-16 | 2025-03-05 | ISRMIL
Eyal Zamir; =Zamir | Eyal Zamir | army_chief | Israel | ISR | 2025-03-05 |  | ISRMIL
Daniel Hagari; =Hagari | Daniel Hagari | spokesman | Israel Defense Forces | ISR | 2023-03 | 2025-03 | ISRMIL
Avichay Adraee | Avichay Adraee | spokesman | Israel Defense Forces | ISR |  |  | ISRMIL
Mark Regev | Mark Regev | spokesman | Israel | ISR
Meir Dagan | Meir Dagan | head | Mossad | ISR | 2002-10 | 2011-01 | ISRSPY
Tamir Pardo | Tamir Pardo | head | Mossad | ISR | 2011-01 | 2016-01 | ISRSPY
Yossi Cohen | Yossi Cohen | head | Mossad | ISR | 2016-01 | 2021-06 | ISRSPY
David Barnea | David Barnea | head | Mossad | ISR | 2021-06 |  | ISRSPY
Ronen Bar | Ronen Bar | head | Shin Bet | ISR | 2021-10 | 2025-06 | ISRSPY
Nadav Argaman | Nadav Argaman | head | Shin Bet | ISR | 2016-05 | 2021-10 | ISRSPY
Danny Danon | Danny Danon | ambassador | Israel | ISR | 2015-10 | 2020-07
Danny Danon | Danny Danon | ambassador | Israel | ISR | 2024-08
Gilad Erdan | Gilad Erdan | ambassador | Israel | ISR | 2020-08 | 2024-08
Ron Prosor | Ron Prosor | ambassador | Israel | ISR | 2011-06 | 2015-10
Michael Oren | Michael Oren | ambassador | Israel | ISR | 2009-06 | 2013-09
Yair Lapid; =Lapid | Yair Lapid | opposition_leader | Israel | ISR | 2023-01 |  | ISROPP
Isaac Herzog; =Herzog | Isaac Herzog | opposition_leader | Israel | ISR | 2013-11 | 2018-07 | ISROPP

# Palestine

# Palestine
Yasser Arafat; Yasir Arafat; =Arafat; Abu Ammar | Yasser Arafat | head_of_state | Palestine | PSE | 1994-07-05 | 2004-11-11
Mahmoud Abbas; Abu Mazen | Mahmoud Abbas | head_of_state | Palestine | PSE | 2005-01-15
Mahmoud Abbas; Abu Mazen | Mahmoud Abbas | head_of_government | Palestine | PSE | 2003-03-19 | 2003-09-06
Ahmed Qurei; Ahmed Qureia; =Qurei; =Qureia | Ahmed Qurei | head_of_government | Palestine | PSE | 2003-10 | 2006-03
Ismail Haniyeh; Ismail Haniya; Ismail Haniyya; =Haniyeh; =Haniya | Ismail Haniyeh | head_of_government | Palestine | PSE | 2006-03-29 | 2007-06-14
Salam Fayyad; =Fayyad | Salam Fayyad | head_of_government | Palestine | PSE | 2007-06-15 | 2013-06-06
Rami Hamdallah; =Hamdallah | Rami Hamdallah | head_of_government | Palestine | PSE | 2013-06-06 | 2019-04
Mohammad Shtayyeh; Mohammed Shtayyeh; =Shtayyeh | Mohammad Shtayyeh | head_of_government | Palestine | PSE | 2019-04-13 | 2024-03-31
Mohammad Mustafa; Mohammed Mustafa | Mohammad Mustafa | head_of_government | Palestine | PSE | 2024-03-31
Nabil Shaath | Nabil Shaath | foreign_minister | Palestine | PSE | 1994 | 2005
Riyad al-Maliki; Riad al-Malki; Riyad Malki; Riad Malki | Riyad al-Maliki | foreign_minister | Palestine | PSE | 2007-06 | 2024-03
Saeb Erekat; Saeb Erakat; =Erekat | Saeb Erekat | other | Palestine | PSE |  | 2020-11-10
Hanan Ashrawi; =Ashrawi | Hanan Ashrawi | other | Palestine | PSE
Hussein al-Sheikh | Hussein al-Sheikh | other | Palestine | PSE | 2022-05
Nabil Abu Rudeineh; Nabil Abu Rdeneh | Nabil Abu Rudeineh | spokesman | Palestine | PSE
Riyad Mansour; Riyad H. Mansour | Riyad Mansour | ambassador | Palestine | PSE | 2005
Mohammed Dahlan; Mohammad Dahlan; =Dahlan | Mohammed Dahlan | other | Fatah | PSE |  |  | PSEPTY
Marwan Barghouti; Marwan Barghouthi | Marwan Barghouti | other | Fatah | PSE |  |  | PSEPTY
Mustafa Barghouti; Mustafa Barghouthi | Mustafa Barghouti | opposition_leader | Palestine | PSE | 2002 |  | PSEOPP
Yasser Arafat; Yasir Arafat; =Arafat; Abu Ammar | Yasser Arafat | head | Palestine Liberation Organization | PSE | 1969-02-04 | 2004-11-11 | PSEPLO
Mahmoud Abbas; Abu Mazen | Mahmoud Abbas | head | Palestine Liberation Organization | PSE | 2004-11-11 |  | PSEPLO

# Iran
Mohammad Reza Pahlavi; Mohammed Reza Pahlavi; Shah of Iran | Mohammad Reza Pahlavi | monarch | Iran | IRN | 1941-09-16 | 1979-02-11
Mohammad Mossadegh; Mohammad Mosaddegh; =Mossadegh | Mohammad Mossadegh | head_of_government | Iran | IRN | 1951-04 | 1953-08-19
Ayatollah Ruhollah Khomeini; Ruhollah Khomeini; Ayatollah Khomeini; =Khomeini | Ayatollah Ruhollah Khomeini | other | Iran | IRN | 1979-12-03 | 1989-06-03
Ali Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; =Khamenei; Sayyid Ali Khamenei | Ali Khamenei | other | Iran | IRN | 1989-06-04
Abolhassan Banisadr; Abolhassan Bani-Sadr | Abolhassan Banisadr | head_of_state | Iran | IRN | 1980-02-04 | 1981-06-22
Ali Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; =Khamenei; Sayyid Ali Khamenei | Ali Khamenei | head_of_state | Iran | IRN | 1981-10-13 | 1989-08-03
Akbar Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; =Rafsanjani | Akbar Hashemi Rafsanjani | head_of_state | Iran | IRN | 1989-08-03 | 1997-08-03
Mohammad Khatami; Mohammed Khatami; =Khatami | Mohammad Khatami | head_of_state | Iran | IRN | 1997-08-03 | 2005-08-03
Mahmoud Ahmadinejad; =Ahmadinejad | Mahmoud Ahmadinejad | head_of_state | Iran | IRN | 2005-08-03 | 2013-08-03
Hassan Rouhani; Hassan Rohani; =Rouhani | Hassan Rouhani | head_of_state | Iran | IRN | 2013-08-03 | 2021-08-03
Ebrahim Raisi; Ibrahim Raisi; =Raisi | Ebrahim Raisi | head_of_state | Iran | IRN | 2021-08-03 | 2024-05-19
Masoud Pezeshkian; =Pezeshkian | Masoud Pezeshkian | head_of_state | Iran | IRN | 2024-07-28
Mohammad Mokhber | Mohammad Mokhber | vice_president | Iran | IRN | 2021-08 | 2024-07
Mohammad Reza Aref | Mohammad Reza Aref | vice_president | Iran | IRN | 2024-07
Eshaq Jahangiri | Eshaq Jahangiri | vice_president | Iran | IRN | 2013-08 | 2021-08
Ali Akbar Velayati; =Velayati | Ali Akbar Velayati | foreign_minister | Iran | IRN | 1981-12 | 1997-08
Kamal Kharrazi; =Kharrazi | Kamal Kharrazi | foreign_minister | Iran | IRN | 1997-08 | 2005-08
Manouchehr Mottaki; =Mottaki | Manouchehr Mottaki | foreign_minister | Iran | IRN | 2005-08 | 2010-12
Ali Akbar Salehi; =Salehi | Ali Akbar Salehi | foreign_minister | Iran | IRN | 2010-12 | 2013-08
Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif; =Zarif | Mohammad Javad Zarif | foreign_minister | Iran | IRN | 2013-08-15 | 2021-08-25
Hossein Amirabdollahian; Hossein Amir-Abdollahian; =Amirabdollahian; =Amir-Abdollahian | Hossein Amirabdollahian | foreign_minister | Iran | IRN | 2021-08-25 | 2024-05-19
Ali Bagheri Kani; Ali Bagheri | Ali Bagheri Kani | foreign_minister | Iran | IRN | 2024-05 | 2024-08
Abbas Araghchi; Abbas Araqchi; =Araghchi; =Araqchi; Seyed Abbas Araghchi | Abbas Araghchi | foreign_minister | Iran | IRN | 2024-08-21
Ali Shamkhani; =Shamkhani | Ali Shamkhani | defence_minister | Iran | IRN | 1997-08 | 2005-08
Mostafa Mohammad-Najjar | Mostafa Mohammad-Najjar | defence_minister | Iran | IRN | 2005-08 | 2009-09
Ahmad Vahidi | Ahmad Vahidi | defence_minister | Iran | IRN | 2009-09 | 2013-08
Hossein Dehghan | Hossein Dehghan | defence_minister | Iran | IRN | 2013-08 | 2017-08
Amir Hatami | Amir Hatami | defence_minister | Iran | IRN | 2017-08 | 2021-08
Mohammad-Reza Ashtiani | Mohammad-Reza Ashtiani | defence_minister | Iran | IRN | 2021-08 | 2024-08
Aziz Nasirzadeh | Aziz Nasirzadeh | defence_minister | Iran | IRN | 2024-08
Ahmad Vahidi | Ahmad Vahidi | interior_minister | Iran | IRN | 2021-08 | 2024-08
Ali Larijani; =Larijani | Ali Larijani | other | Iran | IRN | 2005-08 | 2007-10
Ali Larijani; =Larijani | Ali Larijani | other | Iran | IRN | 2025-08
Saeed Jalili; =Jalili | Saeed Jalili | other | Iran | IRN | 2007-10 | 2013-09
Ali Shamkhani; =Shamkhani | Ali Shamkhani | other | Iran | IRN | 2013-09 | 2023-05
Ali Akbar Ahmadian | Ali Akbar Ahmadian | other | Iran | IRN | 2023-05 | 2025-08
Ali Larijani; =Larijani | Ali Larijani | speaker | Iran | IRN | 2008-05 | 2020-05 | IRNLEG
Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Mohammad Baqer Ghalibaf; =Ghalibaf; =Qalibaf | Mohammad Bagher Ghalibaf | speaker | Iran | IRN | 2020-05-28 |  | IRNLEG
Ali Akbar Salehi; =Salehi | Ali Akbar Salehi | head | Atomic Energy Organization of Iran | IRN | 2013-08 | 2021-08
Mohammad Eslami | Mohammad Eslami | head | Atomic Energy Organization of Iran | IRN | 2021-08
Mohsen Rezaei; Mohsen Rezai | Mohsen Rezaei | head | Islamic Revolutionary Guard Corps | IRN | 1981 | 1997-09 | IRNMIL
Yahya Rahim Safavi | Yahya Rahim Safavi | head | Islamic Revolutionary Guard Corps | IRN | 1997-09 | 2007-09 | IRNMIL
Mohammad Ali Jafari | Mohammad Ali Jafari | head | Islamic Revolutionary Guard Corps | IRN | 2007-09 | 2019-04 | IRNMIL
Hossein Salami; Hussein Salami | Hossein Salami | head | Islamic Revolutionary Guard Corps | IRN | 2019-04-21 | 2025-06-13 | IRNMIL
Mohammad Pakpour | Mohammad Pakpour | head | Islamic Revolutionary Guard Corps | IRN | 2025-06-13 |  | IRNMIL
Qassem Soleimani; Qasem Soleimani; Qassim Suleimani; Qasim Soleimani; =Soleimani | Qassem Soleimani | head | Quds Force | IRN | 1998 | 2020-01-03 | IRNMIL
Esmail Qaani; Esmail Ghaani; =Qaani | Esmail Qaani | head | Quds Force | IRN | 2020-01-03 |  | IRNMIL
Mohammad Bagheri; Mohammad Hossein Bagheri | Mohammad Bagheri | army_chief | Iran | IRN | 2016-06 | 2025-06-13 | IRNMIL
Abdolrahim Mousavi | Abdolrahim Mousavi | army_chief | Iran | IRN | 2025-06-13 |  | IRNMIL
Amir Ali Hajizadeh; =Hajizadeh | Amir Ali Hajizadeh | other | Islamic Revolutionary Guard Corps | IRN | 2009-10 | 2025-06-13 | IRNMIL
Hamid Reza Asefi | Hamid Reza Asefi | spokesman | Iran | IRN |  | 2006
Mohammad Ali Hosseini | Mohammad Ali Hosseini | spokesman | Iran | IRN | 2006 | 2008
Ramin Mehmanparast | Ramin Mehmanparast | spokesman | Iran | IRN | 2009 | 2013
Marzieh Afkham | Marzieh Afkham | spokesman | Iran | IRN | 2013 | 2015
Bahram Qassemi; Bahram Ghasemi | Bahram Qassemi | spokesman | Iran | IRN | 2016 | 2019
Abbas Mousavi | Abbas Mousavi | spokesman | Iran | IRN | 2019-04 | 2020-08
Saeed Khatibzadeh | Saeed Khatibzadeh | spokesman | Iran | IRN | 2020-08 | 2022
Nasser Kanaani; Nasser Kanani | Nasser Kanaani | spokesman | Iran | IRN | 2022-06 | 2024-10
Esmaeil Baghaei; Esmail Baghaei; Esmaeil Baqaei | Esmaeil Baghaei | spokesman | Iran | IRN | 2024-10
Gholamali Khoshroo | Gholamali Khoshroo | ambassador | Iran | IRN |  | 2019
Majid Takht-Ravanchi | Majid Takht-Ravanchi | ambassador | Iran | IRN | 2019 | 2022
Amir Saeid Iravani | Amir Saeid Iravani | ambassador | Iran | IRN | 2022-08
Hassan Kazemi Qomi | Hassan Kazemi Qomi | ambassador | Iran | IRN
Mir Hossein Mousavi; Mir Hussein Moussavi; =Mousavi | Mir Hossein Mousavi | opposition_leader | Iran | IRN | 2009-06 |  | IRNOPP
Mir Hossein Mousavi; Mir Hussein Moussavi; =Mousavi | Mir Hossein Mousavi | head_of_government | Iran | IRN | 1981-10-31 | 1989-08-03
Mehdi Karroubi; Mehdi Karoubi; =Karroubi | Mehdi Karroubi | opposition_leader | Iran | IRN | 2009-06 |  | IRNOPP
Reza Pahlavi | Reza Pahlavi | opposition_leader | Iran | IRN |  |  | IRNOPP
Maryam Rajavi | Maryam Rajavi | opposition_leader | National Council of Resistance of Iran | IRN |  |  | IRNOPP
Narges Mohammadi | Narges Mohammadi | other | Iran | IRN |  |  | IRNCVLHRI
Shirin Ebadi; =Ebadi | Shirin Ebadi | other | Iran | IRN |  |  | IRNCVLHRI
Gholamhossein Mohseni-Ejei; =Mohseni-Ejei | Gholamhossein Mohseni-Ejei | judge | Iran | IRN | 2021-07 |  | IRNJUD
Ebrahim Raisi; Ibrahim Raisi; =Raisi | Ebrahim Raisi | judge | Iran | IRN | 2019-03 | 2021-07 | IRNJUD

# Iraq
Faisal II; King Faisal II | Faisal II | monarch | Iraq | IRQ | 1939-04 | 1958-07-14
Abdul Karim Qassim; Abd al-Karim Qasim | Abdul Karim Qassim | head_of_government | Iraq | IRQ | 1958-07-14 | 1963-02-09
Ahmed Hassan al-Bakr | Ahmed Hassan al-Bakr | head_of_state | Iraq | IRQ | 1968-07-17 | 1979-07-16
Saddam Hussein; =Saddam; Sadam Hussein | Saddam Hussein | head_of_state | Iraq | IRQ | 1979-07-16 | 2003-04-09
Tariq Aziz; Tareq Aziz | Tariq Aziz | foreign_minister | Iraq | IRQ | 1983-01 | 1991-12
Tariq Aziz; Tareq Aziz | Tariq Aziz | other | Iraq | IRQ | 1979 | 2003-04
Naji Sabri | Naji Sabri | foreign_minister | Iraq | IRQ | 2001-08 | 2003-04
Mohammed Saeed al-Sahaf; Comical Ali | Mohammed Saeed al-Sahaf | spokesman | Iraq | IRQ | 2001 | 2003-04
Mohammed Saeed al-Sahaf; Comical Ali | Mohammed Saeed al-Sahaf | foreign_minister | Iraq | IRQ | 1992 | 2001
Izzat Ibrahim al-Douri; Izzat Ibrahim; Izzat al-Douri | Izzat Ibrahim al-Douri | vice_president | Iraq | IRQ | 1979-07 | 2003-04
Taha Yassin Ramadan | Taha Yassin Ramadan | vice_president | Iraq | IRQ | 1991-03 | 2003-04
Ali Hassan al-Majid; Chemical Ali | Ali Hassan al-Majid | other | Iraq | IRQ |  | 2003-04
Uday Hussein | Uday Hussein | other | Iraq | IRQ |  | 2003-07-22
Qusay Hussein | Qusay Hussein | other | Iraq | IRQ |  | 2003-07-22
Ayad Allawi; Iyad Allawi | Ayad Allawi | head_of_government | Iraq | IRQ | 2004-06-28 | 2005-05-03
Ibrahim al-Jaafari; Ibrahim Jaafari; =al-Jaafari | Ibrahim al-Jaafari | head_of_government | Iraq | IRQ | 2005-05-03 | 2006-05-20
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; =al-Maliki; =Maliki | Nouri al-Maliki | head_of_government | Iraq | IRQ | 2006-05-20 | 2014-09-08
Haider al-Abadi; Haidar al-Abadi; =al-Abadi; =Abadi | Haider al-Abadi | head_of_government | Iraq | IRQ | 2014-09-08 | 2018-10-25
Adel Abdul Mahdi; Adil Abdul-Mahdi; Abdul Mahdi | Adel Abdul Mahdi | head_of_government | Iraq | IRQ | 2018-10-25 | 2020-05-07
Mustafa al-Kadhimi; Mustafa Kadhimi; =al-Kadhimi; =Kadhimi | Mustafa al-Kadhimi | head_of_government | Iraq | IRQ | 2020-05-07 | 2022-10-27
Mohammed Shia al-Sudani; Mohammed al-Sudani; Mohammed Shia' al-Sudani; =al-Sudani | Mohammed Shia al-Sudani | head_of_government | Iraq | IRQ | 2022-10-27
Ghazi al-Yawer; Ghazi al-Yawar | Ghazi al-Yawer | head_of_state | Iraq | IRQ | 2004-06-28 | 2005-04-07
Jalal Talabani; =Talabani | Jalal Talabani | head_of_state | Iraq | IRQ | 2005-04-07 | 2014-07-24
Fuad Masum; Fouad Massoum | Fuad Masum | head_of_state | Iraq | IRQ | 2014-07-24 | 2018-10-02
Barham Salih; Barham Saleh | Barham Salih | head_of_state | Iraq | IRQ | 2018-10-02 | 2022-10-17
Abdul Latif Rashid; Abdullatif Rashid | Abdul Latif Rashid | head_of_state | Iraq | IRQ | 2022-10-17
Tariq al-Hashimi; Tareq al-Hashemi; =al-Hashimi | Tariq al-Hashimi | vice_president | Iraq | IRQ | 2006-04 | 2012
Osama al-Nujaifi; Usama al-Nujayfi | Osama al-Nujaifi | vice_president | Iraq | IRQ | 2014 | 2015
Hoshyar Zebari; Hoshiyar Zebari; =Zebari | Hoshyar Zebari | foreign_minister | Iraq | IRQ | 2003-09 | 2014-07
Ibrahim al-Jaafari; Ibrahim Jaafari; =al-Jaafari | Ibrahim al-Jaafari | foreign_minister | Iraq | IRQ | 2014-09 | 2018-10
Mohamed Ali Alhakim | Mohamed Ali Alhakim | foreign_minister | Iraq | IRQ | 2018-10 | 2020-05
Fuad Hussein; Fouad Hussein | Fuad Hussein | foreign_minister | Iraq | IRQ | 2020-06
Khaled al-Obaidi; Khaled al-Obeidi | Khaled al-Obaidi | defence_minister | Iraq | IRQ | 2014-10 | 2016-08
Juma Inad | Juma Inad | defence_minister | Iraq | IRQ | 2020-05 | 2022-10
Thabet al-Abbasi | Thabet al-Abbasi | defence_minister | Iraq | IRQ | 2022-10
Bayan Jabr; Bayan Jabor | Bayan Jabr | interior_minister | Iraq | IRQ | 2005-04 | 2006-05
Jawad al-Bolani | Jawad al-Bolani | interior_minister | Iraq | IRQ | 2006-06 | 2010-12
Mahmoud al-Mashhadani | Mahmoud al-Mashhadani | speaker | Iraq | IRQ | 2006-04 | 2008-12 | IRQLEG
Mahmoud al-Mashhadani | Mahmoud al-Mashhadani | speaker | Iraq | IRQ | 2024-10 |  | IRQLEG
Salim al-Jubouri; Salim al-Jabouri | Salim al-Jubouri | speaker | Iraq | IRQ | 2014-07 | 2018-09 | IRQLEG
Mohammed al-Halbousi; Mohamed al-Halbousi; =Halbousi | Mohammed al-Halbousi | speaker | Iraq | IRQ | 2018-09 | 2023-11 | IRQLEG
Ahmed Chalabi; Ahmad Chalabi; =Chalabi | Ahmed Chalabi | other | Iraq | IRQ | 2005-05 | 2006-05
Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr; Muqtada Sadr; =al-Sadr | Muqtada al-Sadr | other | Sadrist Movement | IRQ | 2003 |  | IRQPTY
Ali al-Sistani; Ali Sistani; Ayatollah Sistani; =Sistani; =al-Sistani; Grand Ayatollah Ali al-Sistani | Ali al-Sistani | other | Iraq | IRQ |  |  | IRQREL
Abdul Aziz al-Hakim; Abdel Aziz al-Hakim | Abdul Aziz al-Hakim | other | Islamic Supreme Council of Iraq | IRQ | 2003-08 | 2009-08-26 | IRQPTY
Ammar al-Hakim | Ammar al-Hakim | other | Islamic Supreme Council of Iraq | IRQ | 2009-08 |  | IRQPTY
Mohammed Baqir al-Hakim | Mohammed Baqir al-Hakim | other | Islamic Supreme Council of Iraq | IRQ |  | 2003-08-29 | IRQPTY
Hadi al-Amiri; Hadi al-Ameri | Hadi al-Amiri | head | Badr Organization | IRQ | 2009 |  | IRQREBBDR
Massoud Barzani; Masoud Barzani; =Barzani | Massoud Barzani | head | Kurdistan Regional Government | IRQ | 2005-06 | 2017-11-01 | IRQGOV
Nechirvan Barzani | Nechirvan Barzani | head | Kurdistan Regional Government | IRQ | 2019-06-10 |  | IRQGOV
Masrour Barzani | Masrour Barzani | other | Kurdistan Regional Government | IRQ | 2019-06 |  | IRQGOV
Qubad Talabani | Qubad Talabani | other | Kurdistan Regional Government | IRQ |  |  | IRQGOV
Nadia Murad | Nadia Murad | other | Iraq | IRQ |  |  | IRQCVL

# Syria
Hafez al-Assad; Hafez Assad; Hafiz al-Assad | Hafez al-Assad | head_of_state | Syria | SYR | 1971-03-12 | 2000-06-10
Bashar al-Assad; Bashar Assad; Bashar al-Asad; Bashar Asad; =al-Assad; =Assad; =Asad; =al-Asad | Bashar al-Assad | head_of_state | Syria | SYR | 2000-07-17 | 2024-12-08
Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; =al-Sharaa; =Sharaa; =al-Golani; =Golani; =Jolani; Ahmed al-Shara | Ahmed al-Sharaa | head_of_state | Syria | SYR | 2025-01-29
Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; =al-Sharaa; =Sharaa; =al-Golani; =Golani; =Jolani; Ahmed al-Shara | Ahmed al-Sharaa | other | Syria | SYR | 2024-12-08 | 2025-01-29
Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; =al-Sharaa; =Sharaa; =al-Golani; =Golani; =Jolani; Ahmed al-Shara | Ahmed al-Sharaa | head | Hayat Tahrir al-Sham | SYR | 2017-10 | 2025-01-29 | SYRREBHTS
Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; =al-Sharaa; =Sharaa; =al-Golani; =Golani; =Jolani; Ahmed al-Shara | Ahmed al-Sharaa | head | Nusra Front | SYR | 2012-01 | 2017-01 | SYRREBNUS
Riad Hijab; Riyad Hijab | Riad Hijab | head_of_government | Syria | SYR | 2012-06 | 2012-08-06
Wael al-Halqi; Wael al-Halaqi | Wael al-Halqi | head_of_government | Syria | SYR | 2012-08 | 2016-07
Imad Khamis | Imad Khamis | head_of_government | Syria | SYR | 2016-07 | 2020-06
Hussein Arnous | Hussein Arnous | head_of_government | Syria | SYR | 2020-06 | 2024-09
Mohammed al-Bashir; Mohamed al-Bashir | Mohammed al-Bashir | head_of_government | Syria | SYR | 2024-12-10 | 2025-03-29
Farouk al-Sharaa; Farouq al-Shara; Farouk al-Shara; Farouk al-Shara' | Farouk al-Sharaa | foreign_minister | Syria | SYR | 1984-03 | 2006-02
Farouk al-Sharaa; Farouq al-Shara; Farouk al-Shara; Farouk al-Shara' | Farouk al-Sharaa | vice_president | Syria | SYR | 2006-02 | 2014
Abdul Halim Khaddam; Abdel-Halim Khaddam; =Khaddam | Abdul Halim Khaddam | vice_president | Syria | SYR | 1984-03 | 2005-06
Walid al-Moallem; Walid Moallem; Walid al-Muallem; Walid Muallem; =al-Moallem; =Moallem | Walid al-Moallem | foreign_minister | Syria | SYR | 2006-02-11 | 2020-11-16
Faisal Mekdad; Faisal al-Mekdad; Faisal Miqdad; =Mekdad | Faisal Mekdad | foreign_minister | Syria | SYR | 2020-11-22 | 2024-09
Bassam Sabbagh | Bassam Sabbagh | foreign_minister | Syria | SYR | 2024-09 | 2024-12-08
Asaad al-Shaibani; Asaad Hassan al-Shibani; Asaad al-Shibani; =Shaibani; =Shibani | Asaad al-Shaibani | foreign_minister | Syria | SYR | 2024-12-21
Mustafa Tlass; Mustafa Tlas | Mustafa Tlass | defence_minister | Syria | SYR | 1972-03 | 2004-05
Dawoud Rajha; Daoud Rajha | Dawoud Rajha | defence_minister | Syria | SYR | 2011-08 | 2012-07-18
Fahd Jassem al-Freij | Fahd Jassem al-Freij | defence_minister | Syria | SYR | 2012-07 | 2018-01
Murhaf Abu Qasra; Marhaf Abu Qasra | Murhaf Abu Qasra | defence_minister | Syria | SYR | 2024-12
Mohammad al-Shaar; Mohammed al-Shaar | Mohammad al-Shaar | interior_minister | Syria | SYR | 2011-04 | 2018-11
Maher al-Assad | Maher al-Assad | other | Syria | SYR |  | 2024-12-08 | SYRMIL
Assef Shawkat | Assef Shawkat | other | Syria | SYR |  | 2012-07-18 | SYRMIL
Asma al-Assad | Asma al-Assad | other | Syria | SYR
Bouthaina Shaaban; Buthaina Shaaban | Bouthaina Shaaban | spokesman | Syria | SYR
Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari | Bashar Jaafari | ambassador | Syria | SYR | 2006 | 2020
Moaz al-Khatib; Mouaz al-Khatib | Moaz al-Khatib | opposition_leader | Syria | SYR | 2012-11 | 2013-04 | SYROPP
Ahmad Jarba; Ahmed al-Jarba | Ahmad Jarba | opposition_leader | Syria | SYR | 2013-07 | 2014-07 | SYROPP
Burhan Ghalioun | Burhan Ghalioun | opposition_leader | Syria | SYR | 2011-08 | 2012-05 | SYROPP
George Sabra | George Sabra | opposition_leader | Syria | SYR | 2012-11 | 2013-07 | SYROPP
Hadi al-Bahra | Hadi al-Bahra | opposition_leader | Syria | SYR | 2014-07 | 2015-01 | SYROPP
Hadi al-Bahra | Hadi al-Bahra | opposition_leader | Syria | SYR | 2023-09 |  | SYROPP
Nasr al-Hariri | Nasr al-Hariri | opposition_leader | Syria | SYR | 2017 | 2021 | SYROPP
Mazloum Abdi; Mazlum Abdi; Mazloum Kobani; Mazlum Kobane | Mazloum Abdi | head | Syrian Democratic Forces | SYR | 2015-10 |  | SYRREBSDF
Zahran Alloush; Zahran Alloosh | Zahran Alloush | head | Jaysh al-Islam | SYR |  | 2015-12-25 | SYRREBJAI
Salih Muslim; Saleh Muslim | Salih Muslim | other | Democratic Union Party | SYR |  |  | SYRPTY

# Lebanon
Elias Hrawi | Elias Hrawi | head_of_state | Lebanon | LBN | 1989-11 | 1998-11
Émile Lahoud; Emile Lahoud; =Lahoud | Émile Lahoud | head_of_state | Lebanon | LBN | 1998-11-24 | 2007-11-23
Michel Suleiman; Michel Sleiman | Michel Suleiman | head_of_state | Lebanon | LBN | 2008-05-25 | 2014-05-25
Michel Aoun; =Aoun | Michel Aoun | head_of_state | Lebanon | LBN | 2016-10-31 | 2022-10-30
Joseph Aoun; =Aoun | Joseph Aoun | head_of_state | Lebanon | LBN | 2025-01-09
Rafik Hariri; Rafiq Hariri; Rafik al-Hariri; Rafiq al-Hariri; =Hariri | Rafik Hariri | head_of_government | Lebanon | LBN | 1992-10 | 1998-12
Rafik Hariri; Rafiq Hariri; Rafik al-Hariri; Rafiq al-Hariri; =Hariri | Rafik Hariri | head_of_government | Lebanon | LBN | 2000-10 | 2004-10
Omar Karami | Omar Karami | head_of_government | Lebanon | LBN | 2004-10 | 2005-04
Najib Mikati; Najib Miqati; =Mikati | Najib Mikati | head_of_government | Lebanon | LBN | 2005-04 | 2005-07
Najib Mikati; Najib Miqati; =Mikati | Najib Mikati | head_of_government | Lebanon | LBN | 2011-06 | 2014-02
Najib Mikati; Najib Miqati; =Mikati | Najib Mikati | head_of_government | Lebanon | LBN | 2021-09-10 | 2025-02-08
Fouad Siniora; Fuad Siniora; =Siniora | Fouad Siniora | head_of_government | Lebanon | LBN | 2005-07 | 2009-11
Saad Hariri; Saad al-Hariri; =Hariri | Saad Hariri | head_of_government | Lebanon | LBN | 2009-11 | 2011-06
Saad Hariri; Saad al-Hariri; =Hariri | Saad Hariri | head_of_government | Lebanon | LBN | 2016-12 | 2020-01
Tammam Salam | Tammam Salam | head_of_government | Lebanon | LBN | 2014-02 | 2016-12
Hassan Diab | Hassan Diab | head_of_government | Lebanon | LBN | 2020-01 | 2021-09
Nawaf Salam | Nawaf Salam | head_of_government | Lebanon | LBN | 2025-02-08
Nabih Berri; Nabih Berry; =Berri | Nabih Berri | speaker | Lebanon | LBN | 1992-10 |  | LBNLEG
Gebran Bassil; Gibran Bassil; =Bassil | Gebran Bassil | foreign_minister | Lebanon | LBN | 2014-02 | 2020-01
Abdallah Bou Habib; Abdallah Bouhabib | Abdallah Bou Habib | foreign_minister | Lebanon | LBN | 2021-09 | 2025-02
Youssef Raggi; Youssef Rajji | Youssef Raggi | foreign_minister | Lebanon | LBN | 2025-02
Adnan Mansour | Adnan Mansour | foreign_minister | Lebanon | LBN | 2011-06 | 2014-02
Joseph Aoun; =Aoun | Joseph Aoun | army_chief | Lebanon | LBN | 2017-03 | 2025-01 | LBNMIL
Rodolphe Haykal | Rodolphe Haykal | army_chief | Lebanon | LBN | 2025-03 |  | LBNMIL
Jean Kahwaji | Jean Kahwaji | army_chief | Lebanon | LBN | 2008-08 | 2017-03 | LBNMIL
Riad Salameh; Riad Salamé; Riad Salame | Riad Salameh | head | Banque du Liban | LBN | 1993-08 | 2023-07 | LBNGOVBUS
Walid Jumblatt; Walid Joumblatt; =Jumblatt | Walid Jumblatt | other | Progressive Socialist Party | LBN | 1977-03 | 2023-05 | LBNPTY
Samir Geagea; =Geagea | Samir Geagea | other | Lebanese Forces | LBN |  |  | LBNPTY
Suleiman Frangieh; Sleiman Frangieh | Suleiman Frangieh | other | Lebanon | LBN |  |  | LBNPTY
Amin Gemayel | Amin Gemayel | other | Kataeb Party | LBN |  |  | LBNPTY
Amin Gemayel | Amin Gemayel | head_of_state | Lebanon | LBN | 1982-09-23 | 1988-09-22
Bachir Gemayel; Bashir Gemayel | Bachir Gemayel | head_of_state | Lebanon | LBN | 1982-08-23 | 1982-09-14

# Jordan
Hussein of Jordan; King Hussein | Hussein of Jordan | monarch | Jordan | JOR | 1952-08-11 | 1999-02-07
Abdullah II of Jordan; King Abdullah II; Abdullah II | Abdullah II of Jordan | monarch | Jordan | JOR | 1999-02-07
Abdullah Ensour | Abdullah Ensour | head_of_government | Jordan | JOR | 2012-10 | 2016-05
Omar Razzaz | Omar Razzaz | head_of_government | Jordan | JOR | 2018-06 | 2020-10
Bisher Khasawneh; Bisher al-Khasawneh | Bisher Khasawneh | head_of_government | Jordan | JOR | 2020-10 | 2024-09
Jafar Hassan | Jafar Hassan | head_of_government | Jordan | JOR | 2024-09
Nasser Judeh | Nasser Judeh | foreign_minister | Jordan | JOR | 2009-02 | 2017-01
Ayman Safadi; Ayman al-Safadi; =Safadi | Ayman Safadi | foreign_minister | Jordan | JOR | 2017-01
Marwan Muasher | Marwan Muasher | foreign_minister | Jordan | JOR | 2002-01 | 2004-10
Queen Rania; Rania al-Abdullah | Queen Rania | other | Jordan | JOR | 1999-03
Prince Hamzah; Hamzah bin Hussein; Prince Hamza | Prince Hamzah | other | Jordan | JOR

# Egypt
Farouk of Egypt; King Farouk | Farouk of Egypt | monarch | Egypt | EGY | 1936-04-28 | 1952-07-26
Gamal Abdel Nasser; =Nasser; Gamal Abd al-Nasser | Gamal Abdel Nasser | head_of_state | Egypt | EGY | 1956-06-23 | 1970-09-28
Anwar Sadat; Anwar al-Sadat; =Sadat; Anwar el-Sadat | Anwar Sadat | head_of_state | Egypt | EGY | 1970-10-15 | 1981-10-06
Hosni Mubarak; Husni Mubarak; =Mubarak | Hosni Mubarak | head_of_state | Egypt | EGY | 1981-10-14 | 2011-02-11
Mohamed Morsi; Mohammed Morsi; Mohamed Mursi; Mohammed Mursi; =Morsi; =Mursi | Mohamed Morsi | head_of_state | Egypt | EGY | 2012-06-30 | 2013-07-03
Adly Mansour | Adly Mansour | head_of_state | Egypt | EGY | 2013-07-04 | 2014-06-08
Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdul Fattah al-Sisi; Abdel-Fattah el-Sissi; =el-Sisi; =al-Sisi; =el-Sissi; =Sisi; =Sissi | Abdel Fattah el-Sisi | head_of_state | Egypt | EGY | 2014-06-08
Mohamed Hussein Tantawi; Hussein Tantawi; =Tantawi | Mohamed Hussein Tantawi | other | Egypt | EGY | 2011-02-11 | 2012-06-30
Mohamed Hussein Tantawi; Hussein Tantawi; =Tantawi | Mohamed Hussein Tantawi | defence_minister | Egypt | EGY | 1991-05 | 2012-08-12
Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdul Fattah al-Sisi; Abdel-Fattah el-Sissi; =el-Sisi; =al-Sisi; =el-Sissi; =Sisi; =Sissi | Abdel Fattah el-Sisi | defence_minister | Egypt | EGY | 2012-08-12 | 2014-03-26
Sedki Sobhi; Sedki Sobhy | Sedki Sobhi | defence_minister | Egypt | EGY | 2014-03 | 2018-06
Mohamed Ahmed Zaki; Mohamed Zaki | Mohamed Ahmed Zaki | defence_minister | Egypt | EGY | 2018-06 | 2024-07
Abdel Mageed Saqr | Abdel Mageed Saqr | defence_minister | Egypt | EGY | 2024-07
Omar Suleiman | Omar Suleiman | vice_president | Egypt | EGY | 2011-01-29 | 2011-02-11
Ahmed Nazif | Ahmed Nazif | head_of_government | Egypt | EGY | 2004-07 | 2011-01
Essam Sharaf | Essam Sharaf | head_of_government | Egypt | EGY | 2011-03 | 2011-12
Kamal el-Ganzouri; Kamal Ganzouri | Kamal el-Ganzouri | head_of_government | Egypt | EGY | 1996-01 | 1999-10
Kamal el-Ganzouri; Kamal Ganzouri | Kamal el-Ganzouri | head_of_government | Egypt | EGY | 2011-12 | 2012-08
Hisham Qandil; Hesham Kandil | Hisham Qandil | head_of_government | Egypt | EGY | 2012-08 | 2013-07
Hazem el-Beblawi; Hazem Beblawi | Hazem el-Beblawi | head_of_government | Egypt | EGY | 2013-07 | 2014-03
Ibrahim Mahlab; Ibrahim Mehleb | Ibrahim Mahlab | head_of_government | Egypt | EGY | 2014-03 | 2015-09
Sherif Ismail | Sherif Ismail | head_of_government | Egypt | EGY | 2015-09 | 2018-06
Mostafa Madbouly; Mostafa Madbouli; Mustafa Madbouly | Mostafa Madbouly | head_of_government | Egypt | EGY | 2018-06
Amr Moussa; Amr Mussa | Amr Moussa | foreign_minister | Egypt | EGY | 1991-05 | 2001-05
Ahmed Maher | Ahmed Maher | foreign_minister | Egypt | EGY | 2001-05 | 2004-07
Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit | Ahmed Aboul Gheit | foreign_minister | Egypt | EGY | 2004-07 | 2011-03
Nabil Elaraby; Nabil el-Araby; Nabil al-Arabi; Nabil al-Araby | Nabil Elaraby | foreign_minister | Egypt | EGY | 2011-03 | 2011-06
Mohamed Kamel Amr | Mohamed Kamel Amr | foreign_minister | Egypt | EGY | 2011-07 | 2013-07
Nabil Fahmy | Nabil Fahmy | foreign_minister | Egypt | EGY | 2013-07 | 2014-06
Sameh Shoukry; Sameh Shukri; =Shoukry | Sameh Shoukry | foreign_minister | Egypt | EGY | 2014-06-17 | 2024-07-03
Badr Abdelatty; Badr Abdel Aaty; =Abdelatty | Badr Abdelatty | foreign_minister | Egypt | EGY | 2024-07-03
Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; =ElBaradei | Mohamed ElBaradei | vice_president | Egypt | EGY | 2013-07-14 | 2013-08-14
Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; =ElBaradei | Mohamed ElBaradei | opposition_leader | Egypt | EGY | 2010 | 2013-07 | EGYOPP
Ayman Nour | Ayman Nour | opposition_leader | Egypt | EGY | 2004 | 2013 | EGYOPP
Hamdeen Sabahi; Hamdeen Sabbahi | Hamdeen Sabahi | opposition_leader | Egypt | EGY | 2012 | 2014 | EGYOPP
Mohammed Badie; Mohamed Badie | Mohammed Badie | head | Muslim Brotherhood | EGY | 2010-01 |  | EGYMOSMBR
Khairat el-Shater; Khairat al-Shater | Khairat el-Shater | other | Muslim Brotherhood | EGY |  |  | EGYMOSMBR
Gamal Mubarak | Gamal Mubarak | other | Egypt | EGY |  | 2011-02
Ahmed el-Tayeb; Ahmed al-Tayeb | Ahmed el-Tayeb | other | Al-Azhar | EGY | 2010-03 |  | EGYREL

# Saudi Arabia
Faisal of Saudi Arabia; King Faisal | Faisal of Saudi Arabia | monarch | Saudi Arabia | SAU | 1964-11-02 | 1975-03-25
Khalid of Saudi Arabia; King Khalid | Khalid of Saudi Arabia | monarch | Saudi Arabia | SAU | 1975-03-25 | 1982-06-13
Fahd of Saudi Arabia; King Fahd | Fahd of Saudi Arabia | monarch | Saudi Arabia | SAU | 1982-06-13 | 2005-08-01
Abdullah of Saudi Arabia; Abdullah bin Abdulaziz; Abdullah bin Abdul Aziz; King Abdullah bin Abdulaziz | Abdullah of Saudi Arabia | monarch | Saudi Arabia | SAU | 2005-08-01 | 2015-01-23
Salman bin Abdulaziz; Salman of Saudi Arabia; King Salman; Salman bin Abdul Aziz; Salman bin Abdulaziz Al Saud | Salman bin Abdulaziz | monarch | Saudi Arabia | SAU | 2015-01-23
Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; bin Salman; Crown Prince Mohammed bin Salman | Mohammed bin Salman | head_of_government | Saudi Arabia | SAU | 2022-09-27
Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; bin Salman; Crown Prince Mohammed bin Salman | Mohammed bin Salman | other | Saudi Arabia | SAU | 2017-06-21
Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; bin Salman; Crown Prince Mohammed bin Salman | Mohammed bin Salman | defence_minister | Saudi Arabia | SAU | 2015-01-23 | 2022-09-27
Sultan bin Abdulaziz; Prince Sultan | Sultan bin Abdulaziz | defence_minister | Saudi Arabia | SAU | 1962 | 2011-10-22
Salman bin Abdulaziz; Salman of Saudi Arabia; King Salman; Salman bin Abdul Aziz; Salman bin Abdulaziz Al Saud | Salman bin Abdulaziz | defence_minister | Saudi Arabia | SAU | 2011-11 | 2015-01
Khalid bin Salman; Prince Khalid bin Salman | Khalid bin Salman | defence_minister | Saudi Arabia | SAU | 2022-09-27
Mohammed bin Nayef; Mohammad bin Nayef | Mohammed bin Nayef | other | Saudi Arabia | SAU | 2015-04-29 | 2017-06-21
Nayef bin Abdulaziz; Prince Nayef | Nayef bin Abdulaziz | interior_minister | Saudi Arabia | SAU | 1975 | 2012-06-16
Mohammed bin Nayef; Mohammad bin Nayef | Mohammed bin Nayef | interior_minister | Saudi Arabia | SAU | 2012-11 | 2017-06-21
Saud al-Faisal; Prince Saud al-Faisal | Saud al-Faisal | foreign_minister | Saudi Arabia | SAU | 1975-10 | 2015-04-29
Adel al-Jubeir; Adel Jubeir; =al-Jubeir; =Jubeir | Adel al-Jubeir | foreign_minister | Saudi Arabia | SAU | 2015-04-29 | 2018-12-27
Ibrahim al-Assaf | Ibrahim al-Assaf | foreign_minister | Saudi Arabia | SAU | 2018-12-27 | 2019-10-23
Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud | Faisal bin Farhan | foreign_minister | Saudi Arabia | SAU | 2019-10-23
Ali al-Naimi; Ali Naimi; =Naimi | Ali al-Naimi | other | Saudi Arabia | SAU | 1995-08 | 2016-05
Khalid al-Falih; Khaled al-Falih; =Falih | Khalid al-Falih | other | Saudi Arabia | SAU | 2016-05 | 2019-09
Abdulaziz bin Salman; Prince Abdulaziz bin Salman | Abdulaziz bin Salman | other | Saudi Arabia | SAU | 2019-09
Bandar bin Sultan; Prince Bandar | Bandar bin Sultan | ambassador | Saudi Arabia | SAU | 1983 | 2005
Turki al-Faisal; Prince Turki al-Faisal | Turki al-Faisal | head | General Intelligence Presidency | SAU | 1979 | 2001-08 | SAUSPY
Turki al-Malki; Turki al-Maliki | Turki al-Malki | spokesman | Saudi-led coalition | IMG |  |  | IMGMEAMIL
Jamal Khashoggi; =Khashoggi | Jamal Khashoggi | other | Saudi Arabia | SAU |  | 2018-10-02 | SAUMED

# Yemen
Ali Abdullah Saleh | Ali Abdullah Saleh | head_of_state | Yemen | YEM | 1990-05-22 | 2012-02-27
Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abd Rabbuh Mansur Hadi; Abd-Rabbu Mansur Hadi; Abdrabbuh Mansour Hadi; Mansour Hadi | Abd-Rabbu Mansour Hadi | head_of_state | Yemen | YEM | 2012-02-27 | 2022-04-07
Rashad al-Alimi; =al-Alimi | Rashad al-Alimi | head_of_state | Yemen | YEM | 2022-04-07
Khaled Bahah | Khaled Bahah | head_of_government | Yemen | YEM | 2014-11 | 2016-04
Ahmed Obeid bin Daghr; Ahmed bin Dagher | Ahmed Obeid bin Daghr | head_of_government | Yemen | YEM | 2016-04 | 2018-10
Maeen Abdulmalik; Maeen Abdulmalik Saeed; Maeen Abdul Malik | Maeen Abdulmalik | head_of_government | Yemen | YEM | 2018-10 | 2024-02
Ahmed Awad bin Mubarak; Ahmed bin Mubarak | Ahmed Awad bin Mubarak | head_of_government | Yemen | YEM | 2024-02 | 2025-05
Salem bin Braik; Salem Saleh bin Braik | Salem bin Braik | head_of_government | Yemen | YEM | 2025-05
Abu Bakr al-Qirbi | Abu Bakr al-Qirbi | foreign_minister | Yemen | YEM | 2001-04 | 2014-06
Khaled al-Yamani | Khaled al-Yamani | foreign_minister | Yemen | YEM | 2018-05 | 2019-06
Aidarous al-Zubaidi; Aidarus al-Zoubaidi; Aidarous al-Zoubaidi | Aidarous al-Zubaidi | head | Southern Transitional Council | YEM | 2017-05 |  | YEMREBSTC
Ali Mohsen al-Ahmar | Ali Mohsen al-Ahmar | other | Yemen | YEM |  |  | YEMMIL
Ali Mohsen al-Ahmar | Ali Mohsen al-Ahmar | vice_president | Yemen | YEM | 2016-04 | 2022-04
Abdul-Malik al-Houthi; Abdel-Malek al-Houthi; Abdulmalik al-Houthi | Abdul-Malik al-Houthi | head | Houthis | YEM | 2004 |  | YEMREBHTH
Hussein Badreddin al-Houthi; Hussein al-Houthi | Hussein Badreddin al-Houthi | head | Houthis | YEM |  | 2004-09 | YEMREBHTH
Mahdi al-Mashat; Mahdi al-Mashaat | Mahdi al-Mashat | other | Houthis | YEM | 2018-04 |  | YEMREBHTH
Saleh al-Sammad | Saleh al-Sammad | other | Houthis | YEM | 2016-08 | 2018-04-19 | YEMREBHTH
Mohammed Abdulsalam; Mohammed Abdul-Salam | Mohammed Abdulsalam | spokesman | Houthis | YEM |  |  | YEMREBHTH
Yahya Saree; Yahya Sarea; Yahya Saria; Yahya Sari | Yahya Saree | spokesman | Houthis | YEM |  |  | YEMREBHTH
Mohammed Ali al-Houthi | Mohammed Ali al-Houthi | other | Houthis | YEM |  |  | YEMREBHTH
Tawakkol Karman; Tawakul Karman | Tawakkol Karman | other | Yemen | YEM |  |  | YEMCVL

# United Arab Emirates
Zayed bin Sultan Al Nahyan; Sheikh Zayed | Zayed bin Sultan Al Nahyan | head_of_state | United Arab Emirates | ARE | 1971-12-02 | 2004-11-02
Khalifa bin Zayed Al Nahyan; Sheikh Khalifa; Khalifa bin Zayed | Khalifa bin Zayed Al Nahyan | head_of_state | United Arab Emirates | ARE | 2004-11-03 | 2022-05-13
Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed; Mohammed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan | Mohammed bin Zayed Al Nahyan | head_of_state | United Arab Emirates | ARE | 2022-05-14
Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid | Mohammed bin Rashid Al Maktoum | head_of_government | United Arab Emirates | ARE | 2006-01
Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed; Sheikh Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan | foreign_minister | United Arab Emirates | ARE | 2006-02
Anwar Gargash; =Gargash | Anwar Gargash | other | United Arab Emirates | ARE | 2008-02
Yousef al-Otaiba | Yousef al-Otaiba | ambassador | United Arab Emirates | ARE | 2008

# Qatar
Hamad bin Khalifa Al Thani; Hamad bin Khalifa | Hamad bin Khalifa Al Thani | monarch | Qatar | QAT | 1995-06-27 | 2013-06-25
Tamim bin Hamad Al Thani; Tamim bin Hamad; Sheikh Tamim; Sheikh Tamim bin Hamad Al Thani | Tamim bin Hamad Al Thani | monarch | Qatar | QAT | 2013-06-25
Hamad bin Jassim Al Thani; Hamad bin Jassim | Hamad bin Jassim Al Thani | head_of_government | Qatar | QAT | 2007-04 | 2013-06
Hamad bin Jassim Al Thani; Hamad bin Jassim | Hamad bin Jassim Al Thani | foreign_minister | Qatar | QAT | 1992-09 | 2013-06
Khalid bin Mohammad al-Attiyah; Khalid al-Attiyah; Khaled al-Attiyah | Khalid bin Mohammad al-Attiyah | foreign_minister | Qatar | QAT | 2013-06 | 2016-01
Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman Al Thani | foreign_minister | Qatar | QAT | 2016-01-27
Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman Al Thani | head_of_government | Qatar | QAT | 2023-03-07
Majed al-Ansari | Majed al-Ansari | spokesman | Qatar | QAT | 2021

# Kuwait
Jaber al-Ahmad al-Sabah; Sheikh Jaber | Jaber al-Ahmad al-Sabah | monarch | Kuwait | KWT | 1977-12-31 | 2006-01-15
Sabah al-Ahmad al-Sabah; Sheikh Sabah; Sabah al-Ahmad al-Jaber al-Sabah | Sabah al-Ahmad al-Sabah | monarch | Kuwait | KWT | 2006-01-29 | 2020-09-29
Nawaf al-Ahmad al-Sabah; Sheikh Nawaf | Nawaf al-Ahmad al-Sabah | monarch | Kuwait | KWT | 2020-09-29 | 2023-12-16
Mishal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah; Sheikh Meshal | Mishal al-Ahmad al-Sabah | monarch | Kuwait | KWT | 2023-12-16

# Bahrain
Isa bin Salman Al Khalifa; Sheikh Isa bin Salman | Isa bin Salman Al Khalifa | monarch | Bahrain | BHR | 1961-11-02 | 1999-03-06
Hamad bin Isa Al Khalifa; King Hamad; Hamad bin Isa | Hamad bin Isa Al Khalifa | monarch | Bahrain | BHR | 1999-03-06
Khalifa bin Salman Al Khalifa | Khalifa bin Salman Al Khalifa | head_of_government | Bahrain | BHR | 1970-01 | 2020-11-11
Salman bin Hamad Al Khalifa | Salman bin Hamad Al Khalifa | head_of_government | Bahrain | BHR | 2020-11-11
Khalid bin Ahmed Al Khalifa | Khalid bin Ahmed Al Khalifa | foreign_minister | Bahrain | BHR | 2005-09 | 2020-02
Abdullatif al-Zayani; Abdullatif bin Rashid al-Zayani | Abdullatif al-Zayani | foreign_minister | Bahrain | BHR | 2020-02
Ali Salman; Sheikh Ali Salman | Ali Salman | opposition_leader | Bahrain | BHR | 2006 |  | BHROPP

# Oman
Qaboos bin Said; Sultan Qaboos; =Qaboos | Qaboos bin Said | monarch | Oman | OMN | 1970-07-23 | 2020-01-10
Haitham bin Tariq; Sultan Haitham | Haitham bin Tariq | monarch | Oman | OMN | 2020-01-11
Yusuf bin Alawi; Yousuf bin Alawi | Yusuf bin Alawi | foreign_minister | Oman | OMN | 1997 | 2020-08
Badr al-Busaidi; Badr Albusaidi; Sayyid Badr Albusaidi | Badr al-Busaidi | foreign_minister | Oman | OMN | 2020-08

# Turkey
Mustafa Kemal Atatürk; Mustafa Kemal Ataturk; Mustafa Kemal; Kemal Atatürk; Kemal Ataturk; =Atatürk; =Ataturk | Mustafa Kemal Atatürk | head_of_state | Turkey | TUR | 1923-10-29 | 1938-11-10
İsmet İnönü; Ismet Inonu | İsmet İnönü | head_of_state | Turkey | TUR | 1938-11-11 | 1950-05-22
Adnan Menderes | Adnan Menderes | head_of_government | Turkey | TUR | 1950-05 | 1960-05-27
Bülent Ecevit; Bulent Ecevit; =Ecevit | Bülent Ecevit | head_of_government | Turkey | TUR | 1974-01 | 1974-11
Bülent Ecevit; Bulent Ecevit; =Ecevit | Bülent Ecevit | head_of_government | Turkey | TUR | 1978-01 | 1979-11
Bülent Ecevit; Bulent Ecevit; =Ecevit | Bülent Ecevit | head_of_government | Turkey | TUR | 1999-01-11 | 2002-11-18
Süleyman Demirel; Suleyman Demirel; =Demirel | Süleyman Demirel | head_of_government | Turkey | TUR | 1965-10 | 1971-03
Süleyman Demirel; Suleyman Demirel; =Demirel | Süleyman Demirel | head_of_government | Turkey | TUR | 1979-11 | 1980-09-12
Süleyman Demirel; Suleyman Demirel; =Demirel | Süleyman Demirel | head_of_government | Turkey | TUR | 1991-11 | 1993-05
Kenan Evren; =Evren | Kenan Evren | head_of_state | Turkey | TUR | 1980-09-12 | 1989-11-09
Turgut Özal; Turgut Ozal | Turgut Özal | head_of_government | Turkey | TUR | 1983-12-13 | 1989-10-31
Turgut Özal; Turgut Ozal | Turgut Özal | head_of_state | Turkey | TUR | 1989-11-09 | 1993-04-17
Süleyman Demirel; Suleyman Demirel; =Demirel | Süleyman Demirel | head_of_state | Turkey | TUR | 1993-05-16 | 2000-05-16
Tansu Çiller; Tansu Ciller; =Ciller | Tansu Çiller | head_of_government | Turkey | TUR | 1993-06-25 | 1996-03-06
Necmettin Erbakan; =Erbakan | Necmettin Erbakan | head_of_government | Turkey | TUR | 1996-06-28 | 1997-06-30
Mesut Yılmaz; Mesut Yilmaz | Mesut Yılmaz | head_of_government | Turkey | TUR | 1991-06 | 1991-11
Mesut Yılmaz; Mesut Yilmaz | Mesut Yılmaz | head_of_government | Turkey | TUR | 1996-03 | 1996-06
Mesut Yılmaz; Mesut Yilmaz | Mesut Yılmaz | head_of_government | Turkey | TUR | 1997-06-30 | 1999-01-11
Ahmet Necdet Sezer | Ahmet Necdet Sezer | head_of_state | Turkey | TUR | 2000-05-16 | 2007-08-28
Abdullah Gül; Abdullah Gul | Abdullah Gül | head_of_state | Turkey | TUR | 2007-08-28 | 2014-08-28
Abdullah Gül; Abdullah Gul | Abdullah Gül | head_of_government | Turkey | TUR | 2002-11-18 | 2003-03-14
Abdullah Gül; Abdullah Gul | Abdullah Gül | foreign_minister | Turkey | TUR | 2003-03-14 | 2007-08-28
Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; =Erdogan; =Erdoğan; Tayyip Erdoğan | Recep Tayyip Erdogan | head_of_government | Turkey | TUR | 2003-03-14 | 2014-08-28
Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; =Erdogan; =Erdoğan; Tayyip Erdoğan | Recep Tayyip Erdogan | head_of_state | Turkey | TUR | 2014-08-28
Ahmet Davutoglu; Ahmet Davutoğlu; =Davutoglu; =Davutoğlu | Ahmet Davutoglu | head_of_government | Turkey | TUR | 2014-08-28 | 2016-05-24
Ahmet Davutoglu; Ahmet Davutoğlu; =Davutoglu; =Davutoğlu | Ahmet Davutoglu | foreign_minister | Turkey | TUR | 2009-05-01 | 2014-08-28
Binali Yildirim; Binali Yıldırım; =Yildirim | Binali Yildirim | head_of_government | Turkey | TUR | 2016-05-24 | 2018-07-09
Fuat Oktay | Fuat Oktay | vice_president | Turkey | TUR | 2018-07 | 2023-06
Cevdet Yilmaz; Cevdet Yılmaz | Cevdet Yilmaz | vice_president | Turkey | TUR | 2023-06
Ismail Cem | Ismail Cem | foreign_minister | Turkey | TUR | 1997-06 | 2002-07
Ali Babacan; =Babacan | Ali Babacan | foreign_minister | Turkey | TUR | 2007-08 | 2009-05
Mevlut Cavusoglu; Mevlüt Çavuşoğlu; =Cavusoglu; =Çavuşoğlu | Mevlut Cavusoglu | foreign_minister | Turkey | TUR | 2014-08 | 2015-08
Mevlut Cavusoglu; Mevlüt Çavuşoğlu; =Cavusoglu; =Çavuşoğlu | Mevlut Cavusoglu | foreign_minister | Turkey | TUR | 2015-11-24 | 2023-06-03
Hakan Fidan; =Fidan | Hakan Fidan | foreign_minister | Turkey | TUR | 2023-06-03
Hakan Fidan; =Fidan | Hakan Fidan | head | National Intelligence Organization | TUR | 2010-05 | 2023-06 | TURSPY
Ibrahim Kalin; İbrahim Kalın | Ibrahim Kalin | head | National Intelligence Organization | TUR | 2023-06 |  | TURSPY
Ibrahim Kalin; İbrahim Kalın | Ibrahim Kalin | spokesman | Turkey | TUR | 2014-12 | 2023-06
Ismet Yilmaz; İsmet Yılmaz | Ismet Yilmaz | defence_minister | Turkey | TUR | 2011-07 | 2015-07
Ismet Yilmaz; İsmet Yılmaz | Ismet Yilmaz | defence_minister | Turkey | TUR | 2015-11 | 2016-05
Fikri Isik | Fikri Isik | defence_minister | Turkey | TUR | 2016-05 | 2017-07
Hulusi Akar; =Akar | Hulusi Akar | defence_minister | Turkey | TUR | 2018-07 | 2023-06
Yasar Guler; Yaşar Güler | Yasar Guler | defence_minister | Turkey | TUR | 2023-06
Suleyman Soylu; Süleyman Soylu; =Soylu | Suleyman Soylu | interior_minister | Turkey | TUR | 2016-08 | 2023-06
Ali Yerlikaya; =Yerlikaya | Ali Yerlikaya | interior_minister | Turkey | TUR | 2023-06
Hulusi Akar; =Akar | Hulusi Akar | army_chief | Turkey | TUR | 2015-08 | 2018-07 | TURMIL
Yasar Guler; Yaşar Güler | Yasar Guler | army_chief | Turkey | TUR | 2018-07 | 2023-06 | TURMIL
Ilker Basbug; İlker Başbuğ | Ilker Basbug | army_chief | Turkey | TUR | 2008-08 | 2010-08 | TURMIL
Necdet Ozel; Necdet Özel | Necdet Ozel | army_chief | Turkey | TUR | 2011-08 | 2015-08 | TURMIL
Yasar Buyukanit; Yaşar Büyükanıt | Yasar Buyukanit | army_chief | Turkey | TUR | 2006-08 | 2008-08 | TURMIL
Hilmi Ozkok; Hilmi Özkök | Hilmi Ozkok | army_chief | Turkey | TUR | 2002-08 | 2006-08 | TURMIL
Berat Albayrak; =Albayrak | Berat Albayrak | other | Turkey | TUR | 2018-07 | 2020-11
Mehmet Simsek; Mehmet Şimşek; =Simsek | Mehmet Simsek | other | Turkey | TUR | 2023-06
Kemal Kilicdaroglu; Kemal Kılıçdaroğlu; =Kilicdaroglu; =Kılıçdaroğlu | Kemal Kilicdaroglu | opposition_leader | Turkey | TUR | 2010-05 | 2023-11 | TUROPP
Ozgur Ozel; Özgür Özel | Ozgur Ozel | opposition_leader | Turkey | TUR | 2023-11 |  | TUROPP
Deniz Baykal | Deniz Baykal | opposition_leader | Turkey | TUR | 1992-09 | 2010-05 | TUROPP
Devlet Bahceli; Devlet Bahçeli; =Bahceli | Devlet Bahceli | opposition_leader | Turkey | TUR | 1997-07 |  | TUROPP
Selahattin Demirtas; Selahattin Demirtaş; =Demirtas | Selahattin Demirtas | opposition_leader | Turkey | TUR | 2014-06 | 2018-02 | TUROPP
Ekrem Imamoglu; Ekrem İmamoğlu; =Imamoglu; =İmamoğlu | Ekrem Imamoglu | opposition_leader | Turkey | TUR | 2019-06 |  | TUROPP
Meral Aksener; Meral Akşener | Meral Aksener | opposition_leader | Turkey | TUR | 2017-10 | 2024-04 | TUROPP
Fethullah Gulen; Fethullah Gülen; =Gulen; =Gülen | Fethullah Gulen | other | Gülen movement | TUR |  | 2024-10-20 | TURREL
Osman Kavala; =Kavala | Osman Kavala | other | Turkey | TUR |  |  | TURCVL

# Cyprus
Archbishop Makarios; Makarios III | Archbishop Makarios | head_of_state | Cyprus | CYP | 1960-08-16 | 1977-08-03
George Vassiliou | George Vassiliou | head_of_state | Cyprus | CYP | 1988-02 | 1993-02
Glafcos Clerides; Glafkos Clerides; =Clerides | Glafcos Clerides | head_of_state | Cyprus | CYP | 1993-02-28 | 2003-02-28
Tassos Papadopoulos | Tassos Papadopoulos | head_of_state | Cyprus | CYP | 2003-02-28 | 2008-02-28
Demetris Christofias; Dimitris Christofias; =Christofias | Demetris Christofias | head_of_state | Cyprus | CYP | 2008-02-28 | 2013-02-28
Nicos Anastasiades; Nikos Anastasiades; =Anastasiades | Nicos Anastasiades | head_of_state | Cyprus | CYP | 2013-02-28 | 2023-02-28
Nikos Christodoulides; =Christodoulides | Nikos Christodoulides | head_of_state | Cyprus | CYP | 2023-02-28
Nikos Christodoulides; =Christodoulides | Nikos Christodoulides | foreign_minister | Cyprus | CYP | 2018-03 | 2022-01
Ioannis Kasoulides | Ioannis Kasoulides | foreign_minister | Cyprus | CYP | 1997 | 2003
Ioannis Kasoulides | Ioannis Kasoulides | foreign_minister | Cyprus | CYP | 2013-03 | 2018-03
Ioannis Kasoulides | Ioannis Kasoulides | foreign_minister | Cyprus | CYP | 2022-01 | 2023-02
Constantinos Kombos | Constantinos Kombos | foreign_minister | Cyprus | CYP | 2023-03
Rauf Denktash; Rauf Denktas; =Denktash | Rauf Denktash | other | Northern Cyprus | CYP | 1983-11-15 | 2005-04-24 | CYPSEP
Mehmet Ali Talat; =Talat | Mehmet Ali Talat | other | Northern Cyprus | CYP | 2005-04-24 | 2010-04-23 | CYPSEP
Dervis Eroglu; Derviş Eroğlu; =Eroglu | Dervis Eroglu | other | Northern Cyprus | CYP | 2010-04-23 | 2015-04-30 | CYPSEP
Mustafa Akinci; Mustafa Akıncı; =Akinci | Mustafa Akinci | other | Northern Cyprus | CYP | 2015-04-30 | 2020-10-23 | CYPSEP
Ersin Tatar | Ersin Tatar | other | Northern Cyprus | CYP | 2020-10-23 | 2025-10 | CYPSEP
