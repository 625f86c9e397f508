# States and territories: every name by which they go in the news, with ISO 3166 codes. A government that acts is its state.
@table entity.state
@columns name | code:code | canonical | kind(country territory former) | from:date? | to:date? | lat:number? | lon:number?

Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | AFG | Afghanistan | country | | | 33 | 65
France; French Republic | FRA | France | country | | | 46 | 2
Germany; Federal Republic of Germany | DEU | Germany | country | | | 51 | 9
India; Republic of India | IND | India | country | | | 20 | 77
Iran; Islamic Republic of Iran | IRN | Iran | country | | | 32 | 53
Iraq; Republic of Iraq | IRQ | Iraq | country | | | 33 | 44
Pakistan; Islamic Republic of Pakistan | PAK | Pakistan | country | | | 30 | 70
Russia; Russian Federation | RUS | Russia | country | | | 60 | 100
Turkey; Türkiye; Republic of Turkey; Republic of Türkiye | TUR | Turkey | country | | | 39 | 35
Ukraine | UKR | Ukraine | country | | | 49 | 32
United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | GBR | United Kingdom | country | | | 54 | -2
United States; =US; U.S.; USA; U.S.A.; America; United States of America | USA | United States | country | | | 38 | -97
