#!/bin/sh
# The main job on the sample page: a read-out on the terminal, and the same as a page for the browser.
set -eu
build=$1
page=samples/page.html

"$build/readout" code "$page"
"$build/readout" code --format html "$page" -o "$build/page.readout.html"
echo
echo "The same as a page, with every field leading to its words: file://$(pwd)/$build/page.readout.html"
