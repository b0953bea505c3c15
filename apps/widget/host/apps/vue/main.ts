import { createApp } from 'vue'
import App from './App.vue'

const place = document.getElementById('app')
if (place) createApp(App, { api: place.dataset.api }).mount(place)
