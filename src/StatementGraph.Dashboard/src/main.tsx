import { render } from 'preact'
import { App } from './app/App'
import { watchGraph } from './data/live'
import './style/page.css'

watchGraph()
render(<App />, document.getElementById('app')!)
