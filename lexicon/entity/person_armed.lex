# Leaders of armed groups and movements.
@table entity.person
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

# Al Qaeda
Osama bin Laden; Usama bin Laden; Osama Bin Ladin; bin Laden | Osama bin Laden | head | Al Qaeda | IMG | 1988 | 2011-05-02 | IMGMOSALQ
Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri; =al-Zawahiri; =Zawahiri; =Zawahri | Ayman al-Zawahiri | head | Al Qaeda | IMG | 2011-06-16 | 2022-07-31 | IMGMOSALQ
Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri; =al-Zawahiri; =Zawahiri; =Zawahri | Ayman al-Zawahiri | other | Al Qaeda | IMG | 1998 | 2011-06 | IMGMOSALQ
Khalid Sheikh Mohammed; Khalid Shaikh Mohammed | Khalid Sheikh Mohammed | other | Al Qaeda | IMG |  | 2003-03-01 | IMGMOSALQ
Mohammed Atef | Mohammed Atef | other | Al Qaeda | IMG |  | 2001-11 | IMGMOSALQ
Abu Zubaydah | Abu Zubaydah | other | Al Qaeda | IMG |  | 2002-03 | IMGMOSALQ
Ramzi Binalshibh; Ramzi bin al-Shibh | Ramzi Binalshibh | other | Al Qaeda | IMG |  | 2002-09 | IMGMOSALQ
Mohamed Atta; Mohammed Atta | Mohamed Atta | other | Al Qaeda | IMG |  | 2001-09-11 | IMGMOSALQ
Saif al-Adel | Saif al-Adel | other | Al Qaeda | IMG |  |  | IMGMOSALQ
Hamza bin Laden | Hamza bin Laden | other | Al Qaeda | IMG |  | 2019 | IMGMOSALQ
Ramzi Yousef | Ramzi Yousef | other | Al Qaeda | IMG |  | 1995-02 | IMGMOSALQ
Adam Gadahn | Adam Gadahn | other | Al Qaeda | IMG |  | 2015-01 | IMGMOSALQ
Zacarias Moussaoui; =Moussaoui | Zacarias Moussaoui | other | Al Qaeda | IMG |  | 2001-08 | IMGMOSALQ
Abu Musab al-Zarqawi; Abu Mussab al-Zarqawi; =al-Zarqawi; =Zarqawi | Abu Musab al-Zarqawi | head | Al Qaeda in Iraq | IRQ | 2004 | 2006-06-07 | IRQREBAQI
Abu Ayyub al-Masri | Abu Ayyub al-Masri | head | Al Qaeda in Iraq | IRQ | 2006-06 | 2010-04-18 | IRQREBAQI
Abu Omar al-Baghdadi | Abu Omar al-Baghdadi | head | Islamic State of Iraq | IRQ | 2006-10 | 2010-04-18 | IRQREBISI
Abu Bakr al-Baghdadi; =al-Baghdadi; Abu Bakr Baghdadi | Abu Bakr al-Baghdadi | head | Islamic State of Iraq | IRQ | 2010-05 | 2013-04 | IRQREBISI
Abu Bakr al-Baghdadi; =al-Baghdadi; Abu Bakr Baghdadi | Abu Bakr al-Baghdadi | head | Islamic State of Iraq and the Levant | IMG | 2013-04 | 2019-10-27 | IMGMOSISI
Abu Ibrahim al-Hashimi al-Qurayshi; Abu Ibrahim al-Hashimi al-Qurashi | Abu Ibrahim al-Hashimi al-Qurayshi | head | Islamic State of Iraq and the Levant | IMG | 2019-10-31 | 2022-02-03 | IMGMOSISI
Abu al-Hassan al-Hashimi al-Qurayshi; Abu al-Hasan al-Hashimi al-Qurashi | Abu al-Hassan al-Hashimi al-Qurayshi | head | Islamic State of Iraq and the Levant | IMG | 2022-03 | 2022-10 | IMGMOSISI
Abu al-Hussein al-Husseini al-Qurayshi | Abu al-Hussein al-Husseini al-Qurayshi | head | Islamic State of Iraq and the Levant | IMG | 2022-11 | 2023-04 | IMGMOSISI
Abu Hafs al-Hashimi al-Qurayshi | Abu Hafs al-Hashimi al-Qurayshi | head | Islamic State of Iraq and the Levant | IMG | 2023-08 |  | IMGMOSISI
Abu Mohammad al-Adnani; Abu Mohammed al-Adnani | Abu Mohammad al-Adnani | spokesman | Islamic State of Iraq and the Levant | IMG |  | 2016-08-30 | IMGMOSISI
Nasir al-Wuhayshi; Nasser al-Wuhayshi; Nasser al-Wahishi | Nasir al-Wuhayshi | head | Al Qaeda in the Arabian Peninsula | YEM | 2009-01 | 2015-06-12 | YEMREBAQP
Qasim al-Raymi; Qassim al-Rimi; Qassim al-Raymi | Qasim al-Raymi | head | Al Qaeda in the Arabian Peninsula | YEM | 2015-06 | 2020-01 | YEMREBAQP
Khalid Batarfi | Khalid Batarfi | head | Al Qaeda in the Arabian Peninsula | YEM | 2020-02 | 2024-03 | YEMREBAQP
Anwar al-Awlaki; Anwar al-Aulaqi; =Awlaki | Anwar al-Awlaki | other | Al Qaeda in the Arabian Peninsula | YEM |  | 2011-09-30 | YEMREBAQP
Abdelmalek Droukdel; Abdelmalek Droukdal | Abdelmalek Droukdel | head | Al Qaeda in the Islamic Maghreb | DZA | 2007-01 | 2020-06-03 | DZAREBAQM
Mokhtar Belmokhtar; =Belmokhtar | Mokhtar Belmokhtar | other | Al-Mourabitoun | MLI |  |  | MLIREBMOU
Iyad Ag Ghaly; Iyad Ag Ghali | Iyad Ag Ghaly | head | JNIM | MLI | 2017-03 |  | MLIREBJNI
Amadou Koufa; Amadou Kouffa | Amadou Koufa | other | JNIM | MLI |  |  | MLIREBJNI
Adnan Abu Walid al-Sahrawi; Abu Walid al-Sahrawi | Adnan Abu Walid al-Sahrawi | head | Islamic State in the Greater Sahara | MLI | 2015-05 | 2021-08 | MLIREBISG

# Taliban
Mullah Mohammad Omar; Mullah Omar; Mullah Mohammed Omar; Mohammed Omar | Mullah Mohammad Omar | head | Taliban | AFG | 1994 | 2013-04-23 | AFGREBTAL
Mullah Akhtar Mansour; Akhtar Mansour; Mullah Mansour; Akhtar Mohammad Mansour; Mullah Akhtar Mohammad Mansour | Mullah Akhtar Mansour | head | Taliban | AFG | 2015-07-29 | 2016-05-21 | AFGREBTAL
Haibatullah Akhundzada; Hibatullah Akhundzada; =Akhundzada; Mullah Haibatullah Akhundzada; Hibatullah Akhunzada | Haibatullah Akhundzada | head | Taliban | AFG | 2016-05-25 |  | AFGREBTAL
Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar; =Baradar | Abdul Ghani Baradar | other | Taliban | AFG |  | 2021-08 | AFGREBTAL
Mullah Dadullah; =Dadullah | Mullah Dadullah | other | Taliban | AFG |  | 2007-05 | AFGREBTAL
Mullah Yaqoob; Mohammad Yaqoob; Mullah Mohammad Yaqoob | Mullah Yaqoob | other | Taliban | AFG |  | 2021-08 | AFGREBTAL
Zabihullah Mujahid; Zabiullah Mujahid | Zabihullah Mujahid | spokesman | Taliban | AFG |  |  | AFGREBTAL
Qari Yousuf Ahmadi; Qari Yousef Ahmadi | Qari Yousuf Ahmadi | spokesman | Taliban | AFG |  |  | AFGREBTAL
Suhail Shaheen | Suhail Shaheen | spokesman | Taliban | AFG |  |  | AFGREBTAL
Sher Mohammad Abbas Stanikzai; Sher Mohammad Stanikzai | Sher Mohammad Abbas Stanikzai | other | Taliban | AFG |  |  | AFGREBTAL
Jalaluddin Haqqani | Jalaluddin Haqqani | head | Haqqani network | AFG |  | 2018-09 | AFGREBHAQ
Sirajuddin Haqqani; Siraj Haqqani | Sirajuddin Haqqani | head | Haqqani network | AFG |  |  | AFGREBHAQ
Khalil Haqqani; Khalil ur-Rahman Haqqani | Khalil Haqqani | other | Haqqani network | AFG |  | 2024-12-11 | AFGREBHAQ
Gulbuddin Hekmatyar; Gulbadin Hekmatyar; =Hekmatyar | Gulbuddin Hekmatyar | head | Hezb-i-Islami | AFG | 1975 |  | AFGREBHIG
Ahmad Shah Massoud; Ahmed Shah Massoud; Ahmed Shah Masood | Ahmad Shah Massoud | head | Northern Alliance | AFG | 1996 | 2001-09-09 | AFGREBNAL
Ahmad Massoud; Ahmad Masoud | Ahmad Massoud | head | National Resistance Front of Afghanistan | AFG | 2021-08 |  | AFGREBNRF
Abdul Rashid Dostum; Abdurrashid Dostum; =Dostum; Rashid Dostum | Abdul Rashid Dostum | other | Northern Alliance | AFG | 1992 | 2001-12 | AFGREBNAL
Ismail Khan | Ismail Khan | other | Afghanistan | AFG |  | 2021-08 | AFGREB
Hafiz Saeed Khan | Hafiz Saeed Khan | head | Islamic State Khorasan | AFG | 2015-01 | 2016-07 | AFGREBISK

# Tehrik-i-Taliban Pakistan
Baitullah Mehsud | Baitullah Mehsud | head | Tehrik-i-Taliban Pakistan | PAK | 2007-12 | 2009-08-05 | PAKREBTTP
Hakimullah Mehsud | Hakimullah Mehsud | head | Tehrik-i-Taliban Pakistan | PAK | 2009-08 | 2013-11-01 | PAKREBTTP
Mullah Fazlullah; Maulana Fazlullah; =Fazlullah | Mullah Fazlullah | head | Tehrik-i-Taliban Pakistan | PAK | 2013-11 | 2018-06-14 | PAKREBTTP
Noor Wali Mehsud; Mufti Noor Wali Mehsud | Noor Wali Mehsud | head | Tehrik-i-Taliban Pakistan | PAK | 2018-06 |  | PAKREBTTP
Ehsanullah Ehsan | Ehsanullah Ehsan | spokesman | Tehrik-i-Taliban Pakistan | PAK |  | 2014 | PAKREBTTP
Hafiz Saeed; Hafiz Mohammad Saeed; Hafiz Muhammad Saeed | Hafiz Saeed | head | Lashkar-e-Taiba | PAK |  |  | PAKREBLET
Zakiur Rehman Lakhvi; Zaki-ur-Rehman Lakhvi; =Lakhvi | Zakiur Rehman Lakhvi | other | Lashkar-e-Taiba | PAK |  |  | PAKREBLET
Masood Azhar; Maulana Masood Azhar | Masood Azhar | head | Jaish-e-Mohammed | PAK | 2000 |  | PAKREBJEM
Syed Salahuddin | Syed Salahuddin | head | Hizbul Mujahideen | IND |  |  | INDREBHIM
Burhan Wani | Burhan Wani | other | Hizbul Mujahideen | IND |  | 2016-07-08 | INDREBHIM
Yasin Malik | Yasin Malik | other | Jammu Kashmir Liberation Front | IND |  |  | INDREBJKL
Velupillai Prabhakaran; Vellupillai Prabhakaran; =Prabhakaran | Velupillai Prabhakaran | head | Liberation Tigers of Tamil Eelam | LKA | 1976 | 2009-05-18 | LKAREBLTT
Anton Balasingham | Anton Balasingham | other | Liberation Tigers of Tamil Eelam | LKA |  | 2006-12 | LKAREBLTT

# Hamas
Sheikh Ahmed Yassin; Ahmed Yassin; Sheikh Yassin | Sheikh Ahmed Yassin | head | Hamas | PSE | 1987-12 | 2004-03-22 | PSEREBHMS
Abdel Aziz al-Rantisi; Abdel Aziz Rantisi; =Rantisi | Abdel Aziz al-Rantisi | head | Hamas | PSE | 2004-03-23 | 2004-04-17 | PSEREBHMS
Khaled Meshaal; Khaled Mashaal; Khaled Meshal; Khalid Mishal; =Meshaal; =Mashaal | Khaled Meshaal | head | Hamas | PSE | 2004-04 | 2017-05-06 | PSEREBHMS
Ismail Haniyeh; Ismail Haniya; Ismail Haniyya; =Haniyeh; =Haniya | Ismail Haniyeh | head | Hamas | PSE | 2017-05-06 | 2024-07-31 | PSEREBHMS
Yahya Sinwar; Yehya Sinwar; =Sinwar; Yahya al-Sinwar | Yahya Sinwar | head | Hamas | PSE | 2024-08-06 | 2024-10-16 | PSEREBHMS
Yahya Sinwar; Yehya Sinwar; =Sinwar; Yahya al-Sinwar | Yahya Sinwar | other | Hamas | PSE | 2017-02 | 2024-08-06 | PSEREBHMS
Mohammed Deif; Mohammad Deif; =Deif | Mohammed Deif | other | Hamas | PSE |  | 2024-07-13 | PSEREBHMS
Marwan Issa | Marwan Issa | other | Hamas | PSE |  | 2024-03 | PSEREBHMS
Mohammed Sinwar; Mohammad Sinwar | Mohammed Sinwar | other | Hamas | PSE |  | 2025-05 | PSEREBHMS
Saleh al-Arouri; Saleh Arouri; =Arouri | Saleh al-Arouri | other | Hamas | PSE |  | 2024-01-02 | PSEREBHMS
Khalil al-Hayya; Khalil al-Haya; Khalil Hayya | Khalil al-Hayya | other | Hamas | PSE |  |  | PSEREBHMS
Mahmoud al-Zahar; Mahmoud Zahar | Mahmoud al-Zahar | other | Hamas | PSE |  |  | PSEREBHMS
Mousa Abu Marzouk; Moussa Abu Marzouk; Musa Abu Marzook | Mousa Abu Marzouk | other | Hamas | PSE |  |  | PSEREBHMS
Ghazi Hamad | Ghazi Hamad | other | Hamas | PSE |  |  | PSEREBHMS
Salah Shehadeh | Salah Shehadeh | other | Hamas | PSE |  | 2002-07 | PSEREBHMS
Yahya Ayyash | Yahya Ayyash | other | Hamas | PSE |  | 1996-01-05 | PSEREBHMS
Sami Abu Zuhri | Sami Abu Zuhri | spokesman | Hamas | PSE |  |  | PSEREBHMS
Fawzi Barhoum | Fawzi Barhoum | spokesman | Hamas | PSE |  |  | PSEREBHMS
Abu Obeida; Abu Ubaida | Abu Obeida | spokesman | Hamas | PSE |  | 2025-08 | PSEREBHMS
Osama Hamdan | Osama Hamdan | spokesman | Hamas | PSE |  |  | PSEREBHMS

# Palestinian Islamic Jihad
Fathi Shaqaqi; Fathi Shikaki | Fathi Shaqaqi | head | Palestinian Islamic Jihad | PSE |  | 1995-10-26 | PSEREBISJ
Ramadan Shalah; Ramadan Abdullah Shallah; Ramadan Shallah | Ramadan Shalah | head | Palestinian Islamic Jihad | PSE | 1995-10 | 2018-09 | PSEREBISJ
Ziad al-Nakhalah; Ziad Nakhaleh; Ziad al-Nakhala; Ziyad al-Nakhalah | Ziad al-Nakhalah | head | Palestinian Islamic Jihad | PSE | 2018-09 |  | PSEREBISJ
Baha Abu al-Ata; Bahaa Abu el-Atta | Baha Abu al-Ata | other | Palestinian Islamic Jihad | PSE |  | 2019-11-12 | PSEREBISJ
George Habash; =Habash | George Habash | head | Popular Front for the Liberation of Palestine | PSE | 1967-12 | 2000-07 | PSEREBPFL
Ahmed Saadat; Ahmad Saadat | Ahmed Saadat | head | Popular Front for the Liberation of Palestine | PSE | 2001 |  | PSEREBPFL
Ahmed Jibril; Ahmad Jibril | Ahmed Jibril | head | Popular Front for the Liberation of Palestine-General Command | PSE | 1968 | 2021-07 | PSEREBPFG
Nayef Hawatmeh | Nayef Hawatmeh | head | Democratic Front for the Liberation of Palestine | PSE | 1969 |  | PSEREBDFL
Abu Nidal; Sabri al-Banna | Abu Nidal | head | Abu Nidal Organization | PSE | 1974 | 2002-08 | PSEREBANO
Abu Abbas | Abu Abbas | head | Palestine Liberation Front | PSE |  | 2003 | PSEREBPLF

# Hezbollah
Abbas al-Musawi; Abbas Musawi | Abbas al-Musawi | head | Hezbollah | LBN | 1991 | 1992-02-16 | LBNREBHEZ
Hassan Nasrallah; Sayyed Hassan Nasrallah; Sheikh Hassan Nasrallah; =Nasrallah | Hassan Nasrallah | head | Hezbollah | LBN | 1992-02-16 | 2024-09-27 | LBNREBHEZ
Naim Qassem; Naim Kassem; =Qassem | Naim Qassem | head | Hezbollah | LBN | 2024-10-29 |  | LBNREBHEZ
Naim Qassem; Naim Kassem; =Qassem | Naim Qassem | other | Hezbollah | LBN | 1991 | 2024-10-29 | LBNREBHEZ
Imad Mughniyeh; Imad Mugniyah; Imad Mughniyah | Imad Mughniyeh | other | Hezbollah | LBN |  | 2008-02-12 | LBNREBHEZ
Hashem Safieddine; =Safieddine | Hashem Safieddine | other | Hezbollah | LBN |  | 2024-10 | LBNREBHEZ
Fuad Shukr; Fouad Shukr | Fuad Shukr | other | Hezbollah | LBN |  | 2024-07-30 | LBNREBHEZ
Ibrahim Aqil | Ibrahim Aqil | other | Hezbollah | LBN |  | 2024-09-20 | LBNREBHEZ
Mustafa Badreddine | Mustafa Badreddine | other | Hezbollah | LBN |  | 2016-05 | LBNREBHEZ
Mohammad Hussein Fadlallah; Mohammed Hussein Fadlallah | Mohammad Hussein Fadlallah | other | Hezbollah | LBN |  | 2010-07-04 | LBNREBHEZ

# Kurdistan Workers' Party
Abdullah Ocalan; Abdullah Öcalan; =Ocalan; =Öcalan; Abdulla Ocalan | Abdullah Ocalan | head | Kurdistan Workers' Party | TUR | 1978-11 |  | TURREBPKK
Murat Karayilan; Murat Karayılan | Murat Karayilan | other | Kurdistan Workers' Party | TUR |  |  | TURREBPKK
Cemil Bayik; Cemil Bayık | Cemil Bayik | other | Kurdistan Workers' Party | TUR |  |  | TURREBPKK
Duran Kalkan | Duran Kalkan | other | Kurdistan Workers' Party | TUR |  |  | TURREBPKK
Abu Mahdi al-Muhandis; =al-Muhandis; =Muhandis | Abu Mahdi al-Muhandis | other | Popular Mobilization Forces | IRQ |  | 2020-01-03 | IRQREBPMF
Falih al-Fayyadh; Falih al-Fayyad | Falih al-Fayyadh | other | Popular Mobilization Forces | IRQ |  |  | IRQREBPMF
Qais al-Khazali; Qais Khazali | Qais al-Khazali | head | Asaib Ahl al-Haq | IRQ | 2006 |  | IRQREBAAH
Akram al-Kaabi | Akram al-Kaabi | head | Harakat al-Nujaba | IRQ |  |  | IRQREBNUJ
Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr; Muqtada Sadr; =al-Sadr | Muqtada al-Sadr | head | Mahdi Army | IRQ | 2003-06 | 2008-08 | IRQREBMAH

# Africa
Abubakar Shekau; =Shekau | Abubakar Shekau | head | Boko Haram | NGA | 2009 | 2021-05-19 | NGAREBBHM
Mohammed Yusuf | Mohammed Yusuf | head | Boko Haram | NGA | 2002 | 2009-07-30 | NGAREBBHM
Abu Musab al-Barnawi | Abu Musab al-Barnawi | head | Islamic State West Africa Province | NGA | 2016-08 | 2021 | NGAREBISW
Nnamdi Kanu | Nnamdi Kanu | head | Indigenous People of Biafra | NGA |  |  | NGAREBIPB
Odumegwu Ojukwu; Chukwuemeka Odumegwu Ojukwu; =Ojukwu | Odumegwu Ojukwu | head | Biafra | NGA | 1967-05-30 | 1970-01 | NGASEP
Foday Sankoh; =Sankoh | Foday Sankoh | head | Revolutionary United Front | SLE | 1991 | 2000-05 | SLEREBRUF
Sam Bockarie | Sam Bockarie | other | Revolutionary United Front | SLE |  |  | SLEREBRUF
Sekou Conneh | Sekou Conneh | head | Liberians United for Reconciliation and Democracy | LBR | 1999 | 2003 | LBRREBLUR
Prince Johnson | Prince Johnson | other | Liberia | LBR | 1990 | 1992 | LBRREB
Guillaume Soro | Guillaume Soro | head | Forces Nouvelles | CIV | 2002 | 2007-04 | CIVREBFNO
Jonas Savimbi; =Savimbi | Jonas Savimbi | head | UNITA | AGO | 1966 | 2002-02-22 | AGOREBUNI
Holden Roberto | Holden Roberto | head | FNLA | AGO |  |  | AGOREB
Afonso Dhlakama; =Dhlakama | Afonso Dhlakama | head | Renamo | MOZ | 1979 | 2018-05-03 | MOZREBREN
Ossufo Momade | Ossufo Momade | head | Renamo | MOZ | 2018-05 |  | MOZPTY
Joseph Kony; =Kony | Joseph Kony | head | Lord's Resistance Army | UGA | 1987 |  | UGAREBLRA
Dominic Ongwen | Dominic Ongwen | other | Lord's Resistance Army | UGA |  | 2015-01 | UGAREBLRA
Vincent Otti | Vincent Otti | other | Lord's Resistance Army | UGA |  | 2007 | UGAREBLRA
Laurent Nkunda; =Nkunda | Laurent Nkunda | head | National Congress for the Defence of the People | COD | 2006 | 2009-01 | CODREBCND
Bosco Ntaganda; =Ntaganda | Bosco Ntaganda | other | M23 | COD |  | 2013-03 | CODREBM23
Sultani Makenga | Sultani Makenga | head | M23 | COD | 2012 |  | CODREBM23
Bertrand Bisimwa | Bertrand Bisimwa | head | M23 | COD | 2013 |  | CODREBM23
Corneille Nangaa; =Nangaa | Corneille Nangaa | head | Congo River Alliance | COD | 2023-12 |  | CODREBAFC
Thomas Lubanga | Thomas Lubanga | head | Union of Congolese Patriots | COD | 2001 | 2005 | CODREBUPC
Germain Katanga | Germain Katanga | other | Democratic Republic of the Congo | COD |  |  | CODREB
Jean-Pierre Bemba; =Bemba | Jean-Pierre Bemba | head | Movement for the Liberation of Congo | COD | 1998 | 2003 | CODREBMLC
Ignace Murwanashyaka | Ignace Murwanashyaka | other | Democratic Forces for the Liberation of Rwanda | COD |  | 2009-11 | CODREBFDL
Sylvestre Mudacumura | Sylvestre Mudacumura | other | Democratic Forces for the Liberation of Rwanda | COD |  | 2019-09 | CODREBFDL
Ahmed Abdi Godane; Ahmed Godane; =Godane; Moktar Ali Zubeyr | Ahmed Abdi Godane | head | Al-Shabaab | SOM | 2007 | 2014-09-01 | SOMREBSHB
Ahmed Diriye; Ahmed Umar | Ahmed Diriye | head | Al-Shabaab | SOM | 2014-09 |  | SOMREBSHB
Ali Mohamud Rage; Ali Mohamoud Rage; Ali Dhere | Ali Mohamud Rage | spokesman | Al-Shabaab | SOM |  |  | SOMREBSHB
Aden Hashi Ayro | Aden Hashi Ayro | other | Al-Shabaab | SOM |  | 2008-05-01 | SOMREBSHB
Hassan Dahir Aweys; Sheikh Hassan Dahir Aweys; =Aweys | Hassan Dahir Aweys | head | Islamic Courts Union | SOM | 2006 | 2007 | SOMREBUIC
Mohamed Farrah Aidid; Mohammed Farah Aidid; =Aidid | Mohamed Farrah Aidid | head | Somali National Alliance | SOM | 1991 | 1996-08-01 | SOMREB
Mohamed Hamdan Dagalo; Mohamed Hamdan Daglo; =Hemedti; =Hemeti; Mohammed Hamdan Dagalo; =Dagalo | Mohamed Hamdan Dagalo | head | Rapid Support Forces | SDN | 2013 |  | SDNREBRSF
Musa Hilal | Musa Hilal | other | Janjaweed | SDN |  |  | SDNREBJAN
Khalil Ibrahim | Khalil Ibrahim | head | Justice and Equality Movement | SDN | 2003 | 2011-12 | SDNREBJEM
Gibril Ibrahim; Jibril Ibrahim | Gibril Ibrahim | head | Justice and Equality Movement | SDN | 2012-01 |  | SDNREBJEM
Abdel Wahid al-Nur; Abdelwahid al-Nur; Abdul Wahid al-Nur; Abdel Wahid Mohamed Nur | Abdel Wahid al-Nur | head | Sudan Liberation Movement | SDN |  |  | SDNREBSLM
Minni Minnawi; Minni Minawi; Minni Arkou Minnawi | Minni Minnawi | head | Sudan Liberation Movement | SDN |  |  | SDNREBSLM
Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdelaziz Adam al-Hilu | Abdelaziz al-Hilu | head | Sudan People's Liberation Movement-North | SDN |  |  | SDNREBSPN
John Garang; =Garang | John Garang | head | Sudan People's Liberation Army | SSD | 1983 | 2005-07-30 | SSDREBSPL
Riek Machar; =Machar | Riek Machar | head | SPLM-IO | SSD | 2013-12 |  | SSDREBSIO
Thomas Cirillo | Thomas Cirillo | head | National Salvation Front | SSD | 2017 |  | SSDREBNAS
Debretsion Gebremichael; =Debretsion | Debretsion Gebremichael | head | Tigray People's Liberation Front | ETH | 2018 |  | ETHREBTPL
Getachew Reda | Getachew Reda | spokesman | Tigray People's Liberation Front | ETH | 2020-11 | 2022-11 | ETHREBTPL
Jaal Marroo; Jaal Maroo; Kumsa Diriba | Jaal Marroo | head | Oromo Liberation Army | ETH |  |  | ETHREBOLA
Mohamed Abdelaziz; Mohammed Abdelaziz | Mohamed Abdelaziz | head | Polisario Front | ESH | 1976-08 | 2016-05-31 | ESHREBPLS
Brahim Ghali | Brahim Ghali | head | Polisario Front | ESH | 2016-07 |  | ESHREBPLS
Khalifa Haftar; Khalifa Hifter; =Haftar; =Hifter; Khalifa Hafter | Khalifa Haftar | head | Libyan National Army | LBY | 2015-03 |  | LBYREBLNA
Saddam Haftar | Saddam Haftar | other | Libyan National Army | LBY |  |  | LBYREBLNA
Ahmed al-Mismari; Ahmed Mismari | Ahmed al-Mismari | spokesman | Libyan National Army | LBY |  |  | LBYREBLNA
Michel Djotodia; =Djotodia | Michel Djotodia | head | Seleka | CAF | 2012-12 | 2013-03-24 | CAFREBSEL
Ali Darassa | Ali Darassa | head | Union for Peace in Central Africa | CAF |  |  | CAFREBUPC
Noureddine Adam | Noureddine Adam | other | Popular Front for the Renaissance of the Central African Republic | CAF |  |  | CAFREBFPR
Mahamat Mahdi Ali | Mahamat Mahdi Ali | head | Front for Change and Concord in Chad | TCD | 2016 |  | TCDREBFCT

# Europe
Yevgeny Prigozhin; Evgeny Prigozhin; =Prigozhin; Yevgeniy Prigozhin | Yevgeny Prigozhin | head | Wagner Group | RUS | 2014 | 2023-08-23 | RUSREBWAG
Dmitry Utkin | Dmitry Utkin | other | Wagner Group | RUS |  | 2023-08-23 | RUSREBWAG
Alexander Zakharchenko; =Zakharchenko | Alexander Zakharchenko | head | Donetsk People's Republic | UKR | 2014-08 | 2018-08-31 | UKRREBDPR
Denis Pushilin; =Pushilin | Denis Pushilin | head | Donetsk People's Republic | UKR | 2018-09 | 2022-09 | UKRREBDPR
Igor Plotnitsky; =Plotnitsky | Igor Plotnitsky | head | Luhansk People's Republic | UKR | 2014-08 | 2017-11 | UKRREBLPR
Leonid Pasechnik; =Pasechnik | Leonid Pasechnik | head | Luhansk People's Republic | UKR | 2017-11 | 2022-09 | UKRREBLPR
Igor Girkin; Igor Strelkov; =Girkin; =Strelkov | Igor Girkin | other | Donetsk People's Republic | UKR | 2014-04 | 2014-08 | UKRREBDPR
Alexander Borodai; =Borodai | Alexander Borodai | other | Donetsk People's Republic | UKR | 2014-05 | 2014-08 | UKRREBDPR
Dzhokhar Dudayev; =Dudayev | Dzhokhar Dudayev | head | Chechen rebels | RUS | 1991-11 | 1996-04-21 | RUSREBCHE
Aslan Maskhadov; =Maskhadov | Aslan Maskhadov | head | Chechen rebels | RUS | 1997-02 | 2005-03-08 | RUSREBCHE
Shamil Basayev; Shamil Basaev; =Basayev | Shamil Basayev | other | Chechen rebels | RUS |  | 2006-07-10 | RUSREBCHE
Akhmed Zakayev; =Zakayev | Akhmed Zakayev | other | Chechen rebels | RUS |  |  | RUSREBCHE
Doku Umarov | Doku Umarov | head | Caucasus Emirate | RUS | 2007-10 | 2013-09 | RUSREBCEM
Martin McGuinness | Martin McGuinness | other | Irish Republican Army | GBR |  | 1997 | GBRREBIRA
Radovan Karadzic; Radovan Karadžić; =Karadzic; =Karadžić | Radovan Karadzic | other | Republika Srpska | BIH | 1992-05 | 1996-07 | BIHREBSER
Ratko Mladic; Ratko Mladić; =Mladic; =Mladić | Ratko Mladic | other | Bosnian Serb army | BIH | 1992-05 | 1996-11 | BIHREBSER
=Arkan; Zeljko Raznatovic; Željko Ražnatović | Arkan | other | Arkan's Tigers | SRB |  | 2000-01-15 | SRBREBARK
Hashim Thaci; Hashim Thaçi; =Thaci; =Thaçi | Hashim Thaci | other | Kosovo Liberation Army | XKX | 1998 | 1999-09 | XKXREBKLA
Ali Ahmeti | Ali Ahmeti | other | National Liberation Army (Macedonia) | MKD | 2001 | 2001-09 | MKDREBNLA

# Asia and the Americas
Pol Pot; Saloth Sar | Pol Pot | head | Khmer Rouge | KHM | 1963 | 1997-06 | KHMREBKMR
Nuon Chea | Nuon Chea | other | Khmer Rouge | KHM |  | 1998-12 | KHMREBKMR
Ieng Sary | Ieng Sary | other | Khmer Rouge | KHM |  | 1996 | KHMREBKMR
Ta Mok | Ta Mok | other | Khmer Rouge | KHM |  | 1999 | KHMREBKMR
Jose Maria Sison | Jose Maria Sison | head | Communist Party of the Philippines | PHL | 1968-12 | 2022-12-16 | PHLREBNPA
Nur Misuari; =Misuari | Nur Misuari | head | Moro National Liberation Front | PHL | 1972 |  | PHLREBMNL
Hashim Salamat | Hashim Salamat | head | Moro Islamic Liberation Front | PHL | 1977 | 2003-07 | PHLREBMIL
Murad Ebrahim; Al-Haj Murad Ebrahim | Murad Ebrahim | head | Moro Islamic Liberation Front | PHL | 2003-07 |  | PHLREBMIL
Isnilon Hapilon | Isnilon Hapilon | other | Abu Sayyaf | PHL |  | 2017-10-16 | PHLREBASG
Khadaffy Janjalani | Khadaffy Janjalani | other | Abu Sayyaf | PHL |  | 2006-09 | PHLREBASG
Abu Bakar Bashir; Abu Bakar Ba'asyir; Abu Bakar Baasyir | Abu Bakar Bashir | other | Jemaah Islamiyah | IDN |  |  | IDNREBJIS
=Hambali; Riduan Isamuddin | Hambali | other | Jemaah Islamiyah | IDN |  | 2003-08 | IDNREBJIS
Hasan di Tiro | Hasan di Tiro | head | Free Aceh Movement | IDN | 1976-12 | 2005-08 | IDNREBGAM
Twan Mrat Naing | Twan Mrat Naing | head | Arakan Army | MMR | 2009 |  | MMRREBAAR
Shoko Asahara; =Asahara | Shoko Asahara | head | Aum Shinrikyo | JPN |  | 1995-05 | JPNREBAUM
Manuel Marulanda; =Marulanda; =Tirofijo | Manuel Marulanda | head | FARC | COL | 1964 | 2008-03-26 | COLREBFRC
Alfonso Cano | Alfonso Cano | head | FARC | COL | 2008-03 | 2011-11-04 | COLREBFRC
=Timochenko; Timoleon Jimenez; Rodrigo Londoño; Rodrigo Londono; Timoleón Jiménez | Timochenko | head | FARC | COL | 2011-11 | 2017-08 | COLREBFRC
Raul Reyes; Raúl Reyes | Raul Reyes | other | FARC | COL |  | 2008-03-01 | COLREBFRC
Mono Jojoy | Mono Jojoy | other | FARC | COL |  | 2010-09-22 | COLREBFRC
Ivan Marquez; Iván Márquez | Ivan Marquez | other | FARC | COL | 2012 | 2019-08 | COLREBFRC
Ivan Marquez; Iván Márquez | Ivan Marquez | head | Segunda Marquetalia | COL | 2019-08 |  | COLREBSMQ
Ivan Mordisco; Iván Mordisco | Ivan Mordisco | head | FARC dissidents | COL |  |  | COLREBFRD
Pablo Beltran; Pablo Beltrán | Pablo Beltran | other | National Liberation Army | COL |  |  | COLREBELN
Carlos Castano; Carlos Castaño | Carlos Castano | head | United Self-Defense Forces of Colombia | COL | 1997 | 2004-04 | COLREBAUC
Salvatore Mancuso | Salvatore Mancuso | other | United Self-Defense Forces of Colombia | COL |  |  | COLREBAUC
Pablo Escobar | Pablo Escobar | head | Medellin Cartel | COL |  | 1993-12-02 | COLCRMMED
=Otoniel; Dairo Antonio Úsuga; Dairo Antonio Usuga | Otoniel | head | Gulf Clan | COL |  | 2021-10-23 | COLCRMGLF
Abimael Guzman; Abimael Guzmán | Abimael Guzman | head | Shining Path | PER | 1969 | 1992-09-12 | PERREBSHP
Subcomandante Marcos; Sub-commander Marcos | Subcomandante Marcos | other | Zapatista Army of National Liberation | MEX | 1994-01 |  | MEXREBZAP
Joaquin Guzman; El Chapo; Joaquín Guzmán; Joaquin 'El Chapo' Guzman | Joaquin Guzman | head | Sinaloa Cartel | MEX |  | 2016-01-08 | MEXCRMSIN
Ismael Zambada; El Mayo | Ismael Zambada | other | Sinaloa Cartel | MEX |  | 2024-07-25 | MEXCRMSIN
Nemesio Oseguera; El Mencho; Nemesio Oseguera Cervantes | Nemesio Oseguera | head | Jalisco New Generation Cartel | MEX |  |  | MEXCRMCJN
Jimmy Cherizier; Jimmy Chérizier | Jimmy Cherizier | other | Viv Ansanm | HTI |  |  | HTICRMG9G
Che Guevara; Ernesto Che Guevara; Ernesto Guevara | Che Guevara | other | Cuba | CUB |  | 1967-10-09 | CUBREB
Carlos the Jackal; Ilich Ramirez Sanchez; Ilich Ramírez Sánchez | Carlos the Jackal | other | Popular Front for the Liberation of Palestine | PSE |  | 1994-08-14 | PSEREBPFL
