# People who hold or held an office, with its dates. A line an office held.
@table entity.person
@multi
@columns name | canonical | office:code | of | country:code? | from:date? | to:date? | code:code?

Antony Blinken; Anthony Blinken; Blinken | Antony Blinken | foreign_minister | United States | USA | 2021-01-26 | 2025-01-20
Ashraf Ghani; Ghani | Ashraf Ghani | head_of_state | Afghanistan | AFG | 2014-09-29 | 2021-08-15
Jens Stoltenberg; Stoltenberg | Jens Stoltenberg | head_of_government | Norway | NOR | 2000-03-17 | 2001-10-19
Jens Stoltenberg; Stoltenberg | Jens Stoltenberg | head_of_government | Norway | NOR | 2005-10-17 | 2013-10-16
Jens Stoltenberg; Stoltenberg | Jens Stoltenberg | head | NATO | IGO | 2014-10-01 | 2024-10-01
Joe Biden; Joseph Biden; Biden | Joe Biden | head_of_state | United States | USA | 2021-01-20 | 2025-01-20
Lloyd Austin | Lloyd Austin | defence_minister | United States | USA | 2021-01-22 | 2025-01-20
Mark Rutte; Rutte | Mark Rutte | head | NATO | IGO | 2024-10-01
