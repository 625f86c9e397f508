# Money: signs, codes and names of the currencies of ISO 4217 (and of some that are gone), by what stands before or after a number.
# A name alone goes to the currency that it means in news (`dollar`, `yen`, `rupee`); names that several states share without a leader (`peso`, `franc`,
# `dinar`, `krone`) keep their name as unit. Codes that are English words in capitals (ALL, TOP, PEN ...) are left out. `pound` alone is a weight: unit.lex.
@table figure.currency
@columns word | code:code? | unit | side(before after both)

UAE dirham; UAE dirhams; Emirati dirham; Emirati dirhams | AED | united arab emirates dirham | after
=Dh; =Dhs; =AED | AED | united arab emirates dirham | both
Afghan afghani; Afghan afghanis; afghani; afghanis | AFN | afghan afghani | after
  ? 500 afghanis => AFN
=Afs; =AFN | AFN | afghan afghani | both
Albanian lek; Albanian leke; leks | ALL | albanian lek | after
Armenian dram; Armenian drams; dram; drams | AMD | armenian dram | after
  ? 40 drams => AMD
  ! 40 drams => AFN
Netherlands Antillean guilder; Netherlands Antillean guilders | ANG | netherlands antillean guilder | after
=NAf; =ANG | ANG | netherlands antillean guilder | both
Angolan kwanza; Angolan kwanzas; kwanza; kwanzas | AOA | angolan kwanza | after
=AOA | AOA | angolan kwanza | both
=Kz | AOA | angolan kwanza | before
Argentine peso; Argentine pesos; Argentinian peso; Argentinian pesos | ARS | argentine peso | after
=AR$; =ARS$; =ARS | ARS | argentine peso | both
Australian dollar; Australian dollars; Aussie dollar; Aussie dollars | AUD | australian dollar | after
=A$; =AU$; =AU $; =AUD$; =AUD | AUD | australian dollar | both
Aruban florin; Aruban florins; florin; florins | AWG | aruban florin | after
=Afl; =AWG | AWG | aruban florin | both
Azerbaijani manat; Azerbaijani manats | AZN | azerbaijani manat | after
₼; =AZN | AZN | azerbaijani manat | both
Bosnian mark; Bosnian marks; convertible mark; convertible marks | BAM | convertible mark | after
=KM | BAM | convertible mark | before
Barbadian dollar; Barbadian dollars; Barbados dollar; Barbados dollars | BBD | barbadian dollar | after
=Bds$; =BBD | BBD | barbadian dollar | both
Bangladeshi taka; Bangladeshi takas; taka; takas | BDT | bangladeshi taka | after
৳; =Tk; =Tk.; =BDT | BDT | bangladeshi taka | both
Bulgarian lev; Bulgarian leva; lev; leva; levs | BGN | bulgarian lev | after
=BGN | BGN | bulgarian lev | both
Bahraini dinar; Bahraini dinars | BHD | bahraini dinar | after
=BHD | BHD | bahraini dinar | both
=BD | BHD | bahraini dinar | before
Burundian franc; Burundian francs; Burundi franc; Burundi francs | BIF | burundian franc | after
=FBu; =BIF | BIF | burundian franc | both
Bermudian dollar; Bermudian dollars; Bermuda dollar; Bermuda dollars | BMD | bermudian dollar | after
=BD$; =BMD | BMD | bermudian dollar | both
Brunei dollar; Brunei dollars | BND | brunei dollar | after
=B$; =BND | BND | brunei dollar | both
Bolivian boliviano; Bolivian bolivianos; boliviano; bolivianos | BOB | bolivian boliviano | after
=Bs. | BOB | bolivian boliviano | both
Brazilian real; Brazilian reais; reals | BRL | brazilian real | after
=R$; =BRL | BRL | brazilian real | both
Bahamian dollar; Bahamian dollars | BSD | bahamian dollar | after
=BSD | BSD | bahamian dollar | both
Bhutanese ngultrum; Bhutanese ngultrums; ngultrum; ngultrums | BTN | bhutanese ngultrum | after
=Nu.; =BTN | BTN | bhutanese ngultrum | both
Botswana pula; Botswana pulas; Botswanan pula; Botswanan pulas; pula; pulas | BWP | botswana pula | after
=BWP | BWP | botswana pula | both
Belarusian ruble; Belarusian rubles; Belarusian rouble; Belarusian roubles | BYN | belarusian ruble | after
=Br; =BYN | BYN | belarusian ruble | both
Belize dollar; Belize dollars | BZD | belize dollar | after
=BZ$; =BZD | BZD | belize dollar | both
Canadian dollar; Canadian dollars; loonie; loonies | CAD | canadian dollar | after
=C$; =CA$; =CA $; =CAD$; =Can$; =CDN$; =CAD | CAD | canadian dollar | both
Congolese franc; Congolese francs | CDF | congolese franc | after
=CDF | CDF | congolese franc | both
=FC | CDF | congolese franc | before
Swiss franc; Swiss francs | CHF | swiss franc | after
=SFr; =SFr.; =Fr.; =CHF | CHF | swiss franc | both
Chilean peso; Chilean pesos | CLP | chilean peso | after
=CLP$; =CL$; =CLP | CLP | chilean peso | both
Chinese yuan; yuan; renminbi; Chinese renminbi | CNY | chinese yuan | after
=RMB; CN¥; =CNY | CNY | chinese yuan | both
Colombian peso; Colombian pesos | COP | colombian peso | after
=COP$; =Col$ | COP | colombian peso | both
Costa Rican colon; Costa Rican colones; colóns; Costa Rican colón | CRC | costa rican colon | after
₡; =CRC | CRC | costa rican colon | both
Cuban peso; Cuban pesos | CUP | cuban peso | after
=CUP$ | CUP | cuban peso | both
Cape Verdean escudo; Cape Verdean escudos | CVE | cape verdean escudo | after
=CVE | CVE | cape verdean escudo | both
Czech koruna; Czech korunas; koruny; Czech crown; Czech crowns | CZK | czech koruna | after
Kč; =CZK | CZK | czech koruna | both
Djiboutian franc; Djiboutian francs; Djibouti franc; Djibouti francs | DJF | djiboutian franc | after
=Fdj; =DJF | DJF | djiboutian franc | both
Danish krone; Danish kroner; Danish crown; Danish crowns; Danish kroners | DKK | danish krone | after
=DKr; =DKK | DKK | danish krone | both
Dominican peso; Dominican pesos | DOP | dominican peso | after
=RD$; =DOP | DOP | dominican peso | both
Algerian dinar; Algerian dinars | DZD | algerian dinar | after
=DZD | DZD | algerian dinar | both
Egyptian pound; Egyptian pounds; EGP£ | EGP | egyptian pound | after
E£; =EGP | EGP | egyptian pound | both
=LE | EGP | egyptian pound | before
Eritrean nakfa; Eritrean nakfas; nakfa; nakfas | ERN | eritrean nakfa | after
=Nfk | ERN | eritrean nakfa | both
Ethiopian birr; Ethiopian birrs; birr; birrs | ETB | ethiopian birr | after
=ETB | ETB | ethiopian birr | both
European euro; European euros; euro; euros | EUR | euro | after
€; =Euro; =EUR | EUR | euro | both
Fijian dollar; Fijian dollars; Fiji dollar; Fiji dollars | FJD | fijian dollar | after
=FJ$; =FJD | FJD | fijian dollar | both
Falkland Islands pound; Falkland Islands pounds | FKP | falkland islands pound | after
FK£; =FKP | FKP | falkland islands pound | both
British pound; British pounds; UK pound; UK pounds; pound sterling; pounds sterling; sterling; quid | GBP | pound sterling | after
£; GB£; UK£; PS£; =GBP | GBP | pound sterling | both
Georgian lari; Georgian laris; lari; laris | GEL | georgian lari | after
₾; =GEL | GEL | georgian lari | both
Ghanaian cedi; Ghanaian cedis; Ghana cedi; Ghana cedis; cedi; cedis | GHS | ghanaian cedi | after
GH¢; GH₵; ₵; =GHS | GHS | ghanaian cedi | both
Gibraltar pound; Gibraltar pounds | GIP | gibraltar pound | after
=GIP | GIP | gibraltar pound | both
Gambian dalasi; Gambian dalasis; dalasi; dalasis | GMD | gambian dalasi | after
=GMD | GMD | gambian dalasi | both
Guinean franc; Guinean francs | GNF | guinean franc | after
=GNF | GNF | guinean franc | both
=FG | GNF | guinean franc | before
Guatemalan quetzal; Guatemalan quetzales; quetzal; quetzales; quetzals | GTQ | guatemalan quetzal | after
=GTQ | GTQ | guatemalan quetzal | both
Guyanese dollar; Guyanese dollars; Guyana dollar; Guyana dollars | GYD | guyanese dollar | after
=G$; =GYD | GYD | guyanese dollar | both
Hong Kong dollar; Hong Kong dollars | HKD | hong kong dollar | after
=HK$; =HK $; =HKD | HKD | hong kong dollar | both
Honduran lempira; Honduran lempiras; lempira; lempiras | HNL | honduran lempira | after
=HNL | HNL | honduran lempira | both
Croatian kuna; Croatian kunas; kuna; kunas; kn; kune | HRK | croatian kuna | after
=HRK | HRK | croatian kuna | both
Haitian gourde; Haitian gourdes; gourde; gourdes | HTG | haitian gourde | after
=HTG | HTG | haitian gourde | both
Hungarian forint; Hungarian forints; forint; forints | HUF | hungarian forint | after
=Ft; =HUF | HUF | hungarian forint | both
Indonesian rupiah; Indonesian rupiahs; rupiah; rupiahs | IDR | indonesian rupiah | after
=Rp; =Rp.; =IDR | IDR | indonesian rupiah | both
Israeli shekel; Israeli shekels; shekel; shekels; new shekel; new shekels; sheqel; sheqels; Israeli new shekel; Israeli new shekels | ILS | shekel | after
₪; =NIS; =ILS | ILS | shekel | both
Indian rupee; Indian rupees; rupee; rupees | INR | indian rupee | after
₹; =Rs; =Rs.; =INR | INR | indian rupee | both
=Re | INR | indian rupee | before
Iraqi dinar; Iraqi dinars | IQD | iraqi dinar | after
=IQD | IQD | iraqi dinar | both
=ID | IQD | iraqi dinar | before
Iranian rial; Iranian rials; toman; tomans | IRR | iranian rial | after
=IRR | IRR | iranian rial | both
Icelandic krona; Icelandic kronur; Iceland krona; Iceland kronur; Icelandic króna; Icelandic crown; Icelandic crowns | ISK | icelandic krona | after
=ISK | ISK | icelandic krona | both
Jamaican dollar; Jamaican dollars | JMD | jamaican dollar | after
=J$; =JMD | JMD | jamaican dollar | both
Jordanian dinar; Jordanian dinars | JOD | jordanian dinar | after
=JOD | JOD | jordanian dinar | both
=JD | JOD | jordanian dinar | before
Japanese yen; yen | JPY | japanese yen | after
¥; JP¥; =Y=; =JPY | JPY | japanese yen | both
=Y | JPY | japanese yen | before
Kenyan shilling; Kenyan shillings; Kenya shilling; Kenya shillings | KES | kenyan shilling | after
=KSh; =KShs; =Ksh.; =Kshs.; =Sh; =KES | KES | kenyan shilling | both
Kyrgyz som; Kyrgyz soms; Kyrgyzstani som; Kyrgyzstani soms | KGS | kyrgyzstani som | after
=KGS | KGS | kyrgyzstani som | both
Cambodian riel; Cambodian riels; riel; riels | KHR | cambodian riel | after
៛; =KHR | KHR | cambodian riel | both
Comorian franc; Comorian francs | KMF | comorian franc | after
=KMF | KMF | comorian franc | both
North Korean won | KPW | north korean won | after
=KPW | KPW | north korean won | both
South Korean won; Korean won | KRW | south korean won | after
₩; =KRW | KRW | south korean won | both
=won | KRW | south korean won | after
Kuwaiti dinar; Kuwaiti dinars | KWD | kuwaiti dinar | after
=KWD | KWD | kuwaiti dinar | both
=KD | KWD | kuwaiti dinar | before
Cayman Islands dollar; Cayman Islands dollars; Cayman dollar; Cayman dollars | KYD | cayman islands dollar | after
=CI$; =KYD | KYD | cayman islands dollar | both
Kazakh tenge; Kazakh tenges; Kazakhstani tenge; Kazakhstani tenges; tenge; tenges | KZT | kazakhstani tenge | after
₸; =KZT | KZT | kazakhstani tenge | both
Lao kip; Lao kips; Laotian kip; Laotian kips; kip; kips | LAK | lao kip | after
₭ | LAK | lao kip | both
Lebanese pound; Lebanese pounds; Lebanese lira | LBP | lebanese pound | after
L£; =LBP | LBP | lebanese pound | both
=LL | LBP | lebanese pound | before
Sri Lankan rupee; Sri Lankan rupees; Sri Lanka rupee; Sri Lanka rupees | LKR | sri lankan rupee | after
=SLRs; =LKR | LKR | sri lankan rupee | both
Liberian dollar; Liberian dollars | LRD | liberian dollar | after
=L$; =LRD | LRD | liberian dollar | both
Lesotho loti; Lesotho maloti; loti; maloti | LSL | lesotho loti | after
=LSL | LSL | lesotho loti | both
Libyan dinar; Libyan dinars | LYD | libyan dinar | after
=LYD | LYD | libyan dinar | both
=LD | LYD | libyan dinar | before
Moroccan dirham; Moroccan dirhams | MAD | moroccan dirham | after
Moldovan leu; Moldovan lei | MDL | moldovan leu | after
=MDL | MDL | moldovan leu | both
Malagasy ariary; Malagasy ariarys; ariary; ariarys | MGA | malagasy ariary | after
=MGA | MGA | malagasy ariary | both
Macedonian denar; Macedonian denars | MKD | macedonian denar | after
=MKD | MKD | macedonian denar | both
Myanmar kyat; Myanmar kyats; Burmese kyat; Burmese kyats; kyat; kyats | MMK | myanmar kyat | after
=MMK | MMK | myanmar kyat | both
Mongolian tugrik; Mongolian tugriks; tugrik; tugriks; tögrög | MNT | mongolian tugrik | after
₮; =MNT | MNT | mongolian tugrik | both
Macanese pataca; Macanese patacas; Macau pataca; Macau patacas; pataca; patacas | MOP | macanese pataca | after
=MOP$ | MOP | macanese pataca | both
Mauritanian ouguiya; Mauritanian ouguiyas; ouguiya; ouguiyas | MRU | mauritanian ouguiya | after
=MRU | MRU | mauritanian ouguiya | both
=UM | MRU | mauritanian ouguiya | before
Mauritian rupee; Mauritian rupees; Mauritius rupee; Mauritius rupees | MUR | mauritian rupee | after
=MRs; =MUR | MUR | mauritian rupee | both
Maldivian rufiyaa; Maldivian rufiyaas; rufiyaa; rufiyaas | MVR | maldivian rufiyaa | after
=MRf; =MVR | MVR | maldivian rufiyaa | both
Malawian kwacha; Malawian kwachas; Malawi kwacha; Malawi kwachas | MWK | malawian kwacha | after
=MWK | MWK | malawian kwacha | both
=MK | MWK | malawian kwacha | before
Mexican peso; Mexican pesos | MXN | mexican peso | after
=MX$; =Mex$; =MXN | MXN | mexican peso | both
Malaysian ringgit; Malaysian ringgits; ringgit; ringgits | MYR | malaysian ringgit | after
=RM; =MYR | MYR | malaysian ringgit | both
Mozambican metical; Mozambican meticais; Mozambique metical; Mozambique meticais; metical; meticais | MZN | mozambican metical | after
=MZN | MZN | mozambican metical | both
=MT | MZN | mozambican metical | before
Namibian dollar; Namibian dollars; Namibia dollar; Namibia dollars | NAD | namibian dollar | after
=N$; =NAD | NAD | namibian dollar | both
Nigerian naira; Nigerian nairas; naira; nairas | NGN | nigerian naira | after
₦; =NGN | NGN | nigerian naira | both
Nicaraguan cordoba; Nicaraguan cordobas; cordoba; cordobas; Nicaraguan córdoba; Nicaraguan córdobas | NIO | nicaraguan cordoba | after
Norwegian krone; Norwegian kroner; Norwegian crown; Norwegian crowns | NOK | norwegian krone | after
=NKr; =NOK | NOK | norwegian krone | both
Nepalese rupee; Nepalese rupees; Nepali rupee; Nepali rupees | NPR | nepalese rupee | after
=NRs; =NPR | NPR | nepalese rupee | both
New Zealand dollar; New Zealand dollars; kiwi dollar | NZD | new zealand dollar | after
=NZ$; =NZ $; =NZD$; =NZD | NZD | new zealand dollar | both
Omani rial; Omani rials | OMR | omani rial | after
=OMR | OMR | omani rial | both
=RO | OMR | omani rial | before
Panamanian balboa; Panamanian balboas; balboa; balboas | PAB | panamanian balboa | after
=PAB | PAB | panamanian balboa | both
Peruvian sol; Peruvian soles; nuevo sol; nuevos soles | PEN | peruvian sol | after
=S/ | PEN | peruvian sol | both
Papua New Guinean kina; Papua New Guinean kinas; kina; kinas | PGK | papua new guinean kina | after
=PGK | PGK | papua new guinean kina | both
Philippine peso; Philippine pesos; Filipino peso; Filipino pesos | PHP | philippine peso | after
₱; =PhP; =PHP | PHP | philippine peso | both
Pakistani rupee; Pakistani rupees; Pakistan rupee; Pakistan rupees | PKR | pakistani rupee | after
=PRs; =PKR | PKR | pakistani rupee | both
Polish zloty; Polish zlotys; zloty; zlotys; zloties; złoty; zlotych | PLN | polish zloty | after
zł; =PLN | PLN | polish zloty | both
Paraguayan guarani; Paraguayan guaranis; guarani; guaranis; guaraní; guaraníes | PYG | paraguayan guarani | after
₲; =PYG | PYG | paraguayan guarani | both
Qatari riyal; Qatari riyals; Qatari rial; Qatari rials | QAR | qatari riyal | after
=QR; =QAR | QAR | qatari riyal | both
Romanian leu; Romanian lei; new leu | RON | romanian leu | after
Serbian dinar; Serbian dinars | RSD | serbian dinar | after
=RSD | RSD | serbian dinar | both
Russian ruble; Russian rubles; ruble; rubles; Russian rouble; Russian roubles; rouble; roubles | RUB | russian ruble | after
₽; =RUB | RUB | russian ruble | both
Rwandan franc; Rwandan francs; Rwanda franc; Rwanda francs | RWF | rwandan franc | after
=FRw; =RWF | RWF | rwandan franc | both
=RF | RWF | rwandan franc | before
Saudi riyal; Saudi riyals; Saudi Arabian riyal; Saudi Arabian riyals; Saudi rial; Saudi rials | SAR | saudi riyal | after
=SAR | SAR | saudi riyal | both
=SR | SAR | saudi riyal | before
Solomon Islands dollar; Solomon Islands dollars | SBD | solomon islands dollar | after
=SI$; =SBD | SBD | solomon islands dollar | both
Seychellois rupee; Seychellois rupees; Seychelles rupee; Seychelles rupees | SCR | seychellois rupee | after
=SRs; =SCR | SCR | seychellois rupee | both
Sudanese pound; Sudanese pounds; SDG£ | SDG | sudanese pound | after
=SDG | SDG | sudanese pound | both
Swedish krona; Swedish kronor; Swedish crown; Swedish crowns; Swedish kronas | SEK | swedish krona | after
=SKr; =SEK | SEK | swedish krona | both
Singapore dollar; Singapore dollars; Singaporean dollar; Singaporean dollars | SGD | singapore dollar | after
=S$; =SG$; =SGD | SGD | singapore dollar | both
Saint Helena pound; Saint Helena pounds | SHP | saint helena pound | after
=SHP | SHP | saint helena pound | both
Sierra Leonean leone; Sierra Leonean leones; leone; leones | SLE | sierra leonean leone | after
=SLE | SLE | sierra leonean leone | both
=Le | SLE | sierra leonean leone | before
Somali shilling; Somali shillings | SOS | somali shilling | after
=SoSh | SOS | somali shilling | both
Surinamese dollar; Surinamese dollars | SRD | surinamese dollar | after
=SR$; =SRD | SRD | surinamese dollar | both
South Sudanese pound; South Sudanese pounds | SSP | south sudanese pound | after
SS£; =SSP | SSP | south sudanese pound | both
Sao Tomean dobra; Sao Tomean dobras; dobra; dobras | STN | sao tomean dobra | after
=STN | STN | sao tomean dobra | both
Syrian pound; Syrian pounds; Syrian lira; Syrian liras | SYP | syrian pound | after
S£; =SYP | SYP | syrian pound | both
Swazi lilangeni; Swazi emalangeni; lilangeni; emalangeni | SZL | swazi lilangeni | after
=SZL | SZL | swazi lilangeni | both
Thai baht; baht; bahts | THB | thai baht | after
฿; =THB | THB | thai baht | both
Tajik somoni; Tajik somonis; Tajikistani somoni; Tajikistani somonis; somoni; somonis | TJS | tajikistani somoni | after
=TJS | TJS | tajikistani somoni | both
Turkmen manat; Turkmen manats; Turkmenistani manat; Turkmenistani manats | TMT | turkmenistani manat | after
=TMT | TMT | turkmenistani manat | both
Tunisian dinar; Tunisian dinars | TND | tunisian dinar | after
=TND | TND | tunisian dinar | both
=TD | TND | tunisian dinar | before
Tongan paanga; Tongan paangas; pa'anga | TOP | tongan paanga | after
=T$ | TOP | tongan paanga | both
Turkish lira; Turkish liras; Turkish lire; new lira | TRY | turkish lira | after
₺; =TL; =TRY | TRY | turkish lira | both
Trinidad and Tobago dollar; Trinidad and Tobago dollars; Trinidadian dollar; Trinidadian dollars | TTD | trinidad and tobago dollar | after
=TT$; =TTD | TTD | trinidad and tobago dollar | both
Taiwan dollar; Taiwan dollars; Taiwanese dollar; Taiwanese dollars; New Taiwan dollar; New Taiwan dollars | TWD | new taiwan dollar | after
=NT$; =TW$; =TWD | TWD | new taiwan dollar | both
Tanzanian shilling; Tanzanian shillings; Tanzania shilling; Tanzania shillings | TZS | tanzanian shilling | after
=TSh; =TShs; =TZS | TZS | tanzanian shilling | both
Ukrainian hryvnia; Ukrainian hryvnias; hryvnia; hryvnias; hryvnya; hryvnyas; hryvni; hryven | UAH | ukrainian hryvnia | after
₴; =UAH | UAH | ukrainian hryvnia | both
Ugandan shilling; Ugandan shillings; Uganda shilling; Uganda shillings | UGX | ugandan shilling | after
=USh; =UShs; =UGX | UGX | ugandan shilling | both
US dollar; US dollars; U.S. dollar; U.S. dollars; American dollar; American dollars; United States dollar; United States dollars; dollar; dollars; buck; bucks; greenback; greenbacks | USD | dollar | after
$; =US$; =U.S.$; =USD$; =US $; =USD | USD | dollar | both
Uruguayan peso; Uruguayan pesos | UYU | uruguayan peso | after
=U$; =UY$; =UYU | UYU | uruguayan peso | both
Uzbek sum; Uzbek sums; Uzbekistani sum; Uzbekistani sums; Uzbek som; Uzbek soms; so'm | UZS | uzbekistani sum | after
=UZS | UZS | uzbekistani sum | both
Venezuelan bolivar; Venezuelan bolivars; bolivar; bolivars; bolívar; bolívares; bolivares | VES | venezuelan bolivar | after
=Bs; =VES | VES | venezuelan bolivar | both
Vietnamese dong; Vietnamese dongs; dong; dongs | VND | vietnamese dong | after
₫; =VND | VND | vietnamese dong | both
Vanuatu vatu; Vanuatu vatus; vatu; vatus | VUV | vanuatu vatu | after
=VUV | VUV | vanuatu vatu | both
=VT | VUV | vanuatu vatu | before
Samoan tala; Samoan talas; tala; talas | WST | samoan tala | after
=WS$; =WST | WST | samoan tala | both
Central African CFA franc; Central African CFA francs; CFA franc BEAC | XAF | central african cfa franc | after
=FCFA; =XAF | XAF | central african cfa franc | both
East Caribbean dollar; East Caribbean dollars | XCD | east caribbean dollar | after
=EC$; =XCD | XCD | east caribbean dollar | both
IMF special drawing right; IMF special drawing rights; special drawing right; special drawing rights | XDR | special drawing right | after
=SDR; =SDRs; =XDR | XDR | special drawing right | both
West African CFA franc; West African CFA francs; CFA franc; CFA francs; CFA franc BCEAO | XOF | west african cfa franc | after
=CFA; =XOF | XOF | west african cfa franc | both
CFP franc; CFP francs | XPF | cfp franc | after
=XPF | XPF | cfp franc | both
Yemeni rial; Yemeni rials; Yemeni riyal; Yemeni riyals | YER | yemeni rial | after
=YER | YER | yemeni rial | both
=YR | YER | yemeni rial | before
South African rand; rand; rands | ZAR | south african rand | after
=ZAR | ZAR | south african rand | both
=R | ZAR | south african rand | before
Zambian kwacha; Zambian kwachas | ZMW | zambian kwacha | after
=ZMW | ZMW | zambian kwacha | both
=ZK | ZMW | zambian kwacha | before
Zimbabwean dollar; Zimbabwean dollars; Zimbabwe dollar; Zimbabwe dollars | ZWL | zimbabwean dollar | after
=Z$; =ZW$; =ZWL | ZWL | zimbabwean dollar | both
German mark; German marks; Deutsche mark; Deutsche marks; Deutschmark; Deutschmarks; deutschemarks; West German mark; West German marks | DEM | german mark | after
=DEM | DEM | german mark | both
=DM | DEM | german mark | before
French franc; French francs | FRF | french franc | after
=FF; =FRF | FRF | french franc | both
Italian lira; Italian lire; Italian liras | ITL | italian lira | after
=ITL | ITL | italian lira | both
Spanish peseta; Spanish pesetas; peseta; pesetas; ptas | ESP | spanish peseta | after
=Pts; =ESP | ESP | spanish peseta | both
Dutch guilder; Dutch guilders | NLG | dutch guilder | after
=Dfl; =NLG | NLG | dutch guilder | both
Belgian franc; Belgian francs | BEF | belgian franc | after
=BFr; =BEF | BEF | belgian franc | both
Luxembourg franc; Luxembourg francs | LUF | luxembourg franc | after
=LUF | LUF | luxembourg franc | both
Austrian schilling; Austrian schillings; schilling; schillings | ATS | austrian schilling | after
=ATS | ATS | austrian schilling | both
Greek drachma; Greek drachmas; drachma; drachmas | GRD | greek drachma | after
=GRD | GRD | greek drachma | both
=Dr | GRD | greek drachma | before
Irish pound; Irish pounds; punt; punts | IEP | irish pound | after
IR£; =IEP | IEP | irish pound | both
Portuguese escudo; Portuguese escudos | PTE | portuguese escudo | after
=Esc; =PTE | PTE | portuguese escudo | both
Finnish markka; Finnish markkas; markka; markkas; markkaa; Finnish mark; Finnish marks | FIM | finnish markka | after
=FIM | FIM | finnish markka | both
Soviet ruble; Soviet rubles; Soviet rouble; Soviet roubles | SUR | soviet ruble | after
Yugoslav dinar; Yugoslav dinars | YUM | yugoslav dinar | after
=YUM | YUM | yugoslav dinar | both
Czechoslovak koruna; Czechoslovak korunas; Czechoslovak crown; Czechoslovak crowns | CSK | czechoslovak koruna | after
=CSK | CSK | czechoslovak koruna | both
East German mark; East German marks | DDM | east german mark | after
=DDM | DDM | east german mark | both
Australian pound; Australian pounds | AUP | australian pound | after
A£; =AUP | AUP | australian pound | both
New Zealand pound; New Zealand pounds | NZP | new zealand pound | after
NZ£; =NZP | NZP | new zealand pound | both
South African pound; South African pounds | ZAP | south african pound | after
SA£; =ZAP | ZAP | south african pound | both
Estonian kroon; Estonian kroons; kroon; kroons; krooni | EEK | estonian kroon | after
=EEK | EEK | estonian kroon | both
Latvian lats; Latvian lat | LVL | latvian lats | after
=LVL | LVL | latvian lats | both
Lithuanian litas; Lithuanian litai; litas; litai; litass | LTL | lithuanian litas | after
=LTL | LTL | lithuanian litas | both
Slovak koruna; Slovak korunas; Slovak crown; Slovak crowns | SKK | slovak koruna | after
=SKK | SKK | slovak koruna | both
Slovenian tolar; Slovenian tolars; tolar; tolars | SIT | slovenian tolar | after
Cypriot pound; Cypriot pounds | CYP | cypriot pound | after
C£; =CYP | CYP | cypriot pound | both
Maltese lira; Maltese liras | MTL | maltese lira | after
=Lm; =MTL | MTL | maltese lira | both
Zairean zaire; Zairean zaires | ZRN | zairean zaire | after
=ZRN | ZRN | zairean zaire | both
Ecuadorean sucre; Ecuadorean sucres | ECS | ecuadorean sucre | after
=ECS | ECS | ecuadorean sucre | both
Salvadoran colon; Salvadoran colones; Salvadoran colón | SVC | salvadoran colon | after
=SVC | SVC | salvadoran colon | both
European currency unit; European currency units | XEU | european currency unit | after
=ECU; =ECUs; =XEU | XEU | european currency unit | both
Bitcoin bitcoin; Bitcoin bitcoins; bitcoin; bitcoins | BTC | bitcoin | after
₿; =BTC | BTC | bitcoin | both
Ethereum ether; Ethereum ethers | ETH | ether | after

# Shared by several states: the unit is the name.
peso; pesos | | peso | after
franc; francs | | franc | after
dinar; dinars | | dinar | after
krone; kroner; kronor; kronur | | krone | after
krona; kronas | | krona | after
koruna; korunas | | koruna | after
crown; crowns | | crown | after
shilling; shillings | | shilling | after
lira; liras; lire | | lira | after
dirham; dirhams | | dirham | after
riyal; riyals | | riyal | after
rial; rials | | rial | after
guilder; guilders | | guilder | after
escudo; escudos | | escudo | after
kwacha; kwachas | | kwacha | after
leu; lei | | leu | after
manat; manats | | manat | after
som; soms | | som | after
lek; leke | | lek | after
denar; denars | | denar | after
colon; colones | | colon | after
sucre; sucres | | sucre | after
zaire; zaires | | zaire | after
