/** What the API tells Prometheus, by name, or by name and the beginning of its labels; several are added up. */
export async function metricsOf(address: string): Promise<(name: string) => number> {
  const text = await (await fetch(`${address}/metrics`)).text()
  return (name) =>
    text
      .split('\n')
      .filter(
        (line) => line.startsWith(name.includes('{') ? name : `${name}{`) || line.startsWith(`${name} `),
      )
      .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0)
}
