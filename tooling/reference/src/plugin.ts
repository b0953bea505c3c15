import {
  type Application,
  Comment,
  Converter,
  IntrinsicType,
  type ParameterReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
} from 'typedoc'
import * as z from 'zod'
import { fieldTables } from './schemas.ts'

const modules: Record<string, Record<string, unknown>> = {
  '@torg/domain/contacts': await import('@torg/domain/contacts'),
  '@torg/domain/events': await import('@torg/domain/events'),
  '@torg/domain/organisations': await import('@torg/domain/organisations'),
  '@torg/domain/programmes': await import('@torg/domain/programmes'),
  '@torg/domain/queries': await import('@torg/domain/queries'),
  '@torg/domain/records': await import('@torg/domain/records'),
  '@torg/domain/values': await import('@torg/domain/values'),
}

/** A plugin of TypeDoc: modules are named as they are imported, and schemas shown as tables of their fields. */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    nameModules(project)
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter))
      nameParameter(parameter as ParameterReflection)
    showSchemas(project)
  })
}

function nameModules(project: ProjectReflection): void {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module))
    module.name = module.name.replace(/^(\w+)\/src/, '@torg/$1')
}

/** An object that is taken apart has no name of its own; that of its type says most. */
function nameParameter(parameter: ParameterReflection): void {
  if (parameter.name !== '__namedParameters') return
  const { type } = parameter
  parameter.name =
    type instanceof ReferenceType ? `${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}` : 'options'
}

function showSchemas(project: ProjectReflection): void {
  for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
    const schema = modules[variable.parent?.name ?? '']?.[variable.name]
    if (!(schema instanceof z.ZodType) || !variable.isDeclaration()) continue
    variable.type = new IntrinsicType('schema')
    const { description } = z.globalRegistry.get(schema) ?? {}
    variable.comment ??= new Comment(description ? [{ kind: 'text', text: `${description}.` }] : [])
    variable.comment.summary.push({ kind: 'text', text: `\n\n${fieldTables(schema)}` })
  }
}
