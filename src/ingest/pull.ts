/**
 * Turns what is pushed into what can be pulled. `produce` pushes items and waits for `drained` where it can: it resolves once
 * everything pushed so far has been taken. What waits is as much as is pushed between two such waits.
 */
export async function* pull<Item>(
  produce: (push: (item: Item) => void, drained: () => Promise<void>) => Promise<void>,
): AsyncGenerator<Item> {
  let items: Item[] = [];
  let wakeConsumer = (): void => {};
  let wakeProducer = (): void => {};
  let isDone = false;
  let isLeft = false;
  let failure: { readonly error: unknown } | undefined;
  const work = produce(
    (item) => {
      if (isLeft) return;
      items.push(item);
      wakeConsumer();
    },
    () =>
      items.length === 0 || isLeft
        ? Promise.resolve()
        : new Promise((resolve) => {
            wakeProducer = resolve;
          }),
  ).then(
    () => {
      isDone = true;
      wakeConsumer();
    },
    (error: unknown) => {
      failure = { error };
      isDone = true;
      wakeConsumer();
    },
  );
  try {
    while (!isDone || items.length > 0) {
      if (items.length === 0) {
        wakeProducer();
        await new Promise<void>((resolve) => {
          wakeConsumer = resolve;
          if (isDone || items.length > 0) resolve();
        });
        continue;
      }
      const taken = items;
      items = [];
      yield* taken;
    }
    if (failure) throw failure.error;
  } finally {
    // Whoever stops early lets the producer run to its end: what it still pushes is forgotten.
    isLeft = true;
    wakeProducer();
    await work;
  }
}
