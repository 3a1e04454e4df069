/** What was chosen of a product, such as "Colour: Black · Size: M". */
export function OptionTexts({ options }: { options: { option: string; value: string }[] }) {
  return (
    options.length > 0 && options.map(({ option, value }) => `${option}: ${value}`).join(" · ")
  );
}
