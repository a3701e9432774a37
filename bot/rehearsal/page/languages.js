// Languages a person may have set in their app, each by its own name.

export const LANGUAGES = [
  ["en", "English"], ["fr", "Français"], ["ar", "العربية"], ["es", "Español"], ["fa", "فارسی"],
  ["ha", "Hausa"], ["my", "မြန်မာ"], ["pt", "Português"], ["ru", "Русский"], ["sw", "Kiswahili"],
  ["tr", "Türkçe"], ["uk", "Українська"], ["ur", "اردو"], ["zh", "中文"],
];

export function languageName(code) {
  return LANGUAGES.find(([known]) => known === code)?.[1] ?? code ?? "no language";
}

/** The list to choose from; a code the list does not have is offered as it is. */
export function languageOptions(code) {
  const known = !code || LANGUAGES.some(([listed]) => listed === code);
  return known ? LANGUAGES : [[code, code], ...LANGUAGES];
}
