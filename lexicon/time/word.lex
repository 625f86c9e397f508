# Words of the calendar. A word may be several things; the rules of src/time/ ask what it can be and look at its neighbours.
# month 1-12, weekday 1-7 (Monday first), unit (TIMEX3 letters, T before those below a day), number, ordinal, season, part of the day, decade (its year),
# weekdays without their stop (`Sat`) are words or names as often, and need a date or the model beside them;
# cue: a word that can begin or steer an expression, by the name that the rules know,
# sign: what a word says beside an expression. future, past, modal, expected: of the tense; soon: between `as` and `as`; lead: a day without a month may follow (`by the 15th`, `on 11/20`);
# opens: between a week and its day (`the week beginning 4 May`); hour: a bare hour may follow (`Friday at 4`); joins: between two hours.
@table time.word
@multi
@columns word | kind(month weekday unit number ordinal season part decade cue sign) | value

January; =Jan.; =Jan; =JAN. | month | 1
  ? He resigned in January. => 2021-01
  ? She was born on January 3, 1999. => 1999-01-03
February; =Feb.; =Feb; =feb; =FEB. | month | 2
=March; =march; =Mar.; =MARCH | month | 3
April; =Apr.; =Apr; =apr; =APR. | month | 4
=May; =may; =MAY | month | 5
  ? Troops leave by May 1. => 2021-05-01
  ! He may 1 day leave. => 2021-05-01
June; =Jun.; =Jun | month | 6
July; =Jul.; =Jul | month | 7
=August; =Aug.; =Aug; =aug; =AUGUST; =AUG. | month | 8
September; =Sept.; =Sept; =Sep.; =Sep; =SEPT. | month | 9
October; =Oct.; =Oct; =oct; =OCT. | month | 10
November; =Nov.; =Nov; =nov; =NOV. | month | 11
December; =Dec.; =Dec; =dec; =DEC. | month | 12

Monday; Mondays; =Mon.; Mon | weekday | 1
Tuesday; Tuesdays; =Tues.; =Tue.; Tues; Tue | weekday | 2
Wednesday; Wednesdays; =Wed.; =Weds.; Wed | weekday | 3
Thursday; Thursdays; =Thurs.; =Thur.; =Thu.; Thurs; Thur; Thu | weekday | 4
Friday; Fridays; =Fri.; Fri | weekday | 5
Saturday; Saturdays; =Sat.; Sat | weekday | 6
Sunday; Sundays; =Sun.; Sun | weekday | 7

year; years; yr; yrs; yr.; yrs. | unit | Y
month; months | unit | M
week; weeks; wk; wks; workweek; workweeks | unit | W
day; days | unit | D
hour; hours; hr; hrs | unit | TH
minute; minutes; min; mins; min. | unit | TM
second; seconds; sec; secs | unit | TS
decade; decades | unit | E
century; centuries | unit | C
millennium; millennia; millenniums | unit | L
quarter; quarters | unit | Q
weekend; weekends | unit | WE
fortnight; fortnights | unit | FN
semester; semesters | unit | H

zero | number | 0
one | number | 1
two | number | 2
three | number | 3
four | number | 4
five | number | 5
six | number | 6
seven | number | 7
eight | number | 8
nine | number | 9
ten | number | 10
eleven | number | 11
twelve | number | 12
thirteen | number | 13
fourteen | number | 14
fifteen | number | 15
sixteen | number | 16
seventeen | number | 17
eighteen | number | 18
nineteen | number | 19
twenty | number | 20
thirty | number | 30
forty | number | 40
fifty | number | 50
sixty | number | 60
seventy | number | 70
eighty | number | 80
ninety | number | 90
hundred | number | 100
thousand | number | 1000
dozen | number | 12

first | ordinal | 1
second | ordinal | 2
third | ordinal | 3
fourth | ordinal | 4
fifth | ordinal | 5
sixth | ordinal | 6
seventh | ordinal | 7
eighth | ordinal | 8
ninth | ordinal | 9
tenth | ordinal | 10
eleventh | ordinal | 11
twelfth | ordinal | 12
thirteenth | ordinal | 13
fourteenth | ordinal | 14
fifteenth | ordinal | 15
sixteenth | ordinal | 16
seventeenth | ordinal | 17
eighteenth | ordinal | 18
nineteenth | ordinal | 19
twentieth | ordinal | 20
thirtieth | ordinal | 30

spring | season | 0
summer; summers; summertime | season | 1
autumn; fall | season | 2
winter; winters; wintertime | season | 3

morning; mornings; dawn; daybreak; sunrise | part | MO
midday | part | MI
afternoon; afternoons | part | AF
evening; evenings; dusk; sunset | part | EV
night; nights; nighttime | part | NI
daytime | part | DT

twenties | decade | 20
thirties | decade | 30
forties | decade | 40
fifties | decade | 50
sixties | decade | 60
seventies | decade | 70
eighties | decade | 80
nineties | decade | 90

last | cue | last
past | cue | past
previous; preceding; prior | cue | previous
this; current | cue | this
next | cue | next
coming; upcoming | cue | coming
following; ensuing; subsequent | cue | following
that; same | cue | that
these; those | cue | these
recent | cue | recent
early | cue | early
mid; middle | cue | mid
late | cue | late
beginning; start; outset | cue | start
end; close | cue | end
earlier | cue | earlier
later | cue | later
ago | cue | ago
before | cue | before
after | cue | after
from | cue | from
every; each | cue | every
per | cue | per
about; around; approximately; roughly; some; circa | cue | about
nearly; almost; under | cue | nearly
over | cue | over
more | cue | more
less; fewer | cue | less
at | cue | at
least | cue | least
most | cue | most
up | cue | up
no | cue | no
the | cue | the
a; an | cue | a
half | cue | half
several | cue | several
few | cue | few
couple | cue | couple
many | cue | many
today | cue | today
yesterday | cue | yesterday
tomorrow; tmrw; tmr | cue | tomorrow
tonight | cue | tonight
overnight | cue | overnight
noon | cue | noon
midnight | cue | midnight
fiscal | cue | fiscal
between | cue | between
since | cue | since
=Q1; =q1; =1Q | cue | q1
=Q2; =q2; =2Q | cue | q2
=Q3; =q3; =3Q | cue | q3
=Q4; =q4; =4Q | cue | q4
=H1; =1H | cue | h1
=H2; =2H | cue | h2
am; a.m.; a.m | cue | am
pm; p.m.; p.m | cue | pm
=BC; =B.C.; =BCE; =B.C.E. | cue | bc
  ? He was killed in 44 BC. => BC0044
=AD; =A.D.; =CE; =C.E. | cue | ad
  ? The city burned in AD 64. => 0064

will; 'll; shall; wo; would | sign | future
  ? Talks will resume on Monday. => 2021-02-22
scheduled; due; plans; planned; planning; expected; expects; upcoming; until; deadline; set; slated; intends; to-be | sign | future
was; were; had; did; said; told; began; took; held; met; fell; rose; won; lost; made; left | sign | past
can; may; might; should; must | sign | modal
due; scheduled; expected; slated; expects; plans; intends; hopes | sign | expected
early; soon | sign | soon
on; by; until; till; since; from; before; after; to; through; between; around; for; or | sign | lead
  ? He must pay by the 25th. => 2021-02-25
of; beginning; starting; commencing; ending | sign | opens
at; \@; around; about; from; between | sign | hour
to; and; until; till; through | sign | joins
