/** The kernels in JavaScript, as modules. */

/** Every kernel's function, in whatever language. */
export type KernelFunction = (n: number) => number;

const MODULES = import.meta.glob<{ readonly run: KernelFunction }>('./*/*.js', { eager: true });

export function javaScriptKernel(name: string): KernelFunction {
  const module = MODULES[`./${name}/${name}.js`];
  if (module === undefined) throw new Error(`${name} is not there in JavaScript`);
  return module.run;
}
