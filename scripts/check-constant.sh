#!/usr/bin/env bash
# With optimisation, the derivative of f(x) = 5x + 3 must compile to returning a constant: no arithmetic on x is left.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cargo rustc --release --quiet --example constant -- --emit asm="$out/constant.s" -C codegen-units=1
body=$(awk '/^_.*slope_of_f.*:/{on=1;next} on&&/\.cfi_endproc|\.Lfunc_end/{exit} on' "$out/constant.s" | grep -vE '^\s*(\.|#)' || true)
echo "$body"
[ -n "$body" ] || { echo "slope_of_f is not in the assembly"; exit 1; }
if echo "$body" | grep -qE '\b(mul|add|sub|div|call|vmul|vadd|fmul|fadd)[a-z]*\b'; then
  echo "slope_of_f still computes"; exit 1
fi
[ "$(echo "$body" | grep -cE '^\s+\S')" -le 3 ] || { echo "slope_of_f is longer than loading a constant"; exit 1; }
echo "slope_of_f loads a constant and returns"
