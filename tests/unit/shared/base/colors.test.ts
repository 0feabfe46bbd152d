import { expect, test } from 'vitest';
import { contrast, schemes } from '../../../../src/schema/color.ts';
import { lookSchema } from '../../../../src/schema/look.ts';
import { colors, lookColors } from '../../../../src/shared/base/colors.ts';
import { Random } from '../../../support/random.ts';

test('a look without colors has ours', () => {
  for (const scheme of schemes)
    for (const [name, color] of Object.entries(colors))
      expect(lookColors(undefined, scheme)[name as keyof typeof colors]).toBe(color[scheme]);
});

test('an accent alone leaves all other colors as they are', () => {
  const look = lookSchema.parse({ colors: { accent: { light: '#0b4f8a' } } });
  const ours = lookColors(undefined, 'light');
  expect(lookColors(look, 'light')).toEqual({ ...ours, stamp: '#0b4f8a' });
  expect(lookColors(look, 'dark')).toEqual(lookColors(undefined, 'dark'));
});

test('whatever colors the schema accepts, all text, marks and edges can be made out', () => {
  const random = new Random(2026);
  const near = (end: number) => {
    const channels = Array.from({ length: 3 }, () => Math.abs(end - random.below(90)));
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
  const texts = ['ink', 'soft'] as const;
  const others = ['person', 'organization', 'place', 'event', 'law', 'product', 'project', 'work'] as const;
  let accepted = 0;
  for (let tried = 0; tried < 1000; tried++) {
    const [one, other] = [near(255), near(0)];
    const [light, dark] = random.chance(0.5) ? [one, other] : [other, one];
    const given = lookSchema.safeParse({
      colors: {
        paper: { light, dark },
        ink: { light: dark, dark: light },
        accent: { light: near(0), dark: near(255) },
      },
    });
    if (!given.success) continue;
    accepted++;
    for (const scheme of schemes) {
      const all = lookColors(given.data, scheme);
      const least = (name: keyof typeof all) =>
        Math.min(contrast(all[name], all.paper), contrast(all[name], all.card));
      for (const name of texts) expect(least(name), name).toBeGreaterThanOrEqual(7);
      for (const name of ['stamp', ...others] as const) expect(least(name), name).toBeGreaterThanOrEqual(4.5);
      expect(least('edge')).toBeGreaterThanOrEqual(3);
      expect(contrast(all.ink, all.mark)).toBeGreaterThanOrEqual(7);
    }
  }
  expect(accepted).toBeGreaterThan(200);
});
