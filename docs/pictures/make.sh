#!/usr/bin/env bash
# Makes the pictures of the docs: the first screen of each report's snapshot and of a rating form, drawn by Chromium.
# Needs chromium (or CHALLY_BROWSER), and the tool built.
set -euo pipefail
cd "$(dirname "$0")/../.."
browser=${CHALLY_BROWSER:-$(command -v chromium)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

picture() { # PAGE NAME HEIGHT
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$work/browser" --window-size="1100,$3" --screenshot="$PWD/docs/pictures/$2.png" "file://$1" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
}

for report in candidate:1110 comparison:1010 people:1100 ranking:900 evidence:900 raters:1110 study:1330 impact:1110 benchmark:1110 jobs:1000; do
  picture "$PWD/tests/Chally.Competencies.Reports.Tests/Snapshots/${report%:*}.html" "${report%:*}" "${report#*:}"
done
dotnet run --no-build --project src/Chally.Competencies.Cli -- form customer-service-representative -o "$work/form.html"
picture "$work/form.html" form 1400
