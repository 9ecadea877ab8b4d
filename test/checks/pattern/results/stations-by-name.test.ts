import { describe, expect, it } from 'vitest';
import { stationsByName } from '../../../../src/checks/pattern/results/stations-by-name.js';
import { buildForms } from '../../build-forms.js';

const NAMES = ['S/2', 'N/10', 'N/9', 'S/1', 'Å/1'];

const namesInOrder = (written: readonly string[]): string[] => {
  const forms = written.map((name) => {
    const [territory = '', station = ''] = name.split('/');
    return { territory, station, lines: { valid: 1 }, votes: [1] };
  });
  const dataset = buildForms([{ contest: 'mayor', forms }]);
  const { ids, territories } = dataset.stations;
  return [...stationsByName(dataset)].map(
    (station) => `${dataset.territories.names[territories[station] ?? -1]}/${ids[station]}`,
  );
};

describe('stations-by-name', () => {
  it('orders by territory and then by station, as texts', () => {
    expect(namesInOrder(NAMES)).toEqual(['N/10', 'N/9', 'S/1', 'S/2', 'Å/1']);
  });

  it('does not depend on the order of rows', () => {
    expect(namesInOrder([...NAMES].reverse())).toEqual(namesInOrder(NAMES));
  });

  it('goes by the whole path of a territory, and is made once', () => {
    const forms = ['North', 'South', 'Centre'].map((territory) => ({
      territory,
      station: '1',
      lines: {},
      votes: [],
    }));
    const dataset = buildForms([{ contest: 'mayor', forms }]);
    // South holds North: its station comes after Centre's.
    const nested = { ...dataset, territories: { names: ['North', 'South', 'Centre'], parents: [1, -1, -1] } };
    expect([...stationsByName(dataset)]).toEqual([2, 0, 1]);
    expect(stationsByName(nested)[0]).toBe(2);
    expect(stationsByName(nested)).toBe(stationsByName(nested));
  });
});
