// In bundles lit-html has a policy name of its own, and a second copy on the page does not stop the first:
// creating a policy that exists throws unless the page says 'allow-duplicates', and lit-html creates it on import.

/** Rollup plugin: renames lit-html's Trusted Types policy and makes its creation safe. */
export function trustedTypesPolicy(name) {
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
      const call = /([\w$]+)\.createPolicy\("lit-html",(\{[^{}]*\})\)/;
      if (!call.test(code)) this.error('lit-html creates its policy in another way than expected');
      const safe = `(()=>{try{return $1.createPolicy(${JSON.stringify(name)},$2)}catch{return undefined}})()`;
      return { code: code.replace(call, safe), map: null };
    },
  };
}
