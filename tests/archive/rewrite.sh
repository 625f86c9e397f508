#!/bin/sh
exec "$1/tests/archive__test_archive" rewrite
