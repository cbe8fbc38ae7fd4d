#!/bin/sh
# apt_suite.sh SUITE FOLDER: writes an apt source for another suite of the distribution this machine runs into FOLDER
# and prints its path. It is the machine's own entry with the suite changed, so mirrors, keys and options stay its own.
set -eu
suite=$1
folder=$2
. /etc/os-release
own=$VERSION_CODENAME

# The deb822 form: the first stanza that lists our suite, kept whole but for Suites and Components.
for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] || continue
    awk -v RS= -v own="$own" -v suite="$suite" '
        {
            count = split($0, lines, "\n"); ours = 0; binary = 0
            for (i = 1; i <= count; i++) {
                if (lines[i] ~ ("^Suites:(.*[ \t])?" own "([ \t]|$)")) ours = 1
                if (lines[i] ~ /^Types:(.*[ \t])?deb([ \t]|$)/) binary = 1
                if (lines[i] ~ /^Enabled:[ \t]*no/) { ours = 0; break }
            }
            if (!ours || !binary) next
            for (i = 1; i <= count; i++) {
                if (lines[i] ~ /^Types:/) print "Types: deb"
                else if (lines[i] ~ /^Suites:/) print "Suites: " suite
                else if (lines[i] !~ /^#/) print lines[i]
            }
            exit
        }' "$file" >"$folder/facet-$suite.sources"
    if [ -s "$folder/facet-$suite.sources" ]; then
        echo "$folder/facet-$suite.sources"
        exit 0
    fi
    rm "$folder/facet-$suite.sources"
done

# The one-line form: deb [options] URI suite components
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -f "$file" ] || continue
    line=$(sed -nE "s#^(deb[ \t]+(\[[^]]*\][ \t]+)?[^ \t]+[ \t]+)$own([ \t]+.*)\$#\1$suite\3#p" "$file" | head -n 1)
    if [ -n "$line" ]; then
        echo "$line" >"$folder/facet-$suite.list"
        echo "$folder/facet-$suite.list"
        exit 0
    fi
done

echo "No apt source of this machine offers $own; cannot derive one for $suite." >&2
exit 1
