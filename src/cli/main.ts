#!/usr/bin/env node
import { buildStamp } from '../run/build-stamp.ts'
import { loadBundle } from './bundle.ts'

// the same code, bundled and compiled beforehand where the build has done so
const { runProgram } = loadBundle(buildStamp) ?? (await import('./program.ts'))
await runProgram()
