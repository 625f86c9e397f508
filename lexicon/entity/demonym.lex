# Adjectives and nouns made of the names of states.
@table entity.demonym
@columns word | code:code

Afghan; Afghans | AFG
American; Americans | USA
British; Briton; Britons | GBR
French; Frenchman; Frenchmen | FRA
German; Germans | DEU
Indian; Indians | IND
Iranian; Iranians | IRN
Iraqi; Iraqis | IRQ
Pakistani; Pakistanis | PAK
Russian; Russians | RUS
Turkish; Turk; Turks | TUR
Ukrainian; Ukrainians | UKR
