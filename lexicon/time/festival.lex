# Festivals and days that news names. A rule: `12-25` the day, `12-24/12-26` from and to, `easter-2` days from Easter (Gregorian), `nth 11 4 4` month, weekday, which one
# (-1 the last). Without a rule the rows give the days of each year in full: those of the Islamic calendar by tabular reckoning (observed days may differ by one), the others
# as published.
@table time.festival
@multi
@columns name | rule? | from:date? | to:date?

Christmas; Christmas Day; =Xmas | 12-25
  ? The truce of Christmas Day 1914 => 1914-12-25
Christmas Eve | 12-24
Boxing Day | 12-26
New Year's Day; New Year Day | 01-01
New Year's Eve | 12-31
  ? They met on New Year's Eve 2015. => 2015-12-31
=New Year's | 01-01
=Epiphany | 01-06
Valentine's Day | 02-14
=International Women's Day | 03-08
=St. Patrick's Day; Saint Patrick's Day; Saint Patrick | 03-17
=May Day | 05-01
Earth Day | 04-22
=Human Rights Day | 12-10
=World AIDS Day | 12-01
=World Refugee Day | 06-20
=Guy Fawkes Night; =Bonfire Night | 11-05
=All Saints' Day; =All Saints Day | 11-01
=Canada Day | 07-01
=Australia Day | 01-26
=Victory Day | 05-09
Juneteenth; =Jubilee Day | 06-19
Independence Day; =Fourth of July | 07-04
=Bastille Day | 07-14
Halloween | 10-31
=Armistice Day; =Veterans Day; =Remembrance Day | 11-11
=Orthodox Christmas | 01-07
=Nowruz; =Norouz; =Newroz; =Nauryz | 03-21
=Ash Wednesday | easter-46
=Palm Sunday | easter-7
=Maundy Thursday | easter-3
Good Friday | easter-2
=Holy Saturday | easter-1
Easter; =Easter Sunday; =Easter Day | easter
Easter Monday | easter+1
=Ascension Day | easter+39
=Pentecost; =Whit Sunday | easter+49
=Whit Monday | easter+50
Thanksgiving; Thanksgiving Day | nth 11 4 4
Black Friday | nth 11 5 4
Labor Day | nth 9 1 1
Memorial Day | nth 5 1 -1
=Martin Luther King Day; =Martin Luther King Jr. Day | nth 1 1 3
=Presidents Day; =Presidents' Day | nth 2 1 3
=Columbus Day | nth 10 1 2
Mother's Day | nth 5 7 2
Father's Day | nth 6 7 3
=Ramadan; =Ramadhan; =Ramazan | | 1990-03-28 | 1990-04-26
=Ramadan; =Ramadhan; =Ramazan | | 1991-03-17 | 1991-04-15
=Ramadan; =Ramadhan; =Ramazan | | 1992-03-05 | 1992-04-03
=Ramadan; =Ramadhan; =Ramazan | | 1993-02-23 | 1993-03-24
=Ramadan; =Ramadhan; =Ramazan | | 1994-02-12 | 1994-03-13
=Ramadan; =Ramadhan; =Ramazan | | 1995-02-01 | 1995-03-02
=Ramadan; =Ramadhan; =Ramazan | | 1996-01-22 | 1996-02-20
=Ramadan; =Ramadhan; =Ramazan | | 1997-01-10 | 1997-02-08
=Ramadan; =Ramadhan; =Ramazan | | 1997-12-31 | 1998-01-29
=Ramadan; =Ramadhan; =Ramazan | | 1998-12-20 | 1999-01-18
=Ramadan; =Ramadhan; =Ramazan | | 1999-12-09 | 2000-01-07
=Ramadan; =Ramadhan; =Ramazan | | 2000-11-28 | 2000-12-27
=Ramadan; =Ramadhan; =Ramazan | | 2001-11-17 | 2001-12-16
=Ramadan; =Ramadhan; =Ramazan | | 2002-11-06 | 2002-12-05
=Ramadan; =Ramadhan; =Ramazan | | 2003-10-27 | 2003-11-25
=Ramadan; =Ramadhan; =Ramazan | | 2004-10-15 | 2004-11-13
=Ramadan; =Ramadhan; =Ramazan | | 2005-10-04 | 2005-11-02
=Ramadan; =Ramadhan; =Ramazan | | 2006-09-24 | 2006-10-23
=Ramadan; =Ramadhan; =Ramazan | | 2007-09-13 | 2007-10-12
=Ramadan; =Ramadhan; =Ramazan | | 2008-09-02 | 2008-10-01
=Ramadan; =Ramadhan; =Ramazan | | 2009-08-22 | 2009-09-20
=Ramadan; =Ramadhan; =Ramazan | | 2010-08-11 | 2010-09-09
=Ramadan; =Ramadhan; =Ramazan | | 2011-08-01 | 2011-08-30
=Ramadan; =Ramadhan; =Ramazan | | 2012-07-20 | 2012-08-18
=Ramadan; =Ramadhan; =Ramazan | | 2013-07-09 | 2013-08-07
=Ramadan; =Ramadhan; =Ramazan | | 2014-06-29 | 2014-07-28
=Ramadan; =Ramadhan; =Ramazan | | 2015-06-18 | 2015-07-17
=Ramadan; =Ramadhan; =Ramazan | | 2016-06-07 | 2016-07-06
=Ramadan; =Ramadhan; =Ramazan | | 2017-05-27 | 2017-06-25
=Ramadan; =Ramadhan; =Ramazan | | 2018-05-16 | 2018-06-14
=Ramadan; =Ramadhan; =Ramazan | | 2019-05-06 | 2019-06-04
=Ramadan; =Ramadhan; =Ramazan | | 2020-04-24 | 2020-05-23
=Ramadan; =Ramadhan; =Ramazan | | 2021-04-13 | 2021-05-12
=Ramadan; =Ramadhan; =Ramazan | | 2022-04-03 | 2022-05-02
=Ramadan; =Ramadhan; =Ramazan | | 2023-03-23 | 2023-04-21
=Ramadan; =Ramadhan; =Ramazan | | 2024-03-11 | 2024-04-09
=Ramadan; =Ramadhan; =Ramazan | | 2025-03-01 | 2025-03-30
=Ramadan; =Ramadhan; =Ramazan | | 2026-02-18 | 2026-03-19
=Ramadan; =Ramadhan; =Ramazan | | 2027-02-08 | 2027-03-09
=Ramadan; =Ramadhan; =Ramazan | | 2028-01-28 | 2028-02-26
=Ramadan; =Ramadhan; =Ramazan | | 2029-01-16 | 2029-02-14
=Ramadan; =Ramadhan; =Ramazan | | 2030-01-06 | 2030-02-04
=Ramadan; =Ramadhan; =Ramazan | | 2030-12-26 | 2031-01-24
=Ramadan; =Ramadhan; =Ramazan | | 2031-12-15 | 2032-01-13
=Ramadan; =Ramadhan; =Ramazan | | 2032-12-04 | 2033-01-02
=Ramadan; =Ramadhan; =Ramazan | | 2033-11-23 | 2033-12-22
=Ramadan; =Ramadhan; =Ramazan | | 2034-11-12 | 2034-12-11
=Ramadan; =Ramadhan; =Ramazan | | 2035-11-02 | 2035-12-01
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1990-04-27 | 1990-04-29
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1991-04-16 | 1991-04-18
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1992-04-04 | 1992-04-06
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1993-03-25 | 1993-03-27
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1994-03-14 | 1994-03-16
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1995-03-03 | 1995-03-05
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1996-02-21 | 1996-02-23
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1997-02-09 | 1997-02-11
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1998-01-30 | 1998-02-01
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 1999-01-19 | 1999-01-21
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2000-01-08 | 2000-01-10
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2000-12-28 | 2000-12-30
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2001-12-17 | 2001-12-19
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2002-12-06 | 2002-12-08
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2003-11-26 | 2003-11-28
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2004-11-14 | 2004-11-16
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2005-11-03 | 2005-11-05
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2006-10-24 | 2006-10-26
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2007-10-13 | 2007-10-15
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2008-10-02 | 2008-10-04
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2009-09-21 | 2009-09-23
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2010-09-10 | 2010-09-12
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2011-08-31 | 2011-09-02
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2012-08-19 | 2012-08-21
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2013-08-08 | 2013-08-10
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2014-07-29 | 2014-07-31
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2015-07-18 | 2015-07-20
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2016-07-07 | 2016-07-09
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2017-06-26 | 2017-06-28
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2018-06-15 | 2018-06-17
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2019-06-05 | 2019-06-07
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2020-05-24 | 2020-05-26
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2021-05-13 | 2021-05-15
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2022-05-03 | 2022-05-05
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2023-04-22 | 2023-04-24
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2024-04-10 | 2024-04-12
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2025-03-31 | 2025-04-02
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2026-03-20 | 2026-03-22
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2027-03-10 | 2027-03-12
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2028-02-27 | 2028-02-29
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2029-02-15 | 2029-02-17
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2030-02-05 | 2030-02-07
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2031-01-25 | 2031-01-27
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2032-01-14 | 2032-01-16
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2033-01-03 | 2033-01-05
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2033-12-23 | 2033-12-25
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2034-12-12 | 2034-12-14
=Eid al-Fitr; =Eid al-Fitr holiday; =Eid ul-Fitr; =Id al-Fitr | | 2035-12-02 | 2035-12-04
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1990-07-04 | 1990-07-07
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1991-06-23 | 1991-06-26
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1992-06-11 | 1992-06-14
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1993-06-01 | 1993-06-04
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1994-05-21 | 1994-05-24
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1995-05-10 | 1995-05-13
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1996-04-29 | 1996-05-02
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1997-04-18 | 1997-04-21
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1998-04-08 | 1998-04-11
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 1999-03-28 | 1999-03-31
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2000-03-16 | 2000-03-19
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2001-03-06 | 2001-03-09
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2002-02-23 | 2002-02-26
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2003-02-12 | 2003-02-15
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2004-02-02 | 2004-02-05
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2005-01-21 | 2005-01-24
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2006-01-10 | 2006-01-13
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2006-12-31 | 2007-01-03
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2007-12-20 | 2007-12-23
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2008-12-09 | 2008-12-12
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2009-11-28 | 2009-12-01
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2010-11-17 | 2010-11-20
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2011-11-07 | 2011-11-10
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2012-10-26 | 2012-10-29
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2013-10-15 | 2013-10-18
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2014-10-05 | 2014-10-08
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2015-09-24 | 2015-09-27
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2016-09-13 | 2016-09-16
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2017-09-02 | 2017-09-05
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2018-08-22 | 2018-08-25
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2019-08-12 | 2019-08-15
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2020-07-31 | 2020-08-03
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2021-07-20 | 2021-07-23
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2022-07-10 | 2022-07-13
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2023-06-29 | 2023-07-02
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2024-06-17 | 2024-06-20
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2025-06-07 | 2025-06-10
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2026-05-27 | 2026-05-30
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2027-05-17 | 2027-05-20
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2028-05-05 | 2028-05-08
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2029-04-24 | 2029-04-27
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2030-04-14 | 2030-04-17
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2031-04-03 | 2031-04-06
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2032-03-22 | 2032-03-25
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2033-03-12 | 2033-03-15
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2034-03-01 | 2034-03-04
=Eid al-Adha; =Eid ul-Adha; =Id al-Adha; =Feast of Sacrifice; =Feast of the Sacrifice | | 2035-02-18 | 2035-02-21
=Ashura | | 1990-08-02 | 1990-08-02
=Ashura | | 1991-07-22 | 1991-07-22
=Ashura | | 1992-07-11 | 1992-07-11
=Ashura | | 1993-06-30 | 1993-06-30
=Ashura | | 1994-06-19 | 1994-06-19
=Ashura | | 1995-06-09 | 1995-06-09
=Ashura | | 1996-05-28 | 1996-05-28
=Ashura | | 1997-05-18 | 1997-05-18
=Ashura | | 1998-05-07 | 1998-05-07
=Ashura | | 1999-04-26 | 1999-04-26
=Ashura | | 2000-04-15 | 2000-04-15
=Ashura | | 2001-04-04 | 2001-04-04
=Ashura | | 2002-03-24 | 2002-03-24
=Ashura | | 2003-03-14 | 2003-03-14
=Ashura | | 2004-03-02 | 2004-03-02
=Ashura | | 2005-02-19 | 2005-02-19
=Ashura | | 2006-02-09 | 2006-02-09
=Ashura | | 2007-01-29 | 2007-01-29
=Ashura | | 2008-01-19 | 2008-01-19
=Ashura | | 2009-01-07 | 2009-01-07
=Ashura | | 2009-12-27 | 2009-12-27
=Ashura | | 2010-12-17 | 2010-12-17
=Ashura | | 2011-12-06 | 2011-12-06
=Ashura | | 2012-11-24 | 2012-11-24
=Ashura | | 2013-11-14 | 2013-11-14
=Ashura | | 2014-11-03 | 2014-11-03
=Ashura | | 2015-10-24 | 2015-10-24
=Ashura | | 2016-10-12 | 2016-10-12
=Ashura | | 2017-10-01 | 2017-10-01
=Ashura | | 2018-09-21 | 2018-09-21
=Ashura | | 2019-09-10 | 2019-09-10
=Ashura | | 2020-08-29 | 2020-08-29
=Ashura | | 2021-08-19 | 2021-08-19
=Ashura | | 2022-08-08 | 2022-08-08
=Ashura | | 2023-07-28 | 2023-07-28
=Ashura | | 2024-07-17 | 2024-07-17
=Ashura | | 2025-07-06 | 2025-07-06
=Ashura | | 2026-06-26 | 2026-06-26
=Ashura | | 2027-06-15 | 2027-06-15
=Ashura | | 2028-06-03 | 2028-06-03
=Ashura | | 2029-05-24 | 2029-05-24
=Ashura | | 2030-05-13 | 2030-05-13
=Ashura | | 2031-05-02 | 2031-05-02
=Ashura | | 2032-04-21 | 2032-04-21
=Ashura | | 2033-04-10 | 2033-04-10
=Ashura | | 2034-03-30 | 2034-03-30
=Ashura | | 2035-03-20 | 2035-03-20
=Islamic New Year | | 1990-07-24 | 1990-07-24
=Islamic New Year | | 1991-07-13 | 1991-07-13
=Islamic New Year | | 1992-07-02 | 1992-07-02
=Islamic New Year | | 1993-06-21 | 1993-06-21
=Islamic New Year | | 1994-06-10 | 1994-06-10
=Islamic New Year | | 1995-05-31 | 1995-05-31
=Islamic New Year | | 1996-05-19 | 1996-05-19
=Islamic New Year | | 1997-05-09 | 1997-05-09
=Islamic New Year | | 1998-04-28 | 1998-04-28
=Islamic New Year | | 1999-04-17 | 1999-04-17
=Islamic New Year | | 2000-04-06 | 2000-04-06
=Islamic New Year | | 2001-03-26 | 2001-03-26
=Islamic New Year | | 2002-03-15 | 2002-03-15
=Islamic New Year | | 2003-03-05 | 2003-03-05
=Islamic New Year | | 2004-02-22 | 2004-02-22
=Islamic New Year | | 2005-02-10 | 2005-02-10
=Islamic New Year | | 2006-01-31 | 2006-01-31
=Islamic New Year | | 2007-01-20 | 2007-01-20
=Islamic New Year | | 2008-01-10 | 2008-01-10
=Islamic New Year | | 2008-12-29 | 2008-12-29
=Islamic New Year | | 2009-12-18 | 2009-12-18
=Islamic New Year | | 2010-12-08 | 2010-12-08
=Islamic New Year | | 2011-11-27 | 2011-11-27
=Islamic New Year | | 2012-11-15 | 2012-11-15
=Islamic New Year | | 2013-11-05 | 2013-11-05
=Islamic New Year | | 2014-10-25 | 2014-10-25
=Islamic New Year | | 2015-10-15 | 2015-10-15
=Islamic New Year | | 2016-10-03 | 2016-10-03
=Islamic New Year | | 2017-09-22 | 2017-09-22
=Islamic New Year | | 2018-09-12 | 2018-09-12
=Islamic New Year | | 2019-09-01 | 2019-09-01
=Islamic New Year | | 2020-08-20 | 2020-08-20
=Islamic New Year | | 2021-08-10 | 2021-08-10
=Islamic New Year | | 2022-07-30 | 2022-07-30
=Islamic New Year | | 2023-07-19 | 2023-07-19
=Islamic New Year | | 2024-07-08 | 2024-07-08
=Islamic New Year | | 2025-06-27 | 2025-06-27
=Islamic New Year | | 2026-06-17 | 2026-06-17
=Islamic New Year | | 2027-06-06 | 2027-06-06
=Islamic New Year | | 2028-05-25 | 2028-05-25
=Islamic New Year | | 2029-05-15 | 2029-05-15
=Islamic New Year | | 2030-05-04 | 2030-05-04
=Islamic New Year | | 2031-04-23 | 2031-04-23
=Islamic New Year | | 2032-04-12 | 2032-04-12
=Islamic New Year | | 2033-04-01 | 2033-04-01
=Islamic New Year | | 2034-03-21 | 2034-03-21
=Islamic New Year | | 2035-03-11 | 2035-03-11
