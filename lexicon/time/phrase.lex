# Expressions whose value does not depend on a date, or only by the hour. The longest that fits is taken.
@table time.phrase
@columns phrase | type(DATE TIME DURATION SET) | value

now; right now; just now; currently; at present; at the moment; at this moment; at the minute; nowadays; these days; presently; as of now; the present time; at the present time; till date | DATE | PRESENT_REF
  ? The talks are now over. => PRESENT_REF
  ? He now leads the army.  => PRESENT_REF
this stage; this moment; this critical moment; this crucial moment; this point | DATE | PRESENT_REF
recently; lately; the past; long ago; not long ago; a long time ago; some time ago; a while ago; in recent times; recent times; of late | DATE | PAST_REF
in the near future; the near future; the foreseeable future; the future; some day; someday; before long; one of these days; not too distant future; the near term; as soon as possible | DATE | FUTURE_REF
daily; nightly | SET | P1D
weekly | SET | P1W
biweekly; bi-weekly; fortnightly | SET | P2W
monthly | SET | P1M
semiannually; semi-annually | SET | P6M
annually; yearly | SET | P1Y
hourly | SET | PT1H
a while; awhile; some time; a long time; a short time; for long | DURATION | PX
=9/11 | DATE | 2001-09-11
  ? Since 9/11 they have fought. => 2001-09-11
around the clock; round the clock | SET | PT1H
