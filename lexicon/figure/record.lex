# Phrases that say what a figure is a record of: they open the words copied to its `record`.
@table figure.record
@columns words

first since; first time since; first such; first in; for the first time since; first full year; first month; first year
highest since; highest in; highest; highest level; highest ever; highest on record; highest level since; highest total since; highest number since; highest toll since; highest level in
lowest since; lowest in; lowest; lowest level; lowest ever; lowest on record; lowest level since; lowest number since; lowest total since; lowest level in
most since; most in; most ever; more than at any time since; more than in any year since; more than ever; most on record
fewest since; fewest in; fewest ever
largest since; largest in; largest ever; largest such; largest single
biggest since; biggest in; biggest ever; biggest single
deadliest since; deadliest in; deadliest ever; deadliest; deadliest attack since; deadliest day since; deadliest year since; deadliest month since; deadliest single; worst since; worst in; worst ever; worst on record
smallest since; smallest in; smallest ever; best since; best in; best ever; longest since; longest in; longest ever; shortest since; shortest ever; fastest since; fastest pace since; fastest in; slowest since; slowest pace in; slowest in; steepest since; steepest in; sharpest since; sharpest in; heaviest since; heaviest in
a record; record high; a record high; record low; a record low; an all time high; all time high; an all time low; all time low; record number; a record number; new record; a new record; unprecedented; never before
