# Places that make news: divisions of states, cities, regions, sites.
@table entity.place
@columns name | canonical | country:code? | kind(adm1 city region site) | lat:number? | lon:number?

Bagram; Bagram Air Base; Bagram Airfield | Bagram | AFG | site | 34.95 | 69.27
Donbas; Donbass | Donbas | UKR | region | 48 | 38
Helmand; Helmand Province | Helmand | AFG | adm1 | 31 | 64
Idlib | Idlib | SYR | city | 35.93 | 36.63
Middle East | Middle East | | region
Sahel | Sahel | | region
