# Clock zones: minutes east of Greenwich.
@table time.zone
@columns zone | minutes:number?
=GMT; =UTC; =Z; Greenwich Mean Time; Coordinated Universal Time | 0
  ? at 14:00 GMT on 3 March 2020 => 2020-03-03T14:00Z
=BST; British Summer Time | 60
=WAT; =CET; Central European Time | 60
=CEST; =SAST; =EET; =CAT | 120
=EAT; =EEST; =MSK; Moscow time | 180
=IRST | 210
=PKT | 300
=IST; Indian Standard Time | 330
=JST; =KST | 540
=AEST | 600
=EST; Eastern Standard Time | -300
=EDT; Eastern Daylight Time | -240
=CST; Central Standard Time | -360
=CDT; Central Daylight Time | -300
=MST; Mountain Standard Time | -420
=MDT; Mountain Daylight Time | -360
=PST; Pacific Standard Time | -480
=PDT; Pacific Daylight Time | -420
local time; Eastern time; =ET; Pacific time; =PT; Central time; Mountain time; Beirut time; Baghdad time; Kabul time |
