export default function Page() {
  return <h1>Klauza</h1>
}
