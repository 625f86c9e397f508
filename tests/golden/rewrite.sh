#!/bin/sh
exec bash "$(dirname "$0")/run.sh" "$1" rewrite
