/** Passwords that everybody tries first, and are long enough for our rule: from published lists of leaked ones, and of their kind in China. */
const common = new Set(
  `1234567890 12345678910 0123456789 0987654321 1234554321 1122334455 9876543210 1111111111 0000000000 8888888888 6666666666
  1q2w3e4r5t 1qaz2wsx3edc 1qazxsw23edc qwertyuiop qwerty12345 qwerty123456 qwertyuiop123 asdfghjkl1 asdfghjkl123 zxcvbnm123
  zxcvbnm1234 q1w2e3r4t5 qazwsxedcrfv password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123 p@ssword123
  administrator admin12345 admin123456 admin@12345 admin@123456 adminadmin administrator1 root123456 superadmin superadmin123
  welcome123 welcome1234 letmein1234 iloveyou123 iloveyou1314 iloveyou520 woaini1314 woaini1314520 woaini5201314 5201314520
  woaini123456 aini1314520 a123456789 a1234567890 aa123456789 abc123456789 abcd123456 abcd1234567 abc1234567 abcdefghij abcdefg123
  abcdefg12345 123456789a 1234567890a 123456789abc 123456789q 12345qwert 12345qwerty 123qweasdzxc 123qweasd123 qwe123456789
  asd123456789 zxc123456789 q123456789 qq123456789 z123456789 w123456789 s123456789 wang123456 zhang123456 li123456789
  woshishui123 nihao123456 nihaonihao zhongguo123 beijing2008 beijing123 shanghai123 guangzhou123 changeme123 changeme1234
  default123 test123456 test1234567 testtest123 testing1234 guest12345 user123456 system1234 computer123 internet123 office2024
  office2025 office2026 shixiao123 shixiao1234 shixiao12345 shixiao2025 shixiao2026 summer2025! spring2026! monkey1234 dragon1234
  football123 baseball123 sunshine123 princess123 superman123 michael123 trustno1234 whatever123 starwars123 blink18200
  147258369 14725836900 1472583690 159357258456 7894561230 789456123 3.1415926535 31415926535 1357924680 2468013579`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** Would be guessed in the first thousand tries: a common one, one letter or short piece again and again, a row of keys, or the name itself. */
export function isCommonPassword(password: string, username = ''): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (common.has(plain)) return true;
  if (/^(.{1,4})\1+.?$/u.test(plain)) return true;
  if (isRow(plain)) return true;
  const name = username.normalize('NFKC').toLowerCase();
  return name.length >= 4 && plain.replaceAll(name, '').length <= 4;
}

/** Each character one more, or one less, than the one before. */
function isRow(text: string): boolean {
  const steps = [...text].slice(1).map((letter, at) => letter.codePointAt(0)! - text.codePointAt(at)!);
  return steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
}
