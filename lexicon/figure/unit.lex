# Units of measure: how they are written behind a number, and the unit's name in the record. `C`, `m`, `W` need these letters exactly.
@table figure.unit
@columns word | unit

# shares
%; percent; per cent; pct; pct.; =pc; percents; ％ | percent
  ? 5 % => percent
percentage point; percentage points; percent point; percent points; =pp; =ppt; ppts; pct pt; pct pts; per cent points; points of a percent | percentage point
  ? three percentage points => percentage point
basis point; basis points; bps; =bp | basis point
  ? 25 basis points => basis point
per mille; ‰; permille | per mille
parts per million; part per million; ppm | parts-per-million
parts per billion; part per billion; ppb | parts-per-billion
parts per trillion; =ppt. | parts-per-trillion
point; points; pts; pts. | point

# length
kilometre; kilometres; kilometer; kilometers; km; kms; km.; klick; klicks | kilometre
metre; metres; meter; meters; =m; mtr; mtrs | metre
centimetre; centimetres; centimeter; centimeters; cm; cms | centimetre
millimetre; millimetres; millimeter; millimeters; mm | millimetre
decimetre; decimetres; decimeter; decimeters | decimetre
micrometre; micrometres; micrometer; micrometers; micron; microns; μm; µm; =um | micrometre
nanometre; nanometres; nanometer; nanometers; =nm | nanometre
mile; miles; =mi; mi. | mile
nautical mile; nautical miles; =nmi; =NM | nautical mile
yard; yards; yd; yds; rushing yards; passing yards; receiving yards | yard
foot; feet; ft; ft. | foot
inch; inches; in.; ″; ins. | inch
furlong; furlongs | furlong
fathom; fathoms | fathom
league; leagues | league
light year; light years; lightyear; lightyears | light-year
astronomical unit; astronomical units; =AU | astronomical unit
parsec; parsecs | parsec
block; blocks | block

# area
square kilometre; square kilometres; square kilometer; square kilometers; sq km; sq. km; sq kms; km2; km²; sqkm; km sq; sq.km | square kilometre
square metre; square metres; square meter; square meters; sq m; sq. m; sqm; m2; m²; sq metres; sq meters; sq. metres; sq. meters; sq.m | square metre
square centimetre; square centimetres; square centimeter; square centimeters; cm2; cm²; sq cm | square centimetre
square millimetre; square millimetres; mm2; mm² | square millimetre
square mile; square miles; sq mi; sq. mi; sq mile; sq miles; sq. miles; mi² | square mile
square foot; square feet; sq ft; sq. ft; sq. ft.; sqft; ft2; ft²; sq feet | square foot
square yard; square yards; sq yd; sq yds | square yard
square inch; square inches; sq in; in² | square inch
hectare; hectares; =ha; ha. | hectare
acre; acres; =ac | acre
dunam; dunams; dunum; dunums; donum; donums | dunam
feddan; feddans | feddan
=mu; mou | mu

# volume
litre; litres; liter; liters; =l; =L; ltr; ltrs | litre
millilitre; millilitres; milliliter; milliliters; ml; =mL | millilitre
centilitre; centilitres; centiliter; centiliters; cl | centilitre
hectolitre; hectolitres; hectoliter; hectoliters; hl | hectolitre
megalitre; megalitres; megaliter; megaliters; =ML | megalitre
gigalitre; gigalitres; gigaliter; gigaliters; =GL | gigalitre
gallon; gallons; gal; gal.; gals | gallon
pint; pints | pint
quart; quarts; qt; qts | quart
fluid ounce; fluid ounces; fl oz; fl. oz; US fluid ounce | fluid ounce
cup; cups | cup
tablespoon; tablespoons; tbsp; tbsps | tablespoon
teaspoon; teaspoons; tsp; tsps | teaspoon
bushel; bushels; =bu | bushel
barrel; barrels; bbl; bbls; =bbl.; bbl. | barrel
barrel of oil; barrels of oil; barrels of crude; barrels of crude oil; barrel of crude | barrel of oil
barrels of oil equivalent; barrel of oil equivalent; boe | barrel of oil equivalent
million barrels per day; mbpd | million barrels per day
barrels per day; barrel per day; bpd; =b/d; barrels daily | barrel per day
cubic metre; cubic metres; cubic meter; cubic meters; cu m; cu. m; m3; m³; cbm; cumecs | cubic metre
cubic kilometre; cubic kilometres; cubic kilometer; cubic kilometers; km3; km³ | cubic kilometre
cubic centimetre; cubic centimetres; cubic centimeter; cubic centimeters; =cc; cm3; cm³ | cubic centimetre
cubic foot; cubic feet; cu ft; cu. ft; ft3; ft³; =cf; scf | cubic foot
cubic yard; cubic yards; cu yd | cubic yard
cubic inch; cubic inches; cu in | cubic inch
cubic mile; cubic miles | cubic mile
acre foot; acre feet | acre-foot
board foot; board feet | board foot
cord; cords | cord

# mass
kilogram; kilograms; kilogramme; kilogrammes; kg; kgs; kilo; kilos; kg. | kilogram
gram; grams; gramme; grammes; =g; gm; gms | gram
milligram; milligrams; milligramme; milligrammes; mg; mgs | milligram
microgram; micrograms; microgramme; microgrammes; mcg; μg; µg; =ug | microgram
nanogram; nanograms; ng | nanogram
tonne; tonnes; metric ton; metric tons; metric tonne; metric tonnes; =t; =MT; =mt | tonne
ton; tons; short ton; short tons; long ton; long tons | ton
kilotonne; kilotonnes | kilotonne
megatonne; megatonnes | megatonne
gigatonne; gigatonnes; gigaton; gigatons; =Gt | gigatonne
deadweight tonne; deadweight tonnes; deadweight ton; deadweight tons; dwt | deadweight tonne
gross ton; gross tons; gross tonnage | gross ton
pound; pounds; lb; lbs; lb.; lbs.; pound mass | pound-mass
ounce; ounces; oz; oz. | ounce
troy ounce; troy ounces | troy ounce
stone | stone
carat; carats; =ct | carat
quintal; quintals | quintal
grain; grains | grain
maund; maunds | maund
tola; tolas | tola

# time
second; seconds; sec; secs; sec.; secs. | second
millisecond; milliseconds; msec; =ms | millisecond
microsecond; microseconds; =μs; =µs | microsecond
nanosecond; nanoseconds; =ns | nanosecond
minute; minutes; min; mins; min.; mins. | minute
hour; hours; hr; hrs; hr.; hrs.; =h | hour
day; days | day
working day; working days; business day; business days | working day
night; nights | night
week; weeks; wk; wks; wks. | week
weekend; weekends | weekend
fortnight; fortnights | fortnight
month; months; mo.; mos; mos.; mth; mths | month
year; years; yr; yrs; yr.; yrs.; calendar year; calendar years | year
decade; decades | decade
century; centuries | century
millennium; millennia; millenniums | millennium
generation; generations | generation

# speed
mile per hour; miles per hour; mph; miles an hour; mile an hour; mi/h | mile per hour
kilometre per hour; kilometres per hour; kilometer per hour; kilometers per hour; km/h; kmh; kph; kmph; kilometres an hour; kilometers an hour; km/hr; km per hour | kilometre per hour
metre per second; metres per second; meter per second; meters per second; m/s | metre per second
kilometre per second; kilometres per second; kilometers per second; km/s | kilometre per second
foot per second; feet per second; ft/s; fps | foot per second
knot; knots; kn.; kt; kts | knot
mile per gallon; miles per gallon; mpg; miles to the gallon | mile per gallon
revolution per minute; revolutions per minute; rpm; revs per minute | revolutions per minute
beat per minute; beats per minute; bpm | beat per minute
Mach | mach
frame per second; frames per second | frame per second

# temperature, angle
degree Celsius; degrees Celsius; °C; ℃; ° C; celsius; degrees C; degree C; degrees centigrade; centigrade; =C; deg C; º C; ºC | celsius
degree Fahrenheit; degrees Fahrenheit; °F; ℉; ° F; fahrenheit; degrees F; degree F; deg F; ºF; º F | fahrenheit
kelvin; kelvins | kelvin
degree; degrees; °; º | degree
radian; radians | radian

# power, energy
watt; watts; =W | watt
kilowatt; kilowatts; =kW; =KW | kilowatt
megawatt; megawatts; =MW | megawatt
gigawatt; gigawatts; =GW | gigawatt
terawatt; terawatts; =TW | terawatt
milliwatt; milliwatts; =mW | milliwatt
watt hour; watt hours; =Wh | watt hour
kilowatt hour; kilowatt hours; =kWh; =KWh; =kwh; kw h | kilowatt hour
megawatt hour; megawatt hours; =MWh; =mwh | megawatt hour
gigawatt hour; gigawatt hours; =GWh; =gwh | gigawatt hour
terawatt hour; terawatt hours; =TWh; =twh | terawatt hour
horsepower; hp; =PS; horse power; metric horsepower | horsepower
brake horsepower; bhp | brake horsepower
joule; joules; =J | joule
kilojoule; kilojoules; =kJ; =KJ | kilojoule
megajoule; megajoules; =MJ | megajoule
gigajoule; gigajoules; =GJ | gigajoule
petajoule; petajoules; =PJ | petajoule
terajoule; terajoules; =TJ | terajoule
calorie; calories; =cal; cals | calorie
kilocalorie; kilocalories; kcal | kilocalorie
British thermal unit; British thermal units; btu; btus | british thermal unit
million British thermal units; mmbtu; mm btu | mega british thermal unit
therm; therms | therm
electronvolt; electronvolts; =eV | electronvolt
kiloton; kilotons; =kt. | kiloton
megaton; megatons | megaton

# electricity
volt; volts; =V | volt
kilovolt; kilovolts; =kV | kilovolt
millivolt; millivolts; =mV | millivolt
ampere; amperes; amp; amps | ampere
milliampere; milliamperes; milliamp; milliamps; =mA | milliampere
milliampere hour; milliampere hours; =mAh; milliamp hour; milliamp hours | milliampere-hour
ampere hour; ampere hours; amp hour; amp hours; =Ah | ampere-hour
A/cm2; A/cm²; amperes per square centimetre | ampere per square centimetre
farad; farads; =F | farad
ohm; ohms; Ω | ohm
coulomb; coulombs | coulomb
tesla unit; =T. | tesla

# waves, light, sound
hertz; =Hz | hertz
kilohertz; =kHz; =KHz | kilohertz
megahertz; =MHz | megahertz
gigahertz; =GHz | gigahertz
decibel; decibels; =dB; =dBA | decibel
lumen; lumens | lumen
lux | lux
candela; candelas | candela
=nits; nit | nit
dioptre; dioptres; diopter; diopters | dioptre

# pressure, force
pascal; pascals; =Pa | pascal
hectopascal; hectopascals; =hPa | hectopascal
kilopascal; kilopascals; =kPa | kilopascal
megapascal; megapascals; =MPa | megapascal
gigapascal; gigapascals; =GPa | gigapascal
millibar; millibars; mbar; =mb | millibar
=bar; =bars | bar
pound per square inch; pounds per square inch; psi | pound per square inch
atmosphere; atmospheres; =atm | atmosphere
millimetre of mercury; millimetres of mercury; mmHg | millimetre of mercury
newton; newtons; =N | newton
kilonewton; kilonewtons; =kN | kilonewton
newton metre; newton metres; newton meter; newton meters; =Nm; =N·m | newton metre
pound foot; pound feet; pounds feet; =lb-ft; lb.-ft.; pound feet of torque | pound-foot
foot pound; foot pounds; ft-lb; ft-lbs | foot pound-force

# data
bit; bits | bit
kilobit; kilobits; kbit; kb. | kilobit
megabit; megabits; mbit; =Mb | megabit
gigabit; gigabits; gbit; =Gb | gigabit
byte; bytes | byte
kilobyte; kilobytes; =KB; =kB | kilobyte
megabyte; megabytes; =MB | megabyte
gigabyte; gigabytes; =GB; =gb; gig; gigs | gigabyte
terabyte; terabytes; =TB | terabyte
petabyte; petabytes; =PB | petabyte
exabyte; exabytes | exabyte
kilobit per second; kilobits per second; kbps | kilobit per second
megabit per second; megabits per second; mbps; mb/s | megabit per second
gigabit per second; gigabits per second; gbps | gigabit per second
pixel; pixels; =px | pixel
megapixel; megapixels; =MP | megapixel
=G | generation wireless
dot per inch; dots per inch; dpi | dot per inch

# radiation, medicine
sievert; sieverts; =Sv | sievert
millisievert; millisieverts; =mSv | millisievert
microsievert; microsieverts; =μSv; =µSv | microsievert
becquerel; becquerels; =Bq | becquerel
curie; curies | curie
roentgen; roentgens | roentgen
rem; rems | rem
rad unit; rads | rad
gray; grays | gray
mole; moles; =mol | mole
separative work unit; separative work units; =SWU | separative work unit
international unit; international units; =IU | international unit
dose; doses | dose

# small money
cent; cents; ¢; eurocent; eurocents | cent
penny; pence; pennies; =p | penny
shilling and pence | penny
sen | sen
kopeck; kopecks; kopek; kopeks | kopeck
paisa; paise | paisa
agora; agorot | agora
groszy; grosz | grosz
ore; öre; øre | ore
centavo; centavos | centavo
centime; centimes | centime
pfennig; pfennigs | pfennig
fils | fils
piastre; piastres; piaster; piasters | piastre
kobo | kobo
pesewa; pesewas | pesewa

# trade, transport
twenty foot equivalent unit; twenty foot equivalent units; =TEU; =TEUs | twenty-foot equivalent unit
passenger mile; passenger miles | passenger mile
passenger kilometre; passenger kilometres | passenger kilometre
tonne kilometre; tonne kilometres; ton mile; ton miles | tonne kilometre
share; shares | share
dozen; dozens | dozen
=WAR | win above replacement
cylinder; cylinders | cylinder
seat; seats | seat
bed; beds | bed
storey; storeys; story; stories | storey
