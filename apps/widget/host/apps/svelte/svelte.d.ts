declare module '*.svelte' {
  import type { Component } from 'svelte'

  const component: Component<{ api: string }>
  export default component
}
