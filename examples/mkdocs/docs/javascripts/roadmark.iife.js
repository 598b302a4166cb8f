var roadmark=(function(Nd){"use strict";const Dr=globalThis,Ta=Dr.ShadowRoot&&(Dr.ShadyCSS===void 0||Dr.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,za=Symbol(),jd=new WeakMap;let Id=class{constructor(t,n,s){if(this._$cssResult$=!0,s!==za)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o;const n=this.t;if(Ta&&t===void 0){const s=n!==void 0&&n.length===1;s&&(t=jd.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&jd.set(n,t))}return t}toString(){return this.cssText}};const Bw=e=>new Id(typeof e=="string"?e:e+"",void 0,za),H=(e,...t)=>{const n=e.length===1?e[0]:t.reduce((s,i,r)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[r+1],e[0]);return new Id(n,e,za)},Nw=(e,t)=>{if(Ta)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(const n of t){const s=document.createElement("style"),i=Dr.litNonce;i!==void 0&&s.setAttribute("nonce",i),s.textContent=n.cssText,e.appendChild(s)}},Ld=Ta?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(const s of t.cssRules)n+=s.cssText;return Bw(n)})(e):e;const{is:jw,defineProperty:Iw,getOwnPropertyDescriptor:Lw,getOwnPropertyNames:qw,getOwnPropertySymbols:Pw,getPrototypeOf:Uw}=Object,_r=globalThis,qd=_r.trustedTypes,Ww=qd?qd.emptyScript:"",Kw=_r.reactiveElementPolyfillSupport,ni=(e,t)=>e,Ar={toAttribute(e,t){switch(t){case Boolean:e=e?Ww:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Ra=(e,t)=>!jw(e,t),Pd={attribute:!0,type:String,converter:Ar,reflect:!1,useDefault:!1,hasChanged:Ra};Symbol.metadata??=Symbol("metadata"),_r.litPropertyMetadata??=new WeakMap;let ts=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=Pd){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){const s=Symbol(),i=this.getPropertyDescriptor(t,s,n);i!==void 0&&Iw(this.prototype,t,i)}}static getPropertyDescriptor(t,n,s){const{get:i,set:r}=Lw(this.prototype,t)??{get(){return this[n]},set(o){this[n]=o}};return{get:i,set(o){const a=i?.call(this);r?.call(this,o),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Pd}static _$Ei(){if(this.hasOwnProperty(ni("elementProperties")))return;const t=Uw(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ni("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ni("properties"))){const n=this.properties,s=[...qw(n),...Pw(n)];for(const i of s)this.createProperty(i,n[i])}const t=this[Symbol.metadata];if(t!==null){const n=litPropertyMetadata.get(t);if(n!==void 0)for(const[s,i]of n)this.elementProperties.set(s,i)}this._$Eh=new Map;for(const[n,s]of this.elementProperties){const i=this._$Eu(n,s);i!==void 0&&this._$Eh.set(i,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const n=[];if(Array.isArray(t)){const s=new Set(t.flat(1/0).reverse());for(const i of s)n.unshift(Ld(i))}else t!==void 0&&n.push(Ld(t));return n}static _$Eu(t,n){const s=n.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,n=this.constructor.elementProperties;for(const s of n.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Nw(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,s){this._$AK(t,s)}_$ET(t,n){const s=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,s);if(i!==void 0&&s.reflect===!0){const r=(s.converter?.toAttribute!==void 0?s.converter:Ar).toAttribute(n,s.type);this._$Em=t,r==null?this.removeAttribute(i):this.setAttribute(i,r),this._$Em=null}}_$AK(t,n){const s=this.constructor,i=s._$Eh.get(t);if(i!==void 0&&this._$Em!==i){const r=s.getPropertyOptions(i),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:Ar;this._$Em=i;const a=o.fromAttribute(n,r.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(t,n,s,i=!1,r){if(t!==void 0){const o=this.constructor;if(i===!1&&(r=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??Ra)(r,n)||s.useDefault&&s.reflect&&r===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,n,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:s,reflect:i,wrapped:r},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??n??this[t]),r!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(n=void 0),this._$AL.set(t,n)),i===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}const t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[i,r]of this._$Ep)this[i]=r;this._$Ep=void 0}const s=this.constructor.elementProperties;if(s.size>0)for(const[i,r]of s){const{wrapped:o}=r,a=this[i];o!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,r,a)}}let t=!1;const n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(n)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};ts.elementStyles=[],ts.shadowRootOptions={mode:"open"},ts[ni("elementProperties")]=new Map,ts[ni("finalized")]=new Map,Kw?.({ReactiveElement:ts}),(_r.reactiveElementVersions??=[]).push("2.1.2");const Oa=globalThis,Ud=e=>e,Cr=Oa.trustedTypes,Wd=Cr?(()=>{try{return Cr.createPolicy("roadmark",{createHTML:e=>e})}catch{return}})():void 0,Kd="$lit$",tn=`lit$${Math.random().toFixed(9).slice(2)}$`,Hd="?"+tn,Hw=`<${Hd}>`,$n=document,si=()=>$n.createComment(""),ii=e=>e===null||typeof e!="object"&&typeof e!="function",Ma=Array.isArray,Jw=e=>Ma(e)||typeof e?.[Symbol.iterator]=="function",Ba=`[ 	
\f\r]`,ri=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Jd=/-->/g,Vd=/>/g,xn=RegExp(`>|${Ba}(?:([^\\s"'>=/]+)(${Ba}*=${Ba}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Zd=/'/g,Gd=/"/g,Yd=/^(?:script|style|textarea|title)$/i,Xd=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),m=Xd(1),G=Xd(2),Ee=Symbol.for("lit-noChange"),b=Symbol.for("lit-nothing"),Qd=new WeakMap,Dn=$n.createTreeWalker($n,129);function ef(e,t){if(!Ma(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Wd!==void 0?Wd.createHTML(t):t}const Vw=(e,t)=>{const n=e.length-1,s=[];let i,r=t===2?"<svg>":t===3?"<math>":"",o=ri;for(let a=0;a<n;a++){const l=e[a];let c,u,d=-1,f=0;for(;f<l.length&&(o.lastIndex=f,u=o.exec(l),u!==null);)f=o.lastIndex,o===ri?u[1]==="!--"?o=Jd:u[1]!==void 0?o=Vd:u[2]!==void 0?(Yd.test(u[2])&&(i=RegExp("</"+u[2],"g")),o=xn):u[3]!==void 0&&(o=xn):o===xn?u[0]===">"?(o=i??ri,d=-1):u[1]===void 0?d=-2:(d=o.lastIndex-u[2].length,c=u[1],o=u[3]===void 0?xn:u[3]==='"'?Gd:Zd):o===Gd||o===Zd?o=xn:o===Jd||o===Vd?o=ri:(o=xn,i=void 0);const h=o===xn&&e[a+1].startsWith("/>")?" ":"";r+=o===ri?l+Hw:d>=0?(s.push(c),l.slice(0,d)+Kd+l.slice(d)+tn+h):l+tn+(d===-2?a:h)}return[ef(e,r+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]};let Na=class Ow{constructor({strings:t,_$litType$:n},s){let i;this.parts=[];let r=0,o=0;const a=t.length-1,l=this.parts,[c,u]=Vw(t,n);if(this.el=Ow.createElement(c,s),Dn.currentNode=this.el.content,n===2||n===3){const d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=Dn.nextNode())!==null&&l.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(const d of i.getAttributeNames())if(d.endsWith(Kd)){const f=u[o++],h=i.getAttribute(d).split(tn),p=/([.?@])?(.*)/.exec(f);l.push({type:1,index:r,name:p[2],strings:h,ctor:p[1]==="."?Gw:p[1]==="?"?Yw:p[1]==="@"?Xw:Sr}),i.removeAttribute(d)}else d.startsWith(tn)&&(l.push({type:6,index:r}),i.removeAttribute(d));if(Yd.test(i.tagName)){const d=i.textContent.split(tn),f=d.length-1;if(f>0){i.textContent=Cr?Cr.emptyScript:"";for(let h=0;h<f;h++)i.append(d[h],si()),Dn.nextNode(),l.push({type:2,index:++r});i.append(d[f],si())}}}else if(i.nodeType===8)if(i.data===Hd)l.push({type:2,index:r});else{let d=-1;for(;(d=i.data.indexOf(tn,d+1))!==-1;)l.push({type:7,index:r}),d+=tn.length-1}r++}}static createElement(t,n){const s=$n.createElement("template");return s.innerHTML=t,s}};function ns(e,t,n=e,s){if(t===Ee)return t;let i=s!==void 0?n._$Co?.[s]:n._$Cl;const r=ii(t)?void 0:t._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(e),i._$AT(e,n,s)),s!==void 0?(n._$Co??=[])[s]=i:n._$Cl=i),i!==void 0&&(t=ns(e,i._$AS(e,t.values),i,s)),t}class Zw{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:n},parts:s}=this._$AD,i=(t?.creationScope??$n).importNode(n,!0);Dn.currentNode=i;let r=Dn.nextNode(),o=0,a=0,l=s[0];for(;l!==void 0;){if(o===l.index){let c;l.type===2?c=new ss(r,r.nextSibling,this,t):l.type===1?c=new l.ctor(r,l.name,l.strings,this,t):l.type===6&&(c=new Qw(r,this,t)),this._$AV.push(c),l=s[++a]}o!==l?.index&&(r=Dn.nextNode(),o++)}return Dn.currentNode=$n,i}p(t){let n=0;for(const s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,n),n+=s.strings.length-2):s._$AI(t[n])),n++}}class ss{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,s,i){this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=ns(this,t,n),ii(t)?t===b||t==null||t===""?(this._$AH!==b&&this._$AR(),this._$AH=b):t!==this._$AH&&t!==Ee&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Jw(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==b&&ii(this._$AH)?this._$AA.nextSibling.data=t:this.T($n.createTextNode(t)),this._$AH=t}$(t){const{values:n,_$litType$:s}=t,i=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=Na.createElement(ef(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(n);else{const r=new Zw(i,this),o=r.u(this.options);r.p(n),this.T(o),this._$AH=r}}_$AC(t){let n=Qd.get(t.strings);return n===void 0&&Qd.set(t.strings,n=new Na(t)),n}k(t){Ma(this._$AH)||(this._$AH=[],this._$AR());const n=this._$AH;let s,i=0;for(const r of t)i===n.length?n.push(s=new ss(this.O(si()),this.O(si()),this,this.options)):s=n[i],s._$AI(r),i++;i<n.length&&(this._$AR(s&&s._$AB.nextSibling,i),n.length=i)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){const s=Ud(t).nextSibling;Ud(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}}class Sr{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,s,i,r){this.type=1,this._$AH=b,this._$AN=void 0,this.element=t,this.name=n,this._$AM=i,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=b}_$AI(t,n=this,s,i){const r=this.strings;let o=!1;if(r===void 0)t=ns(this,t,n,0),o=!ii(t)||t!==this._$AH&&t!==Ee,o&&(this._$AH=t);else{const a=t;let l,c;for(t=r[0],l=0;l<r.length-1;l++)c=ns(this,a[s+l],n,l),c===Ee&&(c=this._$AH[l]),o||=!ii(c)||c!==this._$AH[l],c===b?t=b:t!==b&&(t+=(c??"")+r[l+1]),this._$AH[l]=c}o&&!i&&this.j(t)}j(t){t===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class Gw extends Sr{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===b?void 0:t}}class Yw extends Sr{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==b)}}class Xw extends Sr{constructor(t,n,s,i,r){super(t,n,s,i,r),this.type=5}_$AI(t,n=this){if((t=ns(this,t,n,0)??b)===Ee)return;const s=this._$AH,i=t===b&&s!==b||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,r=t!==b&&(s===b||i);i&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}let Qw=class{constructor(t,n,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){ns(this,t)}};const ek={I:ss},tk=Oa.litHtmlPolyfillSupport;tk?.(Na,ss),(Oa.litHtmlVersions??=[]).push("3.3.3");const nk=(e,t,n)=>{const s=n?.renderBefore??t;let i=s._$litPart$;if(i===void 0){const r=n?.renderBefore??null;s._$litPart$=i=new ss(t.insertBefore(si(),r),r,void 0,n??{})}return i._$AI(e),i};const ja=globalThis;let oi=class extends ts{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=nk(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Ee}};oi._$litElement$=!0,oi.finalized=!0,ja.litElementHydrateSupport?.({LitElement:oi});const sk=ja.litElementPolyfillSupport;sk?.({LitElement:oi}),(ja.litElementVersions??=[]).push("4.2.2");const ik={attribute:!0,type:String,converter:Ar,reflect:!1,hasChanged:Ra},rk=(e=ik,t,n)=>{const{kind:s,metadata:i}=n;let r=globalThis.litPropertyMetadata.get(i);if(r===void 0&&globalThis.litPropertyMetadata.set(i,r=new Map),s==="setter"&&((e=Object.create(e)).wrapped=!0),r.set(n.name,e),s==="accessor"){const{name:o}=n;return{set(a){const l=t.get.call(this);t.set.call(this,a),this.requestUpdate(o,l,e,!0,a)},init(a){return a!==void 0&&this.C(o,void 0,e,a),a}}}if(s==="setter"){const{name:o}=n;return function(a){const l=this[o];t.call(this,a),this.requestUpdate(o,l,e,!0,a)}}throw Error("Unsupported decorator location: "+s)};function B(e){return(t,n)=>typeof n=="object"?rk(e,t,n):((s,i,r)=>{const o=i.hasOwnProperty(r);return i.constructor.createProperty(r,s),o?Object.getOwnPropertyDescriptor(i,r):void 0})(e,t,n)}function Ia(e){return B({...e,state:!0,attribute:!1})}const tf=new WeakMap;function I(e){const t=tf.get(e);if(t)return t;const n=ok(e);return tf.set(e,n),n}function ok(e){const t=[],n=new Map;for(const i of e.milestones){const r=[];n.set(i.id,r);const o=(l,c,u)=>{for(const d of l){const f=t.length,h=u?{item:d,index:f,milestone:i,groups:c,depth:u.depth+1,parent:u}:{item:d,index:f,milestone:i,groups:c,depth:0};t.push(h),r.push(h),d.children.length>0&&o(d.children,c,h)}},a=(l,c)=>{for(const u of l){const d=[...c,u];o(u.items,d),a(u.groups,d)}};o(i.items,[]),a(i.groups,[])}let s;return{entries:t,byMilestone:n,get nodes(){return s??=ak(e,t)}}}function ak(e,t){const n=new Map;for(const s of e.milestones){n.set(s.id,{kind:"milestone",milestone:s});const i=(r,o)=>{for(const a of r)n.set(a.id,{kind:"group",group:a,milestone:s,parents:o}),i(a.groups,[...o,a])};i(s.groups,[])}for(const s of t)n.set(s.item.id,{kind:"item",entry:s});return n}const lk=2048,ck=new Set(["http","https","mailto"]);function uk(e){for(let t=0;t<e.length;t++){const n=e.charCodeAt(t);if(n<=32||n>=127&&n<=160||n===92||n===65279||n>=8203&&n<=8207||n>=8232&&n<=8238||n>=8294&&n<=8297)return!0}return!1}const dk=/^https?:\/\/(?:(?!xn--)[a-z\d][a-z\d-]{0,30}\.){1,6}(?!xn--)[a-z][a-z-]{0,20}[a-z](?::\d{1,4})?(?:[/?#][\w\-./?#=&+%~:,;!@()'*]*)?$/i;function wt(e){if(e===""||e.length>lk)return!1;if(dk.test(e))return!0;if(uk(e))return!1;const t=/^([a-z][a-z\d+.-]*):/i.exec(e)?.[1]?.toLowerCase();if(t===void 0)return!e.startsWith("//")&&!/^[^/?#]*:/.test(e);if(!ck.has(t))return!1;if(t==="mailto")return e.length>7;if(!/^https?:\/\//i.test(e))return!1;try{const n=new URL(e);return n.hostname!==""&&n.username===""&&n.password===""}catch{return!1}}function $e(e,t){if(wt(e)){if(e.startsWith("#")||/^[a-z][a-z\d+.-]*:/i.test(e))return e;if(t!==void 0)try{const n=new URL(e,t).href;return/^https?:/.test(n)&&wt(n)?n:void 0}catch{return}}}function nf(e,t){if(!t)return;const{line:n}=t.start,s=e.source&&fk(e.source);if(!s)return{line:n};const{repository:i,revision:r,path:o}=s,a=u=>`https://github.com/${i}/${u}/${r}/${o}`,l=$e(`${a("blob")}?plain=1#L${String(n)}`),c=$e(`${a("edit")}#L${String(n)}`);return{line:n,...l!==void 0&&{href:l},...c!==void 0&&{editHref:c}}}function fk(e){const{uri:t,repository:n,revision:s}=e;if(t===void 0||e.format==="github")return;const i=hk(t),r=n??i?.repository,o=i?.path??pk(t);if(!(r===void 0||o===void 0||!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(r)))return{repository:r,revision:sf(s??i?.revision??"HEAD"),path:o}}function hk(e){const t=/^https:\/\/(raw\.githubusercontent\.com|github\.com)\//.exec(e);if(!t)return;const[n="",s="",...i]=(e.slice(t[0].length).split(/[?#]/,1)[0]??"").split("/");if(t[1]==="github.com"&&!["blob","raw","edit"].includes(i.shift()??""))return;i[0]==="refs"&&i[1]==="heads"&&i.splice(0,2);const[r="",...o]=i;return o.length===0?void 0:{repository:`${n}/${s}`,revision:r,path:o.join("/")}}function pk(e){if(/^[a-z][a-z\d+.-]*:/i.test(e)||/^\/|[?#]/.test(e))return;const t=e.split("/").filter(n=>n!==""&&n!==".");return t.length===0||t.includes("..")?void 0:sf(t.join("/"))}function sf(e){return e.split("/").map(encodeURIComponent).join("/")}const Ye=["done","in-progress","at-risk","blocked","planned","considering","dropped","unknown"];function Rt(e){const t={done:0,"in-progress":0,"at-risk":0,blocked:0,planned:0,considering:0,dropped:0,unknown:0};let n=0;for(const s of e)t[s.status]++,n++;return{by:t,total:n,relevant:n-t.dropped,done:t.done,stated:n>t.unknown}}function mk(e,t){return e.find(n=>n.status===t&&n.label!=="")?.label}const rf=new WeakMap;function is({title:e,milestones:t}){if(e!==void 0&&e!=="")return e;const[n,...s]=t.filter(({kind:i})=>i!=="unscheduled");return n&&s.length===0?n.title:void 0}function gk(e){let t=rf.get(e);return t||rf.set(e,t=vk(e)),t}function of(e,t,n,s=!1){const i=Ye.filter(f=>f!=="dropped"&&e.by[f]>0);if(i.length===0)return[];const r=2,o=i.length===1?0:i.length-(s?0:1),a=t-n*o,l=i.map(f=>e.by[f]/e.relevant*a),c=l.reduce((f,h)=>f+Math.max(0,r-h),0),u=l.reduce((f,h)=>f+Math.max(0,h-r),0);let d=0;return i.map((f,h)=>{const p=l[h]??0,g=p<=r?r:p-(u>0?c*(p-r)/u:0),v={status:f,count:e.by[f],start:d,length:g};return d+=g+n,v})}function bk(e,t){const n=e.end??e.start;if(n===void 0||n>=t)return;const[s=0,i=0,r=0]=n.split("-").map(Number),[o=0,a=0,l=0]=t.split("-").map(Number),c=(o-s)*12+a-i-(e.precision==="day"&&l<r?1:0);if(e.precision==="year")return o>s?{value:s-o,unit:"year"}:void 0;if(c>=12)return{value:-Math.floor(c/12),unit:"year"};if(c>=1)return{value:-c,unit:"month"};if(e.precision==="day")return{value:Math.round((Date.parse(n)-Date.parse(t))/864e5),unit:"day"}}function vk(e){const{entries:t,byMilestone:n}=I(e),s=Rt(af(t)),i=new Set(e.milestones.map(({kind:l})=>l).filter(l=>l!=="unscheduled")),[r]=i,o=s.done/s.relevant*100,a=s.done===s.relevant?100:Math.min(99,Math.max(s.done>0?1:0,Math.round(o)));return{counts:s,milestones:e.milestones.filter(l=>l.kind!=="unscheduled").length,kind:i.size===1&&r!==void 0?r:"mixed",...s.stated&&s.relevant>0&&{percent:a},byMilestone:e.milestones.flatMap(({id:l,title:c,kind:u})=>{const d=n.get(l)??[];return d.length===0?[]:[{id:l,title:u==="unscheduled"?"":c,counts:Rt(af(d))}]})}}function*af(e){for(const{item:t}of e)yield t}const rs=G`<circle cx="8" cy="8" r="6.25" stroke="currentColor" stroke-width="1.5" />`,Q=e=>G`<path d=${e} stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />`,nn=e=>G`<path d=${e} fill="currentColor" fill-rule="evenodd" />`,yk={done:nn("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7 11.4 3.9 8.3l1.1-1.1 2 2 4-4.2 1.1 1.1Z"),"in-progress":G`${rs}${nn("M8 3.6a4.4 4.4 0 0 1 0 8.8Z")}`,planned:rs,considering:G`${rs}${Q("M6.2 6.5a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2")}${nn("M8 10.4a.95.95 0 1 1 0 1.9.95.95 0 0 1 0-1.9Z")}`,"at-risk":G`${Q("M8 2.2 14.4 13.4H1.6Z")}${Q("M8 6.4v3.1")}${nn("M8 10.7a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z")}`,blocked:nn("M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1ZM4.2 7.1v1.8h7.6V7.1Z"),dropped:G`<rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" stroke="currentColor" stroke-width="1.5" />${Q("M11 5 5 11")}`,unknown:G`<circle cx="8" cy="8" r="6.25" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.93" />`,"help-wanted":G`<circle cx="6.4" cy="5" r="2.6" stroke="currentColor" stroke-width="1.5" />${Q("M1.8 13.6c.3-2.7 2-4.2 4.6-4.2 1.1 0 2 .2 2.7.7M12.4 9v5M9.9 11.5h5")}`,stretch:G`${Q("M3 13 12.6 3.4M7.2 3H13v5.8")}${Q("M3 3v.01M3 6.5v.01M13 13v.01M9.5 13v.01")}`,breaking:G`${Q("M8 1.5 14.5 8 8 14.5 1.5 8Z")}${Q("M8 5v3.2")}${nn("M8 9.6a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z")}`,chevron:Q("M6 3.5 10.5 8 6 12.5"),close:Q("M4 4l8 8M12 4l-8 8"),document:G`${Q("M4 1.75h5.5L12.5 4.75v9.5H3.5V1.75Z")}${Q("M6 7.25h4M6 10.25h4")}`,external:G`${Q("M6.5 3.5h-3v9h9v-3")}${Q("M9.5 2.5h4v4M13.2 2.8 7.5 8.5")}`,filter:Q("M2 4h12M4.5 8h7M6.5 12h3"),info:G`${rs}${Q("M8 7.4v3.6")}${nn("M8 4.3a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z")}`,link:Q("M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8"),minus:Q("M3.5 8h9"),pencil:Q("M2.5 13.5 3.3 10.3 10.8 2.8l2.4 2.4-7.5 7.5ZM9.3 4.3l2.4 2.4"),plus:Q("M3.5 8h9M8 3.5v9"),clock:G`${rs}${Q("M8 4.7V8l2.2 1.5")}`,search:G`<circle cx="7" cy="7" r="4.25" stroke="currentColor" stroke-width="1.5" />${Q("M10.3 10.3 13.5 13.5")}`,"sort-ascending":Q("M8 13V3.5M4.5 7 8 3.5 11.5 7"),"sort-descending":Q("M8 3v9.5M4.5 9 8 12.5 11.5 9"),today:G`${rs}${nn("M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z")}`};function wk(e){return yk[e]}function T(e){return m`<svg class="glyph ${e}" part="glyph" viewBox="0 0 16 16" aria-hidden="true">
    ${wk(e)}
  </svg>`}let lf=class extends Event{constructor(t,n,s,i){super("context-request",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=n,this.callback=s,this.subscribe=i??!1}};function QI(e){return e}let kk=class{constructor(t,n,s,i){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(r,o)=>{this.unsubscribe&&(this.unsubscribe!==o&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=r,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(r,o)),this.unsubscribe=o},this.host=t,n.context!==void 0){const r=n;this.context=r.context,this.callback=r.callback,this.subscribe=r.subscribe??!1}else this.context=n,this.callback=s,this.subscribe=i??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new lf(this.context,this.host,this.t,this.subscribe))}};let $k=class{get value(){return this.o}set value(t){this.setValue(t)}setValue(t,n=!1){const s=n||!Object.is(t,this.o);this.o=t,s&&this.updateObservers()}constructor(t){this.subscriptions=new Map,this.updateObservers=()=>{for(const[n,{disposer:s}]of this.subscriptions)n(this.o,s)},t!==void 0&&(this.value=t)}addCallback(t,n,s){if(!s)return void t(this.value);this.subscriptions.has(t)||this.subscriptions.set(t,{disposer:()=>{this.subscriptions.delete(t)},consumerHost:n});const{disposer:i}=this.subscriptions.get(t);t(this.value,i)}clearCallbacks(){this.subscriptions.clear()}};let xk=class extends Event{constructor(t,n){super("context-provider",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=n}},Dk=class extends $k{constructor(t,n,s){super(n.context!==void 0?n.initialValue:s),this.onContextRequest=i=>{if(i.context!==this.context)return;const r=i.contextTarget??i.composedPath()[0];r!==this.host&&(i.stopPropagation(),this.addCallback(i.callback,r,i.subscribe))},this.onProviderRequest=i=>{if(i.context!==this.context||(i.contextTarget??i.composedPath()[0])===this.host)return;const r=new Set;for(const[o,{consumerHost:a}]of this.subscriptions)r.has(o)||(r.add(o),a.dispatchEvent(new lf(this.context,a,o,!0)));i.stopPropagation()},this.host=t,n.context!==void 0?this.context=n.context:this.context=n,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new xk(this.context,this.host))}};function cf({milestones:e}){return e.every(({items:t,groups:n,description:s,when:i,progress:r,status:o})=>t.length===0&&n.length===0&&s.length===0&&i===void 0&&r===void 0&&o==="unknown")}const Fr=Object.freeze({status:[],flag:[],milestone:[],group:[],tag:[],owner:[],type:[]}),uf=Object.freeze({view:"timeline",search:"",filters:Fr,groupBy:"milestone",boardBy:"status",zoom:"fit",open:new Map,shown:new Map});function ai(e){return e.search.trim()!==""||Object.values(e.filters).some(t=>t.length>0)}function _k(e,t){switch(t.type){case"view":return e.view===t.view?e:{...e,view:t.view};case"search":return e.search===t.text?e:{...e,search:t.text};case"toggle-filter":return df(e,t.facet,Ak(e.filters[t.facet],t.value));case"set-filter":return df(e,t.facet,t.values);case"clear-filters":return{...e,search:"",filters:Fr};case"sort":return Ck(e,t.sort);case"group-by":return e.groupBy===t.groupBy?e:{...e,groupBy:t.groupBy};case"board-by":return e.boardBy===t.boardBy?e:{...e,boardBy:t.boardBy};case"zoom":return e.zoom===t.zoom?e:{...e,zoom:t.zoom};case"select":return Sk(e,t.id);case"open":return ff(e,[t.id],t.open);case"open-all":return ff(e,t.ids,t.open);case"show":return{...e,shown:new Map(e.shown).set(t.id,t.count)};case"restore":return{...e,...t.state}}}function Ak(e,t){return e.includes(t)?e.filter(n=>n!==t):[...e,t]}function df(e,t,n){const s=e.filters[t];return s.length===n.length&&n.every((i,r)=>s[r]===i)?e:{...e,filters:{...e.filters,[t]:[...n]}}}function Ck(e,t){if(e.sort?.column===t?.column&&e.sort?.direction===t?.direction)return e;const{sort:n,...s}=e;return t===void 0?s:{...s,sort:t}}function Sk(e,t){if(e.selected===t)return e;const{selected:n,...s}=e;return t===void 0?s:{...s,selected:t}}function ff(e,t,n){const s=t.filter(r=>e.open.get(r)!==n);if(s.length===0)return e;const i=new Map(e.open);for(const r of s)i.set(r,n);return{...e,open:i}}class Fk{#e;#n=new Set;constructor(t={}){this.#e={load:{phase:"idle"},view:{...uf,...t}}}get snapshot(){return this.#e}subscribe(t){return this.#n.add(t),()=>{this.#n.delete(t)}}dispatch(t){const n=_k(this.#e.view,t);n!==this.#e.view&&this.#t({...this.#e,view:n})}startLoading(){const{loadedAt:t}=this.#e.load;this.#t({...this.#e,load:{phase:"loading",...t===void 0?{}:{loadedAt:t}}})}setRoadmap(t,n){this.#t({...this.#e,roadmap:t,load:{phase:"ready",loadedAt:n}})}fail(t){const{loadedAt:n}=this.#e.load;this.#t({...this.#e,load:{phase:"error",error:t,...n===void 0?{}:{loadedAt:n}}})}clear(){this.#t({load:{phase:"idle"},view:this.#e.view})}#t(t){this.#e=t;for(const n of[...this.#n])n()}}class La extends Event{static{this.type="roadmap-error"}constructor(t,n){super(La.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({...t,message:n})}}class qa extends Event{static{this.type="roadmap-load"}constructor(t){super(qa.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({roadmap:t})}}const Pa=["status","flag","milestone","group","tag","owner","type"],Ek=100,Tk=500,zk=["timeline","table","board"],Rk=["milestone","group","status","tag","owner","type","none"],Ok=["status","milestone","horizon"],Mk={status:Ye,flag:["help-wanted","stretch","breaking"]},Bk=["fit","year","quarter","month"];function hf(e,t){const n=new URLSearchParams;e.view!==t.view&&n.set("view",e.view),e.search.trim()!==""&&n.set("q",e.search.trim());for(const r of Pa)for(const o of e.filters[r])n.append(r,o);e.sort&&n.set("sort",`${e.sort.column}:${e.sort.direction==="ascending"?"asc":"desc"}`),e.groupBy!==t.groupBy&&n.set("by",e.groupBy),e.boardBy!==t.boardBy&&n.set("columns",e.boardBy),e.zoom!==t.zoom&&n.set("zoom",e.zoom);const s=n.toString(),i=e.selected===void 0?"":encodeURIComponent(e.selected);return s===""?i:`${i}?${s}`}function Nk(e,t){const n=e.startsWith("#")?e.slice(1):e,s=n.indexOf("?"),i=Lk(s<0?n:n.slice(0,s)),r=new URLSearchParams(s<0?"":n.slice(s+1)),o=Ik(r.get("sort"));return{view:Er(r.get("view"),zk,t.view),search:(r.get("q")??"").slice(0,Tk),filters:jk(r),groupBy:Er(r.get("by"),Rk,t.groupBy),boardBy:Er(r.get("columns"),Ok,t.boardBy),zoom:Er(r.get("zoom"),Bk,t.zoom),...o&&{sort:o},...i!==""&&{selected:i}}}function pf(e){const t=e.indexOf("?");if(t<0)return!1;const n=new Set(["view","q","sort","by","columns","zoom",...Pa]),s=[...new URLSearchParams(e.slice(t+1)).keys()];return s.length>0&&s.every(i=>n.has(i))}function jk(e){const t=Pa.filter(s=>e.has(s));if(t.length===0)return Fr;const n=t.map(s=>{const i=[...new Set(e.getAll(s))].filter(r=>Mk[s]?.includes(r)??!0);return[s,i.slice(0,Ek)]});return{...Fr,...Object.fromEntries(n)}}function Ik(e){const t=e?.lastIndexOf(":")??-1;if(e===null||t<1)return;const n={asc:"ascending",desc:"descending"},s=e.slice(t+1);return s==="asc"||s==="desc"?{column:e.slice(0,t),direction:n[s]}:void 0}function Er(e,t,n){return e!==null&&t.includes(e)?e:n}function Lk(e){try{return decodeURIComponent(e)}catch{return e}}class qk{#e;#n;#t;#s;#i=uf;#r=!1;#o;constructor(t,n,s){this.#e=t,this.#n=n,this.#t=s,t.addController(this)}hostConnected(){globalThis.addEventListener("hashchange",this.#c),globalThis.addEventListener("popstate",this.#c),this.#s=this.#n.subscribe(this.#a)}hostDisconnected(){globalThis.removeEventListener("hashchange",this.#c),globalThis.removeEventListener("popstate",this.#c),this.#s?.()}#a=()=>{const{roadmap:t,load:n,view:s}=this.#n.snapshot;if(!(t===void 0||n.phase!=="ready")){if(!this.#r){this.#r=!0,this.#i={...s,search:""},this.#o=s,this.#u();return}this.#e.urlState&&this.#l(s)}};#c=()=>{this.#r&&this.#u()};#u(){const{hash:t}=globalThis.location,{roadmap:n}=this.#n.snapshot;if(n===void 0)return;const{selected:s,...i}=Nk(t,this.#i),r=s===void 0?void 0:this.#t.anchors.get(s)??s,o=r!==void 0&&I(n).nodes.has(r);this.#e.urlState&&(t===""||o||pf(t))&&(i.sort||this.#n.dispatch({type:"sort"}),this.#n.dispatch({type:"restore",state:i})),o?(this.#n.dispatch({type:"open-all",ids:Pk(n,r),open:!0}),this.#n.dispatch({type:"select",id:r}),this.#e.reveal(r)):this.#e.urlState&&(t===""||pf(t))&&this.#n.dispatch({type:"select"}),this.#o=this.#n.snapshot.view}#l(t){const n=this.#o;this.#o=t;const s=hf(t,this.#i),{location:i,history:r}=globalThis,o=n===void 0?"":hf(n,this.#i);if(s===o)return;const a=`${i.pathname}${i.search}${s===""?"":`#${s}`}`;n!==void 0&&n.search!==""&&t.search!==n.search?r.replaceState(r.state,"",a):r.pushState(r.state,"",a)}}function Pk(e,t){const n=I(e).nodes.get(t);switch(n?.kind){case void 0:return[];case"milestone":return[t];case"group":return[n.milestone.id,...n.parents.map(s=>s.id),t];case"item":{const s=[n.entry.milestone.id,...n.entry.groups.map(i=>i.id),t];for(let{parent:i}=n.entry;i;i=i.parent)s.push(i.item.id);return s}}}const Uk=H`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    container: roadmap / inline-size;
    font-family: var(--_font);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    color: var(--_text);
    font-size: 0.875rem;
    line-height: 1.25rem;
    font-weight: 400;
    font-variant-numeric: normal;
    overflow-wrap: break-word;
    isolation: isolate;
  }
  :host([framed]) .root {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
    background: var(--_bg);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  code {
    font-family: var(--_font-mono);
    font-size: 0.92em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .title {
    font-size: 1.25rem;
    line-height: 1.75rem;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .muted {
    color: var(--_text-muted);
  }
  .small {
    font-size: 0.75rem;
    line-height: 1rem;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .glyph {
    inline-size: 1rem;
    block-size: 1rem;
    flex: none;
    display: inline-block;
    vertical-align: -0.1875rem;
    overflow: visible;
    fill: none;
    stroke: none;
    color: var(--_text-muted);
  }
  .glyph.done {
    color: var(--_done);
  }
  .glyph.in-progress {
    color: var(--_in-progress);
  }
  .glyph.planned {
    color: var(--_planned);
  }
  .glyph.considering {
    color: var(--_considering);
  }
  .glyph.at-risk {
    color: var(--_at-risk);
  }
  .glyph.blocked {
    color: var(--_blocked);
  }
  .glyph.dropped {
    color: var(--_dropped);
  }
  .glyph.unknown {
    color: var(--_unknown);
  }
  .glyph.help-wanted {
    color: var(--_help-wanted);
  }
  .glyph.stretch {
    color: var(--_stretch);
  }
  .glyph.breaking {
    color: var(--_breaking);
  }

  .tag {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    font-size: 0.75rem;
    line-height: 1.125rem;
    color: var(--_text-muted);
  }
  .flag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: 0.75rem;
    line-height: 1rem;
  }
  .flag .glyph {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control-h);
    padding: 0 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font-size: 0.8125rem;
    font-weight: 500;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_surface-2);
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-text);
  }
  .button.icon {
    inline-size: var(--_control-h);
    padding: 0;
  }
  .button.ghost {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    padding: 0 8px;
  }
  a.button.ghost {
    text-decoration: underline;
  }
  .button[aria-disabled='true'] {
    color: var(--_text-muted);
    border-style: dashed;
    cursor: default;
  }
  .segments {
    display: inline-flex;
    min-block-size: var(--_control-h);
    padding: 2px;
    gap: 2px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .segments button {
    padding: 0 12px;
    border: 1px solid transparent;
    border-radius: 6px;
    font-size: 0.8125rem;
    font-weight: 500;
    color: var(--_text-muted);
  }
  .segments :is([aria-pressed='true'], [aria-selected='true']) {
    background: var(--_bg);
    color: var(--_text);
    border-color: var(--_border-strong);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_control-h);
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_bg);
    font-size: 0.8125rem;
  }
  .chip .count {
    color: var(--_text-muted);
  }
  .chip:hover {
    background: var(--_surface);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 500;
  }
  .chip[aria-disabled='true'] {
    color: var(--_text-muted);
    border-style: dashed;
    cursor: default;
  }
  .disclosure {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 6px;
  }
  .disclosure .glyph {
    transition: transform 120ms ease-out;
  }
  .disclosure[aria-expanded='true'] .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) .disclosure .glyph {
    scale: -1 1;
  }
  .meter {
    display: block;
    inline-size: 64px;
    block-size: 6px;
    overflow: visible;
  }
  @media (pointer: coarse) {
    .disclosure {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    /* Beats the colour of each status. */
    .glyph.glyph.glyph {
      color: CanvasText;
    }
    .chip[aria-pressed='true'],
    .segments :is([aria-pressed='true'], [aria-selected='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
      box-shadow: none;
    }
    .chip[aria-pressed='true'] :is(.glyph.glyph.glyph, .count) {
      color: HighlightText;
    }
  }
  @media print {
    .screen-only {
      display: none !important;
    }
    :host([framed]) .root {
      border: 0;
    }
  }
`,mf=Symbol("roadmark-store");function gf(e,t,n){if(e){if(!n){e.delete(t);return}try{e.add(t)}catch{}}}function Ua(e,t){const{code:n,source:s,status:i,retryAfter:r,line:o,column:a}=e,l=s!==void 0&&URL.canParse(s)?new URL(s):void 0;return t.term("error",{code:n,host:l?.host,file:Wa(s),status:i,retryAfter:r===void 0?void 0:bf(r,t),line:o,column:a,detail:Wk(e,t)})}function Wa(e){const t=e?.split(/[?#]/,1)[0]?.replace(/\/+$/,"")??"",n=t.slice(t.lastIndexOf("/")+1);if(n!=="")try{return decodeURIComponent(n).slice(0,80)}catch{return n.slice(0,80)}}function Wk({code:e,detail:t},n){if(t===void 0)return;if(e==="timeout")return bf(Number(t)/1e3,n);if(e!=="limit")return t;const s=Number(t);return s>=1048576?`${n.number(s/1048576,{maximumFractionDigits:1})} MiB`:`${n.number(s/1024,{maximumFractionDigits:0})} KiB`}function bf(e,t){const n=e>=120?"minute":"second",s=n==="minute"?Math.ceil(e/60):e;return t.number(s,{style:"unit",unit:n,unitDisplay:"long",maximumFractionDigits:1})}const Kk=".ec-line, .token-line, code > .line";function Ka(e){const t=[...e.querySelectorAll(Kk)];return t.length===0?e.textContent:t.map(n=>n.textContent.replace(/\r?\n$/,"")).join(`
`)}function Hk(e){return[`pre.${e}`,`pre[lang="${e}"]`,`pre[data-language="${e}"]`,`code.language-${e}`,`code.lang-${e}`,`pre.language-${e}`,`.language-${e} pre`,`.highlight-${e} pre`].join(",")}const Jk='script[type="text/markdown"], script[type="text/plain"], script[type="application/json"]',vf="h1, h2, h3, h4, h5, h6, ul, ol, table, dl";function Vk(e){if(e.firstChild===null)return;const t=e.querySelector(Jk);if(t)return{kind:"text",text:Ja(t.textContent)};const n=[...e.children].filter(o=>!Ha(o)),s=n.map(o=>o.matches("pre")?o:o.querySelector("pre")).find(o=>o!==null);if(n.some(o=>o.matches(vf)||o.querySelector(vf)!==null))return{kind:"html"};if(s)return{kind:"text",text:Ja(Ka(s))};const r=[...e.childNodes].filter(o=>o.nodeType===Node.TEXT_NODE||n.includes(o)).map(o=>o.textContent??"").join("");return r.trim().includes(`
`)?{kind:"text",text:Ja(r)}:void 0}function Zk(e){return[...e.children].some(t=>!t.hasAttribute("slot")&&Ha(t))}function Ha(e){return e.hasAttribute("slot")||e.localName.startsWith("roadmap-")?!0:[...e.getElementsByTagName("*")].some(t=>t.localName.startsWith("roadmap-"))}function Ja(e){const t=e.replace(/^[ \t]*\r?\n/,"").split(`
`),n=t.filter(i=>i.trim()!=="").map(i=>i.length-i.trimStart().length),s=Math.min(...n);return s>0&&Number.isFinite(s)?t.map(i=>i.slice(s)).join(`
`):t.join(`
`)}class Gk{constructor(t){this.version=0,this.hasFallback=!1,this.#t=()=>{this.source=Vk(this.#e),this.hasFallback=this.source!==void 0&&this.#e.querySelector(":scope > script")===null,this.version++,this.#e.requestUpdate()},this.#e=t,t.addController(this)}#e;#n;hostConnected(){typeof MutationObserver>"u"||(this.#n=new MutationObserver(t=>{t.some(({target:n})=>Yk(this.#e,n))&&this.#t()}),this.#n.observe(this.#e,{childList:!0,subtree:!0,characterData:!0}),document.readyState==="loading"?document.addEventListener("DOMContentLoaded",this.#t,{once:!0}):this.#t())}hostDisconnected(){this.#n?.disconnect(),document.removeEventListener("DOMContentLoaded",this.#t)}#t}function Yk(e,t){const n=t instanceof Element?t:t.parentElement;for(let s=n;s&&s!==e;s=s.parentElement)if(s.localName.startsWith("roadmap-"))return!1;return!0}const Xk=300,Qk=3e3;class e1{constructor(t){this.pace="quick",this.#n=[],this.#e=t,t.addController(this)}#e;#n;follow(t){t!==this.#n.length>0&&(this.#s(),t&&(this.#n=[this.#t("slow",Xk),this.#t("late",Qk)]))}hostDisconnected(){this.#s()}#t(t,n){return setTimeout(()=>{this.pace=t,this.#e.requestUpdate()},n)}#s(){for(const t of this.#n)clearTimeout(t);this.#n=[],this.pace="quick"}}const Va=new Set,os=new Map;let Ot,Za="ltr",Ga="en";const yf=typeof MutationObserver<"u"&&typeof document<"u"&&typeof document.documentElement<"u";if(yf){const e=new MutationObserver(kf);Za=document.documentElement.dir||"ltr",Ga=document.documentElement.lang||navigator.language,e.observe(document.documentElement,{attributes:!0,attributeFilter:["dir","lang"]})}function wf(...e){e.map(t=>{const n=t.$code.toLowerCase();os.has(n)?os.set(n,Object.assign(Object.assign({},os.get(n)),t)):os.set(n,t),Ot||(Ot=t)}),kf()}function kf(){yf&&(Za=document.documentElement.dir||"ltr",Ga=document.documentElement.lang||navigator.language),[...Va.keys()].map(e=>{typeof e.requestUpdate=="function"&&e.requestUpdate()})}let t1=class{constructor(t){this.host=t,this.host.addController(this)}hostConnected(){Va.add(this.host)}hostDisconnected(){Va.delete(this.host)}dir(){return`${this.host.dir||Za}`.toLowerCase()}lang(){const t=`${this.host.lang||Ga}`.toLowerCase().replace(/_/g,"-");try{return new Intl.Locale(t),t}catch{return Ot?Ot.$code.toLowerCase():"en"}}getTranslationData(t){var n,s;let i;try{i=new Intl.Locale(t.replace(/_/g,"-"))}catch{return{locale:void 0,language:"",region:"",primary:void 0,secondary:void 0}}const r=i.language.toLowerCase(),o=(s=(n=i.region)===null||n===void 0?void 0:n.toLowerCase())!==null&&s!==void 0?s:"",a=os.get(`${r}-${o}`),l=os.get(r);return{locale:i,language:r,region:o,primary:a,secondary:l}}exists(t,n){var s;const{primary:i,secondary:r}=this.getTranslationData((s=n.lang)!==null&&s!==void 0?s:this.lang());return n=Object.assign({includeFallback:!1},n),!!(i&&i[t]||r&&r[t]||n.includeFallback&&Ot&&Ot[t])}term(t,...n){const{primary:s,secondary:i}=this.getTranslationData(this.lang());let r;if(s&&s[t])r=s[t];else if(i&&i[t])r=i[t];else if(Ot&&Ot[t])r=Ot[t];else return console.error(`No translation found for: ${String(t)}`),String(t);return typeof r=="function"?r(...n):r}date(t,n){return t=new Date(t),new Intl.DateTimeFormat(this.lang(),n).format(t)}number(t,n){return t=Number(t),isNaN(t)?"":new Intl.NumberFormat(this.lang(),n).format(t)}relativeTime(t,n,s){return new Intl.RelativeTimeFormat(this.lang(),s).format(t,n)}};const $f=new Map,xf=new Map;function Xe(e,t){let n=xf.get(e);return n||xf.set(e,n=new Intl.NumberFormat(e)),n.format(t)}function Mt(e,t,n){let s=$f.get(e);return s||$f.set(e,s=new Intl.PluralRules(e)),(n[s.select(t)]??n.other).replaceAll("{n}",Xe(e,t))}const pe=e=>Xe("en",e),Te=(e,t,n)=>Mt("en",e,{one:`{n} ${t}`,other:`{n} ${n}`}),n1={done:"Done","in-progress":"In progress",planned:"Planned",considering:"Considering","at-risk":"At risk",blocked:"Blocked",dropped:"Dropped",unknown:"No status"},s1={"help-wanted":"Help wanted",stretch:"Stretch goal",breaking:"Breaking change"},i1={timeline:"Timeline",table:"Table",board:"Board"},Ya={version:["release","releases"],period:["period","periods"],horizon:["horizon","horizons"],state:["state","states"],mixed:["milestone","milestones"]},r1={item:"Item",status:"Status",flag:"Flags",group:"Theme",type:"Type",owner:"Owner",tag:"Tags",issue:"Issue",link:"Links",target:"Target",when:"When",priority:"Priority",progress:"Progress",description:"Description",dependsOn:"Depends on",neededBy:"Needed by",children:"Sub-items",source:"Source"},o1={version:"Release",period:"Period",horizon:"Horizon",state:"State",mixed:"Milestone"},a1={issue:"Issue",pull:"Pull request",discussion:"Discussion",milestone:"Milestone",commit:"Commit",spec:"Specification",web:"Link"},l1={group:"No theme",status:"No status",tag:"No tag",owner:"No owner",type:"No type"},Df={status:"Status",flag:"Flags",milestone:"Milestone",group:"Theme",tag:"Tag",owner:"Owner",type:"Type"},_f={error:["error","errors"],warning:["warning","warnings"],info:["note","notes"]},c1={error:"Error",warning:"Warning",info:"Note"},u1={note:"Note",tip:"Tip",important:"Important",warning:"Warning",caution:"Caution"};function d1(e,t,n){const s=n===void 0?"":` Try again in ${n}.`,i=`The server answered ${String(t)} for ${e}.`;return t===404||t===410?`${i} The file may have moved, or the site may live under a path that the address lacks.`:t===401||t===403?`${i} Reading it needs a permission that this page does not have.`:t===429?`${i} It was asked too often.${s}`:`${i} The fault is on its side.${s}`}function f1({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"The text",c=r===void 0?"":` at line ${String(r)}, column ${String(o)}`;switch(e){case"net":return`Could not reach ${t??"the server"}. It may be offline, or it may not allow this page to read it.`;case"timeout":return`${t??"The server"} took longer than ${a??"it may"}.`;case"http":return d1(l,s,i);case"type":return`${l} is a web page, not a roadmap. The address may ask for a login, or lead to a page about the file.`;case"binary":return`${l} is not a text file.`;case"cut":return r===void 0?`${l} arrived incomplete.`:`${l} ends too early${c}.`;case"url":return"This address cannot be loaded. It must begin with https or http, or be a path, and hold no password.";case"empty":return`${l} is empty.`;case"encoding":return`${l} is not UTF-8. Save it as UTF-8.`;case"limit":return`${l} is larger than ${a??"allowed"} and is not shown.`;case"json":return`${l} is not valid JSON${c}.`;case"shape":return`${l} is not a roadmap${a===void 0?"":`: ${a}`}.`;case"internal":return`${l} could not be read. Reload the page to try again.`}}const h1={done:"Done",added:"Added",slipped:"Slipped","pulled-in":"Pulled in",rescheduled:"Rescheduled",status:"Status","re-owned":"Owners",reworded:"Reworded",removed:"Removed"},Af={$code:"en",$name:"English",$dir:"ltr",status:e=>n1[e],flag:e=>s1[e],items:e=>Te(e,"item","items"),milestones:(e,t)=>Te(e,Ya[t][0],Ya[t][1]),ofTotal:(e,t)=>`${pe(e)} of ${pe(t)}`,doneOf:(e,t)=>`${pe(e)} of ${pe(t)} done`,childrenDone:(e,t)=>`${pe(e)} of ${Te(t,"sub-item","sub-items")} done`,withoutStatus:e=>Te(e,"item states no status","items state no status"),untitled:"Roadmap",noGroup:"No theme",unscheduled:"Unscheduled",view:e=>i1[e],releaseOrder:"Release order. The source gives no dates.",noDateInOrder:"No date, in order",noDate:"No date",loading:"Loading roadmap",emptyTitle:"No roadmap items found",emptyText:e=>`${e??"The source"} was read, but it has no headings with lists or tables under them.`,errorTitle:"Could not load this roadmap",retry:"Try again",openSource:"Open source",noMatchTitle:"No items match",clearSearch:"Clear search",clearAll:"Clear all",fact:e=>r1[e],milestone:e=>o1[e],linkKind:e=>a1[e],quote:e=>`“${e}”`,quarter:(e,t)=>`Q${String(e)} ${String(t)}`,half:(e,t)=>`H${String(e)} ${String(t)}`,fromHeading:e=>`${e}, from heading`,fromHeadingHint:e=>`Read from the heading: “${e}”`,partOf:e=>`Part of ${e}`,more:e=>`${pe(e)} more`,line:e=>`Line ${String(e)}`,editLine:"Edit this line",openIssue:e=>`Open ${e}`,helpWithIssue:e=>`Help with ${e}`,permalink:"Link to this item",documentOrder:"Order of the document. The source gives no dates.",orderNotTime:"Order of the document, not to scale.",laneWidth:e=>({equal:"Equal lanes",count:"By item count",label:"Lane width"})[e],earlier:e=>`${pe(e)} earlier`,later:e=>`${pe(e)} later`,moreThemes:e=>Te(e,"more theme","more themes"),stretchItems:e=>`${Te(e,"item","items")}, stretch goals`,matching:e=>Mt("en",e,{one:"{n} matches",other:"{n} match"}),versionRange:"Version range",plannedUnder:e=>`Planned under ${e}`,cell:(e,t,n)=>`${e}, ${t}: ${n}`,opened:(e,t)=>`${e} opened, ${t}`,closed:e=>`${e} closed`,close:"Close",showMore:e=>`Show ${pe(e)} more`,quarterShort:e=>`Q${pe(e)}`,zoom:e=>({fit:"Fit",year:"Years",quarter:"Quarters",month:"Months"})[e],timeScale:"Time scale",zoomOut:"Zoom out",zoomIn:"Zoom in",plotSpan:(e,t,n)=>`${e}, ${t} to ${n}`,today:"Today",todayIs:e=>`Today, ${e}`,dated:e=>`${pe(e)} dated`,barKey:e=>({exact:"Exact dates",period:"Whole period: the source names no day",day:"Single day",undated:"Undated: order only"})[e],after:e=>`after ${e}`,showItemsOf:(e,t)=>`${e}, show ${t}`,hideItemsOf:(e,t)=>`${e}, hide ${t}`,caption:(e,t,n)=>`${e}, ${t} in ${n}`,itemsOf:(e,t)=>`${pe(e)} of ${Te(t,"item","items")}`,lastUpdated:e=>`Last updated ${e}`,searchItems:"Search items",searchPlaceholder:e=>`Search ${Te(e,"item","items")}`,groupBy:"Group",groupByNone:"No groups",sortBy:"Sort",sortNone:"Document order",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`Sorted by ${e}`,withoutValue:e=>l1[e],stillLoading:"Still loading",error:f1,stale:e=>`Showing the copy from ${e}. The newer file could not be fetched.`,noMatchText:(e,t,n)=>`Nothing in ${Te(e,"item","items")} matches${t===void 0?"":` “${t}”`}${n===void 0?"":` with ${n}`}.`,removeFilter:e=>`Remove ${e}`,openFile:e=>`Open ${e}`,broken:"This part of the roadmap could not be shown. The rest is not affected.",clear:"Clear",facet:e=>Df[e],filterBy:e=>`Filter by ${Df[e].toLowerCase()}`,severalFlags:"an item may carry several",noMark:"line carries no mark",filters:e=>e===0?"Filters":`Filters (${pe(e)})`,views:"View",countOf:(e,t)=>`${pe(e)} ${t}`,itemsDone:(e,t)=>`${pe(e)} of ${Te(t,"item","items")} done`,itemsIn:(e,t)=>`${e} in ${t}`,noStatus:e=>`${pe(e)} without a status`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`Filters: ${t}`,n&&`Search: ${n}`].filter(Boolean).join(" "),progressBy:e=>`Progress by ${Ya[e][0]}`,diagnosticsTitle:(e,t,n)=>`${e}: ${Te(t,"item","items")} read, ${n}`,findings:(e,t)=>Te(e,_f[t][0],_f[t][1]),moreFindings:e=>`and ${pe(e)} more`,severity:e=>c1[e],about:"About this roadmap",notes:"Notes",notice:e=>u1[e],topLevelItems:e=>Te(e,"top-level item","top-level items"),itemsBy:(e,t)=>`${e} by ${t}`,boardBy:"Columns",withoutHorizon:"No horizon",changesTitle:"Changes",changes:e=>Te(e,"change","changes"),noChanges:"Nothing changed.",changeType:e=>h1[e],fromTo:(e,t)=>`from ${e} to ${t}`,none:"none"},Cf=new Map([["ar",async()=>(await Promise.resolve().then(function(){return Hx})).ar],["de",async()=>(await Promise.resolve().then(function(){return i2})).de],["es",async()=>(await Promise.resolve().then(function(){return b2})).es],["fr",async()=>(await Promise.resolve().then(function(){return E2})).fr],["it",async()=>(await Promise.resolve().then(function(){return U2})).it],["ja",async()=>(await Promise.resolve().then(function(){return eD})).ja],["ko",async()=>(await Promise.resolve().then(function(){return dD})).ko],["pt",async()=>(await Promise.resolve().then(function(){return DD})).pt],["ru",async()=>(await Promise.resolve().then(function(){return jD})).ru],["zh",async()=>(await Promise.resolve().then(function(){return ZD})).zh]]);wf(Af);const Xa=new Set(["en"]),Sf=new Map,Ff=new Map;class p1 extends t1{#e;get isLoading(){const t=this.#n();return Cf.has(t)&&!Xa.has(t)}hostConnected(){super.hostConnected(),this.#e=void 0,Ef(this.#n())}hostUpdate(){this.#e=void 0,this.isLoading&&Ef(this.#n())}lang(){return this.#e??=m1(this.host)??super.lang()}number(t,n){const s=n?`${this.lang()} ${JSON.stringify(n)}`:this.lang();let i=Ff.get(s);return i||Ff.set(s,i=new Intl.NumberFormat(this.lang(),n)),i.format(Number(t))}#n(){return this.lang().split("-",1)[0]??"en"}}function Ef(e){const t=Cf.get(e);if(!t||Xa.has(e))return Promise.resolve();let n=Sf.get(e);return n||(n=t().catch(()=>Af).then(s=>{Xa.add(e),wf(s)}),Sf.set(e,n)),n}function m1(e){for(let t=e;t;){const n=t.closest('[lang]:not([lang=""])');if(n)return g1(n.getAttribute("lang")??"");const s=t.getRootNode();t=s instanceof ShadowRoot?s.host:void 0}}function g1(e){try{return new Intl.Locale(e.replaceAll("_","-")).toString().toLowerCase()}catch{return}}const Tf=Object.freeze({bytes:1048576,depth:32,milestones:2e3,items:5e4,lineLength:1e4,tableColumns:50,definitions:1e3,perItem:50,diagnostics:100,fetchTimeout:1e4,timelineYears:200});function ct(e={}){const t={...Tf};for(const n of Object.keys(Tf)){const s=e[n];typeof s=="number"&&s>0&&(t[n]=s)}return t}const Qa=new Set(["done","in-progress","planned","considering","at-risk","blocked","dropped","unknown"]),b1=new Set(["day","week","month","quarter","half","season","year","none"]),v1=new Set(["issue","pull","discussion","milestone","commit","spec","web"]),y1=new Set(["version","period","horizon","state","unscheduled"]),w1=new Set(["note","tip","important","warning","caution"]),k1=new Set(["prose","comment","definition","code","html"]),$1=new Set(["error","warning","info"]),x1=new Set(["markdown","json","github"]),li=200,q=e=>typeof e=="string",_n=e=>typeof e=="boolean",sn=e=>Number.isSafeInteger(e)&&e>=0,as=e=>typeof e=="string"&&wt(e),zf=e=>typeof e=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(e);function el(e){return te(e)&&e.version===1&&R(e.title,q)&&R(e.updated,tl)&&te(e.metadata)&&Rf(e.metadata,0)&&R(e.frontMatter,D1)&&Cn(e.description,0)&&ze(e.statuses,O1)&&ze(e.notices,M1)&&ze(e.milestones,R1)&&ze(e.notes,B1)&&ze(e.diagnostics,j1)&&R(e.source,I1)}function te(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function R(e,t){return e===void 0||t(e)}function ze(e,t){if(!Array.isArray(e))return!1;for(const n of e)if(!t(n))return!1;return!0}function Rf(e,t){if(e===null||typeof e=="string"||typeof e=="boolean")return!0;if(typeof e=="number")return Number.isFinite(e);if(typeof e!="object"||t>li)return!1;for(const n of Object.values(e))if(!Rf(n,t+1))return!1;return!0}function Of(e){return te(e)&&sn(e.offset)&&sn(e.line)&&e.line!==0&&sn(e.column)&&e.column!==0}function ut(e){return te(e)&&Of(e.start)&&Of(e.end)}function D1(e){return te(e)&&ut(e.source)}function An(e,t){if(!Array.isArray(e)||t>li)return!1;for(const n of e)if(!_1(n,t))return!1;return!0}function _1(e,t){if(!te(e))return!1;switch(e.type){case"text":return q(e.value)&&R(e.source,ut);case"code":return q(e.value);case"break":return!0;case"image":return as(e.href)&&q(e.alt)&&R(e.title,q);case"emphasis":case"strong":case"delete":return An(e.children,t+1);case"link":return as(e.href)&&R(e.title,q)&&An(e.children,t+1);default:return!1}}function Cn(e,t){if(!Array.isArray(e)||t>li)return!1;for(const n of e)if(!A1(n,t))return!1;return!0}function A1(e,t){if(!te(e)||!R(e.source,ut))return!1;switch(e.type){case"paragraph":return An(e.children,t);case"heading":return sn(e.depth)&&e.depth!==0&&An(e.children,t);case"code":return R(e.language,q)&&q(e.value);case"list":return _n(e.ordered)&&R(e.start,sn)&&ze(e.items,n=>C1(n,t+1));case"quote":return Cn(e.children,t+1);case"table":return ze(e.header,n=>An(n,t))&&ze(e.rows,n=>ze(n,s=>An(s,t)));default:return!1}}function C1(e,t){return te(e)&&R(e.checked,_n)&&Cn(e.children,t)&&R(e.source,ut)}function tl(e){return te(e)&&q(e.text)&&R(e.start,zf)&&R(e.end,zf)&&b1.has(e.precision)&&_n(e.approximate)}function S1(e){return te(e)&&q(e.name)&&R(e.href,as)&&R(e.team,_n)}function F1(e){return te(e)&&as(e.href)&&q(e.text)&&v1.has(e.kind)&&R(e.repository,q)&&R(e.number,sn)}function Mf(e){return te(e)&&sn(e.done)&&sn(e.total)}function E1(e){if(!te(e))return!1;for(const t in e)if(typeof e[t]!="string")return!1;return!0}function Bf(e){return q(e.id)&&q(e.title)&&Qa.has(e.status)&&ze(e.owners,S1)&&_n(e.helpWanted)&&_n(e.stretch)&&ze(e.links,F1)&&Cn(e.description,0)&&R(e.target,q)&&R(e.when,tl)&&R(e.progress,Mf)&&R(e.source,ut)}function nl(e,t){if(!Array.isArray(e)||t>li)return!1;for(const n of e)if(!T1(n,t))return!1;return!0}function T1(e,t){return te(e)&&Bf(e)&&An(e.content,0)&&R(e.statusText,q)&&R(e.statusFrom,n=>n==="group"||n==="milestone")&&R(e.type,q)&&ze(e.tags,q)&&_n(e.breaking)&&R(e.priority,q)&&ze(e.dependsOn,q)&&E1(e.fields)&&nl(e.children,t+1)}function Nf(e,t){if(!Array.isArray(e)||t>li)return!1;for(const n of e)if(!(te(n)&&Bf(n)&&R(n.href,as)&&nl(n.items,0)&&Nf(n.groups,t+1)))return!1;return!0}function z1(e){return te(e)&&q(e.from)&&R(e.to,q)}function R1(e){return te(e)&&q(e.id)&&q(e.title)&&y1.has(e.kind)&&R(e.versions,z1)&&R(e.when,tl)&&Qa.has(e.status)&&R(e.href,as)&&Cn(e.description,0)&&nl(e.items,0)&&Nf(e.groups,0)&&R(e.progress,Mf)&&R(e.source,ut)}function O1(e){return te(e)&&Qa.has(e.status)&&ze(e.marks,q)&&q(e.label)&&R(e.source,ut)}function M1(e){return te(e)&&w1.has(e.kind)&&R(e.title,q)&&Cn(e.content,0)&&R(e.source,ut)}function B1(e){return te(e)&&k1.has(e.kind)&&R(e.title,q)&&Cn(e.content,0)&&R(e.source,ut)}function N1(e){return te(e)&&ut(e.range)&&q(e.newText)}function j1(e){return te(e)&&q(e.code)&&$1.has(e.severity)&&q(e.message)&&R(e.source,ut)&&R(e.fix,N1)}function I1(e){return te(e)&&R(e.uri,q)&&R(e.repository,q)&&R(e.revision,q)&&x1.has(e.format)}const L1=/^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|zip|gzip|x-gzip|wasm|vnd\.))/i,q1=/^(?:text\/html|application\/xhtml\+xml)/i,P1=/^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i,U1=[[37,80,68,70,45],[137,80,78,71],[71,73,70,56],[255,216,255],[80,75,3,4],[31,139],[0,97,115,109]],jf=2048;function W1(e,t){if(L1.test(t))return"binary";const n=e.subarray(0,jf);if(K1(n))return"encoding";if(U1.some(i=>i.every((r,o)=>n[o]===r))||H1(n))return"binary";const s=J1(new TextDecoder().decode(n).trimStart());return P1.test(s)||q1.test(t)&&s.startsWith("<")?"type":s===""&&e.length<=jf?"empty":void 0}function K1(e){if(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)return!0;let t=0,n=0;for(let i=0;i<e.length;i++)e[i]===0&&(i%2===0?t++:n++);const s=e.length/2;return e.length>=8&&Math.max(t,n)>s*.4&&Math.min(t,n)<s*.05}function H1(e){let t=0;for(const n of e)n<32&&n!==9&&n!==10&&n!==12&&n!==13&&n!==27&&t++;return t>8&&t>e.length*.05}function J1(e){let t=e;for(;t.startsWith("<!--");){const n=t.indexOf("-->");if(n<0)return t;t=t.slice(n+3).trimStart()}return t}const If=Symbol("late");function V1(e,t){if(!URL.canParse(e,t))return;const n=new URL(e,t);return(n.protocol==="https:"||n.protocol==="http:")&&n.username===""&&n.password===""?n:void 0}async function Z1(e,t,n){const s=e.href,i=new AbortController,r=()=>i.abort();n.addEventListener("abort",r,{once:!0});const o=t.fetchTimeout<=2147483647?setTimeout(()=>i.abort(If),t.fetchTimeout):void 0,a=c=>({ok:!1,error:{...c,source:s}});let l;try{l=await fetch(e,{credentials:"omit",referrerPolicy:"no-referrer",signal:i.signal,headers:{accept:"text/markdown, application/json, text/plain, */*;q=0.5"}});const c=G1(l);if(c)return r(),a(c);const u=await Y1(l,t.bytes);if(u===void 0)return r(),a({code:"limit",detail:String(t.bytes)});const d=W1(u,l.headers.get("content-type")??"");return d?a({code:d}):X1(u)}catch{return i.signal.reason===If?a({code:"timeout",detail:String(t.fetchTimeout)}):a({code:l?"cut":"net"})}finally{clearTimeout(o),n.removeEventListener("abort",r)}}function G1(e){if(e.status===204||e.status===205)return{code:"empty"};if(e.ok)return;const t=Number.parseInt(e.headers.get("retry-after")??"",10);return{code:"http",status:e.status,...t>0&&{retryAfter:t}}}async function Y1(e,t){const n=[];let s=0;const i=e.body?.getReader();for(let a=await i?.read();a&&!a.done;a=await i?.read()){if(s+=a.value.byteLength,s>t)return;n.push(a.value)}const r=new Uint8Array(s);let o=0;for(const a of n)r.set(a,o),o+=a.byteLength;return r}function X1(e){try{return{ok:!0,text:new TextDecoder("utf-8",{fatal:!0}).decode(e),damaged:!1}}catch{return{ok:!0,text:new TextDecoder().decode(e),damaged:!0}}}const Q1=/"(?:node_id|html_url|open_issues|closed_issues|projectV2|project_url|ProjectV2Item|totalCount|__typename)"\s*:/;function sl(e){return e$(e)?Q1.test(e.slice(0,4e3))?"github":"json":"markdown"}function e$(e){const t=e.slice(0,2e3).replace(/^\ufeff/,"").trimStart();return t.startsWith("{")?/^\{\s*(?:["}]|$)/.test(t):/^\[\s*(?:[{"]|\]\s*$)/.test(t)}async function Lf(e){return e==="json"?void 0:Promise.resolve().then(function(){return Vg})}async function t$(e,t){if(e.length>t.limits.bytes)return{error:{code:"limit",detail:String(t.limits.bytes)}};if(e.trim()==="")return{error:{code:"empty"}};const s=sl(e)!=="markdown"?await n$(e,t):await i$(e,t);return"error"in s?s:{roadmap:r$(s.roadmap,t)}}async function n$(e,t){const n=s$(e);if(el(n))return{roadmap:n};const{readValue:s}=await Promise.resolve().then(function(){return hb});return s(e,t)}function s$(e){try{return JSON.parse(e.charCodeAt(0)===65279?e.slice(1):e)}catch{return}}async function i$(e,t){const{readInStages:n}=await Promise.resolve().then(function(){return Vg});return{roadmap:await n(e,t)}}function r$(e,{uri:t,repository:n,revision:s,damaged:i}){const r={format:"markdown",...t!==void 0&&{uri:t},...e.source,...n!==void 0&&{repository:n},...s!==void 0&&{revision:s}};return{...e,source:r,diagnostics:[...i?[{code:"encoding",severity:"warning",message:"Some characters could not be read. Save the file as UTF-8."}]:[],...e.diagnostics]}}class o${#e;#n;#t;#s;#i;#r=new Map;constructor(t,n,s){this.#e=t,this.#n=n,this.#t=s,t.addController(this)}get anchors(){return this.#r}hostDisconnected(){queueMicrotask(()=>{this.#e.isConnected||!this.#i||(this.#o(),this.#s=void 0)})}hostUpdate(){const t=this.#e.ownSource;l$(t,this.#s)||(this.#s=t,this.#o(),t?this.#a(t):this.#n.clear())}reload(){this.#o(),this.#s&&this.#a(this.#s)}#o(){this.#i?.abort(),this.#i=void 0}#a(t){if(this.#r=new Map,t.kind==="roadmap"&&el(t.value)){this.#c({roadmap:t.value});return}const n=new AbortController;this.#i=n,this.#n.startLoading(),this.#u(t,n.signal).catch(()=>({error:{code:"internal"}})).then(s=>{this.#i===n&&(this.#i=void 0,this.#c(s))})}#c(t){"roadmap"in t?this.#n.setRoadmap(t.roadmap,Date.now()):this.#n.fail(t.error),this.#t(t)}async#u(t,n){switch(t.kind){case"roadmap":{const{readValue:s}=await Promise.resolve().then(function(){return hb});return s(t.value,{limits:ct(this.#e.limits)})}case"text":return this.#d(t.text,n);case"html":return this.#h(n);case"src":return this.#l(t.src,n)}}async#l(t,n){const s=V1(t,this.#e.ownerDocument.baseURI);if(!s)return{error:{code:"url",source:t}};Lf(/\.json$/i.test(s.pathname)?"json":"markdown").catch(()=>{});const r=await Z1(s,ct(this.#e.limits),n);return r.ok?this.#d(r.text,n,s,r.damaged):r}async#d(t,n,s,i=!1){const{limits:r,baseUrl:o,today:a,repository:l,revision:c}=this.#e,u=o??s?.href,d=await t$(t,{signal:n,damaged:i,limits:ct(r),...s&&{uri:s.href},...u!==void 0&&{baseUrl:u},...a!==void 0&&{today:a},...l!==void 0&&{repository:l},...c!==void 0&&{revision:c}});return"error"in d&&s?{error:{...d.error,source:s.href}}:d}async#h(t){Lf("markdown").catch(()=>{});const{anchorNodes:s,readHtmlSource:i,withoutSource:r}=await Promise.resolve().then(function(){return k5}),{text:o,anchors:a}=i(this.#e),l=await this.#d(o,t);return"error"in l?l:(this.#r=s(l.roadmap,a),{roadmap:r(l.roadmap)})}}function a$(e,t,n){return(e.roadmap??void 0)!==void 0?{kind:"roadmap",value:e.roadmap}:typeof e.text=="string"?{kind:"text",text:e.text}:e.src?{kind:"src",src:e.src}:t?.kind==="text"?{kind:"text",text:t.text}:t&&{kind:"html",version:n}}function l$(e,t){if(e===void 0||t===void 0)return e===t;switch(e.kind){case"roadmap":return t.kind==="roadmap"&&e.value===t.value;case"text":return t.kind==="text"&&e.text===t.text;case"src":return t.kind==="src"&&e.src===t.src;case"html":return t.kind==="html"&&e.version===t.version}}function il({filters:e}){return Object.keys(e).flatMap(t=>e[t].map(n=>({facet:t,value:n})))}const c$=24;function rl(e,t,n){const s=mk(e,t)?.trim();if(!(s===void 0||s===""||s.length>c$)&&s.toLowerCase().replaceAll(" ","-")!==t)return ol(s,n)}function ol(e,t){const[n=""]=e;return n.toLocaleUpperCase(t)+e.slice(n.length)}function Tr(e,{facet:t,value:n},s){switch(t){case"status":return rl(e.statuses,n,s.lang())??s.term("status",n);case"flag":return s.term("flag",n);case"milestone":{const i=I(e).nodes.get(n);return i?.kind==="milestone"?i.milestone.title||s.term("unscheduled"):n}case"owner":return/\s/.test(n)?n:`@${n}`;case"group":case"tag":case"type":return n}}const u$={timeline:[[1,1,1,0,1],[1,1,0,1,1],[1,0,1,1,0],[1,1,1,0,1]],table:Array.from({length:5},()=>[1,1,1,1,1]),board:[[1,1,1,1],[1,1,1,1],[1,1,1,0]],summary:[[1,1,0],[1,0,0]],lines:[[1],[1],[1]]};function qf(e,t,n){const s=t==="quick"?"":n.term(t==="late"?"stillLoading":"loading");return m`<div class="root state loading ${e}" part="loading" aria-busy="true">
    <slot name="loading">
      <div class="skeleton ${t==="quick"?"waiting":""}" aria-hidden="true">
        ${e==="table"||e==="lines"?b:m`<i class="heading"></i><i class="subheading"></i>`}
        ${u$[e].map(i=>m`<div class="row">${i.map(r=>m`<i class=${r===1?"":"gap"}></i>`)}</div>`)}
      </div>
    </slot>
    <span class=${t==="late"?"muted small":"visually-hidden"} role="status">${s}</span>
  </div>`}function d$(e,t,n){const s=e.source===void 0?void 0:$e(e.source);return m`<div class="root state" part="error">
    <slot name="error">
      <div role="alert">
        ${T("blocked")}
        <p class="state-title">${t.term("errorTitle")}</p>
        <p class="muted">${Ua(e,t)}</p>
      </div>
      <p class="actions screen-only">
        <button type="button" class="button primary" part="retry" @click=${n}>${t.term("retry")}</button>
        ${s===void 0?b:m`<a class="button ghost" href=${s} rel="noopener">${t.term("openSource")}</a>`}
      </p>
    </slot>
  </div>`}function f$(e,t){const{uri:n}=e.source??{},s=n===void 0?void 0:$e(n),i=Wa(n);return m`<div class="root state" part="empty">
    <slot name="empty">
      <div role="status">
        <p class="state-title">${t.term("emptyTitle")}</p>
        <p class="muted">${t.term("emptyText",i)}</p>
      </div>
      ${s===void 0||i===void 0?b:m`<p class="actions screen-only">
              <a class="button" href=${s} rel="noopener"
                >${T("document")}${t.term("openFile",i)}</a
              >
            </p>`}
    </slot>
  </div>`}function Pf(e,t,n,s){const i=t.search.trim(),r=il(t),o=r.map(u=>Tr(e,u,n)),a=new Intl.ListFormat(n.lang(),{type:"conjunction"}).format(o),l=I(e).entries.length,c=n.term("noMatchText",l,i||void 0,a||void 0);return m`<div class="state" part="no-match">
    <p class="state-title">${n.term("noMatchTitle")}</p>
    <p class="muted">${c}</p>
    <p class="actions screen-only">
      ${i===""?b:m`<button type="button" class="button" @click=${()=>s({type:"search",text:""})}>
              ${n.term("clearSearch")}
            </button>`}
      ${r.slice(0,3).map(({facet:u,value:d},f)=>m`<button
              type="button"
              class="button ghost"
              @click=${()=>s({type:"toggle-filter",facet:u,value:d})}
            >
              ${n.term("removeFilter",o[f]??d)}
            </button>`)}
      ${r.length>3?m`<button type="button" class="button ghost" @click=${()=>s({type:"clear-filters"})}>
              ${n.term("clearAll")}
            </button>`:b}
    </p>
  </div>`}function h$(e,t,n){const s=new Date(e.loadedAt??0),i=s.toDateString()===new Date().toDateString(),r=t.date(s,i?{hour:"2-digit",minute:"2-digit"}:{day:"numeric",month:"short",year:"numeric"});return m`<div class="root stale" part="stale">
    <p role="alert">
      ${T("clock")}<span title=${e.error?Ua(e.error,t):b}
        >${t.term("stale",r)}</span
      >
    </p>
    <button type="button" class="button ghost screen-only" part="retry" @click=${n}>
      ${t.term("retry")}
    </button>
  </div>`}function p$(e){return m`<div class="root state" part="error" role="alert">
    ${T("at-risk")}
    <p class="muted">${e.term("broken")}</p>
  </div>`}const m$=H`
  :host(:state(fallback)) {
    display: inline;
    container-type: normal;
    font-family: inherit;
    text-align: inherit;
  }
  .state {
    display: flex;
    flex-direction: column;
    gap: 8px;
    justify-content: center;
    align-items: flex-start;
    min-block-size: 208px;
    padding: 24px;
  }
  .state [role='alert'],
  .state [role='status'] {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .state-title {
    font-size: 1rem;
    line-height: 1.5rem;
    font-weight: 600;
  }
  .state .muted {
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
  }
  .state .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .state .button .glyph {
    color: inherit;
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 24px;
    margin-block-end: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
  }
  .stale p {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    flex: 1 1 16rem;
  }
  .stale .glyph {
    margin-block-start: 2px;
  }
  .skeleton {
    display: grid;
    gap: 12px;
    inline-size: 100%;
  }
  .skeleton.waiting {
    visibility: hidden;
  }
  .skeleton i {
    display: block;
    block-size: 14px;
    border-radius: 4px;
    background: var(--_surface-2);
    animation: roadmap-pulse 1.6s ease-in-out infinite;
  }
  .skeleton .heading {
    inline-size: 38%;
    block-size: 20px;
  }
  .skeleton .subheading {
    inline-size: 24%;
    block-size: 12px;
    margin-block-end: 8px;
  }
  .skeleton .row {
    display: grid;
    grid-template-columns: minmax(64px, 1fr) repeat(auto-fit, minmax(0, 1fr));
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .skeleton .gap {
    visibility: hidden;
  }
  .board .skeleton .row i {
    block-size: 56px;
  }
  .table .skeleton .row i {
    block-size: 16px;
    margin-block: 4px;
  }
  .loading.summary {
    min-block-size: 140px;
  }
  .loading.lines {
    min-block-size: 96px;
  }
  @keyframes roadmap-pulse {
    50% {
      opacity: 0.55;
    }
  }
  @container roadmap (max-width: 719px) {
    .state {
      padding: 16px;
      min-block-size: 160px;
    }
    .stale {
      padding: 12px 16px;
    }
    .skeleton .row i:nth-child(n + 4) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid CanvasText;
    }
  }
`,Uf=["pointerdown","keydown","resize"],g$=["min-block-size","max-block-size","overflow","scrollbar-width"];class b${#e;#n;#t=!1;constructor(t){this.#e=t,t.addController(this)}keep(){this.#n=Kf(this.#e)?.getBoundingClientRect().top,this.#n!==void 0&&this.#e.updateComplete.then(()=>Wf(this.#e.renderRoot)).then(()=>this.#s())}hostDisconnected(){this.#i()}#s(){const t=this.#n;this.#n=void 0;const n=Kf(this.#e)?.getBoundingClientRect().top,s=globalThis.innerHeight;if(t===void 0||n===void 0||t<0||!(Math.min(t,n)<s)||Math.abs(n-t)<1)return;const r=this.#e.getBoundingClientRect().height+Math.min(t,s)-n,{style:o}=this.#e;for(const a of["min-block-size","max-block-size"])o.setProperty(a,`${String(Math.max(0,r))}px`);o.setProperty("overflow","auto"),o.setProperty("scrollbar-width","none"),this.#t=!0;for(const a of Uf)globalThis.addEventListener(a,this.#i,{capture:!0});this.#e.addEventListener("pointerenter",this.#i),this.#e.addEventListener("focusin",this.#i)}#i=()=>{if(this.#n=void 0,!!this.#t){this.#t=!1;for(const t of g$)this.#e.style.removeProperty(t);this.#e.getAttribute("style")===""&&this.#e.removeAttribute("style");for(const t of Uf)globalThis.removeEventListener(t,this.#i,{capture:!0});this.#e.removeEventListener("pointerenter",this.#i),this.#e.removeEventListener("focusin",this.#i)}}}async function Wf(e){for(const t of e.querySelectorAll("*"))"updateComplete"in t&&(await t.updateComplete,t.shadowRoot&&await Wf(t.shadowRoot))}function Kf(e){for(let t=e;t&&t!==document.body;t=t.parentElement)for(let n=t.nextElementSibling;n;n=n.nextElementSibling)if(n.getClientRects().length>0)return n}const ci=new Set;let zr,al,ll=!1;function cl(){ll||(ll=!0,requestAnimationFrame(()=>{ll=!1;for(const e of[...ci])e()}))}function v$(e){if(ci.add(e),ci.size>1)return;zr??=new MutationObserver(cl);const t={attributes:!0};zr.observe(document.documentElement,t),zr.observe(document.body,t),al??=globalThis.matchMedia("(prefers-color-scheme: dark)"),al.addEventListener("change",cl)}function y$(e){!ci.delete(e)||ci.size>0||(zr?.disconnect(),al?.removeEventListener("change",cl))}class w${#e;#n;constructor(t,n){this.#e=t,this.#n=n?.states,t.addController(this)}hostConnected(){typeof MutationObserver>"u"||!this.#n||(v$(this.#t),this.#t())}hostDisconnected(){y$(this.#t)}#t=()=>{const t=this.#e.parentElement??document.documentElement,n=getComputedStyle(t),s=n.colorScheme==="normal"&&k$(n.color);gf(this.#n,"dark",s)}}function k$(e){const t=[...e.matchAll(/[\d.]+/g)].map(Number),[n=0,s=0,i=0]=t;if(e.startsWith("rgb"))return .2126*n+.7152*s+.0722*i>140;if(/^color\((?:srgb|display-p3)/.test(e)){const[r=0,o=0,a=0]=e.replace("p3","").match(/[\d.]+/g)?.map(Number)??[];return .2126*r+.7152*o+.0722*a>.55}return/^ok(?:lab|lch)/.test(e)?n>.65:/^(?:lab|lch)/.test(e)&&n>60}const $$=H`
  :host {
    --_font: var(--roadmap-font, inherit);
    --_font-mono: var(--roadmap-font-mono, ui-monospace, 'SF Mono', Menlo, Consolas, monospace);
    --_space: var(--roadmap-space, 4px);
    --_radius: var(--roadmap-radius, 8px);
    --_radius-frame: var(--roadmap-radius-frame, 12px);
    --_control-h: var(--roadmap-control-h, 32px);
    --_bg: var(--roadmap-bg, light-dark(#ffffff, #0f1318));
    --_surface: var(--roadmap-surface, light-dark(#f7f8fa, #161b22));
    --_surface-2: var(--roadmap-surface-2, light-dark(#eef0f4, #202731));
    --_border: var(--roadmap-border, light-dark(#dde1e7, #2b333e));
    --_border-strong: var(--roadmap-border-strong, light-dark(#838b97, #6d7886));
    --_text: var(--roadmap-text, light-dark(#15191f, #e9edf2));
    --_text-muted: var(--roadmap-text-muted, light-dark(#525b68, #b5bec9));
    --_accent: var(--roadmap-accent, light-dark(#2457c5, #8fb4ff));
    --_accent-text: var(--roadmap-accent-text, light-dark(#ffffff, #0b1630));
    --_accent-soft: var(--roadmap-accent-soft, light-dark(#edf2fd, #172440));
    --_focus: var(--roadmap-focus, var(--_accent));
    --_mark: var(--roadmap-mark, light-dark(#7b8695, #8793a2));
    --_done: var(--roadmap-status-done, light-dark(#1b7742, #5ec98b));
    --_done-soft: var(--roadmap-status-done-soft, light-dark(#e8f5ed, #12291d));
    --_in-progress: var(--roadmap-status-in-progress, light-dark(#2457c5, #8fb4ff));
    --_in-progress-soft: var(--roadmap-status-in-progress-soft, light-dark(#edf2fd, #172440));
    --_planned: var(--roadmap-status-planned, light-dark(#4a5a75, #a3b4cf));
    --_planned-soft: var(--roadmap-status-planned-soft, light-dark(#eff2f6, #1c232e));
    --_considering: var(--roadmap-status-considering, light-dark(#2c6488, #86bfe0));
    --_considering-soft: var(--roadmap-status-considering-soft, light-dark(#eaf2f8, #14242f));
    --_at-risk: var(--roadmap-status-at-risk, light-dark(#a8460d, #f6a36b));
    --_at-risk-soft: var(--roadmap-status-at-risk-soft, light-dark(#fdf0e6, #321f13));
    --_blocked: var(--roadmap-status-blocked, light-dark(#b42318, #ff8e85));
    --_blocked-soft: var(--roadmap-status-blocked-soft, light-dark(#fdeeec, #361a18));
    --_dropped: var(--roadmap-status-dropped, light-dark(#68616f, #aaa3b1));
    --_dropped-soft: var(--roadmap-status-dropped-soft, light-dark(#f3f1f4, #222026));
    --_unknown: var(--roadmap-status-unknown, light-dark(#5f6875, #98a2ae));
    --_unknown-soft: var(--roadmap-status-unknown-soft, light-dark(#f6f7f9, #191e25));
    --_help-wanted: var(--roadmap-flag-help-wanted, light-dark(#7440b8, #c4a1f5));
    --_stretch: var(--roadmap-flag-stretch, light-dark(#0b6b7f, #62c6da));
    --_breaking: var(--roadmap-flag-breaking, var(--_text));
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']),
  :host(:state(dark)) {
    color-scheme: dark;
  }
  @media (pointer: coarse) {
    :host {
      --_control-h: var(--roadmap-control-h, 44px);
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`,ul=1,ls=new Map;let dl;function Hf(e,t){dl??=new IntersectionObserver(n=>{for(const s of n)s.isIntersecting&&ls.get(s.target)?.()},{rootMargin:`${String(ul*100)}%`}),ls.size===0&&globalThis.addEventListener("beforeprint",Vf),ls.set(e,t),dl.observe(e)}function Jf(e){ls.delete(e)&&(dl?.unobserve(e),ls.size===0&&globalThis.removeEventListener("beforeprint",Vf))}function Vf(){for(const e of[...ls.values()])e()}class x${#e;#n;constructor(t){this.#e=t,t.addController(this)}get near(){return this.#n===void 0&&(this.#n=typeof IntersectionObserver>"u"||D$(this.#e),!this.#n&&this.#e.isConnected&&Hf(this.#e,()=>this.reveal())),this.#n}reveal(){Jf(this.#e),this.#n!==!0&&(this.#n=!0,this.#e.requestUpdate())}hostConnected(){this.#n===!1&&Hf(this.#e,()=>this.reveal())}hostDisconnected(){Jf(this.#e)}}function D$(e){const{top:t,bottom:n}=e.getBoundingClientRect(),s=globalThis.innerHeight;return t<=s*(1+ul)&&n>=-s*ul}var _$=Object.defineProperty,We=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&_$(t,n,i),i};const Re=class Ea extends oi{constructor(){super(),this.framed=!1,this.headingLevel=2,this.urlState=!1,this.localize=new p1(this),this.#e=new Gk(this),this.#n=new e1(this),this.#t=new x$(this),this.#s=new b$(this),this.#l=!1,this.internals=typeof this.attachInternals=="function"?this.attachInternals():void 0,new w$(this,this.internals),this.#i=new Dk(this,{context:mf}),new kk(this,{context:mf,subscribe:!0,callback:t=>{t===void 0||t===this.#r||this.for||(this.#a=t,this.#d())}})}static{this.styles=[$$,Uk,m$]}#e;#n;#t;#s;#i;#r;#o;#a;#c;#u;#l;get store(){return!this.hasOwnSource&&this.#a?this.#a:(this.#r||(this.#r=new Fk,this.#o=new o$(this,this.#r,t=>this.#b(t)),new qk(this,this.#r,this.#o)),this.#r)}get hasOwnSource(){return this.ownSource!==void 0}get ownSource(){return a$(this,this.#e.source,this.#e.version)}get snapshot(){return this.store.snapshot}get skeletonShape(){return"lines"}get needsItems(){return!0}get isPrepared(){return!this.localize.isLoading}connectedCallback(){super.connectedCallback(),this.#p(),this.#d()}disconnectedCallback(){super.disconnectedCallback(),this.#c?.(),this.#c=void 0}willUpdate(t){super.willUpdate(t),t.has("for")&&this.#h(),this.#d()}performUpdate(){try{super.performUpdate()}catch(t){this.#v(t)}}updated(t){super.updated(t),this.#g()}reload(){this.#o?.reload()}async reveal(t){this.#t.reveal(),await this.updateComplete;const n=this.renderRoot.querySelector(`[data-id="${CSS.escape(t)}"]`);return n?.scrollIntoView({block:"center"}),n!==null}get resultSelector(){}focusFirstResult(){const t=this.resultSelector;if(t===void 0)return!1;const s=[...this.renderRoot.querySelectorAll(t)].find(i=>i.checkVisibility({contentVisibilityAuto:!1}));return s?.focus(),s!==void 0}request(t){this.store.dispatch(t)}renderWithout({load:t,roadmap:n}){const s=this.store===this.#r,i=s&&this.#e.hasFallback?m`<slot></slot>`:b;return t.phase==="error"&&t.error&&s?m`${d$(t.error,this.localize,()=>this.reload())}${i}`:i!==b?i:t.phase==="loading"||n?qf(this.skeletonShape,this.#n.pace,this.localize):b}renderNotice({load:t}){return t.phase==="error"&&t.error!==void 0&&this.store===this.#r?h$(t,this.localize,()=>this.reload()):b}#d(){const t=this.store;this.#i.setValue(t),this.#c?.(),this.#c=this.isConnected?t.subscribe(()=>this.requestUpdate()):void 0,this.#n.follow(t.snapshot.load.phase==="loading"&&t.snapshot.roadmap===void 0)}#h(){if(!this.for)return;const t=this.getRootNode().getElementById(this.for);t&&this.#f(t)}#p(){if(this.#a||this.for)return;const t=this.parentElement?.closest("roadmap-view");t&&!(t instanceof Ea)&&this.#f(t)}#f(t){t!==this&&(t instanceof Ea?(this.#a=t.store,this.#d(),this.requestUpdate()):t.localName.startsWith("roadmap-")&&customElements.whenDefined(t.localName).then(()=>{this.isConnected&&t instanceof Ea&&this.#f(t)}))}#b(t){"roadmap"in t?this.dispatchEvent(new qa(t.roadmap)):this.#m(t.error)}#m(t){this.dispatchEvent(new La(t,Ua(t,this.localize)))}#v(t){this.#u===void 0&&(this.#u=this.snapshot.roadmap??!0,console.warn(`<${this.localName}> could not be drawn.`,t),this.#m({code:"internal"}),this.requestUpdate())}#g(){const t=this.internals?.states;if(!t)return;const{roadmap:n,load:s}=this.snapshot,i={loading:s.phase==="loading",empty:n!==void 0&&cf(n),error:s.phase==="error"&&n===void 0||this.#u!==void 0,stale:s.phase==="error"&&n!==void 0,partial:n?.diagnostics.some(({severity:r})=>r!=="info")??!1,fallback:this.#l};for(const[r,o]of Object.entries(i))gf(t,r,o)}render(){const{snapshot:t}=this,{roadmap:n}=t;if(this.#u!==void 0&&this.#u!==(n??!0)&&(this.#u=void 0),this.#u!==void 0)return p$(this.localize);const s=n===void 0||!this.isPrepared;return this.#y(s&&this.#e.hasFallback&&this.store===this.#r),s?this.renderWithout(t):this.#t.near?this.needsItems&&cf(n)?this.store===this.#r?f$(n,this.localize):b:m`${this.renderNotice(t)}${this.renderRoadmap(n,t)}`:qf(this.skeletonShape,"quick",this.localize)}#y(t){this.#l&&!t&&this.#s.keep(),this.#l=t}};We([B()],Re.prototype,"src"),We([B({attribute:!1})],Re.prototype,"roadmap"),We([B()],Re.prototype,"text"),We([B()],Re.prototype,"for"),We([B({attribute:"base-url"})],Re.prototype,"baseUrl"),We([B()],Re.prototype,"repository"),We([B()],Re.prototype,"revision"),We([B({reflect:!0})],Re.prototype,"theme"),We([B({type:Boolean,reflect:!0})],Re.prototype,"framed"),We([B({type:Number,attribute:"heading-level"})],Re.prototype,"headingLevel"),We([B({type:Boolean,attribute:"url-state"})],Re.prototype,"urlState"),We([B()],Re.prototype,"today"),We([B({attribute:!1})],Re.prototype,"limits");let ue=Re;const A$=H`
  :host([framed]) .root {
    padding: 12px 24px;
  }
  summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_control-h);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
    border-radius: 6px;
    overflow-wrap: anywhere;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .glyph {
    transition: transform 120ms ease-out;
  }
  [open] summary .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) :not([open]) > summary .glyph {
    scale: -1 1;
  }
  ul {
    margin-block-start: 8px;
  }
  li {
    display: grid;
    grid-template-columns: 16px 72px minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
    font-size: 0.8125rem;
  }
  .line {
    color: var(--_text-muted);
  }
  .message {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .root {
      padding: 8px 16px;
    }
    li {
      grid-template-columns: 16px minmax(0, 1fr);
    }
    .line {
      grid-column: 2;
      grid-row: 2;
    }
  }
  @media print {
    .root::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;var C$=Object.defineProperty,Zf=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&C$(t,n,i),i};const cs=["error","warning","info"],S$={error:"blocked",warning:"at-risk",info:"info"},F$=20,Gf="diagnostics";class fl extends ue{constructor(){super(...arguments),this.open=!1,this.level="info"}static{this.styles=[...[ue.styles].flat(),A$]}get needsItems(){return!1}renderRoadmap(t,{view:n}){const s=cs.includes(this.level)?cs.indexOf(this.level):cs.length-1,i=t.diagnostics.filter(({severity:l})=>cs.indexOf(l)<=s);if(i.length===0)return b;const r=cs.flatMap(l=>i.filter(c=>c.severity===l)),o=n.shown.get(Gf)??F$,a=r.length-o;return m`<details class="root" ?open=${this.open||r[0]?.severity==="error"}>
      <summary part="summary">${T("chevron")}<span>${this.#e(t,i)}</span></summary>
      <ul role="list">
        ${r.slice(0,o).map(l=>this.#n(t,l))}
      </ul>
      ${a>0?m`<button
              type="button"
              class="button ghost"
              @click=${()=>this.request({type:"show",id:Gf,count:o+80})}
            >
              ${this.localize.term("showMore",Math.min(80,a))}
            </button>`:b}
    </details>`}#e(t,n){const s=cs.flatMap(i=>{const r=n.filter(o=>o.severity===i).length;return r===0?[]:[this.localize.term("findings",r,i)]});return this.localize.term("diagnosticsTitle",is(t)??this.localize.term("untitled"),I(t).entries.length,new Intl.ListFormat(this.localize.lang(),{type:"unit",style:"short"}).format(s))}#n(t,{severity:n,message:s,source:i}){const r=nf(t,i),o=r&&this.localize.term("line",r.line);return m`<li part="entry">
      <span part="severity"
        >${T(S$[n])}<span class="visually-hidden"
          >${this.localize.term("severity",n)}</span
        ></span
      >
      <span class="line count" part="line"
        >${r?.href===void 0?o:m`<a href=${r.href} rel="noopener">${o}</a>`}</span
      >
      <span class="message" part="message">${s}</span>
    </li>`}}Zf([B({type:Boolean})],fl.prototype,"open"),Zf([B()],fl.prototype,"level"),customElements.get("roadmap-diagnostics")||customElements.define("roadmap-diagnostics",fl);const Yf=["status","flag","milestone","group","tag","owner","type"],Xf=new WeakMap,Qf=new WeakMap;function dt(e,t){const n=Xf.get(e);if(n?.search===t.search&&n.filters===t.filters)return n.matches;const s=E$(e,t);return Xf.set(e,{search:t.search,filters:t.filters,matches:s}),s}function us({item:e}){const t=[];return e.helpWanted&&t.push("help-wanted"),e.stretch&&t.push("stretch"),e.breaking&&t.push("breaking"),t}function Rr(e,t){switch(t){case"status":return[e.item.status];case"flag":return us(e);case"milestone":return[e.milestone.id];case"group":return[...new Set(e.groups.map(n=>n.title))];case"tag":return[...new Set(e.item.tags)];case"owner":return[...new Set(e.item.owners.map(n=>n.name))];case"type":return e.item.type===void 0?[]:[e.item.type]}}function E$(e,t){const n=I(e).entries,s=th(t.search).split(/\s+/).filter(Boolean),i=s.length===0?n:n.filter(c=>O$(R$(c),s)),o=Yf.filter(c=>t.filters[c].length>0).map(c=>({facet:c,values:new Set(t.filters[c])})),a=o.length===0?i:i.filter(c=>o.every(u=>eh(c,u)));let l;return{entries:a,filtered:ai(t),get ids(){return l??=new Set(a.map(c=>c.item.id))},counts:T$(i,a,o)}}function eh(e,{facet:t,values:n}){return Rr(e,t).some(s=>n.has(s))}function T$(e,t,n){const s={};for(const i of Yf){let r;const o=()=>{const a=n.filter(c=>c.facet!==i),l=a.length===n.length?t:e.filter(c=>a.every(u=>eh(c,u)));return z$(l,i)};Object.defineProperty(s,i,{enumerable:!0,get:()=>r??=o()})}return s}function z$(e,t){const n=new Map;for(const s of e)for(const i of Rr(s,t))n.set(i,(n.get(i)??0)+1);return n}function R$(e){let t=Qf.get(e);if(t===void 0){const{item:n,milestone:s,groups:i}=e,r=n.links.flatMap(a=>a.number===void 0?[]:[`#${String(a.number)}`]),o=n.owners.map(a=>`@${a.name}`);t=th([n.title,...n.tags,...o,n.type??"",...r,s.title,...i.map(a=>a.title)].join(`
`)),Qf.set(e,t)}return t}function O$(e,t){return t.every(n=>e.includes(n))}function th(e){return/[\u0080-\uffff]/.test(e)?e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase():e.toLowerCase()}const nh=new WeakMap;function M$(e,t,n){const s=I(e).entries.length,i=dt(e,t);return n.flatMap(r=>{const o=sh(e,r),a=N$(e,r,o);if(a.length===0||r==="status"&&a.every(d=>d==="unknown"))return[];const l=i.counts[r],c=new Set(t.filters[r]),u=a.map(d=>({value:d,count:l.get(d)??0,total:o.get(d)??0,isChosen:c.has(d)}));return[{facet:r,entries:u,total:s}]})}function sh(e,t){let n=nh.get(e);n||nh.set(e,n=new Map);let s=n.get(t);if(!s){const i=new Map;for(const r of I(e).entries)for(const o of Rr(r,t))i.set(o,(i.get(o)??0)+1);n.set(t,s=i)}return s}function B$(e,t,n){const s=e.statuses.find(o=>o.status===t);if(!s)return;const{label:i,marks:r}=s;return i!==""&&i.toLowerCase()!==n.toLowerCase()?i:r.find(o=>o.toLowerCase()!==n.toLowerCase()&&!/^:[\w+-]+:$/.test(o))}function N$(e,t,n){switch(t){case"status":return Ye.filter(s=>n.has(s));case"flag":return["help-wanted","stretch","breaking"].filter(s=>n.has(s));case"milestone":return e.milestones.map(({id:s})=>s).filter(s=>n.has(s));default:return[...n].sort(([,s],[,i])=>i-s).map(([s])=>s)}}class Or extends Event{static{this.type="roadmap-filter"}constructor(t,n){super(Or.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({filters:t,matches:n})}}class hl{#e;#n;#t=0;constructor(t,n){this.#e=t,this.#n=n,t.addController(this)}hostUpdated(){const t=this.#i(),n=Math.min(this.#t,t.length-1);for(const[s,i]of t.entries())i.tabIndex=s===n?0:-1}remember(t){const n=this.#i().indexOf(t);n<0||n===this.#t||(this.#t=n,this.hostUpdated())}move(t){const n=this.#i(),s=n.indexOf(t.target);if(s<0||t.ctrlKey||t.metaKey||t.altKey)return;const i=this.#s(t.key,s,n.length),r=i===void 0?void 0:n[i];if(!(r===void 0||i===void 0))return t.preventDefault(),this.#t=i,this.hostUpdated(),r.focus(),r}#s(t,n,s){const i=getComputedStyle(this.#e).direction==="rtl"?"ArrowLeft":"ArrowRight",r=i==="ArrowLeft"?"ArrowRight":"ArrowLeft";switch(t){case i:case"ArrowDown":return(n+1)%s;case r:case"ArrowUp":return(n-1+s)%s;case"Home":return 0;case"End":return s-1;default:return}}#i(){return[...this.#e.renderRoot.querySelectorAll(this.#n)]}}const pl=H`
  .status-bar {
    display: block;
    inline-size: 160px;
    block-size: 6px;
    overflow: visible;
    color: var(--_mark);
  }
  :host(:dir(rtl)) .status-bar {
    scale: -1 1;
  }
  .segment {
    fill: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .segment.done {
    color: var(--_done);
  }
  .segment.in-progress {
    color: var(--_in-progress);
  }
  .segment.at-risk {
    color: var(--_at-risk);
  }
  .segment.blocked {
    color: var(--_blocked);
  }
  .segment.help-wanted {
    color: var(--_help-wanted);
  }
  .segment.stretch {
    color: var(--_stretch);
  }
  .segment.breaking {
    color: var(--_breaking);
  }
  .segment.planned,
  .segment.considering {
    fill: var(--_surface-2);
    stroke: var(--_border-strong);
    stroke-width: 1px;
  }
  .segment.considering {
    stroke-dasharray: 3 2;
  }
  .segment.dropped {
    fill: none;
    stroke: var(--_dropped);
    stroke-width: 1px;
  }
  .segment.unknown {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 6px;
    stroke-dasharray: 2 2;
  }
  @media (forced-colors: active) {
    .segment,
    .segment:is(.done, .in-progress, .at-risk, .blocked) {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .segment:is(.in-progress, .at-risk, .blocked) {
      fill-opacity: 0.5;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .segment:is(.planned, .considering) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .segment:is(.unknown, .dropped) {
      stroke: CanvasText;
    }
  }
  @media print {
    .status-bar {
      print-color-adjust: exact;
    }
  }
`,ih=160;function ml(e,t){const n=of(e,ih,2);return m`<svg
    class="status-bar"
    part="meter"
    viewBox="0 0 ${ih} 6"
    preserveAspectRatio="none"
    role=${t===""?"presentation":"img"}
    aria-hidden=${t===""?"true":"false"}
    aria-label=${t}
  >
    ${n.map(s=>rh(s.status,s.start,s.length))}
  </svg>`}function rh(e,t,n){return e==="unknown"?G`<path class="segment unknown" d="M${Mr(t)} 3h${Mr(n)}" />`:G`<rect class="segment ${e}" x=${Mr(t)} y="0" width=${Mr(n)} height="6" rx="1" />`}function Mr(e){return Math.round(e*100)/100}const gl=200;function j$(e,t,n){const s=n===0?0:Math.min(1,t/n),i=t===0?0:Math.max(2,Math.round(s*gl*100)/100);return m`<svg
    class="status-bar"
    part="meter"
    viewBox="0 0 ${gl} 6"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="track" width=${gl} height="6" rx="3" />
    ${i===0?b:rh(e,0,i)}
  </svg>`}const I$=H`
  .root {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .group {
    min-inline-size: 0;
  }
  /* Chips of all facets flow as one line. */
  .chips :is(.group, .entries) {
    display: contents;
  }
  .chip {
    max-inline-size: 100%;
    text-align: start;
  }
  .chip .label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  li.chip:hover {
    background: var(--_bg);
  }
  .dot {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin: 4px;
    border: 1.5px solid var(--_border-strong);
    border-radius: 2px;
  }
  .root:is(.list, .key) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: 24px 32px;
    align-items: start;
  }
  :host([framed]) .root {
    padding: 20px 24px;
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-end: 12px;
  }
  .group-head strong {
    font-weight: 600;
  }
  .list .entry {
    display: grid;
    grid-template-columns: 16px minmax(0, 14rem) minmax(40px, 1fr) minmax(2rem, auto);
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: max(40px, var(--_control-h));
    padding: 4px 8px;
    border-radius: 8px;
    text-align: start;
  }
  button.entry:hover {
    background: var(--_surface);
  }
  .entry[aria-pressed='true'],
  .entry[aria-pressed='true']:hover {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
    font-weight: 500;
  }
  .entry[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: default;
  }
  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .source-word {
    display: block;
    font-size: 0.75rem;
    line-height: 1rem;
    font-weight: 400;
    color: var(--_text-muted);
  }
  .list .count {
    text-align: end;
  }
  .list .status-bar {
    inline-size: 100%;
  }
  .track {
    fill: var(--_surface-2);
  }
  .root:is(.list, .key) > .clear {
    grid-column: 1;
    justify-self: start;
  }
  .key .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
    gap: 4px 24px;
  }
  .key .entry {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: max(32px, var(--_control-h));
    text-align: start;
    border-radius: 6px;
  }
  .key button.entry {
    padding-inline: 8px;
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .root {
      padding: 16px;
    }
    .list .entry {
      grid-template-columns: 16px minmax(0, 1fr) 64px minmax(2rem, auto);
    }
  }
  @container roadmap (max-width: 319px) {
    .list .entry {
      gap: 8px;
    }
  }
  @media (forced-colors: active) {
    .entry[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
    .entry[aria-pressed='true'] :is(.glyph.glyph.glyph, .source-word, .count) {
      color: HighlightText;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
    }
  }
`;var L$=Object.defineProperty,ui=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&L$(t,n,i),i};const oh=["status","flag","milestone","group","tag","owner","type"],q$=12;class ds extends ue{constructor(){super(...arguments),this.variant="chips",this.filter=!1,this.single=!1,this.facets="status flag",this.noClear=!1,this.#e=new Map,this.#u=()=>{this.#l(()=>{for(const t of oh)this.facets.split(/\s+/).includes(t)&&this.request({type:"set-filter",facet:t,values:[]})}),this.renderRoot.querySelector("[role=toolbar] button")?.focus()}}static{this.styles=[...[ue.styles].flat(),pl,I$]}#e;get skeletonShape(){return"lines"}renderRoadmap(t,n){const s=this.facets.split(/\s+/),i=oh.filter(a=>s.includes(a)).sort((a,l)=>s.indexOf(a)-s.indexOf(l)),r=M$(t,n.view,i);if(r.length===0)return b;const o=r.some(({entries:a})=>a.some(l=>l.isChosen));return m`<div class="root ${this.variant}" part="entries">
      ${r.map(a=>this.#n(t,a,n))}
      ${o&&this.filter&&!this.noClear?m`<button type="button" class="button ghost clear screen-only" part="clear" @click=${this.#u}>
              ${this.localize.term("clear")}
            </button>`:b}
    </div>`}#n(t,n,{view:s}){const{facet:i}=n,r=s.shown.get(ah(i))??q$,o=n.entries.filter((c,u)=>u<r||c.isChosen),a=n.entries.length-o.length,l=this.variant==="chips";return m`<section class="group" part="group">
      ${l?b:m`<p class="group-head">
              <strong>${this.localize.term("facet",i)}</strong>
              <span class="muted"
                >${i==="flag"?this.localize.term("severalFlags"):this.localize.term("items",n.total)}</span
              >
            </p>`}
      ${this.filter?this.#s(t,i,o,n.total):this.#t(t,i,o,n.total)}
      ${a>0?m`<button
              type="button"
              class="button ghost screen-only"
              @click=${()=>this.request({type:"show",id:ah(i),count:r+100})}
            >
              ${this.localize.term("showMore",Math.min(a,100))}
            </button>`:b}
    </section>`}#t(t,n,s,i){return m`<ul class="entries" role="list" aria-label=${this.localize.term("facet",n)}>
      ${s.map(r=>m`<li class=${this.variant==="chips"?"chip":"entry"} part="entry">
            ${this.#i(t,n,r,i)}
          </li>`)}
    </ul>`}#s(t,n,s,i){const r=this.#o(n);return m`<div
      class="entries"
      role="toolbar"
      data-facet=${n}
      aria-label=${this.localize.term("filterBy",n)}
      aria-orientation=${this.variant==="chips"?"horizontal":"vertical"}
      @keydown=${o=>this.#a(o,n,r)}
      @focusin=${o=>r.remember(o.target)}
    >
      ${s.map(o=>m`<button
            type="button"
            class=${this.variant==="chips"?"chip":"entry"}
            part="entry"
            aria-pressed=${o.isChosen?"true":"false"}
            aria-disabled=${o.count===0&&!o.isChosen?"true":b}
            @click=${()=>this.#c(n,o)}
          >
            ${this.#i(t,n,o,i)}
          </button>`)}
    </div>`}#i(t,n,s,i){const{value:r}=s,o=Tr(t,{facet:n,value:r},this.localize),a=n==="status"||n==="flag",l=a?T(r):m`<span class="dot"></span>`,c=this.filter?s.count:s.total,u=m`<span class="count" part="count">${this.localize.number(c)}</span>`;if(this.variant==="chips")return m`${l}<span class="label" part="label">${o}</span>${u}`;const d=this.#r(t,n,s,o);return m`${l}
      <span class="words"
        ><span class="label" part="label">${o}</span>${d===void 0?b:m`<span class="source-word" part="source-word">${d}</span>`}</span
      >
      ${this.variant==="list"?m`${j$(a?r:"plain",c,i)}${u}`:b}`}#r(t,n,{value:s},i){if(n!=="status")return;if(s==="unknown")return this.localize.term("noMark");const r=B$(t,s,i);return r===void 0?void 0:this.localize.term("quote",r)}#o(t){let n=this.#e.get(t);return n||this.#e.set(t,n=new hl(this,`[data-facet=${t}] button`)),n}#a(t,n,s){t.key==="Escape"&&this.snapshot.view.filters[n].length>0?(t.stopPropagation(),this.#l(()=>this.request({type:"set-filter",facet:n,values:[]}))):s.move(t)}#c(t,{value:n,count:s,isChosen:i}){s===0&&!i||this.#l(()=>this.single?this.request({type:"set-filter",facet:t,values:i?[]:[n]}):this.request({type:"toggle-filter",facet:t,value:n}))}#u;#l(t){t();const{roadmap:n,view:s}=this.snapshot;n&&this.dispatchEvent(new Or(s.filters,dt(n,s).entries.length))}}ui([B({reflect:!0})],ds.prototype,"variant"),ui([B({type:Boolean,reflect:!0})],ds.prototype,"filter"),ui([B({type:Boolean})],ds.prototype,"single"),ui([B()],ds.prototype,"facets"),ui([B({type:Boolean,attribute:"no-clear"})],ds.prototype,"noClear");function ah(e){return`legend-${e}`}customElements.get("roadmap-legend")||customElements.define("roadmap-legend",ds);class Br extends Event{static{this.type="roadmap-search"}constructor(t,n){super(Br.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({text:t,matches:n})}}class bl extends Event{static{this.type="roadmap-view"}constructor(t){super(bl.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({view:t})}}class lh{#e;#n="";#t;constructor(t){this.#e=t,t.addController(this)}say(t){clearTimeout(this.#t),this.#t=setTimeout(()=>{this.#n=t,this.#e.requestUpdate()},500)}hostDisconnected(){clearTimeout(this.#t)}render(){return m`<div class="visually-hidden" role="status">${this.#n}</div>`}}const vl=60;function P$({summary:e,localize:t},n){const s=e.byMilestone;if(!e.counts.stated||s.length<2)return b;const i=t.term("progressBy",e.kind);return m`<details class="chart" part="chart" ?open=${n}>
    <summary>${T("chevron")}${i}</summary>
    <table aria-label=${i}>
      <tbody>
        ${s.slice(0,vl).map(({title:r,counts:o})=>m`<tr>
              <th scope="row">${r||t.term("unscheduled")}</th>
              <td>${ml(o,"")}</td>
              <td class="count">${t.term("doneOf",o.done,o.relevant)}</td>
            </tr>`)}
      </tbody>
    </table>
    ${s.length>vl?m`<p class="muted small">${t.term("moreFindings",s.length-vl)}</p>`:b}
  </details>`}const ch=30,yl=2*Math.PI*ch,U$=new Set(["done","in-progress","at-risk","blocked"]);function W$({summary:e,localize:t}){const{percent:n,counts:s}=e;if(n===void 0)return b;const i=of(s,yl,3,!0);return m`<svg
    class="ring"
    part="ring"
    viewBox="0 0 72 72"
    role="img"
    aria-label=${t.term("itemsDone",s.done,s.relevant)}
  >
    <g transform="rotate(-90 36 36)">
      ${i.map(({status:r,start:o,length:a})=>G`<circle class="arc ${r}" cx="36" cy="36" r=${ch} stroke-width=${U$.has(r)?7:2}
            stroke-dasharray=${r==="unknown"?K$(a):`${Nr(a)} ${Nr(yl)}`}
            stroke-dashoffset=${Nr(-o)} />`)}
    </g>
    <text x="36" y="42" aria-hidden="true">${t.number(n/100,{style:"percent"})}</text>
  </svg>`}function K$(e){const t=Math.max(1,Math.floor((e+3)/5));return`${"2 3 ".repeat(t)}0 ${String(Nr(yl))}`}function Nr(e){return Math.round(e*100)/100}const kt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,ELEMENT:6},di=e=>(...t)=>({_$litDirective$:e,values:t});let fi=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,s){this._$Ct=t,this._$AM=n,this._$Ci=s}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};const{I:H$}=ek,uh=e=>e,dh=e=>e.strings===void 0,fh=()=>document.createComment(""),hi=(e,t,n)=>{const s=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0){const r=s.insertBefore(fh(),i),o=s.insertBefore(fh(),i);n=new H$(r,o,e,e.options)}else{const r=n._$AB.nextSibling,o=n._$AM,a=o!==e;if(a){let l;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(l=e._$AU)!==o._$AU&&n._$AP(l)}if(r!==i||a){let l=n._$AA;for(;l!==r;){const c=uh(l).nextSibling;uh(s).insertBefore(l,i),l=c}}}return n},Sn=(e,t,n=e)=>(e._$AI(t,n),e),J$={},hh=(e,t=J$)=>e._$AH=t,V$=e=>e._$AH,wl=e=>{e._$AR(),e._$AA.remove()};const Z$=di(class extends fi{constructor(e){if(super(e),e.type!==kt.PROPERTY&&e.type!==kt.ATTRIBUTE&&e.type!==kt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!dh(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===Ee||t===b)return t;const n=e.element,s=e.name;if(e.type===kt.PROPERTY){if(t===n[s])return Ee}else if(e.type===kt.BOOLEAN_ATTRIBUTE){if(!!t===n.hasAttribute(s))return Ee}else if(e.type===kt.ATTRIBUTE&&n.getAttribute(s)===t+"")return Ee;return hh(e),t}}),G$=150;class Y${#e;#n;#t;#s;#i;constructor(t,n,s){this.#e=t,this.#n=n,this.#t=s,t.addController(this)}hostDisconnected(){this.cancel()}cancel(){clearTimeout(this.#i),this.#s=void 0}render(t,n,s){const i=this.#s??t;return m`<div class="search-field" part="search" role="search">
      ${T("search")}
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${s.term("searchItems")}
        placeholder=${s.term("searchPlaceholder",n)}
        .value=${Z$(i)}
        @input=${this.#r}
        @keydown=${this.#a}
      />
      ${i===""?b:m`<button
              type="button"
              class="search-clear"
              aria-label=${s.term("clearSearch")}
              @click=${this.#c}
            >
              ${T("close")}
            </button>`}
    </div>`}#r=t=>{const n=t.target.value;clearTimeout(this.#i),this.#s=n,this.#e.requestUpdate(),this.#i=setTimeout(()=>this.#o(),G$)};#o(){const t=this.#s;this.cancel(),t!==void 0&&this.#n(t)}#a=t=>{if(t.key==="ArrowDown"&&!t.altKey&&!t.ctrlKey&&!t.metaKey){t.preventDefault(),this.#o(),this.#t();return}t.key!=="Escape"||t.target.value===""||(t.preventDefault(),t.stopPropagation(),this.#u())};#c=()=>{this.#u(),this.#e.renderRoot.querySelector("input")?.focus()};#u(){this.cancel(),this.#n(""),this.#e.requestUpdate()}}const X$=H`
  .chart {
    margin-block-start: 12px;
  }
  .chart summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_control-h);
    inline-size: fit-content;
    padding-inline-end: 8px;
    border-radius: 6px;
    font-size: 0.8125rem;
    font-weight: 500;
    list-style: none;
    cursor: pointer;
  }
  .chart summary::-webkit-details-marker {
    display: none;
  }
  .chart summary .glyph {
    transition: transform 120ms ease-out;
  }
  .chart[open] summary .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) .chart:not([open]) summary .glyph {
    scale: -1 1;
  }
  .chart table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .chart :is(th, td) {
    padding-block: 6px;
    border-block-start: 1px solid var(--_border);
    font-size: 0.8125rem;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .chart th {
    inline-size: 30%;
    padding-inline-end: 16px;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .chart .status-bar {
    inline-size: 100%;
    block-size: 8px;
  }
  .chart td.count {
    inline-size: 1%;
    padding-inline-start: 16px;
    color: var(--_text-muted);
    white-space: nowrap;
    text-align: end;
  }
  @container roadmap (max-width: 479px) {
    .chart :is(tbody, tr, th, td) {
      display: block;
    }
    .chart tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 12px;
      padding-block: 8px;
      border-block-start: 1px solid var(--_border);
    }
    .chart :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .chart td:nth-child(2) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media print {
    .chart::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`,ph=new Map,mh=new WeakMap;function gh(e,t,n){const{start:s,end:i,precision:r}=e;if(e.approximate||s===void 0||i===void 0||s>i)return e.text;const o=new Date(`${s}T00:00:00Z`),a=new Date(`${i}T00:00:00Z`);if(Number.isNaN(o.getTime())||Number.isNaN(a.getTime()))return e.text;switch(r){case"day":case"week":return kl(e,t,"day",o,a);case"month":return kl(e,t,"month",o,a);case"quarter":return bh(o,a,3)?n.quarter(Math.floor(o.getUTCMonth()/3)+1,o.getUTCFullYear()):e.text;case"half":return bh(o,a,6)?n.half(Math.floor(o.getUTCMonth()/6)+1,o.getUTCFullYear()):e.text;case"year":return kl(e,t,"year",o,a);case"season":case"none":return e.text}}function kl(e,t,n,s,i){const r=`${n} ${e.start??""} ${e.end??""}`,o=mh.get(e);if(o?.locale===t&&o.days===r)return o.text;const a=Q$(t,n).formatRange(s,i);return mh.set(e,{locale:t,days:r,text:a}),a}function bh(e,t,n){const s=i=>Math.floor((i.getUTCFullYear()*12+i.getUTCMonth())/n);return s(e)===s(t)}function Q$(e,t){const n=`${t} ${e}`;let s=ph.get(n);return s||(s=new Intl.DateTimeFormat(e,{timeZone:"UTC",year:"numeric",...t!=="year"&&{month:"short"},...t==="day"&&{day:"numeric"}}),ph.set(n,s)),s}function ex(e){const{summary:t,localize:n}=e,{counts:s}=t;return s.stated?$h(n,[n.term("itemsDone",s.done,s.relevant),...vh(e)]):yh(e)}function tx(e){const{summary:t,localize:n}=e,{counts:s}=t,i=wh(e),r=s.stated&&s.by.unknown>0?n.term("withoutStatus",s.by.unknown):void 0,o=kh(e,!0);return i===void 0&&r===void 0&&o===b?b:m`<p class="meta count" part="meta">
    ${r===void 0?b:m`<span>${r}</span>`}
    ${i===void 0?b:m`<span>${i}</span>`} ${o}
  </p>`}function nx(e){const{summary:t,localize:n}=e,{counts:s}=t,i=wh(e),r=s.by.unknown;return m`<span class="count" part="counts"
      >${s.stated?n.term("doneOf",s.done,s.relevant):yh(e)}</span
    >
    ${s.stated?ml(s,$h(n,[n.term("doneOf",s.done,s.relevant),...vh(e)])):b}
    ${s.stated&&r>0?m`<span class="muted count">${n.term("noStatus",r)}</span>`:b}
    ${i===void 0||s.stated?b:m`<span class="muted">${i}</span>`}
    ${kh(e,!1)}`}function vh({roadmap:e,summary:t,localize:n}){return Ye.filter(s=>s!=="done"&&s!=="unknown"&&t.counts.by[s]>0).map(s=>{const i=rl(e.statuses,s,n.lang())??n.term("status",s);return n.term("countOf",t.counts.by[s],sx(i,n.lang()))})}function sx(e,t){return t.startsWith("de")||/^\S\p{Lu}/u.test(e)?e:e.slice(0,1).toLocaleLowerCase(t)+e.slice(1)}function yh({summary:e,localize:t}){const n=t.term("items",e.counts.total);return e.milestones===0?n:t.term("itemsIn",n,t.term("milestones",e.milestones,e.kind))}function wh({roadmap:e,localize:t,today:n}){if(!e.updated)return;const s=gh(e.updated,t.lang(),{quarter:(o,a)=>t.term("quarter",o,a),half:(o,a)=>t.term("half",o,a)}),i=bk(e.updated,n);if(!i)return t.term("lastUpdated",s);const r=new Intl.RelativeTimeFormat(t.lang(),{numeric:"auto"}).format(i.value,i.unit);return t.term("lastUpdated",t.term("dateAndAge",s,r))}function kh({roadmap:e},t){const n=e.source?.uri,s=n===void 0?void 0:$e(n),i=Wa(n);return s===void 0||i===void 0?b:m`<span class="source"
    >${t?T("document"):b}<a part="source" href=${s} rel="noopener">${i}</a></span
  >`}function $h(e,t){return new Intl.ListFormat(e.lang(),{type:"unit",style:"short"}).format(t)}const ix=H`
  :host([framed]) .full {
    padding: 20px 24px;
  }
  .head {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr) auto;
    gap: 4px 20px;
    align-items: center;
  }
  .head.bare {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .ring {
    inline-size: 72px;
    block-size: 72px;
  }
  .ring text {
    font-size: 18px;
    font-weight: 600;
    letter-spacing: -0.02em;
    fill: var(--_text);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .arc {
    fill: none;
    stroke: var(--_border-strong);
  }
  .arc.done {
    stroke: var(--_done);
  }
  .arc.in-progress {
    stroke: var(--_in-progress);
  }
  .arc.at-risk {
    stroke: var(--_at-risk);
  }
  .arc.blocked {
    stroke: var(--_blocked);
  }
  .title {
    overflow-wrap: anywhere;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 4px;
    font-size: 0.8125rem;
    color: var(--_text-muted);
  }
  .source {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .source a {
    padding-block: 2px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: flex-start;
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }
  /* A container has no width of its own. */
  .tools .chips {
    flex: 1 1 240px;
    min-inline-size: 0;
  }
  .search-field {
    display: flex;
    gap: 8px;
    align-items: center;
    flex: 0 1 264px;
    min-inline-size: 0;
    block-size: var(--_control-h);
    padding-inline: 10px 4px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .search-field:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .search-field input {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 100%;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    font-size: 0.8125rem;
    appearance: none;
  }
  .search-field input::-webkit-search-cancel-button {
    display: none;
  }
  .search-field input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .search-clear {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 6px;
  }
  .panel-button .glyph {
    color: inherit;
  }
  .panel-button[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .panel {
    margin-block-start: 12px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .panel[hidden] {
    display: none;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-block-start: 12px;
    font-size: 0.8125rem;
  }
  .result strong {
    font-weight: 600;
  }
  .result .chip .glyph {
    inline-size: 12px;
    block-size: 12px;
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  :host([framed]) .compact {
    padding: 12px 16px;
  }
  .compact .title {
    font-size: 0.875rem;
    line-height: 1.25rem;
    letter-spacing: 0;
  }
  .compact .source {
    margin-inline-start: auto;
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .full {
      padding: 16px;
    }
    .head {
      grid-template-columns: 56px minmax(0, 1fr);
      gap: 4px 12px;
    }
    .head.bare {
      grid-template-columns: minmax(0, 1fr);
    }
    .ring {
      inline-size: 56px;
      block-size: 56px;
    }
    .full .title {
      font-size: 1.125rem;
      line-height: 1.5rem;
    }
    .head .segments,
    .head slot[name='actions'] {
      grid-column: 1 / -1;
    }
    .head .segments {
      margin-block-start: 12px;
    }
    .segments button {
      flex: 1;
      padding-inline: 8px;
      text-align: center;
    }
    .tools {
      gap: 12px;
    }
    .search-field {
      flex: 1 1 100%;
    }
    .tools .chips {
      flex: 1 1 160px;
    }
    .tools .chips::part(entries) {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      /* Room for outlines; what is beyond the edge fades, so that it is seen that there is more. */
      padding: 4px;
      padding-inline-end: 24px;
      margin-block: -4px;
      margin-inline: -4px 0;
      mask-image: linear-gradient(to left, transparent, black 24px);
    }
    :host([framed]) .tools .chips::part(entries) {
      margin-inline-end: -16px;
    }
    :host(:dir(rtl)) .tools .chips::part(entries) {
      mask-image: linear-gradient(to right, transparent, black 24px);
    }
    .tools .chips::part(entry) {
      flex: none;
      max-inline-size: none;
      white-space: nowrap;
    }
  }
  @media (pointer: coarse) {
    .search-clear {
      inline-size: 44px;
      block-size: 42px;
    }
    .source a {
      padding-block: 12px;
    }
  }
  @media (forced-colors: active) {
    .ring .arc {
      stroke: CanvasText;
    }
    .ring .arc:is(.in-progress, .at-risk, .blocked) {
      stroke-width: 4px;
    }
  }
  @media print {
    .ring {
      print-color-adjust: exact;
    }
  }
`;var rx=Object.defineProperty,pi=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&rx(t,n,i),i};const ox=["timeline","table","board"],jr=["milestone","group","type","tag","owner"],xh=12;class fs extends ue{constructor(){super(...arguments),this.compact=!1,this.views="",this.noSearch=!1,this.chart=!1,this.isPanelOpen=!1,this.#e=new lh(this),this.#n=new hl(this,"[role=tab]"),this.#t=new Y$(this,t=>this.#h(t),()=>{this.#p()}),this.#f=()=>{const{search:t}=this.snapshot.view;this.#t.cancel(),this.request({type:"clear-filters"}),t!==""&&this.dispatchEvent(new Br("",this.#y())),this.#g(),this.#b()},this.#m=t=>{const n=this.#n.move(t)?.dataset.view;n!==void 0&&this.#v(n)}}static{this.styles=[...[ue.styles].flat(),pl,ix,X$]}#e;#n;#t;get skeletonShape(){return"summary"}get needsItems(){return!1}renderRoadmap(t,n){const s={roadmap:t,summary:gk(t),localize:this.localize,today:this.today??new Date().toISOString().slice(0,10)};return this.compact?this.#s(s):this.#i(s,n)}#s(t){return m`<div class="root compact">
      ${this.#o(t.roadmap)}${nx(t)}
      <slot name="actions"></slot>
    </div>`}#i(t,{view:n}){const{roadmap:s,summary:i}=t,r=I(s).entries.length,o=!this.noSearch&&r>0;return m`<div class="root full">
      <div class=${i.percent===void 0?"head bare":"head"}>
        ${W$(t)}
        <div class="text">
          ${this.#o(s)}
          <p class="count" part="counts">${ex(t)}</p>
          ${tx(t)}
        </div>
        ${this.#a(n)}
        <slot name="actions"></slot>
      </div>
      ${o?this.#c(s,n,r):b} ${P$(t,this.chart)}
      ${this.#e.render()}
    </div>`}#r(t){return is(t)??this.localize.term("untitled")}#o(t){const n=Math.min(6,Math.max(1,Math.trunc(this.headingLevel)||2));return m`<slot name="title"
      ><div class="title" part="title" role="heading" aria-level=${n}>${this.#r(t)}</div></slot
    >`}#a({view:t}){const n=this.views.split(/\s+/),s=ox.filter(i=>n.includes(i)).sort((i,r)=>n.indexOf(i)-n.indexOf(r));return s.length<2?b:m`<div
      class="segments screen-only"
      part="views"
      role="tablist"
      aria-label=${this.localize.term("views")}
      @keydown=${this.#m}
      @focusin=${i=>this.#n.remember(i.target)}
    >
      ${s.map(i=>m`<button
            type="button"
            role="tab"
            data-view=${i}
            aria-selected=${i===t?"true":"false"}
            @click=${()=>this.#v(i)}
          >
            ${this.localize.term("view",i)}
          </button>`)}
    </div>`}#c(t,n,s){const i=dt(t,n),r=jr.some(a=>sh(t,a).size>1),o=jr.reduce((a,l)=>a+n.filters[l].length,0);return m`<div class="tools screen-only">
        ${s>=xh?this.#t.render(n.search,s,this.localize):b}
        ${r&&s>=xh?m`<button
                type="button"
                class="button panel-button"
                aria-expanded=${this.isPanelOpen?"true":"false"}
                aria-controls="filters"
                @click=${()=>{this.isPanelOpen=!this.isPanelOpen}}
              >
                ${T("filter")}${this.localize.term("filters",o)}
              </button>`:b}
        <roadmap-legend
          class="chips"
          part="chips"
          exportparts="entry,entries,glyph,label,count"
          filter
          no-clear
        ></roadmap-legend>
      </div>
      <div class="panel screen-only" id="filters" part="filters" ?hidden=${!this.isPanelOpen}>
        ${this.isPanelOpen?m`<roadmap-legend variant="list" filter no-clear facets=${jr.join(" ")}></roadmap-legend>`:b}
      </div>
      ${i.filtered?m`<div class="result" part="result">
              <strong class="count" tabindex="-1"
                >${this.localize.term("itemsOf",i.entries.length,s)}</strong
              >
              ${o>0?this.#u(t,n):b}
              <button type="button" class="button ghost screen-only" part="clear" @click=${this.#f}>
                ${this.localize.term("clearAll")}
              </button>
            </div>`:b}`}#u(t,n){return il(n).filter(({facet:s})=>jr.includes(s)).map(s=>{const i=Tr(t,s,this.localize);return m`<button
          type="button"
          class="chip"
          aria-label=${this.localize.term("removeFilter",i)}
          @click=${()=>{this.request({type:"toggle-filter",...s}),this.#g(),this.#b()}}
        >
          ${i}${T("close")}
        </button>`})}updated(t){super.updated(t),this.#d()}#l;#d(){const{roadmap:t,view:n}=this.snapshot;if(!t||this.compact)return;const s=this.#l;if(this.#l=n,!s||s.search===n.search&&s.filters===n.filters)return;const i=il(n).map(a=>Tr(t,a,this.localize)),r=i.length===0?void 0:new Intl.ListFormat(this.localize.lang(),{type:"unit"}).format(i),o=this.localize.term("itemsOf",dt(t,n).entries.length,I(t).entries.length);this.#e.say(this.localize.term("filtered",o,r,n.search.trim()||void 0))}#h(t){this.request({type:"search",text:t}),this.dispatchEvent(new Br(t,this.#y()))}async#p(){const{store:t}=this,n=this.getRootNode();for(const s of n.querySelectorAll("*"))if(!(!(s instanceof ue)||s.store!==t)&&(await s.updateComplete,s.focusFirstResult()))return}#f;async#b(){await this.updateComplete;const t=[".result .count","input[type=search]",".panel-button"];for(const n of t){const s=this.renderRoot.querySelector(n);if(s?.focus(),s)return}}#m;#v(t){this.snapshot.view.view!==t&&(this.request({type:"view",view:t}),this.dispatchEvent(new bl(t)))}#g(){this.dispatchEvent(new Or(this.snapshot.view.filters,this.#y()))}#y(){const{roadmap:t,view:n}=this.snapshot;return t?dt(t,n).entries.length:0}}pi([B({type:Boolean,reflect:!0})],fs.prototype,"compact"),pi([B()],fs.prototype,"views"),pi([B({type:Boolean,attribute:"no-search"})],fs.prototype,"noSearch"),pi([B({type:Boolean})],fs.prototype,"chart"),pi([Ia()],fs.prototype,"isPanelOpen"),customElements.get("roadmap-summary")||customElements.define("roadmap-summary",fs);const ax=/updat|modif|revis|review|更新|actuali|aktualisiert|stand|jour|обновл|aggiorn|atualiz|갱신|업데이트|as of/i,Dh=4;function lx({description:e,updated:t}){return t?e.filter(n=>n.type!=="paragraph"||!dx(n.children,t.text)):e}function cx({notes:e}){const t=e.filter(ux),n=t.filter(r=>r.title!==void 0&&r.title!==""),s=t.filter(r=>!n.includes(r)).flatMap(r=>r.content),i=n.map(({title:r,content:o})=>({title:r??"",content:o}));return s.length===0?i:[...i,{content:s}]}function ux({kind:e,content:t}){return(e==="prose"||e==="code")&&t.length>0}function dx(e,t){const n=_h(e)?.replace(/[.。]$/,"").trim();if(!n?.endsWith(t))return!1;const s=n.slice(0,n.length-t.length);return s.split(" ",Dh+2).filter(i=>i!=="").length<=Dh&&ax.test(s)}function _h(e){let t="";for(const n of e)if(n.type==="text"||n.type==="code")t+=n.value;else if(n.type==="strong"||n.type==="emphasis"){const s=_h(n.children);if(s===void 0)return;t+=s}else return;return t.trim()}function Oe(e,t={}){return e.map(n=>fx(n,t))}function fx(e,t){switch(e.type){case"text":return e.value;case"code":return m`<code>${e.value}</code>`;case"break":return m`<br />`;case"emphasis":return m`<em>${Oe(e.children,t)}</em>`;case"strong":return m`<strong>${Oe(e.children,t)}</strong>`;case"delete":return m`<del>${Oe(e.children,t)}</del>`;case"image":return Ah(e.href,e.alt===""?[]:[{type:"text",value:e.alt}],t);case"link":return Ah(e.href,e.children,t)}}function Ah(e,t,n){const s=n.links===!1?void 0:$e(e,n.base),i=Oe(t,{...n,links:!1});return s===void 0?i:m`<a href=${s} rel="noopener noreferrer nofollow ugc">${i}</a>`}function ft(e,t={}){return e.map(n=>hx(n,t))}function hx(e,t){switch(e.type){case"paragraph":return m`<p>${Oe(e.children,t)}</p>`;case"heading":return m`<p><strong>${Oe(e.children,t)}</strong></p>`;case"code":return m`<pre><code>${e.value}</code></pre>`;case"quote":return m`<blockquote>${ft(e.children,t)}</blockquote>`;case"list":return e.ordered?m`<ol start=${e.start??1}>
            ${Ch(e,t)}
          </ol>`:m`<ul>
            ${Ch(e,t)}
          </ul>`;case"table":return px(e,t)}}function Ch(e,t){return e.items.map(n=>m`<li>${ft(n.children,t)}</li>`)}function px(e,t){return m`<table>
    <thead>
      <tr>
        ${e.header.map(n=>m`<th scope="col">${Oe(n,t)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${e.rows.map(n=>m`<tr>
            ${n.map(s=>m`<td>${Oe(s,t)}</td>`)}
          </tr>`)}
    </tbody>
  </table>`}const mx=2;function gx(e,t){return e.notices.length===0?b:m`<div class="notices" part="notices">
    ${e.notices.map(n=>bx(n,t))}
  </div>`}function bx({kind:e,title:t,content:n},{localize:s,base:i}){return m`<div class="notice ${e}" role="note">
    <p class="notice-title">${T(e==="warning"||e==="caution"?"at-risk":"info")}${t??s.term("notice",e)}</p>
    <div class="prose">${ft(n,{base:i})}</div>
  </div>`}function vx(e,t){const n=lx(e);if(n.length===0)return b;const s=n.length<=mx&&n.every(({type:r})=>r==="paragraph"),i=m`<div class="prose">${ft(n,{base:t.base})}</div>`;return s?m`<div class="about muted" part="about">${i}</div>`:m`<details class="fold" part="about">
    <summary>${T("chevron")}${t.localize.term("about")}</summary>
    ${i}
  </details>`}function yx(e,t){const n=cx(e);return n.length===0?b:m`<div class="notes" part="notes">
    ${n.map(({title:s,content:i})=>m`<details class="fold">
          <summary>${T("chevron")}${s??t.localize.term("notes")}</summary>
          <div class="prose">${ft(i,{base:t.base})}</div>
        </details>`)}
  </div>`}async function wx(e){if(!customElements.get(`roadmap-${e}`))try{await kx(e)}catch{}}function kx(e){switch(e){case"timeline":return Promise.resolve().then(function(){return Sv});case"table":return Promise.resolve().then(function(){return ay});case"board":return Promise.resolve().then(function(){return gy})}}const $x=H`
  :host {
    min-block-size: var(--roadmap-min-block-size, auto);
  }
  .root:is(.ready, .layout) {
    display: flow-root;
  }
  /* Each part has a frame of its own. */
  :host([framed]) .root:is(.ready, .layout) {
    border: 0;
    background: none;
  }
  :host([framed]) .notes {
    padding-inline: 24px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-frame);
  }
  :host([framed]) :is(.about, .root > .fold) {
    margin-inline: 25px;
  }
  :host([framed]) .notes .fold:last-child {
    border-block-end: 0;
  }
  :host([framed]) :is(.panel, .notes) {
    margin-block-start: 16px;
  }
  /* Text that is the source of the elements beside it. */
  .layout ::slotted(pre),
  .layout ::slotted(script),
  .layout ::slotted(template),
  .layout ::slotted([class*='language-']),
  .layout ::slotted([class*='highlight']) {
    display: none;
  }
  .panel {
    margin-block-start: 24px;
  }
  .notices {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }
  .notice {
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice:is(.warning, .caution) {
    border-inline-start-color: var(--_at-risk);
    background: var(--_at-risk-soft);
  }
  .notice.important {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .notice-title {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .about {
    margin-block-start: 16px;
  }
  .notes {
    margin-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }
  .notes .fold {
    border-block-end: 1px solid var(--_border);
  }
  .fold summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: max(36px, var(--_control-h));
    font-weight: 500;
    list-style: none;
    cursor: pointer;
    border-radius: 6px;
    overflow-wrap: anywhere;
  }
  .fold summary::-webkit-details-marker {
    display: none;
  }
  .fold summary .glyph {
    transition: transform 120ms ease-out;
  }
  .fold[open] summary .glyph {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) .fold:not([open]) summary .glyph {
    scale: -1 1;
  }
  .fold .prose {
    padding-block: 4px 16px;
    padding-inline-start: 24px;
  }
  .prose {
    max-inline-size: 80ch;
    overflow-wrap: anywhere;
  }
  .prose > * + * {
    margin-block-start: 8px;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose li {
    list-style: inherit;
  }
  .prose blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_border);
  }
  .prose pre {
    margin: 0;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-x: auto;
  }
  .prose table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }
  .prose :is(th, td) {
    padding: 4px 12px;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  roadmap-diagnostics {
    margin-block-start: 16px;
  }
  @container roadmap (max-width: 719px) {
    :host([framed]) .notes {
      padding-inline: 16px;
    }
    :host([framed]) :is(.about, .root > .fold) {
      margin-inline: 17px;
    }
    .panel {
      margin-block-start: 16px;
    }
  }
  @media print {
    .fold::details-content {
      content-visibility: visible;
      display: block;
    }
    .notice {
      break-inside: avoid;
    }
  }
`;var xx=Object.defineProperty,Sh=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&xx(t,n,i),i};const $l=["timeline","table","board"];class xl extends ue{constructor(){super(...arguments),this.views="timeline table board",this.#e=new Set,this.#n=!1}static{this.styles=[...[ue.styles].flat(),$x]}#e;#n;get skeletonShape(){return this.#o()[0]??"timeline"}willUpdate(t){super.willUpdate(t);const[n="timeline"]=this.#o();if(t.has("view")||t.has("views")&&!this.hasUpdated){const s=this.view!==void 0&&$l.includes(this.view)?this.view:n;(t.has("view")||s!=="timeline")&&this.request({type:"view",view:s})}this.#r||this.#i(this.#a(this.snapshot))}get isPrepared(){return super.isPrepared&&(this.#r||this.#n||this.#e.has(this.#a(this.snapshot)))}async reveal(t){await super.reveal(t);const n=[...this.renderRoot.querySelectorAll(".panel > *"),...this.querySelectorAll("*")];for(const s of n)if(s instanceof ue&&await s.reveal(t))return!0;return this.scrollIntoView({block:"start"}),!1}renderWithout(t){return this.#r?m`${t.load.phase==="error"?super.renderWithout(t):b}
      <div class="root layout"><slot></slot></div>`:super.renderWithout(t)}renderRoadmap(t,n){if(this.#r)return m`<div class="root layout"><slot></slot></div>
        <slot name="footer"></slot>`;this.#n=!0;const s={localize:this.localize,base:this.baseUrl??t.source?.uri},i=Math.min(5,Math.max(1,Math.trunc(this.headingLevel)||2)),r=this.#o(),o=this.#a(n);return m`<div class="root ready" part="base">
      <roadmap-summary
        ?framed=${this.framed}
        part="summary"
        views=${r.join(" ")}
        heading-level=${i}
        today=${this.today??b}
      >
        ${this.#t("title")}${this.#t("actions")}
      </roadmap-summary>
      ${gx(t,s)}${vx(t,s)}
      <div
        class="panel"
        part="panel"
        role=${r.length>1?"tabpanel":b}
        aria-label=${r.length>1?this.localize.term("view",o):b}
      >
        ${this.#s(o,i)}
      </div>
      ${yx(t,s)}
      <roadmap-diagnostics ?framed=${this.framed} part="diagnostics"></roadmap-diagnostics>
      <slot name="footer"></slot>
    </div>`}#t(t){return[...this.children].some(s=>s.slot===t)?m`<slot name=${t} slot=${t}></slot>`:b}#s(t,n){const s=this.today??b,i=this.baseUrl??b;switch(t){case"table":return m`<roadmap-table
          ?framed=${this.framed}
          part="table"
          heading-level=${n}
          today=${s}
          base-url=${i}
        ></roadmap-table>`;case"board":return m`<roadmap-board
          ?framed=${this.framed}
          part="board"
          heading-level=${n}
          today=${s}
          base-url=${i}
        ></roadmap-board>`;case"timeline":return m`<roadmap-timeline
          ?framed=${this.framed}
          part="timeline"
          heading-level=${n+1}
          today=${s}
          base-url=${i}
        ></roadmap-timeline>`}}#i(t){this.#e.has(t)||(customElements.get(`roadmap-${t}`)?this.#e.add(t):wx(t).then(()=>{this.#e.add(t),this.requestUpdate()}))}get#r(){return Zk(this)}#o(){const t=this.views.split(/\s+/),n=$l.filter(s=>t.includes(s));return n.sort((s,i)=>t.indexOf(s)-t.indexOf(i)),n.length===0?$l:n}#a({view:t}){const n=this.#o();return n.includes(t.view)?t.view:n[0]??"timeline"}}Sh([B()],xl.prototype,"view"),Sh([B()],xl.prototype,"views"),customElements.get("roadmap-view")||customElements.define("roadmap-view",xl);const Dx=new Map([["roadmap-timeline",()=>Promise.resolve().then(function(){return Sv})],["roadmap-table",()=>Promise.resolve().then(function(){return ay})],["roadmap-board",()=>Promise.resolve().then(function(){return gy})],["roadmap-changes",()=>Promise.resolve().then(function(){return xj})]]);function _x(e){const t=new Map(Dx),n=()=>{for(const[i,r]of t)e.querySelector(i)&&(t.delete(i),r().catch(()=>t.set(i,r)));t.size===0&&s.disconnect()},s=new MutationObserver(i=>{i.some(({addedNodes:r})=>r.length>0)&&n()});return s.observe(e,{childList:!0,subtree:!0}),n(),()=>s.disconnect()}const Dl="data-roadmap-upgraded",Ax=Hk("roadmap"),Cx='[class*="language-roadmap"], [class*="highlight-roadmap"], .expressive-code, figure.frame, .highlight';function Sx(e){let t=!1;const n=()=>{t=!1;for(const r of e.querySelectorAll(Ax))Fx(r)},s=new MutationObserver(r=>{t||!r.some(({addedNodes:o})=>o.length>0)||(t=!0,requestAnimationFrame(n))}),i=()=>{n(),s.observe(e.body,{childList:!0,subtree:!0})};return e.readyState==="loading"?e.addEventListener("DOMContentLoaded",i,{once:!0}):i(),()=>{s.disconnect(),e.removeEventListener("DOMContentLoaded",i)}}function Fx(e){const t=e.closest("pre")??e;if(t.closest("roadmap-view, roadmap-timeline, roadmap-table, roadmap-board"))return;const n=Ex(t);if(n.hasAttribute(Dl)){if(n.nextElementSibling?.localName==="roadmap-view")return;n.removeAttribute(Dl)}const s=Ka(t);if(s.trim()==="")return;const i=n.ownerDocument.createElement("roadmap-view");i.text=s,n.setAttribute(Dl,""),n.hidden=!0,n.style.setProperty("display","none","important"),n.after(i)}function Ex(e){let t=e;for(let n=e.parentElement;n?.matches(Cx);n=n.parentElement)t=n;return t}async function Tx(...e){return(await Promise.resolve().then(function(){return YI})).parseRoadmap(...e)}_x(document),Sx(document);const le=e=>Xe("ar",e);function mi(e,[t,n,s,i]){return Mt("ar",e,{zero:`{n} ${t}`,one:t,two:n,few:`{n} ${s}`,many:`{n} ${i}`,other:`{n} ${t}`})}const zx=["عنصر","عنصران","عناصر","عنصرًا"],Rx=["عنصر فرعي","عنصران فرعيان","عناصر فرعية","عنصرًا فرعيًا"],Bt=e=>mi(e,zx),Ox={done:"مكتمل","in-progress":"قيد التنفيذ",planned:"مخطط",considering:"قيد الدراسة","at-risk":"معرّض للتأخر",blocked:"متوقف",dropped:"ملغى",unknown:"بلا حالة"},Mx={"help-wanted":"المساعدة مطلوبة",stretch:"هدف إضافي",breaking:"تغيير غير متوافق"},Bx={timeline:"الخط الزمني",table:"جدول",board:"لوحة"},_l={version:["إصدار","إصداران","إصدارات","إصدارًا"],period:["فترة","فترتان","فترات","فترة"],horizon:["أفق","أفقان","آفاق","أفقًا"],state:["حالة","حالتان","حالات","حالة"],mixed:["مرحلة","مرحلتان","مراحل","مرحلة"]},Nx={item:"العنصر",status:"الحالة",flag:"العلامات",group:"الموضوع",type:"النوع",owner:"المسؤول",tag:"الوسوم",issue:"المسألة",link:"الروابط",target:"الهدف",when:"الموعد",priority:"الأولوية",progress:"التقدم",description:"الوصف",dependsOn:"يعتمد على",neededBy:"لازم لـ",children:"العناصر الفرعية",source:"المصدر"},jx={issue:"مسألة",pull:"طلب سحب",discussion:"نقاش",milestone:"مرحلة",commit:"إيداع",spec:"مواصفة",web:"رابط"},Ix={group:"بلا موضوع",status:"بلا حالة",tag:"بلا وسم",owner:"بلا مسؤول",type:"بلا نوع"},Fh={status:"الحالة",flag:"العلامات",milestone:"المرحلة",group:"الموضوع",tag:"الوسم",owner:"المسؤول",type:"النوع"},Lx={error:["خطأ","خطآن","أخطاء","خطأً"],warning:["تحذير","تحذيران","تحذيرات","تحذيرًا"],info:["ملاحظة","ملاحظتان","ملاحظات","ملاحظة"]},qx={error:"خطأ",warning:"تحذير",info:"ملاحظة"},Px={note:"ملاحظة",tip:"نصيحة",important:"مهم",warning:"تحذير",caution:"تنبيه"},Ux={done:"اكتمل",added:"أضيف",slipped:"تأجّل","pulled-in":"قُدّم موعده",rescheduled:"تغيّر موعده",status:"الحالة","re-owned":"المسؤولون",reworded:"أعيدت صياغته",removed:"حُذف"};function Wx(e,t,n){const s=n===void 0?"":` حاول مجددًا بعد ${n}.`,i=`أجاب الخادم بالرمز ${String(t)} عن ${e}.`;return t===404||t===410?`${i} ربما نُقل الملف، أو ينقص العنوان مسار الموقع.`:t===401||t===403?`${i} لا تملك هذه الصفحة إذنًا بقراءته.`:t===429?`${i} كثرت الطلبات عليه.${s}`:`${i} الخلل من جهته.${s}`}function Kx({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"النص",c=r===void 0?"":` عند السطر ${String(r)}، العمود ${String(o)}`;switch(e){case"net":return`تعذّر الوصول إلى ${t??"الخادم"}. ربما هو غير متصل أو لا يسمح لهذه الصفحة بقراءته.`;case"timeout":return`استغرق ${t??"الخادم"} أكثر من ${a??"الوقت المسموح"}.`;case"http":return Wx(l,s,i);case"type":return`${l}: صفحة ويب وليست خارطة طريق. ربما يتطلب العنوان تسجيل الدخول أو يؤدي إلى صفحة عن الملف.`;case"binary":return`${l}: ليس ملفًا نصيًا.`;case"cut":return r===void 0?`${l}: وصل ناقصًا.`:`${l}: ينتهي قبل أوانه${c}.`;case"url":return"لا يمكن تحميل هذا العنوان. يجب أن يبدأ بـ https أو http أو أن يكون مسارًا، وألا يحوي كلمة مرور.";case"empty":return`${l}: فارغ.`;case"encoding":return`${l}: ليس بترميز UTF-8. احفظه بترميز UTF-8.`;case"limit":return`${l}: أكبر من ${a??"الحجم المسموح"} ولن يُعرض.`;case"json":return`${l}: ليس JSON صالحًا${c}.`;case"shape":return`${l}: ليس خارطة طريق${a===void 0?"":`: ${a}`}.`;case"internal":return`${l}: تعذّرت القراءة. أعد تحميل الصفحة للمحاولة مجددًا.`}}var Hx=Object.freeze({__proto__:null,ar:{$code:"ar",$name:"العربية",$dir:"rtl",status:e=>Ox[e],flag:e=>Mx[e],items:Bt,milestones:(e,t)=>mi(e,_l[t]),ofTotal:(e,t)=>`${le(e)} من ${le(t)}`,doneOf:(e,t)=>`اكتمل ${le(e)} من ${le(t)}`,childrenDone:(e,t)=>`اكتمل ${le(e)} من ${mi(t,Rx)}`,withoutStatus:e=>`${Bt(e)} بلا حالة مذكورة`,untitled:"خارطة الطريق",noGroup:"بلا موضوع",unscheduled:"بلا موعد",view:e=>Bx[e],releaseOrder:"ترتيب الإصدارات. لا يذكر المصدر تواريخ.",noDateInOrder:"بلا تاريخ، بالترتيب",noDate:"بلا تاريخ",loading:"جارٍ تحميل خارطة الطريق",emptyTitle:"لا توجد عناصر",emptyText:e=>`${e??"المصدر"}: تمت القراءة، لكن لا توجد عناوين تحتها قوائم أو جداول.`,errorTitle:"تعذّر تحميل خارطة الطريق",retry:"حاول مجددًا",openSource:"فتح المصدر",noMatchTitle:"لا نتائج",clearSearch:"مسح البحث",clearAll:"مسح الكل",fact:e=>Nx[e],milestone:e=>_l[e][0],linkKind:e=>jx[e],quote:e=>`«${e}»`,quarter:(e,t)=>`الربع ${String(e)} من ${String(t)}`,half:(e,t)=>`النصف ${String(e)} من ${String(t)}`,fromHeading:e=>`${e}، من العنوان`,fromHeadingHint:e=>`قُرئ من العنوان: «${e}»`,partOf:e=>`جزء من ${e}`,more:e=>`و${le(e)} غيرها`,line:e=>`السطر ${String(e)}`,editLine:"تحرير هذا السطر",openIssue:e=>`فتح ${e}`,helpWithIssue:e=>`المساعدة في ${e}`,permalink:"رابط هذا العنصر",documentOrder:"ترتيب المستند. لا يذكر المصدر تواريخ.",orderNotTime:"ترتيب المستند، بلا مقياس زمني.",laneWidth:e=>({equal:"أعمدة متساوية",count:"حسب العدد",label:"عرض الأعمدة"})[e],earlier:e=>`${le(e)} سابقة`,later:e=>`${le(e)} لاحقة`,moreThemes:e=>`مواضيع أخرى: ${le(e)}`,stretchItems:e=>`${Bt(e)}، أهداف إضافية`,matching:e=>`النتائج: ${le(e)}`,versionRange:"نطاق إصدارات",plannedUnder:e=>`مخطط ضمن ${e}`,cell:(e,t,n)=>`${e}، ${t}: ${n}`,opened:(e,t)=>`فُتح ${e}، ${t}`,closed:e=>`أُغلق ${e}`,close:"إغلاق",showMore:e=>`عرض ${le(e)} إضافية`,quarterShort:e=>`ر${le(e)}`,zoom:e=>({fit:"الكل",year:"سنوات",quarter:"أرباع",month:"أشهر"})[e],timeScale:"المقياس الزمني",zoomOut:"تصغير",zoomIn:"تكبير",plotSpan:(e,t,n)=>`${e}، من ${t} إلى ${n}`,today:"اليوم",todayIs:e=>`اليوم، ${e}`,dated:e=>`المؤرخة: ${le(e)}`,barKey:e=>({exact:"تواريخ محددة",period:"الفترة كلها: لا يذكر المصدر يومًا",day:"يوم واحد",undated:"بلا تاريخ: الترتيب فقط"})[e],after:e=>`بعد ${e}`,showItemsOf:(e,t)=>`${e}، عرض ${t}`,hideItemsOf:(e,t)=>`${e}، إخفاء ${t}`,caption:(e,t,n)=>`${e}: ${n}، ${t}`,itemsOf:(e,t)=>`${le(e)} من ${Bt(t)}`,lastUpdated:e=>`آخر تحديث: ${e}`,searchItems:"البحث في العناصر",searchPlaceholder:e=>`البحث في ${Bt(e)}`,groupBy:"التجميع",groupByNone:"بلا مجموعات",sortBy:"الترتيب",sortNone:"ترتيب المستند",sortChoice:(e,t)=>`${e}، ${t}`,sorted:e=>`مرتّب حسب ${e}`,withoutValue:e=>Ix[e],stillLoading:"لا يزال التحميل جاريًا",error:Kx,stale:e=>`تُعرض نسخة ${e}. تعذّر جلب الملف الأحدث.`,noMatchText:(e,t,n)=>`لا شيء في ${Bt(e)} يطابق${t===void 0?"":` «${t}»`}${n===void 0?"":` مع ${n}`}.`,removeFilter:e=>`إزالة ${e}`,openFile:e=>`فتح ${e}`,broken:"تعذّر عرض هذا الجزء من خارطة الطريق. لم يتأثر ما سواه.",clear:"مسح",facet:e=>Fh[e],filterBy:e=>`تصفية حسب ${Fh[e]}`,severalFlags:"قد يحمل العنصر أكثر من علامة",noMark:"لا علامة في السطر",filters:e=>e===0?"التصفية":`التصفية (${le(e)})`,views:"العرض",countOf:(e,t)=>`${t}: ${le(e)}`,itemsDone:(e,t)=>`اكتمل ${le(e)} من ${Bt(t)}`,itemsIn:(e,t)=>`${t}، ${e}`,noStatus:e=>`بلا حالة: ${le(e)}`,dateAndAge:(e,t)=>`${e}، ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`التصفية: ${t}`,n&&`البحث: ${n}`].filter(Boolean).join(" "),progressBy:e=>`التقدم حسب ${_l[e][0]}`,diagnosticsTitle:(e,t,n)=>`${e}: قُرئ ${Bt(t)}، ${n}`,findings:(e,t)=>mi(e,Lx[t]),moreFindings:e=>`و${le(e)} غيرها`,severity:e=>qx[e],about:"عن خارطة الطريق هذه",notes:"ملاحظات",notice:e=>Px[e],topLevelItems:e=>`${Bt(e)} في المستوى الأعلى`,itemsBy:(e,t)=>`${e} حسب ${t}`,boardBy:"الأعمدة",withoutHorizon:"بلا أفق",changesTitle:"التغييرات",changes:e=>mi(e,["تغيير","تغييران","تغييرات","تغييرًا"]),noChanges:"لم يتغير شيء.",changeType:e=>Ux[e],fromTo:(e,t)=>`من ${e} إلى ${t}`,none:"لا شيء"}});const de=e=>Xe("de",e),Nt=(e,t,n)=>Mt("de",e,{one:`{n} ${t}`,other:`{n} ${n}`}),Ir=e=>Nt(e,"Eintrag","Einträge"),Al=e=>Nt(e,"Eintrag","Einträgen"),Jx={done:"Fertig","in-progress":"In Arbeit",planned:"Geplant",considering:"In Überlegung","at-risk":"Gefährdet",blocked:"Blockiert",dropped:"Verworfen",unknown:"Ohne Status"},Vx={"help-wanted":"Hilfe gesucht",stretch:"Wunschziel",breaking:"Inkompatible Änderung"},Zx={timeline:"Zeitleiste",table:"Tabelle",board:"Board"},Lr={version:["Version","Versionen"],period:["Zeitraum","Zeiträume"],horizon:["Horizont","Horizonte"],state:["Stand","Stände"],mixed:["Meilenstein","Meilensteine"]},Gx={item:"Eintrag",status:"Status",flag:"Kennzeichen",group:"Thema",type:"Art",owner:"Zuständig",tag:"Schlagwörter",issue:"Issue",link:"Links",target:"Ziel",when:"Wann",priority:"Priorität",progress:"Fortschritt",description:"Beschreibung",dependsOn:"Hängt ab von",neededBy:"Nötig für",children:"Untereinträge",source:"Quelle"},Yx={issue:"Issue",pull:"Pull Request",discussion:"Diskussion",milestone:"Meilenstein",commit:"Commit",spec:"Spezifikation",web:"Link"},Xx={group:"Ohne Thema",status:"Ohne Status",tag:"Ohne Schlagwort",owner:"Ohne Zuständige",type:"Ohne Art"},Eh={status:"Status",flag:"Kennzeichen",milestone:"Meilenstein",group:"Thema",tag:"Schlagwort",owner:"Zuständig",type:"Art"},Th={error:["Fehler","Fehler"],warning:["Warnung","Warnungen"],info:["Hinweis","Hinweise"]},Qx={error:"Fehler",warning:"Warnung",info:"Hinweis"},e2={note:"Hinweis",tip:"Tipp",important:"Wichtig",warning:"Warnung",caution:"Vorsicht"},t2={done:"Erledigt",added:"Neu",slipped:"Verschoben","pulled-in":"Vorgezogen",rescheduled:"Neu terminiert",status:"Status","re-owned":"Zuständige",reworded:"Umformuliert",removed:"Entfernt"};function n2(e,t,n){const s=n===void 0?"":` Nächster Versuch in ${n}.`,i=`Der Server antwortete mit ${String(t)} auf ${e}.`;return t===404||t===410?`${i} Die Datei wurde vielleicht verschoben, oder in der Adresse fehlt der Pfad, unter dem die Website liegt.`:t===401||t===403?`${i} Zum Lesen fehlt dieser Seite die Berechtigung.`:t===429?`${i} Es wurde zu oft gefragt.${s}`:`${i} Der Fehler liegt bei ihm.${s}`}function s2({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"Der Text",c=r===void 0?"":` in Zeile ${String(r)}, Spalte ${String(o)}`;switch(e){case"net":return`${t??"Der Server"} ist nicht erreichbar. Er ist vielleicht offline oder erlaubt dieser Seite nicht, ihn zu lesen.`;case"timeout":return`${t??"Der Server"} brauchte länger als ${a??"erlaubt"}.`;case"http":return n2(l,s,i);case"type":return`${l} ist eine Webseite und keine Roadmap. Die Adresse verlangt vielleicht eine Anmeldung oder führt zu einer Seite über die Datei.`;case"binary":return`${l} ist keine Textdatei.`;case"cut":return r===void 0?`${l} kam unvollständig an.`:`${l} endet zu früh${c}.`;case"url":return"Diese Adresse kann nicht geladen werden. Sie muss mit https oder http beginnen oder ein Pfad sein und darf kein Passwort enthalten.";case"empty":return`${l} ist leer.`;case"encoding":return`${l} ist nicht in UTF-8. Bitte als UTF-8 speichern.`;case"limit":return`${l} ist größer als ${a??"erlaubt"} und wird nicht gezeigt.`;case"json":return`${l} ist kein gültiges JSON${c}.`;case"shape":return`${l} ist keine Roadmap${a===void 0?"":`: ${a}`}.`;case"internal":return`${l} konnte nicht gelesen werden. Bitte die Seite neu laden.`}}var i2=Object.freeze({__proto__:null,de:{$code:"de",$name:"Deutsch",$dir:"ltr",status:e=>Jx[e],flag:e=>Vx[e],items:Ir,milestones:(e,t)=>Nt(e,Lr[t][0],Lr[t][1]),ofTotal:(e,t)=>`${de(e)} von ${de(t)}`,doneOf:(e,t)=>`${de(e)} von ${de(t)} fertig`,childrenDone:(e,t)=>`${de(e)} von ${Nt(t,"Untereintrag","Untereinträgen")} fertig`,withoutStatus:e=>Nt(e,"Eintrag nennt keinen Status","Einträge nennen keinen Status"),untitled:"Roadmap",noGroup:"Ohne Thema",unscheduled:"Ohne Termin",view:e=>Zx[e],releaseOrder:"Reihenfolge der Versionen. Die Quelle nennt keine Termine.",noDateInOrder:"Ohne Termin, der Reihe nach",noDate:"Ohne Termin",loading:"Roadmap wird geladen",emptyTitle:"Keine Einträge gefunden",emptyText:e=>`${e??"Die Quelle"} wurde gelesen, enthält aber keine Überschriften mit Listen oder Tabellen darunter.`,errorTitle:"Diese Roadmap konnte nicht geladen werden",retry:"Erneut versuchen",openSource:"Quelle öffnen",noMatchTitle:"Keine Treffer",clearSearch:"Suche leeren",clearAll:"Alles zurücksetzen",fact:e=>Gx[e],milestone:e=>Lr[e][0],linkKind:e=>Yx[e],quote:e=>`„${e}“`,quarter:(e,t)=>`Q${String(e)} ${String(t)}`,half:(e,t)=>`${String(e)}. Halbjahr ${String(t)}`,fromHeading:e=>`${e}, laut Überschrift`,fromHeadingHint:e=>`Aus der Überschrift gelesen: „${e}“`,partOf:e=>`Teil von ${e}`,more:e=>`${de(e)} weitere`,line:e=>`Zeile ${String(e)}`,editLine:"Diese Zeile bearbeiten",openIssue:e=>`${e} öffnen`,helpWithIssue:e=>`Bei ${e} helfen`,permalink:"Link zu diesem Eintrag",documentOrder:"Reihenfolge des Dokuments. Die Quelle nennt keine Termine.",orderNotTime:"Reihenfolge des Dokuments, nicht maßstäblich.",laneWidth:e=>({equal:"Gleich breit",count:"Nach Umfang",label:"Spaltenbreite"})[e],earlier:e=>`${de(e)} frühere`,later:e=>`${de(e)} spätere`,moreThemes:e=>Nt(e,"weiteres Thema","weitere Themen"),stretchItems:e=>`${Ir(e)}, Wunschziele`,matching:e=>`${de(e)} Treffer`,versionRange:"Versionsbereich",plannedUnder:e=>`Geplant unter ${e}`,cell:(e,t,n)=>`${e}, ${t}: ${n}`,opened:(e,t)=>`${e} geöffnet, ${t}`,closed:e=>`${e} geschlossen`,close:"Schließen",showMore:e=>`${de(e)} weitere zeigen`,quarterShort:e=>`Q${de(e)}`,zoom:e=>({fit:"Alles",year:"Jahre",quarter:"Quartale",month:"Monate"})[e],timeScale:"Zeitmaßstab",zoomOut:"Verkleinern",zoomIn:"Vergrößern",plotSpan:(e,t,n)=>`${e}, ${t} bis ${n}`,today:"Heute",todayIs:e=>`Heute, ${e}`,dated:e=>`${de(e)} mit Termin`,barKey:e=>({exact:"Genaue Daten",period:"Ganzer Zeitraum: die Quelle nennt keinen Tag",day:"Einzelner Tag",undated:"Ohne Termin: nur Reihenfolge"})[e],after:e=>`nach ${e}`,showItemsOf:(e,t)=>`${e}, ${t} zeigen`,hideItemsOf:(e,t)=>`${e}, ${t} verbergen`,caption:(e,t,n)=>`${e}: ${t}, ${n}`,itemsOf:(e,t)=>`${de(e)} von ${Al(t)}`,lastUpdated:e=>`Zuletzt geändert: ${e}`,searchItems:"Einträge durchsuchen",searchPlaceholder:e=>`${Ir(e)} durchsuchen`,groupBy:"Gruppieren",groupByNone:"Ohne Gruppen",sortBy:"Sortieren",sortNone:"Reihenfolge des Dokuments",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`Sortiert nach ${e}`,withoutValue:e=>Xx[e],stillLoading:"Lädt noch",error:s2,stale:e=>`Gezeigt wird der Stand vom ${e}. Die neuere Datei war nicht zu laden.`,noMatchText:(e,t,n)=>`Nichts in ${Al(e)} passt${t===void 0?"":` zu „${t}“`}${n===void 0?"":` mit ${n}`}.`,removeFilter:e=>`${e} entfernen`,openFile:e=>`${e} öffnen`,broken:"Dieser Teil der Roadmap konnte nicht gezeigt werden. Der Rest ist nicht betroffen.",clear:"Zurücksetzen",facet:e=>Eh[e],filterBy:e=>`Filtern: ${Eh[e]}`,severalFlags:"ein Eintrag kann mehrere tragen",noMark:"Zeile trägt kein Zeichen",filters:e=>e===0?"Filter":`Filter (${de(e)})`,views:"Ansicht",countOf:(e,t)=>`${de(e)} ${t}`,itemsDone:(e,t)=>`${de(e)} von ${Al(t)} fertig`,itemsIn:(e,t)=>`${e}, ${t}`,noStatus:e=>`${de(e)} ohne Status`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`Filter: ${t}`,n&&`Suche: ${n}`].filter(Boolean).join(" "),progressBy:e=>`Fortschritt je ${Lr[e][0]}`,diagnosticsTitle:(e,t,n)=>`${e}: ${Ir(t)} gelesen, ${n}`,findings:(e,t)=>Nt(e,Th[t][0],Th[t][1]),moreFindings:e=>`und ${de(e)} weitere`,severity:e=>Qx[e],about:"Über diese Roadmap",notes:"Anmerkungen",notice:e=>e2[e],topLevelItems:e=>Nt(e,"Eintrag der obersten Ebene","Einträge der obersten Ebene"),itemsBy:(e,t)=>`${e} nach ${t}`,boardBy:"Spalten",withoutHorizon:"Ohne Horizont",changesTitle:"Änderungen",changes:e=>Nt(e,"Änderung","Änderungen"),noChanges:"Keine Änderungen.",changeType:e=>t2[e],fromTo:(e,t)=>`von ${e} zu ${t}`,none:"keine"}});const De=e=>Xe("es",e),Qe=(e,t,n)=>Mt("es",e,{one:`{n} ${t}`,other:`{n} ${n}`}),hs=e=>Qe(e,"elemento","elementos"),r2={done:"Hecho","in-progress":"En curso",planned:"Planificado",considering:"En estudio","at-risk":"En riesgo",blocked:"Bloqueado",dropped:"Descartado",unknown:"Sin estado"},o2={"help-wanted":"Se busca ayuda",stretch:"Objetivo adicional",breaking:"Cambio incompatible"},a2={timeline:"Cronología",table:"Tabla",board:"Tablero"},Cl={version:["versión","versiones"],period:["periodo","periodos"],horizon:["horizonte","horizontes"],state:["estado","estados"],mixed:["hito","hitos"]},l2={version:"Versión",period:"Periodo",horizon:"Horizonte",state:"Estado",mixed:"Hito"},c2={item:"Elemento",status:"Estado",flag:"Indicadores",group:"Tema",type:"Tipo",owner:"Responsable",tag:"Etiquetas",issue:"Incidencia",link:"Enlaces",target:"Objetivo",when:"Cuándo",priority:"Prioridad",progress:"Progreso",description:"Descripción",dependsOn:"Depende de",neededBy:"Necesario para",children:"Subelementos",source:"Fuente"},u2={issue:"Incidencia",pull:"Pull request",discussion:"Debate",milestone:"Hito",commit:"Commit",spec:"Especificación",web:"Enlace"},d2={group:"Sin tema",status:"Sin estado",tag:"Sin etiqueta",owner:"Sin responsable",type:"Sin tipo"},zh={status:"Estado",flag:"Indicadores",milestone:"Hito",group:"Tema",tag:"Etiqueta",owner:"Responsable",type:"Tipo"},Rh={error:["error","errores"],warning:["advertencia","advertencias"],info:["nota","notas"]},f2={error:"Error",warning:"Advertencia",info:"Nota"},h2={note:"Nota",tip:"Consejo",important:"Importante",warning:"Advertencia",caution:"Precaución"},p2={done:"Hecho",added:"Añadido",slipped:"Aplazado","pulled-in":"Adelantado",rescheduled:"Reprogramado",status:"Estado","re-owned":"Responsables",reworded:"Reformulado",removed:"Eliminado"};function m2(e,t,n){const s=n===void 0?"":` Vuelve a intentarlo en ${n}.`,i=`El servidor respondió ${String(t)} para ${e}.`;return t===404||t===410?`${i} Puede que el archivo se haya movido, o que a la dirección le falte la ruta en la que está el sitio.`:t===401||t===403?`${i} Esta página no tiene permiso para leerlo.`:t===429?`${i} Recibió demasiadas peticiones.${s}`:`${i} El fallo está de su lado.${s}`}function g2({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"El texto",c=r===void 0?"":` en la línea ${String(r)}, columna ${String(o)}`;switch(e){case"net":return`No se pudo llegar a ${t??"el servidor"}. Puede estar desconectado o no permitir que esta página lo lea.`;case"timeout":return`${t??"El servidor"} tardó más de ${a??"lo permitido"}.`;case"http":return m2(l,s,i);case"type":return`${l} es una página web, no una hoja de ruta. La dirección puede pedir iniciar sesión o llevar a una página sobre el archivo.`;case"binary":return`${l} no es un archivo de texto.`;case"cut":return r===void 0?`${l} llegó incompleto.`:`${l} termina demasiado pronto${c}.`;case"url":return"Esta dirección no se puede cargar. Debe empezar por https o http, o ser una ruta, y no contener ninguna contraseña.";case"empty":return`${l} está vacío.`;case"encoding":return`${l} no está en UTF-8. Guárdalo como UTF-8.`;case"limit":return`${l} supera ${a??"el tamaño permitido"} y no se muestra.`;case"json":return`${l} no es JSON válido${c}.`;case"shape":return`${l} no es una hoja de ruta${a===void 0?"":`: ${a}`}.`;case"internal":return`${l} no se pudo leer. Recarga la página para volver a intentarlo.`}}var b2=Object.freeze({__proto__:null,es:{$code:"es",$name:"Español",$dir:"ltr",status:e=>r2[e],flag:e=>o2[e],items:hs,milestones:(e,t)=>Qe(e,Cl[t][0],Cl[t][1]),ofTotal:(e,t)=>`${De(e)} de ${De(t)}`,doneOf:(e,t)=>`${De(e)} de ${De(t)} hechos`,childrenDone:(e,t)=>`${De(e)} de ${Qe(t,"subelemento","subelementos")} hechos`,withoutStatus:e=>Qe(e,"elemento no indica estado","elementos no indican estado"),untitled:"Hoja de ruta",noGroup:"Sin tema",unscheduled:"Sin planificar",view:e=>a2[e],releaseOrder:"Orden de las versiones. La fuente no da fechas.",noDateInOrder:"Sin fecha, en orden",noDate:"Sin fecha",loading:"Cargando la hoja de ruta",emptyTitle:"No se encontraron elementos",emptyText:e=>`Se leyó ${e??"la fuente"}, pero no tiene títulos con listas o tablas debajo.`,errorTitle:"No se pudo cargar esta hoja de ruta",retry:"Reintentar",openSource:"Abrir la fuente",noMatchTitle:"Sin resultados",clearSearch:"Borrar la búsqueda",clearAll:"Borrar todo",fact:e=>c2[e],milestone:e=>l2[e],linkKind:e=>u2[e],quote:e=>`«${e}»`,quarter:(e,t)=>`T${String(e)} ${String(t)}`,half:(e,t)=>`S${String(e)} ${String(t)}`,fromHeading:e=>`${e}, según el título`,fromHeadingHint:e=>`Leído en el título: «${e}»`,partOf:e=>`Parte de ${e}`,more:e=>`${De(e)} más`,line:e=>`Línea ${String(e)}`,editLine:"Editar esta línea",openIssue:e=>`Abrir ${e}`,helpWithIssue:e=>`Ayudar con ${e}`,permalink:"Enlace a este elemento",documentOrder:"Orden del documento. La fuente no da fechas.",orderNotTime:"Orden del documento, sin escala.",laneWidth:e=>({equal:"Anchos iguales",count:"Según cantidad",label:"Ancho de columnas"})[e],earlier:e=>Qe(e,"anterior","anteriores"),later:e=>Qe(e,"posterior","posteriores"),moreThemes:e=>Qe(e,"tema más","temas más"),stretchItems:e=>`${hs(e)}, objetivos adicionales`,matching:e=>Qe(e,"resultado","resultados"),versionRange:"Rango de versiones",plannedUnder:e=>`Previsto en ${e}`,cell:(e,t,n)=>`${e}, ${t}: ${n}`,opened:(e,t)=>`${e} abierto, ${t}`,closed:e=>`${e} cerrado`,close:"Cerrar",showMore:e=>`Mostrar ${De(e)} más`,quarterShort:e=>`T${De(e)}`,zoom:e=>({fit:"Todo",year:"Años",quarter:"Trimestres",month:"Meses"})[e],timeScale:"Escala de tiempo",zoomOut:"Alejar",zoomIn:"Acercar",plotSpan:(e,t,n)=>`${e}, de ${t} a ${n}`,today:"Hoy",todayIs:e=>`Hoy, ${e}`,dated:e=>`${De(e)} con fecha`,barKey:e=>({exact:"Fechas exactas",period:"Periodo entero: la fuente no nombra un día",day:"Un solo día",undated:"Sin fecha: solo el orden"})[e],after:e=>`después de ${e}`,showItemsOf:(e,t)=>`${e}, mostrar ${t}`,hideItemsOf:(e,t)=>`${e}, ocultar ${t}`,caption:(e,t,n)=>`${e}, ${t} en ${n}`,itemsOf:(e,t)=>`${De(e)} de ${hs(t)}`,lastUpdated:e=>`Actualizado: ${e}`,searchItems:"Buscar elementos",searchPlaceholder:e=>`Buscar en ${hs(e)}`,groupBy:"Agrupar",groupByNone:"Sin grupos",sortBy:"Ordenar",sortNone:"Orden del documento",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`Ordenado por ${e}`,withoutValue:e=>d2[e],stillLoading:"Sigue cargando",error:g2,stale:e=>`Se muestra la copia del ${e}. No se pudo obtener el archivo más reciente.`,noMatchText:(e,t,n)=>`Nada en ${hs(e)} coincide${t===void 0?"":` con «${t}»`}${n===void 0?"":`; filtros: ${n}`}.`,removeFilter:e=>`Quitar ${e}`,openFile:e=>`Abrir ${e}`,broken:"Esta parte de la hoja de ruta no se pudo mostrar. El resto no se ve afectado.",clear:"Borrar",facet:e=>zh[e],filterBy:e=>`Filtrar por ${zh[e].toLowerCase()}`,severalFlags:"un elemento puede llevar varios",noMark:"la línea no lleva marca",filters:e=>e===0?"Filtros":`Filtros (${De(e)})`,views:"Vista",countOf:(e,t)=>`${De(e)} ${t}`,itemsDone:(e,t)=>`${De(e)} de ${hs(t)} hechos`,itemsIn:(e,t)=>`${e} en ${t}`,noStatus:e=>`${De(e)} sin estado`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`Filtros: ${t}`,n&&`Búsqueda: ${n}`].filter(Boolean).join(" "),progressBy:e=>`Progreso por ${Cl[e][0]}`,diagnosticsTitle:(e,t,n)=>`${e}: ${Qe(t,"elemento leído","elementos leídos")}, ${n}`,findings:(e,t)=>Qe(e,Rh[t][0],Rh[t][1]),moreFindings:e=>`y ${De(e)} más`,severity:e=>f2[e],about:"Sobre esta hoja de ruta",notes:"Notas",notice:e=>h2[e],topLevelItems:e=>Qe(e,"elemento de primer nivel","elementos de primer nivel"),itemsBy:(e,t)=>`${e} por ${t}`,boardBy:"Columnas",withoutHorizon:"Sin horizonte",changesTitle:"Cambios",changes:e=>Qe(e,"cambio","cambios"),noChanges:"Sin cambios.",changeType:e=>p2[e],fromTo:(e,t)=>`de ${e} a ${t}`,none:"ninguno"}});const Me=e=>Xe("fr",e),Ke=(e,t,n)=>Mt("fr",e,{one:`{n} ${t}`,other:`{n} ${n}`}),ps=e=>Ke(e,"élément","éléments"),v2={done:"Terminé","in-progress":"En cours",planned:"Prévu",considering:"À l’étude","at-risk":"Menacé",blocked:"Bloqué",dropped:"Abandonné",unknown:"Sans statut"},y2={"help-wanted":"Aide bienvenue",stretch:"Objectif bonus",breaking:"Rupture de compatibilité"},w2={timeline:"Chronologie",table:"Tableau",board:"Colonnes"},Sl={version:["version","versions"],period:["période","périodes"],horizon:["horizon","horizons"],state:["état","états"],mixed:["jalon","jalons"]},k2={version:"Version",period:"Période",horizon:"Horizon",state:"État",mixed:"Jalon"},$2={item:"Élément",status:"Statut",flag:"Indicateurs",group:"Thème",type:"Type",owner:"Responsable",tag:"Étiquettes",issue:"Ticket",link:"Liens",target:"Cible",when:"Quand",priority:"Priorité",progress:"Avancement",description:"Description",dependsOn:"Dépend de",neededBy:"Requis par",children:"Sous-éléments",source:"Source"},x2={issue:"Ticket",pull:"Pull request",discussion:"Discussion",milestone:"Jalon",commit:"Commit",spec:"Spécification",web:"Lien"},D2={group:"Sans thème",status:"Sans statut",tag:"Sans étiquette",owner:"Sans responsable",type:"Sans type"},Oh={status:"Statut",flag:"Indicateurs",milestone:"Jalon",group:"Thème",tag:"Étiquette",owner:"Responsable",type:"Type"},Mh={error:["erreur","erreurs"],warning:["avertissement","avertissements"],info:["remarque","remarques"]},_2={error:"Erreur",warning:"Avertissement",info:"Remarque"},A2={note:"Remarque",tip:"Astuce",important:"Important",warning:"Avertissement",caution:"Attention"},C2={done:"Terminé",added:"Ajouté",slipped:"Reporté","pulled-in":"Avancé",rescheduled:"Replanifié",status:"Statut","re-owned":"Responsables",reworded:"Reformulé",removed:"Retiré"};function S2(e,t,n){const s=n===void 0?"":` Réessayez dans ${n}.`,i=`Le serveur a répondu ${String(t)} pour ${e}.`;return t===404||t===410?`${i} Le fichier a peut-être été déplacé, ou il manque à l’adresse le chemin sous lequel se trouve le site.`:t===401||t===403?`${i} Cette page n’a pas l’autorisation de le lire.`:t===429?`${i} Il a reçu trop de demandes.${s}`:`${i} L’erreur vient de son côté.${s}`}function F2({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"Le texte",c=r===void 0?"":` à la ligne ${String(r)}, colonne ${String(o)}`;switch(e){case"net":return`${t??"Le serveur"} est injoignable. Il est peut-être hors ligne, ou n’autorise pas cette page à le lire.`;case"timeout":return`${t??"Le serveur"} a mis plus de ${a??"temps que permis"}.`;case"http":return S2(l,s,i);case"type":return`${l} est une page web, pas une feuille de route. L’adresse demande peut-être une connexion, ou mène à une page à propos du fichier.`;case"binary":return`${l} n’est pas un fichier texte.`;case"cut":return r===void 0?`${l} est arrivé incomplet.`:`${l} se termine trop tôt${c}.`;case"url":return"Cette adresse ne peut pas être chargée. Elle doit commencer par https ou http, ou être un chemin, et ne contenir aucun mot de passe.";case"empty":return`${l} est vide.`;case"encoding":return`${l} n’est pas en UTF-8. Enregistrez-le en UTF-8.`;case"limit":return`${l} dépasse ${a??"la taille permise"} et n’est pas affiché.`;case"json":return`${l} n’est pas du JSON valide${c}.`;case"shape":return`${l} n’est pas une feuille de route${a===void 0?"":` : ${a}`}.`;case"internal":return`${l} n’a pas pu être lu. Rechargez la page pour réessayer.`}}var E2=Object.freeze({__proto__:null,fr:{$code:"fr",$name:"Français",$dir:"ltr",status:e=>v2[e],flag:e=>y2[e],items:ps,milestones:(e,t)=>Ke(e,Sl[t][0],Sl[t][1]),ofTotal:(e,t)=>`${Me(e)} sur ${Me(t)}`,doneOf:(e,t)=>`${Me(e)} sur ${Me(t)} terminés`,childrenDone:(e,t)=>`${Me(e)} sur ${Ke(t,"sous-élément","sous-éléments")} terminés`,withoutStatus:e=>Ke(e,"élément n’indique pas de statut","éléments n’indiquent pas de statut"),untitled:"Feuille de route",noGroup:"Sans thème",unscheduled:"Non planifié",view:e=>w2[e],releaseOrder:"Ordre des versions. La source ne donne aucune date.",noDateInOrder:"Sans date, dans l’ordre",noDate:"Sans date",loading:"Chargement de la feuille de route",emptyTitle:"Aucun élément trouvé",emptyText:e=>`${e??"La source"} : lecture faite, mais aucun titre n’y est suivi d’une liste ou d’un tableau.`,errorTitle:"Impossible de charger cette feuille de route",retry:"Réessayer",openSource:"Ouvrir la source",noMatchTitle:"Aucun résultat",clearSearch:"Effacer la recherche",clearAll:"Tout effacer",fact:e=>$2[e],milestone:e=>k2[e],linkKind:e=>x2[e],quote:e=>`« ${e} »`,quarter:(e,t)=>`T${String(e)} ${String(t)}`,half:(e,t)=>`S${String(e)} ${String(t)}`,fromHeading:e=>`${e}, d’après le titre`,fromHeadingHint:e=>`Lu dans le titre : « ${e} »`,partOf:e=>`Fait partie de ${e}`,more:e=>`${Me(e)} de plus`,line:e=>`Ligne ${String(e)}`,editLine:"Modifier cette ligne",openIssue:e=>`Ouvrir ${e}`,helpWithIssue:e=>`Aider sur ${e}`,permalink:"Lien vers cet élément",documentOrder:"Ordre du document. La source ne donne aucune date.",orderNotTime:"Ordre du document, sans échelle.",laneWidth:e=>({equal:"Largeurs égales",count:"Selon le nombre",label:"Largeur des colonnes"})[e],earlier:e=>Ke(e,"précédente","précédentes"),later:e=>Ke(e,"suivante","suivantes"),moreThemes:e=>Ke(e,"autre thème","autres thèmes"),stretchItems:e=>`${ps(e)}, objectifs bonus`,matching:e=>Ke(e,"résultat","résultats"),versionRange:"Plage de versions",plannedUnder:e=>`Prévu sous ${e}`,cell:(e,t,n)=>`${e}, ${t} : ${n}`,opened:(e,t)=>`${e} ouvert, ${t}`,closed:e=>`${e} fermé`,close:"Fermer",showMore:e=>`En afficher ${Me(e)} de plus`,quarterShort:e=>`T${Me(e)}`,zoom:e=>({fit:"Tout",year:"Années",quarter:"Trimestres",month:"Mois"})[e],timeScale:"Échelle de temps",zoomOut:"Réduire",zoomIn:"Agrandir",plotSpan:(e,t,n)=>`${e}, de ${t} à ${n}`,today:"Aujourd’hui",todayIs:e=>`Aujourd’hui, ${e}`,dated:e=>Ke(e,"daté","datés"),barKey:e=>({exact:"Dates exactes",period:"Période entière : la source ne donne pas de jour",day:"Un seul jour",undated:"Sans date : ordre seul"})[e],after:e=>`après ${e}`,showItemsOf:(e,t)=>`${e}, afficher ${t}`,hideItemsOf:(e,t)=>`${e}, masquer ${t}`,caption:(e,t,n)=>`${e}, ${t} dans ${n}`,itemsOf:(e,t)=>`${Me(e)} sur ${ps(t)}`,lastUpdated:e=>`Mis à jour : ${e}`,searchItems:"Rechercher des éléments",searchPlaceholder:e=>`Rechercher dans ${ps(e)}`,groupBy:"Grouper",groupByNone:"Sans groupes",sortBy:"Trier",sortNone:"Ordre du document",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`Trié par ${e}`,withoutValue:e=>D2[e],stillLoading:"Chargement toujours en cours",error:F2,stale:e=>`Copie du ${e}. Le fichier plus récent n’a pas pu être chargé.`,noMatchText:(e,t,n)=>`Rien dans ${ps(e)} ne correspond${t===void 0?"":` à « ${t} »`}${n===void 0?"":` avec ${n}`}.`,removeFilter:e=>`Retirer ${e}`,openFile:e=>`Ouvrir ${e}`,broken:"Cette partie de la feuille de route n’a pas pu être affichée. Le reste n’est pas touché.",clear:"Effacer",facet:e=>Oh[e],filterBy:e=>`Filtrer : ${Oh[e].toLowerCase()}`,severalFlags:"un élément peut en porter plusieurs",noMark:"la ligne ne porte pas de marque",filters:e=>e===0?"Filtres":`Filtres (${Me(e)})`,views:"Affichage",countOf:(e,t)=>`${Me(e)} ${t}`,itemsDone:(e,t)=>`${Me(e)} sur ${ps(t)} terminés`,itemsIn:(e,t)=>`${e} dans ${t}`,noStatus:e=>`${Me(e)} sans statut`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`Filtres : ${t}`,n&&`Recherche : ${n}`].filter(Boolean).join(" "),progressBy:e=>`Avancement par ${Sl[e][0]}`,diagnosticsTitle:(e,t,n)=>`${e} : ${Ke(t,"élément lu","éléments lus")}, ${n}`,findings:(e,t)=>Ke(e,Mh[t][0],Mh[t][1]),moreFindings:e=>`et ${Me(e)} de plus`,severity:e=>_2[e],about:"À propos de cette feuille de route",notes:"Notes",notice:e=>A2[e],topLevelItems:e=>Ke(e,"élément de premier niveau","éléments de premier niveau"),itemsBy:(e,t)=>`${e} par ${t}`,boardBy:"Colonnes",withoutHorizon:"Sans horizon",changesTitle:"Changements",changes:e=>Ke(e,"changement","changements"),noChanges:"Aucun changement.",changeType:e=>C2[e],fromTo:(e,t)=>`de ${e} à ${t}`,none:"aucun"}});const _e=e=>Xe("it",e),et=(e,t,n)=>Mt("it",e,{one:`{n} ${t}`,other:`{n} ${n}`}),ms=e=>et(e,"voce","voci"),T2={done:"Fatto","in-progress":"In corso",planned:"Pianificato",considering:"In valutazione","at-risk":"A rischio",blocked:"Bloccato",dropped:"Abbandonato",unknown:"Senza stato"},z2={"help-wanted":"Cercasi aiuto",stretch:"Obiettivo extra",breaking:"Modifica incompatibile"},R2={timeline:"Cronologia",table:"Tabella",board:"Lavagna"},Fl={version:["versione","versioni"],period:["periodo","periodi"],horizon:["orizzonte","orizzonti"],state:["stato","stati"],mixed:["traguardo","traguardi"]},O2={version:"Versione",period:"Periodo",horizon:"Orizzonte",state:"Stato",mixed:"Traguardo"},M2={item:"Voce",status:"Stato",flag:"Indicatori",group:"Tema",type:"Tipo",owner:"Responsabile",tag:"Etichette",issue:"Issue",link:"Link",target:"Obiettivo",when:"Quando",priority:"Priorità",progress:"Avanzamento",description:"Descrizione",dependsOn:"Dipende da",neededBy:"Necessario per",children:"Sottovoci",source:"Fonte"},B2={issue:"Issue",pull:"Pull request",discussion:"Discussione",milestone:"Traguardo",commit:"Commit",spec:"Specifica",web:"Link"},N2={group:"Senza tema",status:"Senza stato",tag:"Senza etichetta",owner:"Senza responsabile",type:"Senza tipo"},Bh={status:"Stato",flag:"Indicatori",milestone:"Traguardo",group:"Tema",tag:"Etichetta",owner:"Responsabile",type:"Tipo"},Nh={error:["errore","errori"],warning:["avviso","avvisi"],info:["nota","note"]},j2={error:"Errore",warning:"Avviso",info:"Nota"},I2={note:"Nota",tip:"Suggerimento",important:"Importante",warning:"Avviso",caution:"Attenzione"},L2={done:"Fatto",added:"Aggiunto",slipped:"Rimandato","pulled-in":"Anticipato",rescheduled:"Ripianificato",status:"Stato","re-owned":"Responsabili",reworded:"Riformulato",removed:"Rimosso"};function q2(e,t,n){const s=n===void 0?"":` Riprova tra ${n}.`,i=`Il server ha risposto ${String(t)} per ${e}.`;return t===404||t===410?`${i} Il file potrebbe essere stato spostato, o all’indirizzo manca il percorso in cui si trova il sito.`:t===401||t===403?`${i} Questa pagina non ha il permesso di leggerlo.`:t===429?`${i} Ha ricevuto troppe richieste.${s}`:`${i} Il guasto è dalla sua parte.${s}`}function P2({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"Il testo",c=r===void 0?"":` alla riga ${String(r)}, colonna ${String(o)}`;switch(e){case"net":return`Impossibile raggiungere ${t??"il server"}. Potrebbe essere offline o non permettere a questa pagina di leggerlo.`;case"timeout":return`${t??"Il server"} ha impiegato più di ${a??"quanto permesso"}.`;case"http":return q2(l,s,i);case"type":return`${l} è una pagina web, non una roadmap. L’indirizzo potrebbe chiedere l’accesso o portare a una pagina che parla del file.`;case"binary":return`${l} non è un file di testo.`;case"cut":return r===void 0?`${l} è arrivato incompleto.`:`${l} finisce troppo presto${c}.`;case"url":return"Questo indirizzo non può essere caricato. Deve iniziare con https o http, o essere un percorso, e non contenere password.";case"empty":return`${l} è vuoto.`;case"encoding":return`${l} non è in UTF-8. Salvalo come UTF-8.`;case"limit":return`${l} supera ${a??"la dimensione permessa"} e non viene mostrato.`;case"json":return`${l} non è JSON valido${c}.`;case"shape":return`${l} non è una roadmap${a===void 0?"":`: ${a}`}.`;case"internal":return`Impossibile leggere: ${l}. Ricarica la pagina per riprovare.`}}var U2=Object.freeze({__proto__:null,it:{$code:"it",$name:"Italiano",$dir:"ltr",status:e=>T2[e],flag:e=>z2[e],items:ms,milestones:(e,t)=>et(e,Fl[t][0],Fl[t][1]),ofTotal:(e,t)=>`${_e(e)} di ${_e(t)}`,doneOf:(e,t)=>`${_e(e)} di ${_e(t)} fatte`,childrenDone:(e,t)=>`${_e(e)} di ${et(t,"sottovoce","sottovoci")} fatte`,withoutStatus:e=>et(e,"voce non indica lo stato","voci non indicano lo stato"),untitled:"Roadmap",noGroup:"Senza tema",unscheduled:"Non pianificato",view:e=>R2[e],releaseOrder:"Ordine delle versioni. La fonte non indica date.",noDateInOrder:"Senza data, in ordine",noDate:"Senza data",loading:"Caricamento della roadmap",emptyTitle:"Nessuna voce trovata",emptyText:e=>`${e??"La fonte"}: lettura fatta, ma non ci sono titoli con elenchi o tabelle.`,errorTitle:"Impossibile caricare questa roadmap",retry:"Riprova",openSource:"Apri la fonte",noMatchTitle:"Nessun risultato",clearSearch:"Cancella la ricerca",clearAll:"Cancella tutto",fact:e=>M2[e],milestone:e=>O2[e],linkKind:e=>B2[e],quote:e=>`«${e}»`,quarter:(e,t)=>`T${String(e)} ${String(t)}`,half:(e,t)=>`S${String(e)} ${String(t)}`,fromHeading:e=>`${e}, dal titolo`,fromHeadingHint:e=>`Letto nel titolo: «${e}»`,partOf:e=>`Parte di ${e}`,more:e=>`altre ${_e(e)}`,line:e=>`Riga ${String(e)}`,editLine:"Modifica questa riga",openIssue:e=>`Apri ${e}`,helpWithIssue:e=>`Aiuta con ${e}`,permalink:"Link a questa voce",documentOrder:"Ordine del documento. La fonte non indica date.",orderNotTime:"Ordine del documento, non in scala.",laneWidth:e=>({equal:"Larghezze uguali",count:"In base al numero",label:"Larghezza colonne"})[e],earlier:e=>et(e,"precedente","precedenti"),later:e=>et(e,"successiva","successive"),moreThemes:e=>et(e,"altro tema","altri temi"),stretchItems:e=>`${ms(e)}, obiettivi extra`,matching:e=>et(e,"risultato","risultati"),versionRange:"Intervallo di versioni",plannedUnder:e=>`Previsto in ${e}`,cell:(e,t,n)=>`${e}, ${t}: ${n}`,opened:(e,t)=>`${e} aperto, ${t}`,closed:e=>`${e} chiuso`,close:"Chiudi",showMore:e=>`Mostra altre ${_e(e)}`,quarterShort:e=>`T${_e(e)}`,zoom:e=>({fit:"Tutto",year:"Anni",quarter:"Trimestri",month:"Mesi"})[e],timeScale:"Scala temporale",zoomOut:"Riduci",zoomIn:"Ingrandisci",plotSpan:(e,t,n)=>`${e}, da ${t} a ${n}`,today:"Oggi",todayIs:e=>`Oggi, ${e}`,dated:e=>`${_e(e)} con data`,barKey:e=>({exact:"Date esatte",period:"Periodo intero: la fonte non indica il giorno",day:"Un solo giorno",undated:"Senza data: solo l’ordine"})[e],after:e=>`dopo ${e}`,showItemsOf:(e,t)=>`${e}, mostra ${t}`,hideItemsOf:(e,t)=>`${e}, nascondi ${t}`,caption:(e,t,n)=>`${e}, ${t} in ${n}`,itemsOf:(e,t)=>`${_e(e)} di ${ms(t)}`,lastUpdated:e=>`Aggiornato: ${e}`,searchItems:"Cerca voci",searchPlaceholder:e=>`Cerca tra ${ms(e)}`,groupBy:"Raggruppa",groupByNone:"Senza gruppi",sortBy:"Ordina",sortNone:"Ordine del documento",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`Ordinato per ${e}`,withoutValue:e=>N2[e],stillLoading:"Caricamento ancora in corso",error:P2,stale:e=>`Mostrata la copia del ${e}. Non è stato possibile ottenere il file più recente.`,noMatchText:(e,t,n)=>`Niente tra ${ms(e)} corrisponde${t===void 0?"":` a «${t}»`}${n===void 0?"":` con ${n}`}.`,removeFilter:e=>`Rimuovi ${e}`,openFile:e=>`Apri ${e}`,broken:"Questa parte della roadmap non può essere mostrata. Il resto non ne risente.",clear:"Cancella",facet:e=>Bh[e],filterBy:e=>`Filtra per ${Bh[e].toLowerCase()}`,severalFlags:"una voce può averne più di uno",noMark:"la riga non porta segni",filters:e=>e===0?"Filtri":`Filtri (${_e(e)})`,views:"Vista",countOf:(e,t)=>`${_e(e)} ${t}`,itemsDone:(e,t)=>`${_e(e)} di ${ms(t)} fatte`,itemsIn:(e,t)=>`${e} in ${t}`,noStatus:e=>`${_e(e)} senza stato`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`Filtri: ${t}`,n&&`Ricerca: ${n}`].filter(Boolean).join(" "),progressBy:e=>`Avanzamento per ${Fl[e][0]}`,diagnosticsTitle:(e,t,n)=>`${e}: ${et(t,"voce letta","voci lette")}, ${n}`,findings:(e,t)=>et(e,Nh[t][0],Nh[t][1]),moreFindings:e=>`e altri ${_e(e)}`,severity:e=>j2[e],about:"Informazioni su questa roadmap",notes:"Note",notice:e=>I2[e],topLevelItems:e=>et(e,"voce di primo livello","voci di primo livello"),itemsBy:(e,t)=>`${e} per ${t}`,boardBy:"Colonne",withoutHorizon:"Senza orizzonte",changesTitle:"Modifiche",changes:e=>et(e,"modifica","modifiche"),noChanges:"Nessuna modifica.",changeType:e=>L2[e],fromTo:(e,t)=>`da ${e} a ${t}`,none:"nessuno"}});const V=e=>Xe("ja",e),gi=e=>`${V(e)} 件`,W2={done:"完了","in-progress":"進行中",planned:"予定",considering:"検討中","at-risk":"遅延の恐れ",blocked:"停止中",dropped:"中止",unknown:"状態なし"},K2={"help-wanted":"協力者募集",stretch:"努力目標",breaking:"破壊的変更"},H2={timeline:"タイムライン",table:"表",board:"ボード"},El={version:"リリース",period:"期間",horizon:"段階",state:"状態",mixed:"マイルストーン"},J2={item:"項目",status:"状態",flag:"目印",group:"テーマ",type:"種類",owner:"担当",tag:"タグ",issue:"Issue",link:"リンク",target:"対象",when:"時期",priority:"優先度",progress:"進捗",description:"説明",dependsOn:"前提",neededBy:"後続",children:"子項目",source:"出典"},V2={issue:"Issue",pull:"プルリクエスト",discussion:"ディスカッション",milestone:"マイルストーン",commit:"コミット",spec:"仕様",web:"リンク"},Z2={group:"テーマなし",status:"状態なし",tag:"タグなし",owner:"担当なし",type:"種類なし"},jh={status:"状態",flag:"目印",milestone:"マイルストーン",group:"テーマ",tag:"タグ",owner:"担当",type:"種類"},Ih={error:"エラー",warning:"警告",info:"注記"},G2={note:"メモ",tip:"ヒント",important:"重要",warning:"警告",caution:"注意"},Y2={done:"完了",added:"追加",slipped:"延期","pulled-in":"前倒し",rescheduled:"日程変更",status:"状態","re-owned":"担当",reworded:"文言",removed:"削除"};function X2(e,t,n){const s=n===void 0?"":`${n}後にもう一度お試しください。`,i=`${e} に対しサーバーは ${String(t)} を返しました。`;return t===404||t===410?`${i}ファイルが移動したか、アドレスにサイトのパスが足りない可能性があります。`:t===401||t===403?`${i}このページには読み取りの権限がありません。`:t===429?`${i}要求が多すぎました。${s}`:`${i}サーバー側の問題です。${s}`}function Q2({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"テキスト",c=r===void 0?"":`（${String(r)} 行 ${String(o)} 列）`;switch(e){case"net":return`${t??"サーバー"} に接続できません。オフラインか、このページからの読み取りを許可していない可能性があります。`;case"timeout":return`${t??"サーバー"} の応答が${a??"制限時間"}を超えました。`;case"http":return X2(l,s,i);case"type":return`${l} はロードマップではなくウェブページです。ログインが必要か、ファイルを紹介するページの可能性があります。`;case"binary":return`${l} はテキストファイルではありません。`;case"cut":return r===void 0?`${l} は途中までしか届きませんでした。`:`${l} は途中で終わっています${c}。`;case"url":return"このアドレスは読み込めません。https か http で始まるもの、またはパスを指定し、パスワードを含めないでください。";case"empty":return`${l} は空です。`;case"encoding":return`${l} は UTF-8 ではありません。UTF-8 で保存してください。`;case"limit":return`${l} は${a??"制限"}を超えるため表示しません。`;case"json":return`${l} は正しい JSON ではありません${c}。`;case"shape":return`${l} はロードマップではありません${a===void 0?"":`：${a}`}。`;case"internal":return`${l} を読み取れませんでした。ページを再読み込みしてください。`}}var eD=Object.freeze({__proto__:null,ja:{$code:"ja",$name:"日本語",$dir:"ltr",status:e=>W2[e],flag:e=>K2[e],items:gi,milestones:(e,t)=>`${El[t]} ${V(e)} 件`,ofTotal:(e,t)=>`${V(e)}/${V(t)}`,doneOf:(e,t)=>`${V(t)} 件中 ${V(e)} 件完了`,childrenDone:(e,t)=>`子項目 ${V(t)} 件中 ${V(e)} 件完了`,withoutStatus:e=>`${V(e)} 件は状態の記載なし`,untitled:"ロードマップ",noGroup:"テーマなし",unscheduled:"時期未定",view:e=>H2[e],releaseOrder:"リリース順。出典に日付はありません。",noDateInOrder:"日付なし（記載順）",noDate:"日付なし",loading:"ロードマップを読み込んでいます",emptyTitle:"項目が見つかりません",emptyText:e=>`${e??"出典"} を読みましたが、リストや表を伴う見出しがありません。`,errorTitle:"ロードマップを読み込めません",retry:"再試行",openSource:"出典を開く",noMatchTitle:"一致する項目がありません",clearSearch:"検索を消去",clearAll:"すべて解除",fact:e=>J2[e],milestone:e=>El[e],linkKind:e=>V2[e],quote:e=>`「${e}」`,quarter:(e,t)=>`${String(t)} 年第 ${String(e)} 四半期`,half:(e,t)=>`${String(t)} 年${e===1?"上":"下"}半期`,fromHeading:e=>`${e}（見出しによる）`,fromHeadingHint:e=>`見出し「${e}」から読み取り`,partOf:e=>`${e} の一部`,more:e=>`ほか ${V(e)} 件`,line:e=>`${String(e)} 行目`,editLine:"この行を編集",openIssue:e=>`${e} を開く`,helpWithIssue:e=>`${e} に協力する`,permalink:"この項目へのリンク",documentOrder:"記載順。出典に日付はありません。",orderNotTime:"記載順。間隔は時間を表しません。",laneWidth:e=>({equal:"等幅",count:"件数に応じる",label:"列の幅"})[e],earlier:e=>`以前の ${V(e)} 件`,later:e=>`以後の ${V(e)} 件`,moreThemes:e=>`ほか ${V(e)} テーマ`,stretchItems:e=>`${gi(e)}、努力目標`,matching:e=>`${V(e)} 件一致`,versionRange:"バージョン範囲",plannedUnder:e=>`${e} に記載`,cell:(e,t,n)=>`${e}、${t}：${n}`,opened:(e,t)=>`${e} を開きました、${t}`,closed:e=>`${e} を閉じました`,close:"閉じる",showMore:e=>`さらに ${V(e)} 件表示`,quarterShort:e=>`Q${V(e)}`,zoom:e=>({fit:"全体",year:"年",quarter:"四半期",month:"月"})[e],timeScale:"時間の目盛り",zoomOut:"縮小",zoomIn:"拡大",plotSpan:(e,t,n)=>`${e}、${t}から${n}まで`,today:"今日",todayIs:e=>`今日、${e}`,dated:e=>`日付あり ${V(e)} 件`,barKey:e=>({exact:"正確な日付",period:"期間全体（出典に日の記載なし）",day:"1 日",undated:"日付なし（順序のみ）"})[e],after:e=>`${e} の後`,showItemsOf:(e,t)=>`${e}、${t}を表示`,hideItemsOf:(e,t)=>`${e}、${t}を隠す`,caption:(e,t,n)=>`${e}、${n}、${t}`,itemsOf:(e,t)=>`${V(t)} 件中 ${V(e)} 件`,lastUpdated:e=>`最終更新 ${e}`,searchItems:"項目を検索",searchPlaceholder:e=>`${gi(e)}から検索`,groupBy:"グループ",groupByNone:"グループなし",sortBy:"並べ替え",sortNone:"記載順",sortChoice:(e,t)=>`${e}、${t}`,sorted:e=>`${e} で並べ替えました`,withoutValue:e=>Z2[e],stillLoading:"読み込み中です",error:Q2,stale:e=>`${e} の控えを表示しています。新しいファイルを取得できませんでした。`,noMatchText:(e,t,n)=>`${gi(e)}のうち${t===void 0?"":`「${t}」`}${n===void 0?"":`（${n}）`}に一致するものはありません。`,removeFilter:e=>`${e} を外す`,openFile:e=>`${e} を開く`,broken:"ロードマップのこの部分は表示できませんでした。ほかの部分に影響はありません。",clear:"解除",facet:e=>jh[e],filterBy:e=>`${jh[e]}で絞り込む`,severalFlags:"1 項目に複数付くことがあります",noMark:"行に印がありません",filters:e=>e===0?"絞り込み":`絞り込み（${V(e)}）`,views:"表示",countOf:(e,t)=>`${t} ${V(e)} 件`,itemsDone:(e,t)=>`${V(t)} 件中 ${V(e)} 件完了`,itemsIn:(e,t)=>`${t}、${e}`,noStatus:e=>`状態なし ${V(e)} 件`,dateAndAge:(e,t)=>`${e}（${t}）`,filtered:(e,t,n)=>[`${e}。`,t&&`絞り込み：${t}`,n&&`検索：${n}`].filter(Boolean).join(" "),progressBy:e=>`${El[e]}別の進捗`,diagnosticsTitle:(e,t,n)=>`${e}：${gi(t)}を読み取り、${n}`,findings:(e,t)=>`${Ih[t]} ${V(e)} 件`,moreFindings:e=>`ほか ${V(e)} 件`,severity:e=>Ih[e],about:"このロードマップについて",notes:"補足",notice:e=>G2[e],topLevelItems:e=>`最上位の項目 ${V(e)} 件`,itemsBy:(e,t)=>`${e}、${t}別`,boardBy:"列",withoutHorizon:"段階なし",changesTitle:"変更点",changes:e=>`変更 ${V(e)} 件`,noChanges:"変更はありません。",changeType:e=>Y2[e],fromTo:(e,t)=>`${e} から ${t} へ`,none:"なし"}});const Z=e=>Xe("ko",e),bi=e=>`항목 ${Z(e)}개`,tD={done:"완료","in-progress":"진행 중",planned:"예정",considering:"검토 중","at-risk":"지연 우려",blocked:"막힘",dropped:"취소",unknown:"상태 없음"},nD={"help-wanted":"도움 필요",stretch:"도전 목표",breaking:"호환되지 않는 변경"},sD={timeline:"타임라인",table:"표",board:"보드"},Tl={version:"릴리스",period:"기간",horizon:"단계",state:"상태",mixed:"마일스톤"},iD={item:"항목",status:"상태",flag:"표시",group:"주제",type:"유형",owner:"담당",tag:"태그",issue:"이슈",link:"링크",target:"목표",when:"시기",priority:"우선순위",progress:"진행률",description:"설명",dependsOn:"선행 항목",neededBy:"후행 항목",children:"하위 항목",source:"출처"},rD={issue:"이슈",pull:"풀 리퀘스트",discussion:"토론",milestone:"마일스톤",commit:"커밋",spec:"사양",web:"링크"},oD={group:"주제 없음",status:"상태 없음",tag:"태그 없음",owner:"담당 없음",type:"유형 없음"},Lh={status:"상태",flag:"표시",milestone:"마일스톤",group:"주제",tag:"태그",owner:"담당",type:"유형"},qh={error:"오류",warning:"경고",info:"참고"},aD={note:"참고",tip:"도움말",important:"중요",warning:"경고",caution:"주의"},lD={done:"완료",added:"추가",slipped:"연기","pulled-in":"앞당김",rescheduled:"일정 변경",status:"상태","re-owned":"담당",reworded:"문구",removed:"삭제"};function cD(e,t,n){const s=n===void 0?"":` ${n} 뒤에 다시 시도하세요.`,i=`서버가 ${e}에 대해 ${String(t)} 응답을 보냈습니다.`;return t===404||t===410?`${i} 파일이 옮겨졌거나 주소에 사이트 경로가 빠졌을 수 있습니다.`:t===401||t===403?`${i} 이 페이지에는 읽을 권한이 없습니다.`:t===429?`${i} 요청이 너무 많았습니다.${s}`:`${i} 서버 쪽 문제입니다.${s}`}function uD({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"텍스트",c=r===void 0?"":` (${String(r)}행 ${String(o)}열)`;switch(e){case"net":return`${t??"서버"}에 연결할 수 없습니다. 오프라인이거나 이 페이지의 접근을 허용하지 않을 수 있습니다.`;case"timeout":return`${t??"서버"}의 응답이 ${a??"제한 시간"}을 넘었습니다.`;case"http":return cD(l,s,i);case"type":return`${l}: 로드맵이 아니라 웹 페이지입니다. 로그인이 필요하거나 파일을 소개하는 페이지일 수 있습니다.`;case"binary":return`${l}: 텍스트 파일이 아닙니다.`;case"cut":return r===void 0?`${l}: 일부만 도착했습니다.`:`${l}: 너무 일찍 끝났습니다${c}.`;case"url":return"이 주소는 불러올 수 없습니다. https 또는 http로 시작하거나 경로여야 하며 비밀번호를 담을 수 없습니다.";case"empty":return`${l}: 비어 있습니다.`;case"encoding":return`${l}: UTF-8이 아닙니다. UTF-8로 저장하세요.`;case"limit":return`${l}: ${a??"허용 크기"}보다 커서 표시하지 않습니다.`;case"json":return`${l}: 올바른 JSON이 아닙니다${c}.`;case"shape":return`${l}: 로드맵이 아닙니다${a===void 0?"":`: ${a}`}.`;case"internal":return`${l}: 읽을 수 없습니다. 페이지를 새로 고쳐 다시 시도하세요.`}}var dD=Object.freeze({__proto__:null,ko:{$code:"ko",$name:"한국어",$dir:"ltr",status:e=>tD[e],flag:e=>nD[e],items:bi,milestones:(e,t)=>`${Tl[t]} ${Z(e)}개`,ofTotal:(e,t)=>`${Z(e)}/${Z(t)}`,doneOf:(e,t)=>`${Z(t)}개 중 ${Z(e)}개 완료`,childrenDone:(e,t)=>`하위 항목 ${Z(t)}개 중 ${Z(e)}개 완료`,withoutStatus:e=>`${Z(e)}개는 상태가 적혀 있지 않음`,untitled:"로드맵",noGroup:"주제 없음",unscheduled:"일정 없음",view:e=>sD[e],releaseOrder:"릴리스 순서입니다. 출처에 날짜가 없습니다.",noDateInOrder:"날짜 없음, 순서대로",noDate:"날짜 없음",loading:"로드맵을 불러오는 중",emptyTitle:"로드맵 항목이 없습니다",emptyText:e=>`${e??"출처"}: 읽었지만 목록이나 표가 딸린 제목이 없습니다.`,errorTitle:"로드맵을 불러올 수 없습니다",retry:"다시 시도",openSource:"출처 열기",noMatchTitle:"일치하는 항목이 없습니다",clearSearch:"검색 지우기",clearAll:"모두 지우기",fact:e=>iD[e],milestone:e=>Tl[e],linkKind:e=>rD[e],quote:e=>`“${e}”`,quarter:(e,t)=>`${String(t)}년 ${String(e)}분기`,half:(e,t)=>`${String(t)}년 ${e===1?"상":"하"}반기`,fromHeading:e=>`${e}, 제목에 따름`,fromHeadingHint:e=>`제목에서 읽음: “${e}”`,partOf:e=>`${e}의 일부`,more:e=>`외 ${Z(e)}개`,line:e=>`${String(e)}행`,editLine:"이 행 편집",openIssue:e=>`${e} 열기`,helpWithIssue:e=>`${e} 돕기`,permalink:"이 항목의 링크",documentOrder:"문서 순서입니다. 출처에 날짜가 없습니다.",orderNotTime:"문서 순서이며 간격은 시간이 아닙니다.",laneWidth:e=>({equal:"같은 너비",count:"항목 수에 따라",label:"열 너비"})[e],earlier:e=>`이전 ${Z(e)}개`,later:e=>`이후 ${Z(e)}개`,moreThemes:e=>`주제 ${Z(e)}개 더`,stretchItems:e=>`${bi(e)}, 도전 목표`,matching:e=>`${Z(e)}개 일치`,versionRange:"버전 범위",plannedUnder:e=>`${e} 아래 계획됨`,cell:(e,t,n)=>`${e}, ${t}: ${n}`,opened:(e,t)=>`${e} 열림, ${t}`,closed:e=>`${e} 닫힘`,close:"닫기",showMore:e=>`${Z(e)}개 더 보기`,quarterShort:e=>`${Z(e)}분기`,zoom:e=>({fit:"전체",year:"연",quarter:"분기",month:"월"})[e],timeScale:"시간 눈금",zoomOut:"축소",zoomIn:"확대",plotSpan:(e,t,n)=>`${e}, ${t}부터 ${n}까지`,today:"오늘",todayIs:e=>`오늘, ${e}`,dated:e=>`날짜 있음 ${Z(e)}개`,barKey:e=>({exact:"정확한 날짜",period:"기간 전체: 출처에 날짜가 없음",day:"하루",undated:"날짜 없음: 순서만"})[e],after:e=>`${e} 이후`,showItemsOf:(e,t)=>`${e}, ${t} 보기`,hideItemsOf:(e,t)=>`${e}, ${t} 숨기기`,caption:(e,t,n)=>`${e}, ${n}, ${t}`,itemsOf:(e,t)=>`${Z(t)}개 중 ${Z(e)}개`,lastUpdated:e=>`마지막 수정 ${e}`,searchItems:"항목 검색",searchPlaceholder:e=>`${bi(e)}에서 검색`,groupBy:"그룹",groupByNone:"그룹 없음",sortBy:"정렬",sortNone:"문서 순서",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`${e} 기준으로 정렬됨`,withoutValue:e=>oD[e],stillLoading:"아직 불러오는 중",error:uD,stale:e=>`${e}의 사본을 표시합니다. 새 파일을 가져올 수 없었습니다.`,noMatchText:(e,t,n)=>`${bi(e)} 중${t===void 0?"":` “${t}”`}${n===void 0?"":` (${n})`}에 맞는 것이 없습니다.`,removeFilter:e=>`${e} 제거`,openFile:e=>`${e} 열기`,broken:"로드맵의 이 부분은 표시할 수 없습니다. 나머지는 영향이 없습니다.",clear:"지우기",facet:e=>Lh[e],filterBy:e=>`${Lh[e]}별 필터`,severalFlags:"한 항목에 여러 개가 붙을 수 있음",noMark:"행에 표시가 없음",filters:e=>e===0?"필터":`필터 (${Z(e)})`,views:"보기",countOf:(e,t)=>`${t} ${Z(e)}개`,itemsDone:(e,t)=>`항목 ${Z(t)}개 중 ${Z(e)}개 완료`,itemsIn:(e,t)=>`${t}, ${e}`,noStatus:e=>`상태 없음 ${Z(e)}개`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`필터: ${t}`,n&&`검색: ${n}`].filter(Boolean).join(" "),progressBy:e=>`${Tl[e]}별 진행률`,diagnosticsTitle:(e,t,n)=>`${e}: ${bi(t)} 읽음, ${n}`,findings:(e,t)=>`${qh[t]} ${Z(e)}개`,moreFindings:e=>`외 ${Z(e)}개`,severity:e=>qh[e],about:"이 로드맵에 대하여",notes:"참고 사항",notice:e=>aD[e],topLevelItems:e=>`최상위 항목 ${Z(e)}개`,itemsBy:(e,t)=>`${e}, ${t}별`,boardBy:"열",withoutHorizon:"단계 없음",changesTitle:"변경 사항",changes:e=>`변경 ${Z(e)}개`,noChanges:"변경이 없습니다.",changeType:e=>lD[e],fromTo:(e,t)=>`${e}에서 ${t}(으)로`,none:"없음"}});const Ae=e=>Xe("pt",e),tt=(e,t,n)=>Mt("pt",e,{one:`{n} ${t}`,other:`{n} ${n}`}),gs=e=>tt(e,"item","itens"),fD={done:"Concluído","in-progress":"Em andamento",planned:"Planejado",considering:"Em estudo","at-risk":"Em risco",blocked:"Bloqueado",dropped:"Descartado",unknown:"Sem status"},hD={"help-wanted":"Ajuda bem-vinda",stretch:"Meta extra",breaking:"Mudança incompatível"},pD={timeline:"Linha do tempo",table:"Tabela",board:"Quadro"},zl={version:["versão","versões"],period:["período","períodos"],horizon:["horizonte","horizontes"],state:["estado","estados"],mixed:["marco","marcos"]},mD={version:"Versão",period:"Período",horizon:"Horizonte",state:"Estado",mixed:"Marco"},gD={item:"Item",status:"Status",flag:"Indicadores",group:"Tema",type:"Tipo",owner:"Responsável",tag:"Etiquetas",issue:"Issue",link:"Links",target:"Alvo",when:"Quando",priority:"Prioridade",progress:"Progresso",description:"Descrição",dependsOn:"Depende de",neededBy:"Necessário para",children:"Subitens",source:"Fonte"},bD={issue:"Issue",pull:"Pull request",discussion:"Discussão",milestone:"Marco",commit:"Commit",spec:"Especificação",web:"Link"},vD={group:"Sem tema",status:"Sem status",tag:"Sem etiqueta",owner:"Sem responsável",type:"Sem tipo"},Ph={status:"Status",flag:"Indicadores",milestone:"Marco",group:"Tema",tag:"Etiqueta",owner:"Responsável",type:"Tipo"},Uh={error:["erro","erros"],warning:["aviso","avisos"],info:["nota","notas"]},yD={error:"Erro",warning:"Aviso",info:"Nota"},wD={note:"Nota",tip:"Dica",important:"Importante",warning:"Aviso",caution:"Cuidado"},kD={done:"Concluído",added:"Adicionado",slipped:"Adiado","pulled-in":"Antecipado",rescheduled:"Reagendado",status:"Status","re-owned":"Responsáveis",reworded:"Reformulado",removed:"Removido"};function $D(e,t,n){const s=n===void 0?"":` Tente de novo em ${n}.`,i=`O servidor respondeu ${String(t)} para ${e}.`;return t===404||t===410?`${i} O arquivo pode ter sido movido, ou falta no endereço o caminho em que o site está.`:t===401||t===403?`${i} Esta página não tem permissão para ler o arquivo.`:t===429?`${i} Ele recebeu pedidos demais.${s}`:`${i} A falha está do lado dele.${s}`}function xD({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"O texto",c=r===void 0?"":` na linha ${String(r)}, coluna ${String(o)}`;switch(e){case"net":return`Não foi possível alcançar ${t??"o servidor"}. Ele pode estar fora do ar ou não permitir que esta página o leia.`;case"timeout":return`${t??"O servidor"} levou mais de ${a??"tempo que o permitido"}.`;case"http":return $D(l,s,i);case"type":return`${l} é uma página web, não um roadmap. O endereço pode pedir login ou levar a uma página sobre o arquivo.`;case"binary":return`${l} não é um arquivo de texto.`;case"cut":return r===void 0?`${l} chegou incompleto.`:`${l} termina cedo demais${c}.`;case"url":return"Este endereço não pode ser carregado. Deve começar com https ou http, ou ser um caminho, e não conter senha.";case"empty":return`${l} está vazio.`;case"encoding":return`${l} não está em UTF-8. Salve-o como UTF-8.`;case"limit":return`${l} passa de ${a??"o tamanho permitido"} e não é mostrado.`;case"json":return`${l} não é JSON válido${c}.`;case"shape":return`${l} não é um roadmap${a===void 0?"":`: ${a}`}.`;case"internal":return`${l} não pôde ser lido. Recarregue a página para tentar de novo.`}}var DD=Object.freeze({__proto__:null,pt:{$code:"pt",$name:"Português",$dir:"ltr",status:e=>fD[e],flag:e=>hD[e],items:gs,milestones:(e,t)=>tt(e,zl[t][0],zl[t][1]),ofTotal:(e,t)=>`${Ae(e)} de ${Ae(t)}`,doneOf:(e,t)=>`${Ae(e)} de ${Ae(t)} concluídos`,childrenDone:(e,t)=>`${Ae(e)} de ${tt(t,"subitem","subitens")} concluídos`,withoutStatus:e=>tt(e,"item não informa status","itens não informam status"),untitled:"Roadmap",noGroup:"Sem tema",unscheduled:"Sem prazo",view:e=>pD[e],releaseOrder:"Ordem das versões. A fonte não traz datas.",noDateInOrder:"Sem data, em ordem",noDate:"Sem data",loading:"Carregando o roadmap",emptyTitle:"Nenhum item encontrado",emptyText:e=>`${e??"A fonte"}: leitura feita, mas não há títulos com listas ou tabelas.`,errorTitle:"Não foi possível carregar este roadmap",retry:"Tentar de novo",openSource:"Abrir a fonte",noMatchTitle:"Nenhum resultado",clearSearch:"Limpar a busca",clearAll:"Limpar tudo",fact:e=>gD[e],milestone:e=>mD[e],linkKind:e=>bD[e],quote:e=>`“${e}”`,quarter:(e,t)=>`${String(e)}º tri. ${String(t)}`,half:(e,t)=>`${String(e)}º sem. ${String(t)}`,fromHeading:e=>`${e}, conforme o título`,fromHeadingHint:e=>`Lido no título: “${e}”`,partOf:e=>`Parte de ${e}`,more:e=>`mais ${Ae(e)}`,line:e=>`Linha ${String(e)}`,editLine:"Editar esta linha",openIssue:e=>`Abrir ${e}`,helpWithIssue:e=>`Ajudar com ${e}`,permalink:"Link para este item",documentOrder:"Ordem do documento. A fonte não traz datas.",orderNotTime:"Ordem do documento, fora de escala.",laneWidth:e=>({equal:"Larguras iguais",count:"Por quantidade",label:"Largura das colunas"})[e],earlier:e=>tt(e,"anterior","anteriores"),later:e=>tt(e,"posterior","posteriores"),moreThemes:e=>tt(e,"outro tema","outros temas"),stretchItems:e=>`${gs(e)}, metas extras`,matching:e=>tt(e,"resultado","resultados"),versionRange:"Intervalo de versões",plannedUnder:e=>`Planejado em ${e}`,cell:(e,t,n)=>`${e}, ${t}: ${n}`,opened:(e,t)=>`${e} aberto, ${t}`,closed:e=>`${e} fechado`,close:"Fechar",showMore:e=>`Mostrar mais ${Ae(e)}`,quarterShort:e=>`T${Ae(e)}`,zoom:e=>({fit:"Tudo",year:"Anos",quarter:"Trimestres",month:"Meses"})[e],timeScale:"Escala de tempo",zoomOut:"Reduzir",zoomIn:"Ampliar",plotSpan:(e,t,n)=>`${e}, de ${t} a ${n}`,today:"Hoje",todayIs:e=>`Hoje, ${e}`,dated:e=>`${Ae(e)} com data`,barKey:e=>({exact:"Datas exatas",period:"Período inteiro: a fonte não indica o dia",day:"Um único dia",undated:"Sem data: apenas a ordem"})[e],after:e=>`depois de ${e}`,showItemsOf:(e,t)=>`${e}, mostrar ${t}`,hideItemsOf:(e,t)=>`${e}, ocultar ${t}`,caption:(e,t,n)=>`${e}, ${t} em ${n}`,itemsOf:(e,t)=>`${Ae(e)} de ${gs(t)}`,lastUpdated:e=>`Atualizado: ${e}`,searchItems:"Buscar itens",searchPlaceholder:e=>`Buscar em ${gs(e)}`,groupBy:"Agrupar",groupByNone:"Sem grupos",sortBy:"Ordenar",sortNone:"Ordem do documento",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`Ordenado por ${e}`,withoutValue:e=>vD[e],stillLoading:"Ainda carregando",error:xD,stale:e=>`Mostrando a cópia de ${e}. Não foi possível obter o arquivo mais novo.`,noMatchText:(e,t,n)=>`Nada em ${gs(e)} corresponde${t===void 0?"":` a “${t}”`}${n===void 0?"":` com ${n}`}.`,removeFilter:e=>`Remover ${e}`,openFile:e=>`Abrir ${e}`,broken:"Esta parte do roadmap não pôde ser mostrada. O restante não foi afetado.",clear:"Limpar",facet:e=>Ph[e],filterBy:e=>`Filtrar por ${Ph[e].toLowerCase()}`,severalFlags:"um item pode ter vários",noMark:"a linha não tem marca",filters:e=>e===0?"Filtros":`Filtros (${Ae(e)})`,views:"Visão",countOf:(e,t)=>`${Ae(e)} ${t}`,itemsDone:(e,t)=>`${Ae(e)} de ${gs(t)} concluídos`,itemsIn:(e,t)=>`${e} em ${t}`,noStatus:e=>`${Ae(e)} sem status`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`Filtros: ${t}`,n&&`Busca: ${n}`].filter(Boolean).join(" "),progressBy:e=>`Progresso por ${zl[e][0]}`,diagnosticsTitle:(e,t,n)=>`${e}: ${tt(t,"item lido","itens lidos")}, ${n}`,findings:(e,t)=>tt(e,Uh[t][0],Uh[t][1]),moreFindings:e=>`e mais ${Ae(e)}`,severity:e=>yD[e],about:"Sobre este roadmap",notes:"Notas",notice:e=>wD[e],topLevelItems:e=>tt(e,"item de primeiro nível","itens de primeiro nível"),itemsBy:(e,t)=>`${e} por ${t}`,boardBy:"Colunas",withoutHorizon:"Sem horizonte",changesTitle:"Mudanças",changes:e=>tt(e,"mudança","mudanças"),noChanges:"Nada mudou.",changeType:e=>kD[e],fromTo:(e,t)=>`de ${e} para ${t}`,none:"nenhum"}});const me=e=>Xe("ru",e),jt=(e,t,n,s)=>Mt("ru",e,{one:`{n} ${t}`,few:`{n} ${n}`,many:`{n} ${s}`,other:`{n} ${n}`}),vi=e=>jt(e,"пункт","пункта","пунктов"),Rl=e=>jt(e,"пункта","пунктов","пунктов"),_D={done:"Готово","in-progress":"В работе",planned:"Запланировано",considering:"Рассматривается","at-risk":"Под угрозой",blocked:"Заблокировано",dropped:"Отменено",unknown:"Без статуса"},AD={"help-wanted":"Нужна помощь",stretch:"Дополнительная цель",breaking:"Несовместимое изменение"},CD={timeline:"Шкала",table:"Таблица",board:"Доска"},Ol={version:["версия","версии","версий"],period:["период","периода","периодов"],horizon:["горизонт","горизонта","горизонтов"],state:["состояние","состояния","состояний"],mixed:["этап","этапа","этапов"]},SD={version:"версиям",period:"периодам",horizon:"горизонтам",state:"состояниям",mixed:"этапам"},FD={version:"Версия",period:"Период",horizon:"Горизонт",state:"Состояние",mixed:"Этап"},ED={item:"Пункт",status:"Статус",flag:"Пометки",group:"Тема",type:"Тип",owner:"Ответственный",tag:"Метки",issue:"Задача",link:"Ссылки",target:"Цель",when:"Когда",priority:"Приоритет",progress:"Прогресс",description:"Описание",dependsOn:"Зависит от",neededBy:"Нужно для",children:"Подпункты",source:"Источник"},TD={issue:"Задача",pull:"Запрос на слияние",discussion:"Обсуждение",milestone:"Этап",commit:"Коммит",spec:"Спецификация",web:"Ссылка"},zD={group:"Без темы",status:"Без статуса",tag:"Без метки",owner:"Без ответственного",type:"Без типа"},Wh={status:"Статус",flag:"Пометки",milestone:"Этап",group:"Тема",tag:"Метка",owner:"Ответственный",type:"Тип"},Ml={error:["ошибка","ошибки","ошибок"],warning:["предупреждение","предупреждения","предупреждений"],info:["замечание","замечания","замечаний"]},RD={error:"Ошибка",warning:"Предупреждение",info:"Замечание"},OD={note:"Примечание",tip:"Совет",important:"Важно",warning:"Предупреждение",caution:"Осторожно"},MD={done:"Готово",added:"Добавлено",slipped:"Отложено","pulled-in":"Перенесено раньше",rescheduled:"Сроки изменены",status:"Статус","re-owned":"Ответственные",reworded:"Формулировка",removed:"Удалено"};function BD(e,t,n){const s=n===void 0?"":` Повторите через ${n}.`,i=`Сервер ответил ${String(t)} на запрос ${e}.`;return t===404||t===410?`${i} Возможно, файл перенесён или в адресе не хватает пути, под которым находится сайт.`:t===401||t===403?`${i} У этой страницы нет права его читать.`:t===429?`${i} Запросов было слишком много.${s}`:`${i} Сбой на его стороне.${s}`}function ND({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"Текст",c=r===void 0?"":`: строка ${String(r)}, столбец ${String(o)}`;switch(e){case"net":return`Не удалось связаться с ${t??"сервером"}. Возможно, он отключён или не разрешает этой странице чтение.`;case"timeout":return`${t??"Сервер"} отвечал дольше, чем ${a??"разрешено"}.`;case"http":return BD(l,s,i);case"type":return`${l} — веб-страница, а не дорожная карта. Возможно, адрес требует входа или ведёт на страницу о файле.`;case"binary":return`${l} — не текстовый файл.`;case"cut":return r===void 0?`${l}: получено не полностью.`:`${l}: обрывается слишком рано${c}.`;case"url":return"Этот адрес нельзя загрузить. Он должен начинаться с https или http либо быть путём и не содержать пароля.";case"empty":return`${l}: пусто.`;case"encoding":return`${l}: кодировка не UTF-8. Сохраните в UTF-8.`;case"limit":return`${l}: больше, чем ${a??"разрешено"}, и не показывается.`;case"json":return`${l}: неверный JSON${c}.`;case"shape":return`${l}: это не дорожная карта${a===void 0?"":`: ${a}`}.`;case"internal":return`${l}: не удалось прочитать. Обновите страницу, чтобы повторить.`}}var jD=Object.freeze({__proto__:null,ru:{$code:"ru",$name:"Русский",$dir:"ltr",status:e=>_D[e],flag:e=>AD[e],items:vi,milestones:(e,t)=>jt(e,Ol[t][0],Ol[t][1],Ol[t][2]),ofTotal:(e,t)=>`${me(e)} из ${me(t)}`,doneOf:(e,t)=>`готово ${me(e)} из ${me(t)}`,childrenDone:(e,t)=>`готово ${me(e)} из ${jt(t,"подпункта","подпунктов","подпунктов")}`,withoutStatus:e=>`${vi(e)} без указания статуса`,untitled:"Дорожная карта",noGroup:"Без темы",unscheduled:"Без срока",view:e=>CD[e],releaseOrder:"Порядок версий. В источнике нет дат.",noDateInOrder:"Без даты, по порядку",noDate:"Без даты",loading:"Дорожная карта загружается",emptyTitle:"Пункты не найдены",emptyText:e=>`${e??"Источник"}: прочитано, но под заголовками нет списков и таблиц.`,errorTitle:"Не удалось загрузить дорожную карту",retry:"Повторить",openSource:"Открыть источник",noMatchTitle:"Ничего не найдено",clearSearch:"Очистить поиск",clearAll:"Сбросить всё",fact:e=>ED[e],milestone:e=>FD[e],linkKind:e=>TD[e],quote:e=>`«${e}»`,quarter:(e,t)=>`${String(e)}-й кв. ${String(t)}`,half:(e,t)=>`${String(e)}-е полугодие ${String(t)}`,fromHeading:e=>`${e}, по заголовку`,fromHeadingHint:e=>`Прочитано в заголовке: «${e}»`,partOf:e=>`Часть: ${e}`,more:e=>`ещё ${me(e)}`,line:e=>`Строка ${String(e)}`,editLine:"Изменить эту строку",openIssue:e=>`Открыть ${e}`,helpWithIssue:e=>`Помочь с ${e}`,permalink:"Ссылка на этот пункт",documentOrder:"Порядок документа. В источнике нет дат.",orderNotTime:"Порядок документа, не в масштабе.",laneWidth:e=>({equal:"Равная ширина",count:"По числу пунктов",label:"Ширина столбцов"})[e],earlier:e=>`раньше: ${me(e)}`,later:e=>`позже: ${me(e)}`,moreThemes:e=>`ещё ${jt(e,"тема","темы","тем")}`,stretchItems:e=>`${vi(e)}, дополнительные цели`,matching:e=>jt(e,"совпадение","совпадения","совпадений"),versionRange:"Диапазон версий",plannedUnder:e=>`Запланировано в ${e}`,cell:(e,t,n)=>`${e}, ${t}: ${n}`,opened:(e,t)=>`${e}: открыто, ${t}`,closed:e=>`${e}: закрыто`,close:"Закрыть",showMore:e=>`Показать ещё ${me(e)}`,quarterShort:e=>`${me(e)} кв.`,zoom:e=>({fit:"Всё",year:"Годы",quarter:"Кварталы",month:"Месяцы"})[e],timeScale:"Масштаб времени",zoomOut:"Мельче",zoomIn:"Крупнее",plotSpan:(e,t,n)=>`${e}, ${t} — ${n}`,today:"Сегодня",todayIs:e=>`Сегодня, ${e}`,dated:e=>`с датой: ${me(e)}`,barKey:e=>({exact:"Точные даты",period:"Весь период: день в источнике не назван",day:"Один день",undated:"Без даты: только порядок"})[e],after:e=>`после: ${e}`,showItemsOf:(e,t)=>`${e}, показать: ${t}`,hideItemsOf:(e,t)=>`${e}, скрыть: ${t}`,caption:(e,t,n)=>`${e}: ${n}, ${t}`,itemsOf:(e,t)=>`${me(e)} из ${Rl(t)}`,lastUpdated:e=>`Обновлено: ${e}`,searchItems:"Поиск пунктов",searchPlaceholder:e=>`Поиск: ${vi(e)}`,groupBy:"Группировка",groupByNone:"Без групп",sortBy:"Сортировка",sortNone:"Порядок документа",sortChoice:(e,t)=>`${e}, ${t}`,sorted:e=>`Отсортировано: ${e}`,withoutValue:e=>zD[e],stillLoading:"Всё ещё загружается",error:ND,stale:e=>`Показана копия: ${e}. Более новый файл получить не удалось.`,noMatchText:(e,t,n)=>`Среди ${Rl(e)} нет подходящих${t===void 0?"":` под запрос «${t}»`}${n===void 0?"":`; фильтры: ${n}`}.`,removeFilter:e=>`Убрать: ${e}`,openFile:e=>`Открыть ${e}`,broken:"Эту часть дорожной карты показать не удалось. На остальное это не влияет.",clear:"Сбросить",facet:e=>Wh[e],filterBy:e=>`Фильтр: ${Wh[e].toLowerCase()}`,severalFlags:"у пункта может быть несколько",noMark:"в строке нет пометки",filters:e=>e===0?"Фильтры":`Фильтры (${me(e)})`,views:"Вид",countOf:(e,t)=>`${t}: ${me(e)}`,itemsDone:(e,t)=>`готово ${me(e)} из ${Rl(t)}`,itemsIn:(e,t)=>`${t}, ${e}`,noStatus:e=>`без статуса: ${me(e)}`,dateAndAge:(e,t)=>`${e}, ${t}`,filtered:(e,t,n)=>[`${e}.`,t&&`Фильтры: ${t}`,n&&`Поиск: ${n}`].filter(Boolean).join(" "),progressBy:e=>`Прогресс по ${SD[e]}`,diagnosticsTitle:(e,t,n)=>`${e}: прочитано ${vi(t)}, ${n}`,findings:(e,t)=>jt(e,Ml[t][0],Ml[t][1],Ml[t][2]),moreFindings:e=>`и ещё ${me(e)}`,severity:e=>RD[e],about:"Об этой дорожной карте",notes:"Примечания",notice:e=>OD[e],topLevelItems:e=>jt(e,"пункт верхнего уровня","пункта верхнего уровня","пунктов верхнего уровня"),itemsBy:(e,t)=>`${e}, разбивка: ${t}`,boardBy:"Столбцы",withoutHorizon:"Без горизонта",changesTitle:"Изменения",changes:e=>jt(e,"изменение","изменения","изменений"),noChanges:"Ничего не изменилось.",changeType:e=>MD[e],fromTo:(e,t)=>`было: ${e}, стало: ${t}`,none:"нет"}});const ee=e=>Xe("zh",e),rn=e=>`${ee(e)} 个条目`,ID={done:"已完成","in-progress":"进行中",planned:"计划中",considering:"考虑中","at-risk":"有风险",blocked:"受阻",dropped:"已放弃",unknown:"无状态"},LD={"help-wanted":"需要帮助",stretch:"延伸目标",breaking:"不兼容变更"},qD={timeline:"时间线",table:"表格",board:"看板"},Bl={version:"版本",period:"时间段",horizon:"阶段",state:"状态",mixed:"里程碑"},PD={item:"条目",status:"状态",flag:"标记",group:"主题",type:"类型",owner:"负责人",tag:"标签",issue:"Issue",link:"链接",target:"目标",when:"时间",priority:"优先级",progress:"进度",description:"说明",dependsOn:"依赖",neededBy:"被依赖",children:"子条目",source:"来源"},UD={issue:"Issue",pull:"拉取请求",discussion:"讨论",milestone:"里程碑",commit:"提交",spec:"规范",web:"链接"},WD={group:"无主题",status:"无状态",tag:"无标签",owner:"无负责人",type:"无类型"},Kh={status:"状态",flag:"标记",milestone:"里程碑",group:"主题",tag:"标签",owner:"负责人",type:"类型"},Hh={error:"错误",warning:"警告",info:"提示"},KD={note:"说明",tip:"提示",important:"重要",warning:"警告",caution:"注意"},HD={done:"已完成",added:"新增",slipped:"推迟","pulled-in":"提前",rescheduled:"改期",status:"状态","re-owned":"负责人",reworded:"措辞",removed:"移除"};function JD(e,t,n){const s=n===void 0?"":`请在 ${n} 后重试。`,i=`服务器对 ${e} 返回 ${String(t)}。`;return t===404||t===410?`${i}文件可能已移动，或地址缺少网站所在的路径。`:t===401||t===403?`${i}本页没有读取权限。`:t===429?`${i}请求过于频繁。${s}`:`${i}问题出在服务器一侧。${s}`}function VD({code:e,host:t,file:n,status:s,retryAfter:i,line:r,column:o,detail:a}){const l=n??"该文本",c=r===void 0?"":`（第 ${String(r)} 行，第 ${String(o)} 列）`;switch(e){case"net":return`无法连接 ${t??"服务器"}。它可能离线，或不允许本页读取。`;case"timeout":return`${t??"服务器"} 用时超过 ${a??"允许的时间"}。`;case"http":return JD(l,s,i);case"type":return`${l} 是网页，不是路线图。该地址可能需要登录，或指向介绍该文件的页面。`;case"binary":return`${l} 不是文本文件。`;case"cut":return r===void 0?`${l} 未完整送达。`:`${l} 过早结束${c}。`;case"url":return"无法加载此地址。地址须以 https 或 http 开头，或为路径，且不得包含密码。";case"empty":return`${l} 是空的。`;case"encoding":return`${l} 不是 UTF-8 编码。请另存为 UTF-8。`;case"limit":return`${l} 超过 ${a??"允许的大小"}，不予显示。`;case"json":return`${l} 不是有效的 JSON${c}。`;case"shape":return`${l} 不是路线图${a===void 0?"":`：${a}`}。`;case"internal":return`无法读取 ${l}。请刷新页面重试。`}}var ZD=Object.freeze({__proto__:null,zh:{$code:"zh",$name:"简体中文",$dir:"ltr",status:e=>ID[e],flag:e=>LD[e],items:rn,milestones:(e,t)=>`${ee(e)} 个${Bl[t]}`,ofTotal:(e,t)=>`${ee(e)}/${ee(t)}`,doneOf:(e,t)=>`已完成 ${ee(e)}/${ee(t)}`,childrenDone:(e,t)=>`子条目已完成 ${ee(e)}/${ee(t)}`,withoutStatus:e=>`${rn(e)}未注明状态`,untitled:"路线图",noGroup:"无主题",unscheduled:"未排期",view:e=>qD[e],releaseOrder:"按版本顺序排列。来源未给出日期。",noDateInOrder:"无日期，按顺序",noDate:"无日期",loading:"正在加载路线图",emptyTitle:"未找到路线图条目",emptyText:e=>`已读取${e===void 0?"来源":` ${e}`}，但其中没有带列表或表格的标题。`,errorTitle:"无法加载此路线图",retry:"重试",openSource:"打开来源",noMatchTitle:"没有匹配的条目",clearSearch:"清除搜索",clearAll:"全部清除",fact:e=>PD[e],milestone:e=>Bl[e],linkKind:e=>UD[e],quote:e=>`“${e}”`,quarter:(e,t)=>`${String(t)} 年第 ${String(e)} 季度`,half:(e,t)=>`${String(t)} 年${e===1?"上":"下"}半年`,fromHeading:e=>`${e}（来自标题）`,fromHeadingHint:e=>`读自标题：“${e}”`,partOf:e=>`属于 ${e}`,more:e=>`另有 ${ee(e)} 个`,line:e=>`第 ${String(e)} 行`,editLine:"编辑此行",openIssue:e=>`打开 ${e}`,helpWithIssue:e=>`参与 ${e}`,permalink:"此条目的链接",documentOrder:"按文档顺序排列。来源未给出日期。",orderNotTime:"按文档顺序排列，不按比例。",laneWidth:e=>({equal:"等宽",count:"按条目数",label:"列宽"})[e],earlier:e=>`更早的 ${ee(e)} 个`,later:e=>`更晚的 ${ee(e)} 个`,moreThemes:e=>`另外 ${ee(e)} 个主题`,stretchItems:e=>`${rn(e)}，延伸目标`,matching:e=>`${ee(e)} 个匹配`,versionRange:"版本范围",plannedUnder:e=>`列于 ${e} 之下`,cell:(e,t,n)=>`${e}，${t}：${n}`,opened:(e,t)=>`已展开 ${e}，${t}`,closed:e=>`已收起 ${e}`,close:"关闭",showMore:e=>`再显示 ${ee(e)} 个`,quarterShort:e=>`Q${ee(e)}`,zoom:e=>({fit:"全部",year:"年",quarter:"季度",month:"月"})[e],timeScale:"时间刻度",zoomOut:"缩小",zoomIn:"放大",plotSpan:(e,t,n)=>`${e}，${t}至${n}`,today:"今天",todayIs:e=>`今天，${e}`,dated:e=>`${ee(e)} 个有日期`,barKey:e=>({exact:"确切日期",period:"整个时间段：来源未指明日期",day:"单日",undated:"无日期：仅表示顺序"})[e],after:e=>`在 ${e} 之后`,showItemsOf:(e,t)=>`${e}，显示 ${t}`,hideItemsOf:(e,t)=>`${e}，隐藏 ${t}`,caption:(e,t,n)=>`${e}，${n}，${t}`,itemsOf:(e,t)=>`${ee(e)}/${rn(t)}`,lastUpdated:e=>`更新于 ${e}`,searchItems:"搜索条目",searchPlaceholder:e=>`在 ${rn(e)}中搜索`,groupBy:"分组",groupByNone:"不分组",sortBy:"排序",sortNone:"文档顺序",sortChoice:(e,t)=>`${e}，${t}`,sorted:e=>`已按${e}排序`,withoutValue:e=>WD[e],stillLoading:"仍在加载",error:VD,stale:e=>`正在显示 ${e} 的副本。未能获取较新的文件。`,noMatchText:(e,t,n)=>`${rn(e)}中没有符合${t===void 0?"":`“${t}”`}${n===void 0?"":`（${n}）`}的内容。`,removeFilter:e=>`移除 ${e}`,openFile:e=>`打开 ${e}`,broken:"路线图的这一部分无法显示。其余部分不受影响。",clear:"清除",facet:e=>Kh[e],filterBy:e=>`按${Kh[e]}筛选`,severalFlags:"一个条目可有多个标记",noMark:"该行没有标记",filters:e=>e===0?"筛选":`筛选（${ee(e)}）`,views:"视图",countOf:(e,t)=>`${ee(e)} 个${t}`,itemsDone:(e,t)=>`${rn(t)}中已完成 ${ee(e)} 个`,itemsIn:(e,t)=>`${t}，${e}`,noStatus:e=>`${ee(e)} 个无状态`,dateAndAge:(e,t)=>`${e}（${t}）`,filtered:(e,t,n)=>[`${e}。`,t&&`筛选：${t}`,n&&`搜索：${n}`].filter(Boolean).join(" "),progressBy:e=>`各${Bl[e]}进度`,diagnosticsTitle:(e,t,n)=>`${e}：已读取 ${rn(t)}，${n}`,findings:(e,t)=>`${ee(e)} 个${Hh[t]}`,moreFindings:e=>`另有 ${ee(e)} 个`,severity:e=>Hh[e],about:"关于此路线图",notes:"备注",notice:e=>KD[e],topLevelItems:e=>`${ee(e)} 个顶层条目`,itemsBy:(e,t)=>`${e}，按${t}`,boardBy:"列",withoutHorizon:"无阶段",changesTitle:"变更",changes:e=>`${ee(e)} 处变更`,noChanges:"没有变更。",changeType:e=>HD[e],fromTo:(e,t)=>`从 ${e} 到 ${t}`,none:"无"}});const GD=65279;class Jh{#e;constructor(t){const n=[],s=[];let i=t.charCodeAt(0)===GD?1:0,r=t.indexOf(`
`),o=t.indexOf("\r");for(;;){r!==-1&&r<i&&(r=t.indexOf(`
`,i)),o!==-1&&o<i&&(o=t.indexOf("\r",i));const a=o!==-1&&(r===-1||o<r)?o:r;if(s.push(i),n.push(t.slice(i,a===-1?void 0:a)),a===-1)break;i=a===o&&r===a+1?a+2:a+1}this.text=t,this.lines=n,this.#e=s}position(t,n){return{line:t+1,column:n+1,offset:(this.#e[t]??this.text.length)+n}}range(t,n,s){let i=Math.min(n,this.lines.length)-1;for(;i>t&&Fn(this.lines[i]??"");)i--;const r=s??nt(this.lines[t]??""),o=YD(this.lines[i]??"");return{start:this.position(t,r),end:this.position(i,i===t?Math.max(r,o):o)}}}function Fn(e){return nt(e)===e.length}function YD(e){const t=e.charCodeAt(e.length-1);return t>32&&t<127?e.length:e.trimEnd().length}function nt(e){let t=0;for(;t<e.length&&XD(e.charCodeAt(t));)t++;return t}function XD(e){return e===32||e===9||e===11||e===12||e===160}const Vh=/^(?:phase|step|stage|sprint|milestone|étape|etapa|fase|этап)\s*\d{1,3}\s*[:：–—-]\s*\S/iu;function QD(e){return e.type==="paragraph"&&/^\[[ xX]\]\s+\S/.test(e.content)}const e_=60;function t_(e,t){const n=e.trim();if(t===void 0||!(t.type==="list"||QD(t)&&Vh.test(n))||n===""||n.length>e_||/[.!?。！？;；,，…]$/.test(n)||/[[\]()|<>`]/.test(n.replace(/\([^()]*\)/g,""))||/^[*_`#>|-]/.test(n))return;if(Vh.test(n))return n;if(!(/[:：]\s*\S/.test(n)||n.split(/\s+/).length>5))return n}const Zh=/^\[(?:[ xX+\-~/!?]|\+\/-)\](?=\s)/;function Gh(e){if(!e.content.includes("["))return[e];const t=e.content.split(`
`),n=t.findIndex(o=>Zh.test(o.trimStart()));if(n===-1)return[e];const s=[];n>0&&s.push(qr(e,t,0,n));const i=[];for(let o=n;o<t.length;o++){const a=e.start+o,l=i.at(-1);l!==void 0&&!Zh.test(t[o].trimStart())?(l.content+=`
`+t[o],l.end=a+1):i.push({start:a,end:a+1,column:-1,content:t[o],contentLine:a,blocks:[]})}const r={type:"list",ordered:!1,entries:i,start:e.start+n,end:e.end};return[...s,r]}function qr(e,t,n,s){return{type:"paragraph",content:t.slice(n,s).join(`
`),start:e.start+n,end:e.start+s}}const n_=/^(?::|：)?(?:\s*(?:\([^()]{0,120}(?:\([^()]{0,400}\))?[^()]{0,40}\)|（[^（）]{0,80}）|\[[^\][]{0,80}\](?:\([^()]{0,400}\))?|:[a-z0-9_+-]{1,40}:|[\p{Extended_Pictographic}\ufe0f\u200d]+|\*\([^()*]{0,80}\)\*)){0,6}\s*(?::|：)?$/u;function s_(e){const t=e.trim(),n=t.startsWith("**")?"**":t.startsWith("__")?"__":void 0,s=n===void 0?/^(?:\p{Extended_Pictographic}\ufe0f?|:[a-z0-9_+-]{1,40}:)\s*(?=\*\*|__)/u.exec(t):null,i=s===null?0:s[0].length,r=n??(s===null?void 0:t.slice(i,i+2));if(r===void 0)return;const o=t.indexOf(r,i+2);if(o<=i+2)return;const a=t.slice(i+2,o).trim(),l=t.slice(o+2);if(!(a.length>120||!n_.test(l))&&!(/[.!。！]$/.test(a)&&(a.length>50||a.includes(", "))))return t}function i_(e){const t=e.trim(),n=[];let s="";const i=t.endsWith("|")&&!t.endsWith("\\|")?t.length-1:t.length;for(let r=t.startsWith("|")?1:0;r<i;r++){const o=t[r];o==="\\"&&t[r+1]==="|"?(s+="|",r++):o==="|"?(n.push(s.trim()),s=""):s+=o}return n.push(s.trim()),n}const yi={bold:7,label:8,details:9};function Yh(e){const t=e.source.lines.length,n=Nl("document",0,"",0,0,t),s={syntax:e,repairs:e.missingSpaces.map(i=>({kind:"missing-space",...i})),open:[n],awaitsSummary:!1};return r_(s,e.nodes),jl(s,1,t),{root:n,repairs:s.repairs}}function Nl(e,t,n,s,i,r){return{marker:e,level:t,title:n,line:s,start:i,end:r,blocks:[],sections:[]}}function r_(e,t){const n=l_(t);for(let s=0;s<t.length;s++){const i=t[s];if(i.type==="heading"){wi(e,"heading",i.depth,i.content,i.start);continue}if(i.type==="directive"){s=o_(e,t,s,i.directive,n.has(s));continue}i.type==="paragraph"?f_(e,i,t[s+1]):i.type!=="rule"&&He(e,Pr(e,i))}}function He(e,t){e.open.at(-1).blocks.push(...t)}function wi(e,t,n,s,i){const{open:r}=e;let o=r.length;for(;o>1&&r[o-1].marker!=="details"&&r[o-1].level>=n;)o--;jl(e,o,i);const a=r.at(-1);t==="heading"&&a.marker==="heading"&&n>a.level+1&&e.repairs.push({kind:"heading-skip",line:i});const l=Nl(t,n,s,i,i,i+1);a.sections.push(l),r.push(l)}function jl(e,t,n){for(;e.open.length>t;)e.open.pop().end=n}function o_(e,t,n,s,i){const{start:r,end:o}=s;switch(s.kind){case"comment":return s.unclosed&&e.repairs.push({kind:"unclosed-comment",line:r}),He(e,[{type:"comment",text:s.text,unclosed:s.unclosed===!0,start:r,end:o}]),n;case"details-open":return a_(e,s,i),n;case"summary":return c_(e,s),n;case"details-close":return u_(e,s),n;case"admonition":return d_(e,t,n,s);case"unclosed-fence":e.repairs.push({kind:"unclosed-fence",line:r});break;case"html":s.opaque===!0&&e.repairs.push({kind:"opaque-component",line:r});break}return He(e,[{type:"mark",opaque:s.kind==="html"&&s.opaque===!0,start:r,end:o}]),n}function a_(e,t,n){const{start:s,end:i}=t,r=e.open.reduce((a,l)=>a+(l.marker==="details"?1:0),0);if(!n||r>16){e.repairs.push({kind:"unclosed-details",line:s}),t.title===void 0?He(e,[{type:"mark",opaque:!1,start:s,end:i}]):wi(e,"label",yi.label,t.title,t.titleLine);return}t.title===void 0&&(He(e,[{type:"mark",opaque:!1,start:s,end:i}]),e.awaitsSummary=!0);const o=Nl("details",yi.details,t.title??"",t.titleLine,s,i);e.open.at(-1).sections.push(o),e.open.push(o)}function l_(e){const t=new Set,n=[];return e.forEach((s,i)=>{if(s.type==="directive"){if(s.directive.kind==="details-open")n.push(i);else if(s.directive.kind==="details-close"||s.directive.kind==="container-close"){const r=n.pop();r!==void 0&&t.add(r)}}}),t}function c_(e,t){const n=e.open.findLast(s=>s.marker==="details");n!==void 0&&e.awaitsSummary&&n.title===""?(n.title=t.title,n.line=t.titleLine,e.awaitsSummary=!1,t.end>t.start+1&&He(e,[{type:"mark",opaque:!1,start:t.start,end:t.end}])):wi(e,"label",yi.label,t.title,t.titleLine)}function u_(e,t){const n=e.open.findLastIndex(s=>s.marker==="details");n>0&&jl(e,n,t.end),He(e,[{type:"mark",opaque:!1,start:t.start,end:t.end}])}function d_(e,t,n,s){const i={type:"notice",directive:s,blocks:[],start:s.start,end:s.end},r=s.lastLine;let o=n+1,a=r!==void 0;for(;o<t.length;o++){const l=t[o];if(r!==void 0?l.start>r:l.type==="heading")break;if(i.end=l.end,r===void 0&&l.type==="directive"&&l.directive.kind==="container-close"){a=!0,o++;break}i.blocks.push(...Pr(e,l))}return a?r!==void 0&&(i.end=r+1):(e.repairs.push({kind:"unclosed-container",line:s.start}),i.blocks=[],i.end=s.end,o=n+1,t[o]?.type==="paragraph"&&(i.blocks.push(...Pr(e,t[o])),i.end=t[o].end,o++)),He(e,[i]),o-1}function f_(e,t,n){if(h_(e,t))return;const s=Gh(t),i=s[0],r=s[1]??n;if(i.type!=="paragraph"){He(e,s);return}const o=i.content.split(`
`),a=s_(o[0]);if(a!==void 0)wi(e,"bold",yi.bold,a,i.start),o.length>1&&He(e,[qr(i,o,1,o.length)]);else{const l=t_(o.at(-1),r);l!==void 0?(o.length>1&&He(e,[qr(i,o,0,o.length-1)]),wi(e,"label",yi.label,l,i.start+o.length-1)):He(e,[i])}He(e,s.slice(1))}function h_(e,t){if(!t.content.startsWith("|"))return!1;const n=e.open.at(-1).blocks.at(-1);if(n?.type!=="table")return!1;const s=t.content.split(`
`).map(i=>i_(i));return s.some(i=>i.length<2||Math.abs(i.length-n.header.length)>1)?!1:(e.repairs.push({kind:"orphan-row",line:t.start,tableEnd:n.end}),s.forEach((i,r)=>{for(;i.length<n.header.length;)i.push("");n.rows.push({line:t.start+r,cells:i})}),n.end=t.end,!0)}function Pr(e,t){switch(t.type){case"list":return m_(e,t);case"paragraph":return Gh(t);case"directive":return p_(e,t.directive);case"rule":return[];case"table":return[t];default:return[t]}}function p_(e,t){const{start:n,end:s}=t;if(t.kind==="comment")return[{type:"comment",text:t.text,unclosed:t.unclosed===!0,start:n,end:s}];if(t.kind==="admonition")return[{type:"notice",directive:t,blocks:[],start:n,end:s}];if((t.kind==="details-open"||t.kind==="summary")&&t.title!==void 0)return[{type:"paragraph",content:t.title,start:t.titleLine,end:t.titleLine+1}];const i=t.kind==="html"&&t.opaque===!0;return i&&e.repairs.push({kind:"opaque-component",line:n}),[{type:"mark",opaque:i,start:n,end:s}]}function u8(e){return e}function m_(e,t){const n=[];let s={type:"list",ordered:t.ordered,entries:[],start:t.start,end:t.end};t.startsWith!==void 0&&(s.startsWith=t.startsWith);for(const i of t.entries){const{entry:r,glued:o}=g_(e,i);s.entries.push(r),o!==void 0&&(e.repairs.push({kind:"lazy-continuation",line:o.start}),s.end=r.end,n.push(s,o),s={type:"list",ordered:t.ordered,entries:[],start:i.end,end:t.end})}return s.entries.length>0&&n.push({...s,start:s.entries[0].start}),n}function g_(e,t){const n={start:t.start,end:t.end,column:t.column,content:"",contentLine:t.start,blocks:[]};t.children.forEach((i,r)=>{r===0&&(i.type==="paragraph"||i.type==="heading")?(n.content=i.content,n.contentLine=i.start):n.blocks.push(...Pr(e,i))});const s=b_(e,t,n);return{entry:n,...s===void 0?{}:{glued:s}}}function b_(e,t,n){const s=t.children[0];if(t.children.length!==1||s?.type!=="paragraph")return;const{lines:i}=e.syntax.source,r=s.content.split(`
`);for(let o=1;o<r.length;o++){const a=i[s.start+o]??"";if(!(nt(a)>t.column||a.trimStart().startsWith(">"))&&v_(r[o],r[o-1]))return n.content=r.slice(0,o).join(`
`),n.end=s.start+o,qr(s,r,o,r.length)}}function v_(e,t){return/^(?:\*\*|__)[^*_]{1,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)(?:\s*\([^()]{0,60}\))?\s*[:：])/.test(e)?!0:/^[\p{Lu}\p{Lo}\p{N}*`]/u.test(e)?t.length<60||/[.!?:。！？：]$/.test(t.trimEnd()):!1}const ki=864e5;function Ur(e){return e.toISOString().slice(0,10)}function Xh(e,t,n){const s=new Date(0);return s.setUTCFullYear(e,t-1,n),s}function Il(e,t,n){return e<1e3||e>9999?Ur(Xh(e,t,n)):`${e}-${t<10?"0":""}${t}-${n<10?"0":""}${n}`}function Qh(e,t){return t===2?e%4===0&&(e%100!==0||e%400===0)?29:28:t===4||t===6||t===9||t===11?30:31}function y_(e,t,n){const[s,i]=n>12?[e+1,n-12]:[e,n];return{start:Il(e,t,1),end:Il(s,i,Qh(s,i))}}function Ll(e,t,n){return t>=1&&t<=12&&n>=1&&n<=Qh(e,t)}function ep(e,t,n){if(!Ll(e,t,n))return;const s=Il(e,t,n);return{start:s,end:s}}function w_(e,t,n){const s={month:1,quarter:3,half:6,season:3,year:12}[e],i=e==="year"?1:e==="season"?4:12/s;if(n<1||n>i)return;const r=(n-1)*s+(e==="season"?3:1);return y_(t,r,r+s-1)}function k_(e,t){const n=Xh(e,1,4),s=n.getTime()-(n.getUTCDay()+6)%7*ki+(t-1)*7*ki,i=new Date(s+3*ki);if(!(t<1||i.getUTCFullYear()!==e))return{start:Ur(new Date(s)),end:Ur(new Date(s+6*ki))}}function tp(e,t){return Ur(new Date(Date.parse(e)+t*ki))}const ae=Object.freeze({none:0,blank:1,sign:2,comma:3,break:4}),$_=/[\p{L}\p{N}\p{M}]/u,x_=" 	 　*_`~'’‘-‐‑​️",D_="./&+%@#=^\\",__=',;"“”„«»→><|、，；・·!！。',np=5,sp=Uint8Array.from({length:128},(e,t)=>{const n=String.fromCharCode(t);return/[a-z\d]/i.test(n)?np:ip(n)});function ip(e){return x_.includes(e)?ae.blank:D_.includes(e)?ae.sign:__.includes(e)?ae.comma:ae.break}function rp(e){return e>=11904&&e<=12287||e>=12293&&e<=12295||e>=12337&&e<=40959&&e!==12539||e>=44032&&e<=55215||e>=63744&&e<=64255||e>=65382&&e<=65439}function ql(e,t){const n=e.charCodeAt(t);if(n<128)return sp[n]===np?1:0;if(rp(n))return 0;const s=String.fromCodePoint(e.codePointAt(t)??0);return $_.test(s)?s.length:0}function A_(e,t){const n=e.charCodeAt(t);return n===45?e.charAt(t-1)===" "||e.charAt(t+1)===" "||e.charAt(t+1)==="-"?ae.break:ae.blank:n<128?sp[n]:ip(e.charAt(t))}function C_(e,t){const n=e.charCodeAt(t);if(n!==39&&n!==8217)return!1;const s=e.charCodeAt(t+1);return!(s>=48&&s<=57)&&ql(e,t+1)>0}function S_(e,t){let n=t;for(;;){const s=ql(e,n);if(s>0)n+=s;else if(C_(e,n))n+=1;else return n}}function F_(e){return/^[\x00-\x7f]*$/.test(e)?e.toLowerCase():e.normalize("NFKC").toLowerCase().replaceAll("’","'")}let op="",ap=[];function Je(e){if(e===op)return ap;const t=E_(e);return op=e,ap=t,t}function E_(e){const t=[];let n=ae.none;for(let s=0;s<e.length;){const i=ql(e,s),r=i===0&&e.charCodeAt(s)>=11904&&rp(e.charCodeAt(s)),o=i>0?S_(e,s):r?s+1:s;if(o>s)t.push({text:F_(e.slice(s,o)),start:s,end:o,gap:n}),n=ae.none,s=o;else{const a=A_(e,s);a>n&&(n=a),s+=1}}return t}function Pl(e){return{text:e,tokens:Je(e)}}function W(e,t){const n=e.tokens[t-1]?.end??0;return e.text.slice(n,e.tokens[t]?.start??e.text.length)}function bs(e,t,n){const s=e.tokens[t-1]?.end??0,r=(e.tokens[t]?.start??e.text.length)===s+1?e.text.charAt(s):"";return n.includes(r)?r:""}function fe(e,t,n,s){const i=e.tokens[t]?.text;if(i===void 0||i.length<n||i.length>s)return;let r=0;for(let o=0;o<i.length;o++){const a=i.charCodeAt(o)-48;if(a<0||a>9)return;r=r*10+a}return r}const Wr=["day","week","month","quarter","season","half","year"];function T_(e,t){return Wr.indexOf(e)>=Wr.indexOf(t)?e:t}function z_(e,t){return Wr.indexOf(e)<Wr.indexOf(t)}function R_(e,t,n,s){const i=ep(e,t,n),r=s===n?i:ep(e,t,s);return i===void 0||r===void 0?void 0:{start:i.start,end:r.end}}function lp(e){const{unit:t,year:n,index:s=1,day:i=1}=e;if(t==="day"&&O_(e))return"impossible";if(!(n===void 0||e.isUnclear===!0))return t==="day"?R_(n,s,i,e.lastDay??i)??"impossible":t==="week"?k_(n,s)??"impossible":w_(t,n,s)??"impossible"}function O_({index:e=1,day:t=1,lastDay:n=t}){return!Ll(2024,e,t)||!Ll(2024,e,n)}function M_(e,t){const n=fe(e,t,4,4);if(n===void 0||n<1900||n>2200)return;const s=bs(e,t+1,"-/.");if(s==="")return;const i=s==="."?2:1,r=fe(e,t+1,i,2);if(r===void 0)return;if(bs(e,t+2,s)!==""){const a=fe(e,t+2,i,2);if(a!==void 0)return{moment:{unit:"day",year:n,index:r,day:a},next:t+3};const l=e.tokens[t+2]?.text??"";if(/^(?:xx|x|dd)$/.test(l))return{moment:{unit:"month",year:n,index:r},next:t+3};const c=/^(\d{1,2})(?:t\d{1,2})?$/.exec(l)?.[1];return c===void 0||c.length<i?void 0:{moment:{unit:"day",year:n,index:r,day:Number(c)},next:B_(e,t+3,l)}}return s!=="."&&r>=1&&r<=12&&e.tokens[t+1]?.text.length===2?{moment:{unit:"month",year:n,index:r},next:t+2}:void 0}function B_(e,t,n){if(!n.includes("t"))return t;let s=t;for(;/^[:.+-]$/.test(W(e,s))&&/^\d{1,3}z?$|^z$/.test(e.tokens[s]?.text??"");)s+=1;return s}function N_(e,t){const n=fe(e,t,1,2),s=fe(e,t+1,1,2),i=fe(e,t+2,4,4);if(n===void 0||s===void 0||i===void 0||i<1900||i>2200)return;const r=bs(e,t+1,"-/.");if(r===""||bs(e,t+2,r)==="")return;const o=t+3;return r==="."||n>12||n===s?{moment:{unit:"day",year:i,index:s,day:n},next:o}:s>12?{moment:{unit:"day",year:i,index:n,day:s},next:o}:{moment:{unit:"day",year:i,index:n,day:s,isUnclear:!0},next:o}}function j_(e,t){const n=bs(e,t+1,"/."),s=fe(e,t,n==="/"?1:2,2),i=fe(e,t+1,4,4);if(!(n===""||s===void 0||s<1||s>12)&&!(i===void 0||i<1900||i>2200))return{moment:{unit:"month",year:i,index:s},next:t+2}}function I_(e,t){const n=e.tokens[t]?.start??0,s=n===0||(e.tokens[t-1]?.end??0)===n?"":e.text.charAt(n-1);if(!(s==="#"||s==="."||s>="0"&&s<="9")&&!(t>0&&bs(e,t,"-/")!==""))return M_(e,t)??N_(e,t)??j_(e,t)}const ht=[{code:"en",states:{phrases:{done:`
        done, completed, complete, fully complete, finished, shipped, released, delivered, implemented,
        merged, landed, launched, deployed, achieved, resolved, available now, now available, all
        done, already done, feature complete, mission accomplished, done and released, complete and
        released, achieved goals, generally available, general availability, in production, live now`,"in-progress":`
        wip, work in progress, works in progress, in progress, inprogress, in development, under
        development, under active development, in active development, active development, started, already
        started, work started, begun, ongoing, on going, under way, underway, in the works, working on,
        working on it, being worked on, partial, partially, partially done, partially complete, partially
        completed, partially implemented, partly done, partial implementation, partially shipped, mostly
        done, mostly complete, almost done, nearly done, half done, in review, under review, in code review,
        in testing, in test, in qa, being tested, in design, under design, in implementation, in flight, on
        track, incomplete, not complete, not completed, not finished, unfinished, not done yet, continuing,
        in preview, currently working on, prototyping, in prototype, doing, in dev, in staging, rolling out,
        being implemented, design in progress, implementation in progress, merging, pr open, pr opened,
        awaiting release, awaiting review, in beta, in alpha, in private beta, in public beta`,planned:`
        planned, todo, to do, to dos, todos, not started, not yet started, not started yet, unstarted, yet
        to start, upcoming, coming soon, coming next, coming up, next up, up next, scheduled, pending, not
        done, not implemented, not yet implemented, unimplemented, not yet, to be done, to be implemented,
        to be started, queued, in queue, committed, accepted, approved, in planning, being
        planned, ready to start, ready for development, ready for work, yet to be done, yet to come, tbd,
        not begun, outstanding, assigned, will do, missing`,considering:`
        considering, under consideration, being considered, considered, exploring, under exploration, in
        exploration, being explored, exploration, proposed, proposal, proposals, idea, maybe, perhaps,
        possible, possibly, potential, research, researching, in research, under research, investigate,
        investigating, under investigation, in investigation, to investigate, investigation, evaluating,
        under evaluation, in evaluation, to be evaluated, under discussion, in discussion, being discussed,
        discussing, to be discussed, tentative, undecided, not decided, to be decided, to be
        determined, not sure, unsure, rfc, gathering feedback, feedback wanted, seeking feedback, in
        discovery, discovery, speculative, thinking about, brainstorming, not committed, uncommitted, needs
        discussion, needs investigation, needs research, needs design, open question, unconfirmed`,"at-risk":`
        at risk, at-risk, delayed, slipped, slipping, overdue, behind schedule, behind, off track, late,
        stale, staled, stalled, in danger, in trouble, likely to slip, will slip, likely slip, will likely
        slip, missed`,blocked:`
        blocked, on hold, on-hold, onhold, waiting, paused, on pause, inactive, suspended, halted, blocked
        by, waiting for, waiting on, blocked on, awaiting upstream, waiting on upstream, waiting for
        upstream, awaiting dependency, postponed, deferred, frozen, parked, shelved, dormant, stuck`,dropped:`
        dropped, cancelled, canceled, discarded, won't do, wont do, won't, wont, won't fix, wontfix, wont
        fix, will not do, will not be done, not doing, won't be done, won't implement, won't be implemented,
        rejected, declined, abandoned, deprecated, obsolete, obsoleted, superseded, retired,
        withdrawn, not planned, no longer planned, not going to happen, out of scope, not in scope,
        descoped, non goals, non goal, explicit non goals, killed, scrapped, no longer pursued, not pursuing, no plans, never`},values:{done:`
        closed, yes, ready, stable, live, ga, ok, available, supported, full, deployed, passed, success,
        x, 100%, fixed`,"in-progress":`
        active, current, now, testing, review, reviewing, development, developing, design, designing,
        implementing, coding, working, prototype, draft, developing, progress, good, green`,planned:`
        open, new, next, later, backlog, soon, ready for dev, future, no, none yet, unassigned, available,
        needed, plan, planning, wanted, up for grabs, not available, unplanned yet, triaged, selected, selected for
        development, prioritized`,considering:`
        ideas, triage, needs triage, wishlist, unknown, nice to have, candidate, design needed, inbox,
        concept`,"at-risk":"yellow, red, warning, risk, needs attention",blocked:"hold, needs info, wait",dropped:"no longer needed, invalid, duplicate, unsupported, archived, not needed, removed"},sections:{done:`
        what we shipped, what we've shipped, what's done, what is done, what we did, what's been done, what
        has been done, what we've done, recently shipped, recent releases, past releases, previous releases,
        accomplishments, achievements, past, already available, working features, what works,
        currently deployed, previously completed, archive, done so far, finished so far, what is working,
        success stories, existing features, available today, just shipped`,"in-progress":`
        what we're working on, what we are working on, working on now, what we're doing, active, active
        work, current work, current focus, currently in progress, in the making, currently being
        worked on, what's in progress, what is in progress, under construction, now in
        progress, in motion, what's cooking`,planned:`
        what's planned, what is planned, what we plan to do, what's coming, what is coming, coming,
        committed work, plans, planned work, what's left, remaining, remaining work, what's missing, what is
        missing, open, open tasks, open items, not yet done, unfinished business, still to do, still open,
        what we're planning, what's coming next, coming features, to be added`,considering:`
        what we're considering, what we're exploring, we are considering, things to explore, open for
        discussion, r&d, suggestions, suggested, candidates, potential, possible`,"at-risk":"",blocked:"waiting list, blocked work",dropped:`
        what we won't do, what we will not do, what's not here, what is not here, what's not on the roadmap,
        what's not planned, not on the roadmap, what we are not doing, what we're not doing, things we won't
        do, won't have, not in this release, what's out of scope, explicitly out of scope, out of scope for
        now, anti goals, not included, exclusions, excluded, not happening, graveyard`},maturity:{"in-progress":`
        alpha, beta, preview, experimental, poc, proof of concept, mvp, private beta, public beta, technical
        preview, tech preview, developer preview`,done:"ga"},fillers:`
        currently, already, recently, now, still, just, fully, what's, the, our, all, other, more, these,
        newly, successfully, initial, initially, actively, temporarily, previously, yet, most recently, has
        been, is, being, are, was`,negations:"not, not yet, not fully, to be, will be, should be, isn't, is not, aren't, hasn't been, has not been, have not been, not been, yet to be, never, can be, must be, needs to be, won't be, cannot be, can't be, until, once, when, before",nouns:`
        features, feature, items, item, tasks, task, work, works, roadmap, roadmaps, milestones, milestone,
        releases, release, services, projects, project, goals, goal, things, stuff, initiatives, topics,
        improvements, improvement, versions, version, epics, issues, plans, plan, list, so far,
        enhancements, development, developments, changes, functionality, capabilities, ideas, objectives,
        deliverables, additions, steps, stories, priorities, support, phases, directions, direction, vision,
        outlook, activities, efforts, cycle, integrations, focus, items list, components, modules, requests`,connectives:`
        for, in, by, of, to, that, we, from, since, with, which, this, at, on, and, or, after, before, due,
        as, until, worth, yet, now, so, it, if, not`},horizons:{now:`
        now, right now, current, currently, today, at the moment, present, immediate, immediate term,
        immediate future, this quarter, this month, this year, this release, this cycle, current cycle, in
        the current, what we are focusing on, immediate priorities, this sprint`,next:`
        next, what's next, what is next, what comes next, next steps, next step, soon, near term, near
        future, short term, shorter term, short run, next release, next version, next quarter, next month,
        next months, next few months, next year, next cycle, after that, medium term, mid term, mid-term,
        middle term, intermediate term, within the next, in the next, over the next, the next, next weeks,
        next major release, next minor release`,later:`
        later, later on, long term, longer term, long run, distant future, far future, further out, future,
        in the future, for the future, the future, beyond, and beyond, after 1.0, post 1.0, longterm, down
        the road, eventually, long range, further ahead, further future, unscheduled, no timeline, no date,
        no milestone, ongoing and future`,someday:`
        someday, some day, someday maybe, backlog, ideas, random ideas, ideas and wishes, wishes, product backlog, project backlog,
        product ideas, project ideas, new ideas, crazy ideas, wild ideas, random thoughts, brain dump, idea box, ideas backlog, wishlist, wish list,
        icebox, ice box, parking lot, moonshots, moonshot, blue sky, dreams, wild ideas, brainstorm, far
        out, unplanned, unprioritized, feature ideas, feature backlog, product backlog, feature requests,
        nebulous, possible future, potential future, pipe dreams, rough ideas, other ideas, some ideas, more
        ideas, crazy ideas`},columns:{title:`
        title, name, feature, features, item, items, task, tasks, what, proposal, initiative, deliverable,
        deliverables, goal, epic, story, user story, work item, project, improvement, topic, subject,
        capability, functionality, enhancement, objective, summary, work, action, requirement, key result,
        functionalities, feature name, roadmap item, activity, todo, idea, change, stuff, content, contents,
        highlights, scope, what we do`,description:`
        description, descriptions, details, detail, notes, note, comment, comments, about, explanation,
        remarks, remark, rationale, why, more info, information, additional info, summary, context,
        motivation, body`,status:`
        status, state, stage, current status, done, done?, completed, complete?, implemented, condition,
        implementation status, release status, development status, progress status, availability, statuses,
        released, shipped, resolution`,owner:`
        owner, owners, assignee, assignees, assigned to, assigned, responsible, lead, leads, leader,
        champion, champions, dri, driver, drivers, maintainer, maintainers, contributor, contributors,
        developer, developers, who, author, authors, point of contact, poc, contact, contacts, team, squad,
        stakeholder, owner(s), assignee(s), lead(s), owned by, sponsor, shepherd, implementer, contributed
        by, reviewer`,type:"type, kind, types, work type, issue type, item type, change type",area:`
        area, areas, theme, themes, category, categories, component, components, module, scope, domain,
        topic, tag, tags, label, labels, workstream, work stream, sig, product, subsystem, package, group,
        pillar, track, repository, repo`,priority:`
        priority, prio, importance, severity, urgency, p, moscow, rank, impact, priorities`,target:`
        target, targets, version, versions, release, releases, milestone, milestones, target version, target
        release, target milestone, release version, planned version, fix version, fix versions, planned for,
        planned release, in version, since version, target phase, phase, sprint, iteration, release target,
        cycle`,when:`
        when, eta, due, due date, date, dates, target date, timeline, timeframe, time frame, time, quarter,
        expected, expected date, release date, planned date, deadline, schedule, scheduled, target quarter,
        delivery, delivery date, delivered, period, estimated date, estimated delivery, expected delivery,
        expected release, month, year, horizon, timing, target eta, planned, planned quarter, est. date,
        duration window, target time, time line, time horizon, timelines, completion date, completed on,
        expected completion, estimated completion, window, target completion, release window`,start:`
        start, start date, begin, begins, started, from, start time, planned start, started at, starts`,end:`
        end, end date, finish, finish date, until, to, planned end, ends, target end, end time`,issue:`
        issue, issues, #, pr, prs, pull request, pull requests, ticket, tickets, link, links, url, tracking
        issue, tracking, tracking issues, github issue, github, reference, references, ref, refs, epic link,
        issue link, issue/pr, issue / pr, issues/prs, pr/issue, gh issue, jira, design, design doc, spec,
        related, related issues, related issue, discussion, issue number, tracking link, rfc, kep,
        enhancement issue, mr`,progress:`
        progress, completion, complete %, % complete, percent complete, percentage, % done, plans complete,
        done/total, %, percent`,dependencies:`
        dependencies, dependency, depends on, dependent on, requires, prerequisite, prerequisites, blocked
        by, blockers, blocker, deps, dependents, after, requirement, needs`,effort:`
        effort, estimate, estimation, size, complexity, points, story points, duration, cost, estimated
        effort, estimated time, difficulty, level of effort, loe, sizing, t shirt size, confidence`,code:"id, no, no., nr, number, key, code, item #, index"},notes:{legend:`
        legend, legends, key, status legend, status key, symbols, meaning of symbols, status
        indicators, status definitions, status meanings, emoji legend, emoji key, notation, conventions,
        terminology, glossary, definitions, priority levels, priority legend, status labels, status icons`,contents:`
        table of contents, contents, toc, on this page, index, quick links, navigation, in this document,
        jump to, sections`,help:`
        how to help, how you can help, how can i help, how can you help, want to help, help us,
        contributing, contributing to *, contribute, contribution, contributions, how to contribute *, how to help *, how to get involved, get
        involved, getting involved, contributing to the roadmap, contributing to this roadmap, contribution
        guidelines, contribution opportunities, current contribution opportunities, have ideas, have an
        idea, got ideas, have a suggestion, suggest a feature, suggest features, suggesting features,
        feature request process, request a feature, requesting features, feedback, give feedback, share
        feedback, sharing feedback, sharing feedback on the roadmap, feedback channels, feedback and
        suggestions, provide feedback, your feedback, we want your feedback, contact, contact us, get in
        touch, community input, community feedback, community meetings, support us,
        sponsors, sponsorship, sponsoring, donate, donations, join us, join the community, stay
        updated, stay informed, stay tuned, share ideas, submit ideas, suggest ideas, your ideas, your idea, questions, questions?, any questions, voting, vote, vote for
        features, influence the roadmap, how to influence the roadmap, how to propose a feature, proposing
        changes, how to participate, participate, call for contributors, call to action, new roadmap
        discussion, how to suggest, how to request a feature, how to provide feedback, help wanted`,resources:`
        resources, links, useful links, references, further reading, related links, related
        documents, related documentation, see also, more information, more info, additional
        resources, additional information, documentation links, external links, sources, related work, prior
        art, appendix, bibliography, related projects, license, credits, acknowledgements, acknowledgments,
        thanks, learn more, external resources, reading list`,criteria:`
        acceptance, acceptance criteria, success criteria, success metrics, definition of done, definition
        of ready, exit criteria, entry criteria, release criteria, criteria, metrics, key metrics, kpis,
        kpi, quality gate, quality gates, graduation criteria, success looks like, what success looks like,
        measures of success, measuring success, how we measure success, success indicators, verification,
        validation criteria, done when, completion criteria, gate criteria, requirements traceability,
          test plan, support matrix, compatibility matrix, 
        supported versions, supported platforms, inventory, success criteria per phase, quality metrics,
        global success metrics, overall success metrics, performance targets, quality targets, target metrics, adoption metrics,
        technical metrics, business metrics, user metrics, community metrics, key performance indicators, okr metrics,
        how we will measure success, measurements, key results,
        requirements coverage`,risks:`
        risks, risk, risk register, risks and mitigations, risk assessment, risk mitigation, risk
        management, known risks, open questions, unresolved questions, assumptions, constraints,
         known limitations, caveats, trade offs, tradeoffs, risks & mitigations,
        challenges, mitigations, risk factors, dependencies and risks, blockers and risks, risks and dependencies,
        risks and assumptions, risks and challenges, technical risks, concerns, known issues and limitations`,process:`
        about, about this *, about the *, how *, how we *, how this *, using this *, using the roadmap *, updating the roadmap *, updating roadmap *, updating this *, changes to this *, changes to the roadmap *, reviewing and updating *, reviewing the roadmap *, what do we mean *, about this document, about this roadmap, about the roadmap, about roadmap, how to read this,
        how to read this roadmap, how to read the roadmap, how to use this roadmap, how to use this
        document, using the roadmap, how we plan, how we prioritize, how we work, how it works, planning
        process, planned release cycle, project structure, directory structure, repository structure, repo structure,
        repository layout, repo layout, tech stack, technology stack, screenshots, authors, maintainers, building from source,
        build instructions, release strategy, roadmap process, release process, release cadence, release cycle, release schedule
        policy, planning for roadmap, updating roadmap, updating the roadmap, updating roadmap status,
        updates, reviewing and updating the roadmap, changes to this roadmap, roadmap changes, roadmap
        updates, disclaimer, disclaimers, legal, note, notes, important notes,
        important, important note, stale and close, roadmap maintenance, phase numbering, version numbering, release numbering, milestone numbering, numbering, versioning
        policy, release policy, support policy, decision log, key decisions,
        design decisions, naming conventions, method, methodology, prioritization, prioritization
        criteria, review schedule, review process, faq, frequently asked questions, policy, policies,
         how this roadmap is maintained, maintenance of this roadmap, decision principles, decision making, coding standards,
        coding conventions, code style, style guide, migration guide, upgrade notes, execution order, how is the roadmap organized, how the
        roadmap is organized, structure of this document, next review, what do we mean, naming and style
        anchors, prioritisation, change log of this document, document history, revision history`,context:`
        goal, overview, context, motivation, background, introduction, intro, vision, mission, mission
        statement, our mission, our vision, project vision, purpose, summary, executive summary, abstract,
        rationale, why, description, problem, problem statement, the problem, objective,
        principles, guiding principles, core principles, design principles, philosophy, why this
        matters, commentary, preamble, tl;dr, tldr, audience, target audience, foreword, welcome,
        preface, conclusion, conclusions, closing, closing thoughts, final thoughts, wrap up, in summary, in short,
        strategic vision, strategic goals, quarter goals, goal of the quarter, goals of the quarter, phase goal, sprint goal,
        state of the project, where we are, where we are today, current state, user
        impact`,changes:`
        changelog, change log, release notes, revision history, document history, version history, history
        of changes, changes`},flags:{"help-wanted":`
        help wanted, help needed, helpwanted, help is wanted, help is needed, help welcome, help is welcome,
        help appreciated, needs help, need help, seeking contributions, seeking contributors, contributions
        welcome, contributions are welcome, contribution welcome, contributors wanted, contributors needed,
        contributor needed, looking for contributors, looking for help, looking for volunteers, looking for
        maintainers, volunteers wanted, volunteers needed, volunteer needed, up for grabs, owner needed,
        needs owner, needs an owner, needs champion, needs a champion, champion needed, needs volunteer,
        needs contributor, prs welcome, pr welcome, good first issue, call for help`,stretch:`
        stretch goal, stretch goals, stretch item, stretch items, stretch target, stretch targets, nice to
        have, nice to haves, nice-to-have, if time permits, time permitting, if time allows, if possible,
        may slip, might slip, could slip, best effort, could have, should there be time`,breaking:`
        breaking change, breaking changes, breaking-change, backward incompatible, backwards incompatible,
        not backward compatible, not backwards compatible`},apartFlags:{"help-wanted":"",stretch:`
        stretch, optional, desired, bonus, extra credit, optionally, opportunistic, wanted, aspirational,
        extras, extra, could haves`,breaking:"breaking"},slips:`
        will likely slip, likely slip, likely to slip, will slip, has slipped, have slipped, slipped, is
        slipping, delayed, is delayed, are delayed, behind schedule, overdue, moved out of, pushed back,
        missed the release`,versions:"version, versions, ver, release, rel, v",time:{months:["january, jan","february, feb, febr","march, mar","april, apr","may","june, jun","july, jul","august, aug","september, sep, sept","october, oct","november, nov","december, dec"],seasons:["spring, springtime","summer, summertime","autumn, fall","winter, wintertime"],quarters:["first quarter, 1st quarter, quarter 1, quarter one, qtr 1, 1st qtr","second quarter, 2nd quarter, quarter 2, quarter two, qtr 2, 2nd qtr","third quarter, 3rd quarter, quarter 3, quarter three, qtr 3, 3rd qtr",`
        fourth quarter, 4th quarter, last quarter, final quarter, quarter 4, quarter four, qtr 4, 4th qtr`],halves:["first half, 1st half, half 1","second half, 2nd half, last half, half 2, latter half"],week:"week, wk, cw, calendar week, w",year:"year, cy, calendar year",hedges:`
        early, mid, middle of, mid of, late, end of, the end of, beginning of, start of, the beginning of,
        the start of, the middle of, around, about, circa, ca, approx, approximately, roughly, sometime in,
        some time in, tentatively, tentative, towards the end of, by the end of, by end of, end, eoy,
        beginning, probably, likely, hopefully, estimated, possibly, maybe, early in, late in, earliest,
        very early, very late, early to mid, mid to late`,by:`
        by, no later than, until, till, up to, not later than, through, at the latest by, latest, within,
        not after, on or before, ending`,before:"before, prior to, ahead of",from:`
        from, since, starting, starting in, starting from, starting with, beginning in, beginning, beginning
        with, as of, not before, no earlier than, no sooner than, earliest, on or after, at the earliest`,after:"after, beyond, past, following, later than",bySuffix:"at the latest, or earlier, and earlier, or sooner, or before",fromSuffix:`
        and beyond, beyond, onwards, onward, or later, and later, and after, at the earliest, and onwards,
        or beyond, forward`,to:"to, until, till, through, thru, up to, and",of:"of, in, the, of the, the year, year, calendar year, of year, cy",labels:`
        in, on, at, due, due date, due by, due in, due on, eta, target, targets, targeted, targeted for,
        targeting, target date, release date, date, planned, planned for, planned in, plan, scheduled,
        scheduled for, expected, expected in, expected by, slated for, slated, aimed for, aiming for, to be
        delivered, to be delivered in, delivery, delivered, delivered in, deadline, release, released,
        released in, released on, to be released, to be released in, release in, shipping, shipping in,
        ships, ships in, shipped, shipped in, shipped on, completed, completed in, completed on, done, done
        in, done on, finished, launched, launch, launching, available, available in, coming, coming in,
        coming on, during, throughout, for, the, timeline, timeframe, time frame, when, schedule, quarter,
        estimated, estimated for, estimated release, estimated release date, expected release, expected
        release date, estimated delivery, target release date, target release, planned release, planned
        release date, roadmap for, roadmap, goals for, plan for, plans for, est, starting, ongoing, current,
        currently, merged, closed, implemented, calendar, goals, plans, update, milestone, release window,
        window, period, end date, start date, start, finish, tbd, year, month`,relative:{week:"this week, next week",month:"this month, next month, the coming month",quarter:"this quarter, next quarter, current quarter, the coming quarter",half:"this half, next half",season:`
        this spring, this summer, this autumn, this fall, this winter, next spring, next summer, next
        autumn, next fall, next winter`,year:`
        this year, next year, end of year, end of the year, end of this year, later this year, by year end,
        year end, eoy, early next year, current year`},updated:`
        last updated, last updated on, last update, updated, updated on, last modified, last modified on,
        last revised, last revision, last edited, last reviewed, last change, last changed, revised, date
        modified, last updated at, document updated, lastupdated, lastmod, last mod, as of, status as of,
        date of last update, modified`}},{code:"zh",states:{phrases:{done:"已完成, 完成, 已实现, 已發布, 已发布, 已上线, 已支持, 已合并, 已实施, 已結束, 已结束, 已解决, 已交付, 已實現, 实施完成, 全部完成, 基本完成, 已落地, 已经完成","in-progress":"进行中, 進行中, 开发中, 開發中, 正在进行, 正在開發, 正在开发, 正在做, 实施中, 實施中, 已开始, 已開始, 部分完成, 部分实现, 测试中, 測試中, 设计中, 設計中, 审核中, 正在进行中, 实现中, 處理中, 处理中, 执行中",planned:"计划中, 計劃中, 规划中, 規劃中, 待办, 待辦, 待开发, 待開發, 未开始, 未開始, 待完成, 未完成, 待实现, 待实施, 即将推出, 即将到来, 即将, 即將推出, 已计划, 已规划, 计划, 待处理, 待定, 准备开始, 准备中, 待做, 尚未开始, 排期中, 敬请期待, 待启动, 未实现",considering:"考虑中, 考慮中, 探索中, 讨论中, 討論中, 调研中, 調研中, 研究中, 提议, 提案, 提議, 想法, 也许, 可能, 评估中, 評估中, 待讨论, 待評估, 待评估, 待确定, 调研, 预研, 预研中, 构思中","at-risk":"有风险, 有風險, 延迟, 延期, 延遲, 逾期, 已延期, 已延迟, 落后",blocked:"阻塞, 受阻, 被阻塞, 已阻塞, 暂停, 暫停, 已暂停, 搁置, 擱置, 已搁置, 等待, 等待中, 推迟, 推遲, 已推迟, 挂起, 暂缓, 已暂缓, 已挂起, 暂不实施, 等待上游",dropped:"已取消, 取消, 已放弃, 放弃, 放棄, 已拒绝, 拒绝, 不做, 不计划, 不計劃, 不在计划内, 不在计划中, 已废弃, 废弃, 弃用, 已弃用, 不支持, 非目标, 不在范围内, 范围之外, 超出范围, 舍弃, 捨棄, 已舍弃, 不再做, 不再计划, 作废, 已作废, 砍掉"},values:{done:"是, 已关闭, 可用, 关闭, 支持","in-progress":"活跃, 草稿, 当前, 开发, 测试, 设计",planned:"打开, 新建, 否, 后续, 下一步, 未来"},sections:{done:"已完成功能, 已有功能, 历史版本, 已支持功能, 已实现功能","in-progress":"正在做特性, 正在进行的工作, 当前工作, 正在做的",planned:"计划功能, 待办事项, 计划特性, 即将支持, 待开发功能, 未完成功能",considering:"考虑中的功能, 待讨论功能",dropped:"不会做的, 不做的, 非目标"},maturity:{},fillers:"目前, 当前, 已经, 最近, 正在, 近期",negations:"未, 尚未, 没有, 待, 还没, 还没有, 暂未, 将",nouns:"功能, 特性, 任务, 任務, 项目, 項目, 事项, 工作, 版本, 目标, 目標, 里程碑, 内容, 列表, 计划, 改进, 需求, 的功能, 的特性, 的任务, 的工作, 的项目, 的内容, 的, 阶段, 清单, 優化, 优化, 规划, 模块",connectives:"于, 在, 和, 与, 以及, 及"},horizons:{now:"现在, 現在, 当前, 當前, 目前, 眼下, 当前版本, 当前阶段",next:"下一步, 接下来, 接下來, 近期, 近期计划, 近期目标, 短期, 短期计划, 短期目标, 中期, 中期目标, 中期计划, 下一版本, 下个版本, 下一个版本, 不久",later:"以后, 以後, 后续, 後續, 后续计划, 将来, 將來, 未来, 未來, 未来计划, 未来规划, 未來計劃, 远期, 远期计划, 长期, 長期, 长期计划, 长期目标, 远期目标, 展望, 未来展望",someday:"想法, 愿望清单, 願望清單, 待定想法, 创意, 需求池, 点子, 畅想"},columns:{title:"标题, 標題, 名称, 名稱, 功能, 特性, 任务, 任務, 项目, 項目, 内容, 內容, 事项, 需求, 功能点, 目标, 工作项, 计划, 议题, 改进, 功能名称, 任务名称",description:"描述, 说明, 說明, 详情, 詳情, 备注, 備註, 注释, 简介, 功能描述, 详细说明, 解释",status:"状态, 狀態, 完成情况, 当前状态, 完成状态, 实现状态, 是否完成, 进展状态",owner:"负责人, 負責人, 指派, 指派给, 负责, 作者, 贡献者, 貢獻者, 参与者, 维护者, 谁, 团队, 責任人, 责任人",type:"类型, 類型, 种类",area:"领域, 領域, 分类, 分類, 模块, 模塊, 组件, 組件, 类别, 類別, 标签, 主题, 方向",priority:"优先级, 優先級, 重要性, 优先度, 紧急程度",target:"版本, 目标版本, 里程碑, 发布版本, 计划版本, 阶段, 發布版本, 迭代",when:"时间, 時間, 日期, 截止日期, 截止时间, 季度, 预计时间, 预计完成时间, 计划时间, 发布时间, 发布日期, 时间表, 期限, 计划完成时间, 预计, 预计发布时间, 完成时间, 周期, 时间线, 时间节点, 月份, 年份",start:"开始, 開始, 开始日期, 开始时间, 起始时间",end:"结束, 結束, 结束日期, 结束时间",issue:"链接, 鏈接, 連結, 相关链接, 参考, 问题, 关联, 相关issue, 讨论",progress:"进度, 進度, 完成度, 进展, 百分比",dependencies:"依赖, 依賴, 依赖项, 前置条件, 前置任务, 前置, 前提",effort:"工作量, 预估, 估算, 工时, 难度, 复杂度, 耗时",code:"编号, 編號, 序号, 序號"},notes:{legend:"图例, 圖例, 状态说明, 符号说明, 术语, 名词解释, 状态图例",contents:"目录, 目錄",help:"贡献, 貢獻, 贡献指南, 貢獻指南, 贡献方式, 贡献类型, 社区贡献, 欢迎贡献, 如何贡献, 参与贡献, 如何参与, 参与, 参与方式, 反馈, 反饋, 意见反馈, 建议, 建议与反馈, 联系我们, 联系方式, 支持我们, 赞助, 捐赠, 加入我们, 如何帮助",resources:"资源, 資源, 相关链接, 链接, 参考资料, 參考資料, 参考, 参考文献, 更多信息, 相关文档, 附录, 参见, 致谢, 许可证, 许可, 相关资源, 参考链接, 相关项目, 详细计划文档, 感谢, 鸣谢",criteria:"验收标准, 驗收標準, 成功标准, 完成标准, 指标, 关键指标, 度量, 验收, 评估标准, 成功指标, 技术指标, 用户指标, 商业指标, 性能指标, 质量指标, 衡量标准, 评价指标, 完成定义",risks:"风险, 風險, 风险与应对, 风险与挑战, 风险评估, 风险管理, 风险与依赖, 待解决问题, 未解决问题, 开放问题, 已知限制, 假设, 挑战",process:"关于, 关于本文档, 关于路线图, 说明, 免责声明, 更新流程, 注意, 注意事项, 备注, 更新机制, 变更流程, 决策原则, 编码规范, 代码规范, 开发规范, 版本策略, 发布策略, 如何使用, 使用说明, 常见问题, 维护说明",context:"目标, 概述, 概览, 背景, 简介, 介绍, 引言, 动机, 愿景, 願景, 使命, 总览, 摘要, 原则, 前言, 目的, 总体目标, 项目背景, 项目愿景, 策略, 项目概述, 项目简介, 项目介绍, 项目现状, 现状, 设计原则, 基本原则, 总结, 结语, 小结",changes:"更新日志, 变更日志, 版本历史, 更新记录, 变更记录, 修订历史"},flags:{"help-wanted":"需要帮助, 寻求帮助, 欢迎贡献, 招募, 需要帮手, 寻找贡献者",stretch:"如果有时间, 时间允许, 锦上添花, 挑战目标",breaking:"破坏性变更, 不兼容变更, 不兼容更新, 重大变更"},apartFlags:{stretch:"可选, 可選, 选做"},slips:"延期, 延迟, 推迟",versions:"版本",time:{months:["1月, 一月, 1 月","2月, 二月","3月, 三月","4月, 四月","5月, 五月","6月, 六月","7月, 七月","8月, 八月","9月, 九月","10月, 十月","11月, 十一月","12月, 十二月"],seasons:["春季, 春天, 春","夏季, 夏天, 夏","秋季, 秋天, 秋","冬季, 冬天, 冬"],quarters:["第一季度, 一季度, 第1季度, 1季度, 第一季, 第1季","第二季度, 二季度, 第2季度, 2季度, 第二季, 第2季","第三季度, 三季度, 第3季度, 3季度, 第三季, 第3季","第四季度, 四季度, 第4季度, 4季度, 第四季, 第4季"],halves:["上半年","下半年"],week:"第",year:"年, 年度",hedges:"初, 年初, 中, 年中, 底, 年底, 末, 年末, 月初, 月中, 月底, 月末, 上旬, 中旬, 下旬, 左右, 大约, 预计, 约, 前后, 早些时候, 晚些时候",by:"截至, 截止, 最迟, 不晚于, 到",before:"",from:"从, 自, 從",after:"",bySuffix:"前, 之前, 以前, 为止",fromSuffix:"起, 开始, 之后, 以后, 及以后, 以后",to:"至, 到",of:"的",labels:"预计, 计划, 截止日期, 截止, 发布, 发布日期, 发布时间, 时间, 日期, 目标, 于, 在, 完成, 完成于, 发布于, 计划于, 预计于, 开始时间",relative:{week:"本周, 下周",month:"本月, 下个月, 下月",quarter:"本季度, 下季度, 下个季度",half:"今年上半年, 今年下半年",year:"今年, 明年, 本年度, 今年年底"},updated:"最后更新, 最後更新, 更新时间, 更新于, 最近更新, 上次更新, 最后更新时间, 更新日期, 最后修改"}},{code:"ja",states:{phrases:{done:"完了, 完了済み, 完了しました, 完成, 済み, 済, 実装済み, 対応済み, リリース済み, 公開済み, 終了, 実装完了, 達成, 対応完了, リリース完了","in-progress":"進行中, 作業中, 開発中, 実装中, 対応中, 着手, 着手済み, 一部完了, 一部実装, 部分的に完了, レビュー中, テスト中, 設計中, 実施中, 取り組み中, 取組中, 開始済み",planned:"予定, 計画中, 計画済み, 未着手, 未対応, 未実装, 未完了, 予定されている, これから, 近日公開, 近日対応, 実装予定, 対応予定, 開発予定, リリース予定, やること, 未開始, 今後の予定, 計画",considering:"検討中, 検討, 検討予定, 調査中, 調査, 提案, 提案中, アイデア, 構想中, 議論中, 研究中, 未定, 要検討, 要調査, 検証中, かもしれない, 可能性あり","at-risk":"遅延, 遅れ, 遅延中, リスクあり, 遅れている, 期限切れ",blocked:"保留, 保留中, 中断, 中断中, 停止中, 一時停止, ブロック, ブロック中, 待ち, 延期, 待機中, 休止中",dropped:"中止, 取り消し, 却下, 廃止, 破棄, 見送り, 対応しない, 予定なし, 非推奨, 対象外, スコープ外, 範囲外, やらないこと, やらない, 計画なし, 実装しない, 非目標"},values:{done:"はい, クローズ, 利用可能, 対応","in-progress":"アクティブ, 下書き, 現在",planned:"オープン, 新規, いいえ, 次, 将来"},sections:{done:"完了した機能, 実装済みの機能, これまでの成果, 実績","in-progress":"現在の作業, 現在取り組んでいること, 取り組んでいること",planned:"今後の予定, 予定している機能, 実装予定の機能, 残作業, 残タスク",considering:"検討中の機能, 検討事項",dropped:"やらないこと, 当面やらないこと, 今はやらないこと, 取り込まない, 取り込まないもの, 対応しないこと, 実装しない機能"},maturity:{},fillers:"現在, すでに, 既に, 最近, 今, まだ",negations:"未",nouns:"機能, タスク, 項目, 作業, プロジェクト, バージョン, 目標, マイルストーン, 内容, 改善, の機能, のタスク, の項目, の作業, のもの, もの, 事項, した機能, したタスク, している機能, 計画, リスト, 一覧, の",connectives:"と, や, および, で, に"},horizons:{now:"今, いま, 現在, 現行, 今すぐ, 現行バージョン",next:"次, 次に, 次のステップ, 近い将来, 近日, 近日中, 短期, 短期的, 短期目標, 短期計画, 中期, 中期的, 中期目標, 中期計画, 次期, 次のバージョン, 次期バージョン, 直近",later:"後で, 将来, 将来的, 将来の計画, 将来の展望, 今後, 今後の展望, 今後の計画, 長期, 長期的, 長期目標, 長期計画, 未来, その後, いずれ, 将来計画",someday:"いつか, アイデア, アイディア, バックログ, ウィッシュリスト, 願望, 欲しいもの, やりたいこと, その他のアイデア"},columns:{title:"タイトル, 題名, 名前, 名称, 機能, 機能名, タスク, 項目, 内容, 課題, 目標, 作業, プロジェクト, 施策, 提案, 作業内容, 改善",description:"説明, 詳細, 備考, メモ, コメント, 概要説明, 補足, 理由",status:"状態, ステータス, 状況, 進捗状況, 対応状況, 完了, 実装状況",owner:"担当, 担当者, 責任者, 所有者, 作業者, 誰, チーム, リーダー, アサイン",type:"種類, 種別, タイプ",area:"分野, 領域, カテゴリ, カテゴリー, コンポーネント, モジュール, ラベル, 分類, テーマ",priority:"優先度, 優先順位, 重要度, 緊急度",target:"バージョン, 対象バージョン, 目標バージョン, マイルストーン, リリース, フェーズ, リリースバージョン",when:"時期, 日付, 期限, 期日, 予定日, 四半期, スケジュール, リリース日, 完了予定, 完了予定日, 予定時期, リリース時期, 期間, いつ, 年月, 実施時期",start:"開始, 開始日, 開始時期",end:"終了日, 完了日, 終了時期",issue:"リンク, 参照, チケット, 関連, イシュー, 課題番号, 参考",progress:"進捗, 進捗率, 達成率",dependencies:"依存, 依存関係, 前提, 前提条件, 依存先",effort:"工数, 見積, 見積もり, 規模, 難易度, 所要時間",code:"番号, 識別子"},notes:{legend:"凡例, 記号の説明, 用語, 用語集, ステータスの説明",contents:"目次",help:"貢献, 貢献する, 貢献方法, 貢献するには, コントリビュート, 参加方法, 参加する, 協力, フィードバック, ご意見, お問い合わせ, 連絡先, 支援, 寄付, 提案する, 手伝うには",resources:"リソース, リンク, 関連リンク, 関連情報, 参照, 関連プロジェクト, 参考, 参考資料, 参考リンク, 参考文献, 関連資料, 関連ドキュメント, 詳細情報, 付録, 謝辞, ライセンス",criteria:"受け入れ基準, 受入基準, 成功基準, 完了条件, 完了の定義, 受け入れ条件, 受入条件, 達成基準, 成功指標, 指標, 評価指標, 判定基準",risks:"リスク, リスクと対策, 未解決の問題, 前提条件, 課題とリスク, 懸念点, 懸念事項, 懸念, 既知の制限, 制限事項, リスク管理",process:"このドキュメントについて, この文書について, このロードマップについて, ロードマップについて, 注意, 注意事項, 免責事項, 進め方, 更新方法, 運用",context:"目標, 目的, 概要, 背景, はじめに, 動機, ビジョン, ミッション, 方針, 要約, 理念, 優先順位, 原則, 戦略, まとめ, おわりに, 現状, 設計方針, 基本方針, プロジェクト概要",changes:"変更履歴, 更新履歴, リリース履歴, 改訂履歴"},flags:{"help-wanted":"協力者募集, 募集中, 手伝い募集, ヘルプ募集, 貢献者募集, 貢献歓迎",stretch:"時間があれば, 余裕があれば, できれば, ストレッチゴール, ストレッチ目標, あれば嬉しい",breaking:"破壊的変更, 互換性のない変更, 非互換"},apartFlags:{stretch:"任意, オプション, 努力目標"},slips:"遅延, 遅れる見込み, 延期",versions:"バージョン, リリース",time:{months:["1月, 一月","2月, 二月","3月, 三月","4月, 四月","5月, 五月","6月, 六月","7月, 七月","8月, 八月","9月, 九月","10月, 十月","11月, 十一月","12月, 十二月"],seasons:["春, 春季, 春頃","夏, 夏季, 夏頃","秋, 秋季, 秋頃","冬, 冬季, 冬頃"],quarters:["第1四半期, 第一四半期, 1四半期","第2四半期, 第二四半期, 2四半期","第3四半期, 第三四半期, 3四半期","第4四半期, 第四四半期, 4四半期"],halves:["上半期, 前半, 上期, 上半年","下半期, 後半, 下期, 下半年"],week:"第",year:"年, 年度",hedges:"初頭, 初め, はじめ, 頭, 中頃, 半ば, 末, 年末, 年始, 年初, 月末, 月初, 上旬, 中旬, 下旬, 頃, ごろ, 約, およそ, 前後, 中",by:"遅くとも",before:"",from:"",after:"",bySuffix:"まで, までに, 以前, 末まで, 末までに",fromSuffix:"から, 以降, より, 以後",to:"から, より",of:"の",labels:"予定, 期限, 期日, リリース, リリース日, 公開, 公開日, 時期, 日付, 目標, 完了予定, 完了, 予定日",relative:{week:"今週, 来週",month:"今月, 来月",quarter:"今四半期, 来四半期, 次の四半期",year:"今年, 来年, 今年度, 来年度, 年内"},updated:"最終更新, 最終更新日, 更新日, 最終更新日時, 最終改訂"}},{code:"ko",states:{phrases:{done:"완료, 완료됨, 완료된, 완료했습니다, 구현 완료, 개발 완료, 출시됨, 출시 완료, 출시된, 배포됨, 배포 완료, 구현됨, 구현된, 끝남, 달성, 종료, 해결됨","in-progress":"진행 중, 진행중, 진행, 개발 중, 개발중, 작업 중, 작업중, 시작됨, 시작, 부분 완료, 일부 완료, 검토 중, 테스트 중, 구현 중, 구현중, 설계 중, 진행 중인, 개발 중인",planned:"예정, 계획, 계획됨, 계획 중, 계획중, 계획된, 할 일, 할일, 시작 전, 시작 안 함, 미완료, 미구현, 미착수, 대기 중인 작업, 출시 예정, 개발 예정, 구현 예정, 예정된, 곧 출시, 예정 중, 준비 중",considering:"고려 중, 고려중, 검토 예정, 제안, 제안됨, 아이디어, 조사 중, 조사중, 연구 중, 탐색 중, 논의 중, 논의중, 미정, 고민 중, 고려 중인","at-risk":"위험, 지연, 지연됨, 지연 중, 늦어짐, 기한 초과",blocked:"차단, 차단됨, 보류, 보류 중, 보류됨, 중단, 중단됨, 일시 중지, 일시중지, 대기, 대기 중, 대기중, 연기, 연기됨, 막힘, 비활성",dropped:"취소, 취소됨, 취소된, 거절됨, 거부됨, 폐기, 폐기됨, 제외, 제외됨, 범위 외, 범위 밖, 계획 없음, 하지 않음, 하지 않을 것, 포기, 사용 중단, 비목표"},values:{done:"예, 닫힘, 사용 가능, 지원","in-progress":"활성, 초안, 현재",planned:"열림, 신규, 아니오, 다음, 추후"},sections:{done:"완료된 기능, 완료된 작업, 지금까지 한 일, 성과","in-progress":"현재 작업, 진행 중인 작업, 현재 진행 중",planned:"계획된 기능, 예정된 기능, 예정된 작업, 남은 작업, 해야 할 일",considering:"고려 중인 기능, 검토 중인 기능",dropped:"현재 범위 밖, 현재 목표 범위 밖, 목표 범위 밖, 범위에서 제외, 하지 않는 것, 하지 않을 일, 계획에 없는 것"},maturity:{},fillers:"현재, 이미, 최근, 아직, 모든, 모두",negations:"미, 안, 아직",nouns:"기능, 작업, 항목, 프로젝트, 목표, 버전, 개선, 마일스톤, 할 일, 사항, 목록, 계획, 기능들, 과제, 내용, 개선사항",connectives:"및, 와, 과, 에서, 에"},horizons:{now:"지금, 현재, 오늘, 현재 버전",next:"다음, 다음 단계, 곧, 단기, 단기 목표, 단기 계획, 중기, 중기 목표, 중기 계획, 가까운 미래, 다음 버전, 가까운 시일",later:"나중에, 나중, 추후, 추후 계획, 향후, 향후 계획, 미래, 미래 계획, 장기, 장기 목표, 장기 계획, 장기적, 먼 미래, 앞으로",someday:"언젠가, 아이디어, 백로그, 위시리스트, 희망 사항, 희망사항, 기타 아이디어"},columns:{title:"제목, 이름, 기능, 기능명, 작업, 항목, 내용, 목표, 프로젝트, 과제, 할 일, 작업명, 개선",description:"설명, 세부 사항, 세부사항, 상세, 비고, 메모, 참고, 주석, 코멘트, 이유",status:"상태, 진행 상태, 진행상태, 현황, 진행 상황, 완료 여부, 완료",owner:"담당, 담당자, 책임자, 소유자, 작업자, 누가, 팀, 리더",type:"유형, 종류, 타입",area:"분야, 영역, 카테고리, 구성 요소, 컴포넌트, 모듈, 라벨, 분류, 주제, 테마",priority:"우선순위, 우선 순위, 중요도, 긴급도",target:"버전, 대상 버전, 목표 버전, 마일스톤, 릴리스, 릴리즈, 단계",when:"시기, 날짜, 기한, 마감일, 마감, 예정일, 분기, 일정, 출시일, 완료 예정일, 예상 일정, 기간, 언제, 목표일, 예상 시기, 예상 완료일",start:"시작일, 시작 날짜",end:"종료일, 완료일, 끝",issue:"이슈, 링크, 참조, 티켓, 관련 이슈",progress:"진행률, 진척도, 진행도",dependencies:"의존성, 의존, 선행 조건, 선행 작업, 전제 조건",effort:"공수, 예상 시간, 규모, 난이도, 소요 시간, 추정",code:"번호, 식별자"},notes:{legend:"범례, 기호 설명, 용어, 상태 설명",contents:"목차",help:"기여, 기여하기, 기여 방법, 기여 가이드, 기여 안내, 참여, 참여하기, 참여 방법, 도움, 피드백, 의견, 연락처, 문의, 후원, 기부, 제안하기, 돕는 방법",resources:"자료, 링크, 관련 링크, 참고, 참고 자료, 참고자료, 관련 문서, 추가 정보, 출처, 부록, 감사의 말, 라이선스",criteria:"인수 기준, 수용 기준, 성공 기준, 완료 기준, 완료 조건, 지표, 평가 기준, 성공 지표, 완료 정의, 검증 기준",risks:"위험 요소, 리스크, 미해결 질문, 제약 사항, 가정, 위험, 위험 관리, 우려 사항, 알려진 제한 사항, 열린 질문",process:"이 문서에 대하여, 로드맵 소개, 안내, 의사결정 기준, 우선순위 기준, 버전 정책, 주의, 주의 사항, 면책 조항, 업데이트 방법",context:"목적, 개요, 배경, 소개, 동기, 비전, 미션, 요약, 원칙, 들어가며, 전략, 머리말, 마치며, 결론, 현황, 현재 상태, 설계 원칙, 프로젝트 개요",changes:"변경 이력, 변경 기록, 업데이트 내역, 버전 기록"},flags:{"help-wanted":"도움 필요, 도움이 필요, 기여 환영, 기여자 모집, 도움 요청, 모집 중",stretch:"시간이 되면, 시간이 허락하면, 가능하면, 있으면 좋은, 도전 목표, 스트레치 목표",breaking:"호환되지 않는 변경, 주요 변경, 하위 호환성 깨짐, 브레이킹 체인지"},apartFlags:{stretch:"선택, 선택 사항, 선택사항, 옵션"},slips:"지연될 예정, 지연, 연기",versions:"버전, 릴리스, 릴리즈",time:{months:["1월, 일월","2월, 이월","3월, 삼월","4월, 사월","5월, 오월","6월, 유월","7월, 칠월","8월, 팔월","9월, 구월","10월, 시월","11월, 십일월","12월, 십이월"],seasons:["봄","여름","가을","겨울"],quarters:["1분기, 1사분기, 1 4분기, 일분기","2분기, 2사분기, 2 4분기, 이분기","3분기, 3사분기, 3 4분기, 삼분기","4분기, 4사분기, 4 4분기, 사분기"],halves:["상반기, 전반기","하반기, 후반기"],week:"제",year:"년, 년도",hedges:"초, 연초, 년초, 중반, 중순, 말, 연말, 년말, 초순, 하순, 상순, 경, 쯤, 약, 대략, 예상, 중",by:"늦어도",before:"",from:"",after:"",bySuffix:"까지, 이전, 전까지, 말까지",fromSuffix:"부터, 이후, 이후로",to:"부터, 에서",of:"의",labels:"예정, 기한, 마감, 출시, 출시일, 릴리스, 일정, 날짜, 목표, 완료 예정, 완료, 계획, 예상",relative:{week:"이번 주, 다음 주",month:"이번 달, 다음 달",quarter:"이번 분기, 다음 분기",half:"올해 상반기, 올해 하반기",year:"올해, 내년, 연내, 올해 말"},updated:"마지막 업데이트, 최종 업데이트, 최종 수정, 최종 수정일, 업데이트, 마지막 수정, 갱신일"}},{code:"de",states:{phrases:{done:`erledigt, erledigte, fertig, fertiggestellt, fertiggestellte, abgeschlossen, abgeschlossene, abgeschlossener,
        umgesetzt, umgesetzte, implementiert, implementierte, veröffentlicht, veröffentlichte, ausgeliefert, freigegeben,
        vollständig, bereits umgesetzt, bereits erledigt, bereits verfügbar`,"in-progress":`in arbeit, in bearbeitung, in entwicklung, in umsetzung, begonnen, begonnene, angefangen, laufend, laufende,
        gestartet, teilweise, teilweise fertig, teilweise umgesetzt, teilweise erledigt, in prüfung, im test, im gange, wird umgesetzt,
        in vorbereitung, fast fertig, noch nicht fertig, im review`,planned:`geplant, geplante, geplanter, geplantes, geplanten, offen, offene, ausstehend, ausstehende, nicht begonnen,
        noch nicht begonnen, noch nicht gestartet, anstehend, anstehende, kommend, kommende, demnächst, demnaechst, als naechstes geplant, vorgesehen, zu erledigen,
        noch zu erledigen, als nächstes geplant, eingeplant, noch offen`,considering:`in überlegung, in diskussion, angedacht, wird geprüft, wird untersucht, zu prüfen, vorgeschlagen, vorschlag,
        vorschläge, idee, vielleicht, eventuell, möglich, möglicherweise, unter betrachtung, in erwägung, wird erwogen, in evaluierung,
        denkbar, unklar, zu klären`,"at-risk":"gefährdet, verzögert, verspätet, überfällig, in verzug, im verzug, verschoben auf unbestimmt",blocked:`blockiert, blockierte, blockiert durch, zurueckgestellt, pausiert, pausierte, zurückgestellt, zurückgestellte, wartend, wartet, wartet auf, inaktiv,
        verschoben, auf eis, auf eis gelegt, angehalten, ruht, ruhend`,dropped:`verworfen, verworfene, abgelehnt, abgelehnte, gestrichen, gestrichene, abgebrochen, eingestellt, nicht geplant,
        nicht geplante, nicht vorgesehen, nicht im umfang, außerhalb des umfangs, wird nicht umgesetzt, nicht ziele, nichtziele, veraltet, entfällt,
        kein ziel`},values:{done:"ja, verfügbar, geschlossen, bereit","in-progress":"aktiv, läuft, entwurf, aktuell",planned:"neu, nein, später, nächste, bald, noch nicht, fehlt"},sections:{done:"was fertig ist, was schon geht, bisher erreicht, bisher umgesetzt, bereits fertig, erreicht","in-progress":"woran wir arbeiten, aktuell in arbeit, derzeit in arbeit, aktuelle arbeiten",planned:"was geplant ist, was noch fehlt, noch zu tun, als nächstes, to do, aufgaben offen",considering:"in prüfung, mögliche, was wir prüfen",dropped:"was nicht geplant ist, nicht enthalten, bewusst nicht, was wir nicht machen, abgrenzung"},maturity:{},fillers:"aktuell, derzeit, bereits, schon, noch, kürzlich, zuletzt, die, das, der, alle, weitere, neue, momentan, bisher, unsere",negations:"nicht, noch nicht, wird, soll, muss, kein, keine",nouns:`funktionen, features, aufgaben, punkte, arbeiten, meilensteine, versionen, ziele, themen, verbesserungen, vorhaben, projekte,
      änderungen, erweiterungen, entwicklungen, arbeit, schritte, maßnahmen, pläne, planung, funktion, neuerungen`,connectives:"für, in, im, bis, von, zu, die, der, das, wir, mit, aus, seit, nach, vor, und, oder, ab"},horizons:{now:"jetzt, aktuell, derzeit, heute, momentan, gegenwärtig, aktuelle version",next:`bald, als nächstes, nächste schritte, nächster schritt, naechste schritte, naechster schritt, als naechstes, naechste version, naechster sprint,
      nächster sprint, kurzfristig, mittelfristig, nächste version, in kürze, demnächst,
      nahe zukunft, nahe ziele, kurzfristige, mittelfristige`,later:"später, langfristig, langfristige, spaeter, zukuenftig, zukuenftige, kuenftig, zukunft, zukünftig, zukünftige, in zukunft, künftig, künftige, ferne zukunft, irgendwann später, ausblick",someday:"irgendwann, ideen, ideensammlung, wunschliste, rückstand, ideenspeicher, themenspeicher, weitere ideen"},columns:{title:`titel, name, funktion, funktionen, aufgabe, aufgaben, was, vorhaben, thema, punkt, ziel, maßnahme, vorschlag, inhalt, inhalte,
      arbeitspaket, anforderung, verbesserung`,description:`beschreibung, details, anmerkung, anmerkungen, notiz, notizen, bemerkung, bemerkungen, hinweis, kommentar, erläuterung, warum,
      begründung`,status:"status, stand, zustand, fortschrittsstatus, erledigt, umgesetzt",owner:`verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständige, bearbeiter, wer, besitzer, ansprechpartner, zugewiesen, leitung,
      team`,type:"typ, art",area:"bereich, kategorie, komponente, modul, themenfeld, schlagwort, gebiet",priority:"priorität, prio, wichtigkeit, dringlichkeit",target:"version, zielversion, meilenstein, ziel version, veröffentlichung, phase",when:"wann, termin, datum, zeitraum, fällig, fällig am, zeit, quartal, zieltermin, frist, zeitplan, geplant für, liefertermin, zeithorizont, monat, jahr",start:"beginn, anfang, startdatum, von, ab",end:"ende, enddatum, bis, abschluss",issue:"ticket, tickets, verweis, verweise, vorgang, verknüpfung",progress:"fortschritt, fertigstellung, prozent",dependencies:"abhängigkeit, abhängigkeiten, abhängig von, voraussetzung, voraussetzungen, hängt ab von, benötigt",effort:"aufwand, schätzung, größe, dauer, komplexität",code:"nr, nummer, kennung, kürzel"},notes:{legend:"legende, zeichenerklärung, symbole, begriffe, glossar",contents:"inhalt, inhaltsverzeichnis, übersicht der abschnitte",help:`beitragen, mitmachen, mithelfen, mitarbeit, wie du helfen kannst, wie sie helfen können, wie kann ich helfen, feedback, rückmeldung,
      rückmeldungen, kontakt, unterstützen, unterstützung, vorschläge einreichen, ideen einreichen, spenden, mitwirken`,resources:"ressourcen, verweise, links, weiterführende links, quellen, siehe auch, weitere informationen, referenzen, anhang, danksagung, lizenz",criteria:"akzeptanzkriterien, abnahmekriterien, erfolgskriterien, kriterien, erfolgsmetriken, erfolgsmessung, erfolgsindikatoren, kennzahlen, metriken, abnahme, definition of done",risks:`risiken, risiko, risiken und abhängigkeiten, risiken und abhaengigkeiten, risiken und maßnahmen, risiken und massnahmen,
      abhängigkeiten und risiken, technische risiken, offene punkte und fragen, bekannte einschränkungen, bekannte einschraenkungen,
      offene fragen, einschränkungen, annahmen`,process:`über dieses dokument, über diese roadmap, wie wir planen, wie diese roadmap funktioniert, hinweise, hinweis, vorgehen, 
      haftungsausschluss, aktualisierung, änderungen an dieser roadmap`,context:`ziel, überblick, übersicht, einleitung, einführung, hintergrund, motivation, kontext, vision, mission, zweck, zusammenfassung, grundsätze,
      prinzipien, strategie, ausgangslage, leitbild, fazit, schlussbemerkung, ist stand, aktueller stand, zielsetzung, ueberblick, uebersicht, einfuehrung,
      grundsaetze`,changes:"änderungsprotokoll, änderungshistorie, versionsgeschichte, änderungsverlauf"},flags:{"help-wanted":"hilfe gesucht, hilfe benötigt, hilfe erwünscht, mithilfe erwünscht, helfer gesucht, mitwirkende gesucht, beiträge willkommen",stretch:"wenn zeit bleibt, falls zeit bleibt, wenn möglich, schön zu haben, kann ziel, kann-ziel",breaking:"inkompatible änderung, nicht abwärtskompatibel, bricht kompatibilität"},apartFlags:{stretch:"optional, optionale, wünschenswert, wunsch, kür"},slips:"verzögert sich, verschiebt sich, wird sich verzögern, verzögert, überfällig",versions:"version, ausgabe, fassung",time:{months:["januar, jänner, jan","februar, feber, feb","märz, maerz, mär, mrz","april, apr","mai","juni, jun","juli, jul","august, aug","september, sep, sept","oktober, okt","november, nov","dezember, dez"],seasons:["frühling, frühjahr","sommer","herbst","winter"],quarters:["1 quartal, erstes quartal, ersten quartal, erste quartal, quartal 1","2 quartal, zweites quartal, zweiten quartal, zweite quartal, quartal 2","3 quartal, drittes quartal, dritten quartal, dritte quartal, quartal 3","4 quartal, viertes quartal, vierten quartal, vierte quartal, letztes quartal, quartal 4"],halves:["1 halbjahr, erstes halbjahr, ersten halbjahr, erste halbjahr, erste hälfte, ersten hälfte, 1 hälfte","2 halbjahr, zweites halbjahr, zweiten halbjahr, zweite halbjahr, zweite hälfte, zweiten hälfte, 2 hälfte"],week:"kw, kalenderwoche, woche",year:"jahr, jahre",hedges:`anfang, mitte, ende, früh, spät, gegen ende, zu beginn, ungefähr, etwa, ca, circa, voraussichtlich, vermutlich, ende des, anfang des,
      mitte des, frühestens, beginn`,by:"bis, bis zum, bis ende, spätestens, bis spätestens",before:"vor, vor dem",from:"ab, seit, von, beginnend, frühestens",after:"nach, nach dem",bySuffix:"spätestens",fromSuffix:"und später, oder später, und danach",to:"bis, bis zum, und",of:"des, der, im, jahr, jahres, des jahres, im jahr",labels:`im, in, am, fällig, fällig am, termin, zieltermin, geplant, geplant für, voraussichtlich, veröffentlichung, veröffentlicht, erscheint, für,
      wann, datum, zeitraum, zeitplan, ziel, der, das, die, den, quartal, ziele für, erledigt, abgeschlossen`,relative:{week:"diese woche, nächste woche",month:"diesen monat, nächsten monat",quarter:"dieses quartal, nächstes quartal",year:"dieses jahr, nächstes jahr, jahresende, ende des jahres, ende dieses jahres"},updated:`zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung, aktualisiert, aktualisiert am, stand, letzte änderung, zuletzt geändert,
      zuletzt geändert am, stand vom`}},{code:"fr",states:{phrases:{done:`terminé, terminée, terminés, terminées, fait, faite, faits, faites, fini, finie, finis, finies, achevé, achevée, achevés, achevées, livré,
        livrée, livrés, livrées, publié, publiée, publiés, publiées, réalisé, réalisée, réalisés, réalisées, complété, complétée, complétés, complétées, déployé, déployée,
        implémenté, implémentée, accompli, déjà fait, déjà disponible, disponible maintenant`,"in-progress":`en cours, en cours de développement, en développement, en cours de réalisation, commencé, commencée, commencés, commencées, démarré,
        démarrée, débuté, partiel, partielle, partiellement terminé, partiellement fait, en test, en tests, en revue, en relecture, en préparation, presque terminé, en construction`,planned:`prévu, prévue, prévus, prévues, planifié, planifiée, planifiés, planifiées, à faire, à venir, non commencé, non commencée, pas commencé, pas encore commencé,
        pas démarré, non démarré, programmé, programmée, bientôt, à suivre, à réaliser, reste à faire, à commencer`,considering:`à l'étude, en réflexion, à réfléchir, en discussion, à discuter, proposé, proposée, proposés, proposées, proposition, propositions, envisagé,
        envisagée, envisagés, envisagées, idée, peut-être, possible, à explorer, à définir, en exploration, en évaluation, à évaluer`,"at-risk":"à risque, en retard, retardé, retardée, retardés, retardées, repoussé, repoussée, en danger",blocked:"bloqué, bloquée, bloqués, bloquées, en attente, en pause, suspendu, suspendue, suspendus, suspendues, reporté, reportée, reportés, reportées, inactif, inactive, inactifs, gelé",dropped:`abandonné, abandonnée, abandonnés, abandonnées, annulé, annulée, annulés, annulées, rejeté, rejetée, rejetés, rejetées, refusé, refusée, hors périmètre, hors champ,
        hors sujet, non prévu, non prévue, non prévus, pas prévu, ne sera pas fait, non retenu, non retenue, obsolète, obsolètes, déprécié, supprimé`},values:{done:"oui, fermé, fermée, disponible, prêt, ok","in-progress":"actif, active, actuel, brouillon",planned:"ouvert, ouverte, nouveau, nouvelle, non, plus tard, suivant, manquant"},sections:{done:"ce qui est fait, ce qui est terminé, réalisations, déjà réalisé, accomplissements","in-progress":"ce sur quoi nous travaillons, travaux en cours, actuellement en cours",planned:"ce qui est prévu, ce qui arrive, prochainement, reste à faire",considering:"pistes, pistes de réflexion, pistes à explorer",dropped:"ce que nous ne ferons pas, non objectifs, non-objectifs, exclusions, exclu"},maturity:{},fillers:"actuellement, déjà, récemment, encore, les, la, le, nos, toutes, autres, entièrement",negations:"pas, pas encore, non, sera, à être, n'est pas, doit être",nouns:"fonctionnalités, fonctionnalité, tâches, tâche, éléments, projets, objectifs, améliorations, évolutions, versions, travaux, chantiers, étapes, jalons, développements, fonctions, actions, points",connectives:"pour, dans, en, par, de, des, du, à, qui, que, nous, avec, depuis, avant, après, et, ou, d'ici"},horizons:{now:"maintenant, actuellement, aujourd'hui, immédiat, en ce moment, présent, version actuelle",next:"prochainement, ensuite, prochaines étapes, prochaine étape, court terme, à court terme, moyen terme, à moyen terme, prochaine version, bientôt, suite, la suite",later:"plus tard, long terme, à long terme, futur, avenir, à l'avenir, dans le futur, ultérieurement, au delà, perspectives, futures, évolutions futures",someday:"un jour, idées, boîte à idées, liste de souhaits, idées en vrac, autres idées, carnet d'idées"},columns:{title:"titre, nom, fonctionnalité, fonctionnalités, tâche, tâches, élément, quoi, objectif, projet, action, chantier, sujet, proposition, amélioration, livrable, contenu",description:"description, détails, détail, notes, remarques, remarque, commentaire, commentaires, explication, pourquoi",status:"statut, état, avancement, fait, terminé",owner:"responsable, responsables, assigné, assigné à, propriétaire, pilote, qui, porteur, équipe, attribué à, référent, contributeur, contributeurs",type:"type, nature, genre",area:"domaine, catégorie, thème, composant, module, étiquette, axe, volet",priority:"priorité, importance, urgence",target:"version, version cible, jalon, étape, livraison, phase, version prévue",when:"quand, date, échéance, délai, trimestre, calendrier, date prévue, date cible, période, prévu pour, date de sortie, mois, année, horizon",start:"début, date de début, du",end:"fin, date de fin, au, jusqu'au",issue:"ticket, tickets, lien, liens, référence, références, anomalie",progress:"progression, progrès, pourcentage",dependencies:"dépendances, dépendance, dépend de, prérequis, requis, nécessite",effort:"effort, estimation, charge, taille, durée, complexité",code:"n°, numéro, identifiant, réf"},notes:{legend:"légende, légendes, symboles, glossaire, définitions",contents:"sommaire, table des matières, contenu",help:"contribuer, comment contribuer, contribution, contributions, comment aider, participer, comment participer, nous aider, retours, vos retours, commentaires, contact, nous contacter, soutenir, soutien, faire un don, proposer une idée, rejoignez-nous",resources:"ressources, liens, liens utiles, références, voir aussi, pour en savoir plus, en savoir plus, sources, annexes, remerciements, licence",criteria:"critères d'acceptation, critères de succès, critères de réussite, critères, indicateurs de succès, indicateurs clés, métriques de succès, critères de validation, indicateurs, métriques, définition de terminé",risks:"risques, risques et mitigations, risques et dépendances, risques techniques, gestion des risques, points de vigilance, questions ouvertes, contraintes, limites connues, hypothèses",process:"à propos, à propos de ce document, à propos de cette feuille de route, comment lire ce document, avertissement, méthode, méthodologie, note, remarque, mise à jour",context:"objectif, but, contexte, introduction, présentation, aperçu, vue d'ensemble, motivation, vision, mission, résumé, synthèse, principes, stratégie, préambule, conclusion, état actuel, état des lieux, objectif du trimestre, objectifs du trimestre, objectif de la phase, objectif général, vision stratégique",changes:"journal des modifications, historique, historique des versions, journal des changements"},flags:{"help-wanted":"aide recherchée, aide bienvenue, besoin d'aide, contributions bienvenues, contributeurs recherchés, on cherche de l'aide",stretch:"si possible, si le temps le permet, objectif bonus, serait bien, agréable à avoir",breaking:"changement cassant, rupture de compatibilité, changement incompatible, changement non rétrocompatible"},apartFlags:{stretch:"optionnel, optionnelle, optionnels, facultatif, facultative, souhaité, souhaitée, souhaitable"},slips:"sera retardé, prendra du retard, en retard, a été repoussé, retardé",versions:"version, jalon, édition",time:{months:["janvier, janv","février, fevrier, févr, fév","mars","avril, avr","mai","juin","juillet, juil","août, aout","septembre, sept","octobre, oct","novembre, nov","décembre, decembre, déc"],seasons:["printemps","été","automne","hiver"],quarters:["1er trimestre, premier trimestre, trimestre 1, 1 trimestre","2e trimestre, 2ème trimestre, deuxième trimestre, second trimestre, trimestre 2, 2 trimestre","3e trimestre, 3ème trimestre, troisième trimestre, trimestre 3, 3 trimestre","4e trimestre, 4ème trimestre, quatrième trimestre, dernier trimestre, trimestre 4, 4 trimestre"],halves:["1er semestre, premier semestre, semestre 1, 1 semestre, première moitié","2e semestre, 2ème semestre, second semestre, deuxième semestre, semestre 2, 2 semestre, deuxième moitié, seconde moitié"],week:"semaine",year:"année, an",hedges:"début, mi, milieu, fin, courant, vers, environ, autour de, fin de, début de, milieu de, aux alentours de, probablement",by:"d'ici, avant fin, au plus tard, jusqu'à, jusqu'en, jusqu'au, d'ici à, d'ici la, d'ici fin",before:"avant",from:"à partir de, à partir du, dès, depuis, à compter de, au plus tôt",after:"après",bySuffix:"au plus tard",fromSuffix:"et plus, et au delà, et après, ou plus tard",to:"à, au, jusqu'à, jusqu'au, et, jusqu'en",of:"de, du, de l'année, l'année, des, d'",labels:"en, le, la, au, pour, échéance, date, prévu, prévue, prévu pour, prévue pour, sortie, sortie prévue, publié, publiée, livré, livraison, terminé, terminé en, dans, quand, cible, courant, au cours de, objectifs, l'",relative:{week:"cette semaine, la semaine prochaine",month:"ce mois, ce mois-ci, le mois prochain, mois prochain",quarter:"ce trimestre, prochain trimestre, trimestre prochain",half:"ce semestre, prochain semestre",season:"cet été, cet hiver, cet automne, ce printemps",year:"cette année, l'année prochaine, année prochaine, fin d'année, fin de l'année"},updated:"dernière mise à jour, dernière mise à jour le, mis à jour, mis à jour le, mise à jour, mise à jour le, dernière modification, modifié le, actualisé le"}},{code:"es",states:{phrases:{done:`hecho, hecha, hechos, hechas, completado, completada, completados, completadas, completo, completa, terminado, terminada, terminados, terminadas, finalizado, finalizada, finalizados, finalizadas,
        listo, lista para usar, publicado, publicada, publicados, lanzado, lanzada, lanzados, entregado, entregada, implementado, implementada, implementados, implementadas, realizado, realizada, ya disponible, cerrado`,"in-progress":`en curso, en progreso, en desarrollo, en proceso, iniciado, iniciada, empezado, empezada, comenzado, comenzada, parcial, parcialmente, parcialmente completado, parcialmente hecho, en revisión,
        en pruebas, en marcha, casi listo, en construcción, trabajando en ello`,planned:`planificado, planificada, planificados, planificadas, planeado, planeada, planeados, planeadas, previsto, prevista, previstos, previstas, pendiente, pendientes, por hacer, próximamente,
        no iniciado, no iniciada, sin empezar, no empezado, sin iniciar, programado, programada, por venir, por iniciar, por comenzar`,considering:"en consideración, en estudio, considerando, explorando, en exploración, propuesto, propuesta, propuestos, propuestas, idea, quizás, quizá, tal vez, posible, posibles, investigando, en investigación, investigación, en evaluación, en discusión, por decidir, por definir, a evaluar","at-risk":"en riesgo, retrasado, retrasada, retrasados, retrasadas, atrasado, atrasada, atrasados, demorado, vencido",blocked:"bloqueado, bloqueada, bloqueados, bloqueadas, en espera, en pausa, pausado, pausada, suspendido, suspendida, aplazado, aplazada, aplazados, pospuesto, pospuesta, inactivo, inactiva, detenido, congelado",dropped:"descartado, descartada, descartados, descartadas, cancelado, cancelada, cancelados, canceladas, rechazado, rechazada, rechazados, abandonado, abandonada, fuera de alcance, fuera del alcance, no planificado, no planeado, no previsto, no se hará, obsoleto, obsoleta, eliminado"},values:{done:"sí, cerrada, disponible","in-progress":"activo, activa, borrador, actual",planned:"abierto, abierta, nuevo, nueva, no, siguiente, futuro, falta, después"},sections:{done:"lo que está hecho, lo hecho, logros, ya hecho, ya implementado","in-progress":"en lo que estamos trabajando, trabajo en curso, trabajo actual",planned:"lo que viene, lo que falta, trabajo pendiente, próximas funciones",considering:"en lo que estamos pensando",dropped:"lo que no haremos, no objetivos, exclusiones, no incluido"},maturity:{},fillers:"actualmente, ya, recientemente, aún, todavía, las, los, la, el, nuestras, otras, otros, totalmente",negations:"no, aún no, todavía no, será, sin, por ser, debe ser",nouns:"funciones, funcionalidades, funcionalidad, características, tareas, tarea, elementos, proyectos, objetivos, mejoras, versiones, trabajos, trabajo, hitos, iniciativas, cambios, planes, pasos, fases",connectives:"para, en, por, de, del, a, que, con, desde, antes, después, y, o, hasta"},horizons:{now:"ahora, actualmente, hoy, inmediato, en este momento, presente, versión actual, ahora mismo",next:"siguiente, próximo, próximos pasos, siguientes pasos, próximo paso, a continuación, corto plazo, a corto plazo, medio plazo, a medio plazo, mediano plazo, a mediano plazo, próxima versión, pronto",later:"más tarde, más adelante, largo plazo, a largo plazo, futuro, futuros, futuras, a futuro, en el futuro, después, posteriormente",someday:"algún día, ideas, lista de deseos, banco de ideas, otras ideas"},columns:{title:"título, nombre, función, funcionalidad, característica, tarea, tareas, elemento, qué, objetivo, proyecto, acción, iniciativa, tema, mejora, entregable, contenido",description:"descripción, detalles, detalle, notas, nota, observaciones, comentario, comentarios, explicación, por qué",status:"estado, estatus, situación, hecho, completado",owner:"responsable, responsables, asignado, asignado a, asignada a, propietario, dueño, quién, encargado, equipo, líder",type:"tipo, clase",area:"área, categoría, componente, módulo, etiqueta, ámbito",priority:"prioridad, importancia, urgencia",target:"versión, versión objetivo, hito, lanzamiento, fase, versión prevista",when:"cuándo, fecha, plazo, fecha límite, vencimiento, trimestre, cronograma, fecha estimada, fecha objetivo, fecha prevista, periodo, período, mes, año, calendario",start:"inicio, fecha de inicio, comienzo, desde",end:"fin, final, fecha de fin, hasta",issue:"incidencia, incidencias, enlace, enlaces, referencia, referencias, ticket",progress:"progreso, avance, porcentaje",dependencies:"dependencias, dependencia, depende de, requisitos, requiere, requisito previo, prerrequisitos",effort:"esfuerzo, estimación, tamaño, duración, complejidad, coste",code:"nº, número, código, identificador"},notes:{legend:"leyenda, símbolos, glosario, definiciones",contents:"índice, tabla de contenidos, contenidos",help:"contribuir, cómo contribuir, contribuciones, contribución, cómo ayudar, participar, cómo participar, ayúdanos, comentarios, retroalimentación, contacto, apoyar, apoyo, donar, donaciones, sugerencias, enviar ideas, colaborar, cómo colaborar",resources:"recursos, enlaces, enlaces útiles, referencias, ver también, véase también, más información, fuentes, anexos, agradecimientos, licencia",criteria:`criterios de aceptación, criterios de éxito, criterios, métricas, métricas de éxito, métricas de éxito globales, métricas globales, indicadores de éxito, métricas clave,
      objetivos de rendimiento, criterios de finalización, indicadores, definición de hecho`,risks:"riesgos, riesgos y mitigaciones, riesgos y mitigación, riesgos y dependencias, riesgos técnicos, gestión de riesgos, evaluación de riesgos, preguntas abiertas, limitaciones conocidas, supuestos, restricciones",process:"acerca de, acerca de este documento, sobre este documento, sobre esta hoja de ruta, cómo leer este documento, aviso, descargo de responsabilidad, método, metodología, nota, notas, actualizaciones, proceso de revisión, proceso de actualización, revisión, cómo usar este documento, principios de decisión",context:"objetivo, propósito, contexto, introducción, resumen, visión general, visión, misión, motivación, antecedentes, principios, estrategia, descripción general, preámbulo, visión estratégica, objetivos del trimestre, objetivo del trimestre, objetivo de la fase, objetivo general, estado actual, conclusión, conclusiones, justificación",changes:"registro de cambios, historial, historial de cambios, historial de versiones"},flags:{"help-wanted":"se busca ayuda, se necesita ayuda, ayuda bienvenida, se aceptan contribuciones, contribuciones bienvenidas, se buscan colaboradores",stretch:"si es posible, si hay tiempo, si el tiempo lo permite, deseable tener, estaría bien",breaking:"cambio incompatible, cambios incompatibles, rompe compatibilidad, cambio disruptivo"},apartFlags:{stretch:"opcional, opcionales, deseable, deseables, deseado"},slips:"se retrasará, con retraso, retrasado, se pospondrá",versions:"versión, lanzamiento",time:{months:["enero, ene","febrero, feb","marzo, mar","abril, abr","mayo, may","junio, jun","julio, jul","agosto, ago","septiembre, setiembre, sep, sept","octubre, oct","noviembre, nov","diciembre, dic"],seasons:["primavera","verano","otoño","invierno"],quarters:["primer trimestre, 1er trimestre, trimestre 1, 1 trimestre, 1º trimestre","segundo trimestre, 2do trimestre, trimestre 2, 2 trimestre, 2º trimestre","tercer trimestre, 3er trimestre, trimestre 3, 3 trimestre, 3º trimestre","cuarto trimestre, último trimestre, 4to trimestre, trimestre 4, 4 trimestre, 4º trimestre"],halves:["primer semestre, 1er semestre, semestre 1, 1 semestre, primera mitad, 1º semestre","segundo semestre, 2do semestre, semestre 2, 2 semestre, segunda mitad, 2º semestre"],week:"semana",year:"año",hedges:"principios de, a principios de, principio de, inicios de, a inicios de, mediados de, a mediados de, finales de, a finales de, fin de, fines de, a fines de, final de, alrededor de, hacia, aproximadamente, probablemente, hacia finales de",by:"para, hasta, antes de finales de, a más tardar, para finales de, no más tarde de, para fines de",before:"antes de, antes del",from:"desde, a partir de, a partir del",after:"después de, tras, después del",bySuffix:"a más tardar",fromSuffix:"en adelante, y posteriores, o más tarde, y más allá",to:"a, al, hasta, y",of:"de, del, del año, el año, año",labels:"en, el, la, fecha, fecha límite, previsto, previsto para, planificado para, planeado para, lanzamiento, publicado, entrega, cuándo, objetivo, durante, completado, completado en",relative:{week:"esta semana, la próxima semana, próxima semana",month:"este mes, el próximo mes, próximo mes",quarter:"este trimestre, próximo trimestre, el próximo trimestre",year:"este año, el próximo año, próximo año, fin de año, finales de año"},updated:"última actualización, actualizado, actualizado el, actualizada, última modificación, última revisión, modificado el"}},{code:"pt",states:{phrases:{done:`feito, feita, feitos, feitas, concluído, concluída, concluídos, concluídas, completo, completado, completada, finalizado, finalizada, finalizados, finalizadas, pronto, pronta, prontos, lançado, lançada, lançados,
        publicado, publicada, entregue, entregues, implementado, implementada, implementados, implementadas, terminado, terminada, já disponível, realizado`,"in-progress":"em andamento, em progresso, em desenvolvimento, em curso, iniciado, iniciada, iniciados, começado, parcial, parcialmente, parcialmente concluído, parcialmente feito, em revisão, em teste, em testes, em construção, em execução, quase pronto",planned:"planejado, planejada, planejados, planejadas, planeado, planeada, planeados, planeadas, previsto, prevista, previstos, previstas, pendente, pendentes, a fazer, por fazer, em breve, não iniciado, não iniciada, não começado, agendado, agendada, programado, por vir, a iniciar",considering:"em consideração, considerando, em estudo, explorando, em exploração, proposto, proposta, propostos, propostas, ideia, talvez, possível, possíveis, pesquisando, em pesquisa, pesquisa, em avaliação, em discussão, a definir, a decidir, em análise","at-risk":"em risco, atrasado, atrasada, atrasados, atrasadas, vencido",blocked:"bloqueado, bloqueada, bloqueados, bloqueadas, em espera, em pausa, pausado, pausada, suspenso, suspensa, adiado, adiada, adiados, inativo, inativa, parado, aguardando, congelado",dropped:"descartado, descartada, descartados, cancelado, cancelada, cancelados, canceladas, rejeitado, rejeitada, abandonado, abandonada, fora de escopo, fora do escopo, fora do âmbito, não planejado, não planeado, não previsto, não será feito, obsoleto, obsoleta, removido"},values:{done:"sim, fechado, fechada, disponível","in-progress":"ativo, ativa, rascunho, atual",planned:"aberto, aberta, novo, nova, não, próximo, futuro, falta, depois"},sections:{done:"o que está pronto, o que já foi feito, conquistas, já feito, já implementado","in-progress":"no que estamos trabalhando, trabalho em andamento, trabalho atual",planned:"o que vem por aí, o que falta, trabalho pendente",considering:"o que estamos considerando",dropped:"o que não faremos, não objetivos, exclusões, não incluído"},maturity:{},fillers:"atualmente, já, recentemente, ainda, as, os, a, o, nossas, outras, outros, totalmente",negations:"não, ainda não, será, sem, a ser, deve ser",nouns:"funcionalidades, funcionalidade, recursos, características, tarefas, tarefa, itens, projetos, objetivos, melhorias, versões, trabalhos, trabalho, marcos, iniciativas, mudanças, planos, passos, etapas",connectives:"para, em, por, de, do, da, que, com, desde, antes, depois, e, ou, até"},horizons:{now:"agora, atualmente, hoje, imediato, neste momento, presente, versão atual",next:"próximo, próximos passos, próximas melhorias, próximas funcionalidades, próximas versões, próximo passo, a seguir, curto prazo, a curto prazo, médio prazo, a médio prazo, próxima versão, brevemente",later:"mais tarde, mais adiante, longo prazo, a longo prazo, futuro, futuros, futuras, no futuro, depois, posteriormente",someday:"algum dia, um dia, ideias, lista de desejos, banco de ideias, outras ideias"},columns:{title:"título, nome, recurso, funcionalidade, característica, tarefa, tarefas, item, o quê, objetivo, projeto, ação, iniciativa, tema, melhoria, entregável, conteúdo",description:"descrição, detalhes, detalhe, notas, nota, observações, observação, comentário, comentários, explicação, por quê",status:"estado, status, situação, feito, concluído",owner:"responsável, responsáveis, atribuído, atribuído a, proprietário, dono, quem, encarregado, equipe, equipa, líder",type:"tipo, classe",area:"área, categoria, componente, módulo, etiqueta, escopo",priority:"prioridade, importância, urgência",target:"versão, versão alvo, marco, lançamento, fase, versão prevista",when:"quando, data, prazo, data limite, vencimento, trimestre, cronograma, data estimada, data prevista, data alvo, período, mês, ano, calendário, previsão",start:"início, data de início, começo, desde",end:"fim, final, data de fim, data final, até, término",issue:"ticket, link, links, referência, referências",progress:"progresso, avanço, percentual, porcentagem, percentagem",dependencies:"dependências, dependência, depende de, requisitos, requer, pré-requisito, pré-requisitos",effort:"esforço, estimativa, tamanho, duração, complexidade, custo",code:"nº, número, código, identificador"},notes:{legend:"legenda, símbolos, glossário, definições",contents:"índice, sumário, tabela de conteúdos, conteúdos",help:"contribuir, como contribuir, contribuições, contribuição, contribuindo, como ajudar, participar, como participar, ajude-nos, comentários, feedback, contato, contacto, apoiar, apoio, doar, doações, sugestões, enviar ideias, colaborar",resources:"recursos úteis, links, links úteis, ligações, referências, veja também, ver também, mais informações, fontes, anexos, agradecimentos, licença",criteria:"critérios de aceitação, critérios de sucesso, critérios, métricas, métricas de sucesso, métricas de sucesso globais, métricas globais, indicadores de sucesso, indicadores, definição de pronto",risks:"riscos, riscos e mitigações, riscos e mitigação, riscos e dependências, riscos técnicos, gestão de riscos, perguntas abertas, questões em aberto, limitações conhecidas, premissas, restrições",process:"sobre, sobre este documento, sobre este roteiro, como ler este documento, aviso, isenção de responsabilidade, método, metodologia, nota, notas, atualizações",context:"objetivo, propósito, contexto, introdução, resumo, visão geral, visão, missão, motivação, antecedentes, princípios, estratégia, preâmbulo, visão estratégica, estado atual, conclusão, objetivo do trimestre, objetivos do trimestre, objetivo da fase, objetivo geral, justificativa",changes:"registro de alterações, registo de alterações, histórico, histórico de versões, histórico de mudanças"},flags:{"help-wanted":"procura-se ajuda, precisa-se de ajuda, ajuda bem-vinda, contribuições bem-vindas, contribuições são bem-vindas, procuram-se colaboradores",stretch:"se possível, se houver tempo, se der tempo, bom ter, seria bom",breaking:"mudança incompatível, mudanças incompatíveis, quebra de compatibilidade, alteração incompatível"},apartFlags:{stretch:"opcional, opcionais, desejável, desejáveis, desejado"},slips:"vai atrasar, com atraso, atrasado, será adiado",versions:"versão, lançamento",time:{months:["janeiro, jan","fevereiro, fev","março, mar","abril, abr","maio, mai","junho, jun","julho, jul","agosto, ago","setembro, set","outubro, out","novembro, nov","dezembro, dez"],seasons:["primavera","verão","outono","inverno"],quarters:["primeiro trimestre, 1º trimestre, trimestre 1, 1 trimestre, 1o trimestre","segundo trimestre, 2º trimestre, trimestre 2, 2 trimestre, 2o trimestre","terceiro trimestre, 3º trimestre, trimestre 3, 3 trimestre, 3o trimestre","quarto trimestre, último trimestre, 4º trimestre, trimestre 4, 4 trimestre, 4o trimestre"],halves:["primeiro semestre, 1º semestre, semestre 1, 1 semestre, primeira metade, 1o semestre","segundo semestre, 2º semestre, semestre 2, 2 semestre, segunda metade, 2o semestre"],week:"semana",year:"ano",hedges:"início de, no início de, começo de, no começo de, meados de, em meados de, fim de, no fim de, final de, no final de, finais de, por volta de, aproximadamente, provavelmente",by:"até, até o final de, até o fim de, o mais tardar, até ao final de",before:"antes de",from:"desde, a partir de",after:"depois de, após",bySuffix:"o mais tardar",fromSuffix:"em diante, e além, ou mais tarde",to:"a, até, e",of:"de, do, do ano, o ano, ano",labels:"em, no, na, data, prazo, previsto, previsto para, planejado para, lançamento, publicado, entrega, quando, objetivo, durante, para, concluído, concluído em",relative:{week:"esta semana, próxima semana",month:"este mês, próximo mês",quarter:"este trimestre, próximo trimestre",year:"este ano, próximo ano, fim do ano, final do ano"},updated:"última atualização, atualizado, atualizado em, atualizada em, última modificação, última revisão, modificado em"}},{code:"ru",states:{phrases:{done:"готово, готов, готова, готовы, сделано, сделана, сделан, выполнено, выполнена, выполнен, завершено, завершена, завершён, завершен, завершены, реализовано, реализована, реализован, выпущено, выпущен, выпущена, опубликовано, закончено, внедрено, уже готово, уже сделано, завершённые, завершенные, выполненные, готовые, реализованные, решено","in-progress":"в работе, в процессе, в разработке, разрабатывается, начато, начат, начата, ведётся, ведется, частично, частично готово, частично выполнено, частично реализовано, на проверке, в тестировании, тестируется, на ревью, делается, почти готово, выполняется, реализуется",planned:"запланировано, запланирован, запланирована, запланированы, запланированные, планируется, планируются, планируемые, в планах, не начато, ещё не начато, еще не начато, предстоит, сделать, надо сделать, нужно сделать, к выполнению, ожидается, скоро, предстоящие, ещё не сделано, не сделано, не готово, не поставлено, не реализовано, не выполнено, не завершено, в очереди",considering:"рассматривается, на рассмотрении, обсуждается, в обсуждении, предложено, предложение, предложения, идея, возможно, может быть, исследуется, исследование, изучается, под вопросом, не решено, требует обсуждения","at-risk":"под угрозой, задерживается, задержка, просрочено, просрочен, отстаёт, отстает",blocked:"заблокировано, заблокирован, заблокирована, приостановлено, приостановлен, приостановлена, на паузе, ожидание, в ожидании, отложено, отложен, отложена, отложенные, неактивно, заморожено, ждёт, ждет",dropped:"отменено, отменён, отменен, отменена, отменённые, отклонено, отклонён, отклонен, заброшено, не планируется, не планируются, не будет, не будет сделано, вне рамок, вне области, не входит в планы, удалено, устарело, отказано, отвергнуто"},values:{done:"да, закрыто, закрыт, доступно, есть","in-progress":"активно, активен, черновик, текущее",planned:"открыто, открыт, новое, новый, нет, позже, следующее"},sections:{done:"что сделано, что уже сделано, что готово, достижения","in-progress":"над чем работаем, над чем мы работаем, что в работе, сейчас в работе",planned:"что планируется, что запланировано, что осталось, осталось сделать, планы",considering:"что рассматриваем",dropped:"что не планируется, чего не будет, что не будет сделано, не цели"},maturity:{},fillers:"сейчас, уже, недавно, ещё, еще, все, наши, другие, пока, полностью",negations:"не, ещё не, еще не, будет, пока не, нужно",nouns:"функции, функция, задачи, задача, возможности, пункты, проекты, цели, улучшения, версии, работы, работа, этапы, релизы, изменения, планы, фичи, шаги",connectives:"для, в, на, по, из, к, что, с, после, до, и, или"},horizons:{now:"сейчас, сегодня, текущее, текущие, в настоящее время, на данный момент",next:"далее, следующее, следующие шаги, следующий шаг, скоро, ближайшее, ближайшие, ближайшее время, ближайшее будущее, ближайшие планы, краткосрочные, краткосрочная перспектива, среднесрочные, среднесрочная перспектива, следующая версия, что дальше, дальше",later:"позже, потом, долгосрочные, долгосрочная перспектива, долгосрочные планы, будущее, в будущем, на будущее, далёкое будущее, планы на будущее",someday:"когда-нибудь, идеи, бэклог, список желаний, хотелки, другие идеи"},columns:{title:"название, имя, функция, задача, задачи, пункт, что, цель, проект, действие, тема, улучшение, возможность, фича, содержание",description:"описание, подробности, детали, правила, текущие правила, примечание, примечания, заметки, комментарий, комментарии, пояснение, зачем",status:"статус, состояние, готовность, выполнено, готово",owner:"ответственный, ответственные, исполнитель, исполнители, владелец, кто, назначено, автор, команда",type:"тип, вид",area:"область, категория, компонент, модуль, метка, раздел, направление",priority:"приоритет, важность, срочность",target:"версия, целевая версия, веха, релиз, этап, выпуск, фаза",when:"когда, дата, срок, сроки, квартал, период, дата выхода, дедлайн, срок исполнения, план, месяц, год",start:"начало, дата начала, с",end:"конец, окончание, дата окончания, по",issue:"задача github, тикет, ссылка, ссылки",progress:"прогресс, выполнение, процент",dependencies:"зависимости, зависимость, зависит от, требуется, требует",effort:"трудоёмкость, трудоемкость, оценка, размер, длительность, сложность",code:"№, номер, код, идентификатор"},notes:{legend:"легенда, обозначения, обозначения статусов, статусы, значения статусов, условные обозначения, глоссарий",contents:"содержание, оглавление",help:"как помочь, как внести вклад, участие, как участвовать, вклад, обратная связь, отзывы, контакты, связаться, поддержать, поддержать проект, предложить идею, внести вклад, участвовать",resources:"ресурсы, ссылки, полезные ссылки, источники, см также, смотрите также, дополнительная информация, благодарности, лицензия",criteria:"критерии приёмки, критерии приемки, критерии успеха, критерии готовности, критерии, нужный результат, ожидаемый результат, ожидаемые результаты, метрики успеха, показатели успеха, определение готовности, метрики, показатели",risks:"риски, риски и зависимости, риски и меры, управление рисками, известные ограничения, ограничения, открытые вопросы, допущения",process:"о документе, об этом документе, о дорожной карте, как читать этот документ, методология, отказ от ответственности, примечание, примечания, обновления",context:"цель, обзор, введение, контекст, мотивация, видение, миссия, резюме, принципы, стратегия, предыстория, назначение, заключение, итог, текущее состояние, общая цель, цель этапа",changes:"история изменений, журнал изменений, история версий"},flags:{"help-wanted":"нужна помощь, требуется помощь, ищем помощь, помощь приветствуется, ищем участников, ищем контрибьюторов",stretch:"если будет время, если успеем, при наличии времени, по возможности, было бы хорошо",breaking:"ломающее изменение, ломающие изменения, несовместимое изменение, несовместимые изменения, обратно несовместимо"},apartFlags:{stretch:"опционально, необязательно, желательно, опциональные"},slips:"задержится, задерживается, будет задержано, сдвигается",versions:"версия, версии, релиз, выпуск",time:{months:["январь, января, январе, янв","февраль, февраля, феврале, фев","март, марта, марте, мар","апрель, апреля, апреле, апр","май, мая, мае","июнь, июня, июне, июн","июль, июля, июле, июл","август, августа, августе, авг","сентябрь, сентября, сентябре, сен, сент","октябрь, октября, октябре, окт","ноябрь, ноября, ноябре, ноя, нояб","декабрь, декабря, декабре, дек"],seasons:["весна, весной, весны, весну","лето, летом, лета","осень, осенью, осени","зима, зимой, зимы, зиму"],quarters:["1 квартал, i квартал, первый квартал, 1 квартале, i квартале, первом квартале, первого квартала, 1 квартала","2 квартал, ii квартал, второй квартал, 2 квартале, ii квартале, втором квартале, второго квартала, 2 квартала","3 квартал, iii квартал, третий квартал, 3 квартале, iii квартале, третьем квартале, третьего квартала, 3 квартала","4 квартал, iv квартал, четвёртый квартал, четвертый квартал, 4 квартале, iv квартале, четвёртом квартале, четвертом квартале, 4 квартала"],halves:["первое полугодие, 1 полугодие, i полугодие, первом полугодии, 1 полугодии, первая половина, первой половине","второе полугодие, 2 полугодие, ii полугодие, втором полугодии, 2 полугодии, вторая половина, второй половине"],week:"неделя, неделе",year:"год, года, году, г",hedges:"начало, начале, в начале, к началу, середина, середине, в середине, конец, конце, в конце, около, примерно, ориентировочно, предположительно, ранняя, ранней, поздняя, поздней",by:"к, до, не позднее, до конца, к концу",before:"до начала, раньше",from:"с, от, начиная с, со",after:"после",bySuffix:"и ранее",fromSuffix:"и далее, и позже, и позднее, или позже",to:"по, до, и",of:"года, в, г",labels:"в, на, во, срок, дата, планируется, запланировано, запланировано на, ожидается, выход, релиз, выпуск, выпущено, когда, цель, цели на, завершено, сроки",relative:{week:"на этой неделе, на следующей неделе",month:"в этом месяце, в следующем месяце",quarter:"в этом квартале, в следующем квартале, следующий квартал",year:"в этом году, в следующем году, этот год, следующий год, конец года"},updated:"последнее обновление, обновлено, дата обновления, последнее изменение, изменено, актуально на"}},{code:"it",states:{phrases:{done:"fatto, fatta, fatti, fatte, completato, completata, completati, completate, completo, finito, finita, terminato, terminata, terminati, terminate, rilasciato, rilasciata, rilasciati, rilasciate, pubblicato, pubblicata, consegnato, implementato, implementata, implementati, implementate, concluso, conclusa, conclusi, realizzato, realizzata, già disponibile","in-progress":"in corso, in lavorazione, in sviluppo, in fase di sviluppo, iniziato, iniziata, avviato, avviata, parziale, parzialmente, parzialmente completato, parzialmente fatto, in revisione, in prova, in test, in costruzione, quasi finito",planned:"pianificato, pianificata, pianificati, pianificate, previsto, prevista, previsti, previste, programmato, programmata, programmati, da fare, in arrivo, non iniziato, non iniziata, non ancora iniziato, in programma, prossimamente, in sospeso, da iniziare",considering:"in considerazione, in esame, in valutazione, da valutare, in discussione, proposto, proposta, proposti, proposte, idea, forse, possibile, possibili, ricerca, in esplorazione, da esplorare, da definire, da decidere, allo studio","at-risk":"a rischio, in ritardo, ritardato, ritardata, scaduto, scaduta",blocked:"bloccato, bloccata, bloccati, bloccate, in attesa, in pausa, sospeso, sospesa, sospesi, rimandato, rimandata, rinviato, rinviata, inattivo, inattiva, fermo, congelato",dropped:"scartato, scartata, scartati, annullato, annullata, annullati, annullate, cancellato, cancellata, respinto, rifiutato, abbandonato, abbandonata, fuori ambito, fuori portata, non pianificato, non previsto, non previsti, non verrà fatto, obsoleto, obsoleta, rimosso"},values:{done:"sì, chiuso, chiusa, disponibile, pronto","in-progress":"attivo, attiva, bozza, attuale",planned:"aperto, aperta, nuovo, nuova, no, prossimo, futuro, manca"},sections:{done:"cosa è stato fatto, già fatto, traguardi raggiunti, risultati","in-progress":"su cosa stiamo lavorando, lavori in corso",planned:"cosa manca, cosa è previsto, lavori futuri previsti",considering:"cosa stiamo valutando",dropped:"cosa non faremo, non obiettivi, esclusioni, non incluso"},maturity:{},fillers:"attualmente, già, recentemente, ancora, le, i, gli, la, il, nostre, altre, altri",negations:"non, non ancora, sarà, da essere, deve essere",nouns:"funzionalità, funzioni, caratteristiche, attività, elementi, progetti, obiettivi, miglioramenti, versioni, lavori, lavoro, traguardi, iniziative, modifiche, piani, passi, fasi, compiti",connectives:"per, in, di, del, della, da, che, con, prima, dopo, e, o, entro"},horizons:{now:"ora, adesso, attualmente, oggi, immediato, al momento, presente, versione attuale",next:"prossimo, prossimi passi, prossimo passo, in seguito, breve termine, a breve termine, medio termine, a medio termine, prossima versione, presto",later:"più tardi, più avanti, lungo termine, a lungo termine, futuro, futuri, future, in futuro, successivamente",someday:"un giorno, idee, lista dei desideri, altre idee"},columns:{title:"titolo, nome, funzionalità, funzione, attività, elemento, cosa, obiettivo, progetto, azione, iniziativa, argomento, miglioramento, compito, contenuto",description:"descrizione, dettagli, dettaglio, note, nota, osservazioni, commento, commenti, spiegazione, perché",status:"stato, situazione, fatto, completato",owner:"responsabile, responsabili, assegnato, assegnato a, assegnatario, proprietario, chi, referente, incaricato, squadra",type:"tipo, tipologia",area:"area, categoria, componente, modulo, etichetta, ambito",priority:"priorità, importanza, urgenza",target:"versione, versione prevista, traguardo, rilascio, fase",when:"quando, data, scadenza, trimestre, tempistica, data prevista, data stimata, periodo, mese, anno, calendario, tempi",start:"inizio, data di inizio, data inizio, dal",end:"fine, data di fine, data fine, al, fino a",issue:"segnalazione, collegamento, collegamenti, riferimento, riferimenti, ticket",progress:"avanzamento, progresso, percentuale",dependencies:"dipendenze, dipendenza, dipende da, requisiti, richiede, prerequisiti",effort:"sforzo, stima, dimensione, durata, complessità, costo",code:"n°, numero, codice, identificativo"},notes:{legend:"legenda, simboli, glossario, definizioni",contents:"indice, sommario, contenuti",help:"contribuire, come contribuire, contributi, contributo, come aiutare, partecipare, come partecipare, aiutaci, commenti, riscontri, contatti, contatto, sostieni, donazioni, suggerimenti",resources:"risorse, collegamenti utili, link utili, riferimenti utili, vedi anche, maggiori informazioni, ulteriori informazioni, fonti, allegati, ringraziamenti, licenza",criteria:"criteri di accettazione, criteri di successo, criteri, metriche di successo, indicatori di successo, criteri di completamento, metriche, indicatori",risks:"rischi, rischi e mitigazioni, rischi e dipendenze, rischi tecnici, gestione dei rischi, domande aperte, limitazioni note, ipotesi, vincoli",process:"informazioni, informazioni su questo documento, come leggere questo documento, avvertenza, metodo, metodologia, avviso, aggiornamenti",context:"obiettivo, scopo, contesto, introduzione, riepilogo, panoramica, visione, missione, motivazione, principi, strategia, premessa, conclusione, conclusioni, stato attuale, obiettivo generale, visione strategica",changes:"registro delle modifiche, cronologia, cronologia delle versioni, storico"},flags:{"help-wanted":"cercasi aiuto, serve aiuto, aiuto gradito, contributi benvenuti, cercasi collaboratori",stretch:"se possibile, se c'è tempo, se il tempo lo permette, bello da avere, sarebbe bello",breaking:"modifica incompatibile, modifiche incompatibili, rottura di compatibilità"},apartFlags:{stretch:"opzionale, opzionali, facoltativo, facoltativa, facoltativi, desiderabile"},slips:"slitterà, è slittato, in ritardo, ritardato",versions:"versione, rilascio",time:{months:["gennaio, gen","febbraio, feb, febb","marzo, mar","aprile, apr","maggio, mag","giugno, giu","luglio, lug","agosto, ago","settembre, set, sett","ottobre, ott","novembre, nov","dicembre, dic"],seasons:["primavera","estate","autunno","inverno"],quarters:["primo trimestre, 1º trimestre, 1° trimestre, trimestre 1, 1 trimestre","secondo trimestre, 2º trimestre, 2° trimestre, trimestre 2, 2 trimestre","terzo trimestre, 3º trimestre, 3° trimestre, trimestre 3, 3 trimestre","quarto trimestre, ultimo trimestre, 4º trimestre, trimestre 4, 4 trimestre"],halves:["primo semestre, 1º semestre, semestre 1, 1 semestre, prima metà","secondo semestre, 2º semestre, semestre 2, 2 semestre, seconda metà"],week:"settimana",year:"anno",hedges:"inizio, inizio di, all'inizio del, metà, a metà, fine, fine di, alla fine del, circa, intorno a, verso, probabilmente, fine del",by:"entro, fino a, entro fine, entro la fine del, entro il, non oltre",before:"prima di, prima del",from:"dal, da, a partire da, a partire dal",after:"dopo, dopo il",bySuffix:"al più tardi",fromSuffix:"in poi, e oltre, o più tardi",to:"a, al, fino a, e",of:"di, del, dell'anno, anno, l'anno",labels:"in, nel, il, la, data, scadenza, previsto, previsto per, pianificato per, rilascio, rilasciato, pubblicato, consegna, quando, obiettivo, durante, per, completato, completato in",relative:{week:"questa settimana, prossima settimana",month:"questo mese, prossimo mese",quarter:"questo trimestre, prossimo trimestre",year:"quest'anno, prossimo anno, l'anno prossimo, fine anno"},updated:"ultimo aggiornamento, aggiornato, aggiornato il, ultima modifica, ultima revisione, modificato il"}}],L_=64,q_=4096,P_=8;function U_(e){let t=0;for(;e.charCodeAt(t)<=32;)t++;let n=t;for(let r=e.charCodeAt(n);r>=97&&r<=122||r>=48&&r<=57;)r=e.charCodeAt(++n);const s=e.charCodeAt(n),i=n===e.length||s<=32||s===45||s===46||s===47;return n>t&&i?e.slice(t,n):void 0}class pt{#e=[];#n=0;#t=new Set;#s=new Map;#i=new Map;#r=new Set;#o=new Map;add(t,n){if(t==="")return;const s=t.normalize("NFKC").toLowerCase();this.#e.push({phrases:t,text:s,value:n,order:this.#n++}),this.#t.clear(),this.#r.clear()}#a(t){if(this.#e.length===0||this.#t.has(t))return;const n=this.#t.size<L_&&t!=="",s=t.split("'",1)[0],i=[];for(const r of this.#e)n&&!r.text.includes(s)?i.push(r):this.#c(r);this.#e=i,this.#t.add(t)}#c({phrases:t,value:n,order:s}){for(const i of t.split(","))this.#u(U_(i)??Je(i)[0]?.text,{phrase:i,value:n,order:s})}#u(t,n){if(t===void 0){const r=n.phrase.trim();r!==""&&!this.#o.has(r)&&this.#o.set(r,n.value);return}const s=this.#i.get(t);if(s!==void 0)return cp(s,n);const i=this.#s.get(t);i===void 0?this.#s.set(t,[n]):i.push(n)}#l(t){if(this.#r.has(t))return;this.#a(t);const n=this.#i.get(t);if(n!==void 0)return n;const s=this.#s.get(t);if(s===void 0){this.#r.size>=q_&&this.#r.clear(),this.#r.add(t);return}const i={next:new Map};for(const r of s.sort((o,a)=>o.order-a.order))cp(i,r);return this.#s.delete(t),this.#i.set(t,i),i}longest(t,n){const s=t[n];let i=s===void 0?void 0:this.#l(s.text),r,o=n;for(let a=n+1;i!==void 0;a++){i.value!==void 0&&(r=i.value,o=a);const l=t[a];if(l===void 0||l.gap>ae.sign)break;i=i.next.get(l.text)}return r===void 0?void 0:{value:r,next:o}}whole(t){const n=Je(t);if(n.length===0)return this.#a(""),this.#o.get(t.trim());const s=this.longest(n,0);return s?.next===n.length?s.value:void 0}first(t,n=0){for(let s=n;s<t.length;s++){const i=this.longest(t,s);if(i!==void 0)return{...i,index:s}}}skip(t,n){let s=n;for(let i=0;i<P_;i++){const r=this.longest(t,s);if(r===void 0)break;s=r.next}return s}mayStart(t){return this.#l(t)!==void 0}}function cp(e,{phrase:t,value:n}){let s=e;const i=Je(t);for(let r=1;r<i.length;r++){const{text:o}=i[r];let a=s.next.get(o);a===void 0&&s.next.set(o,a={next:new Map}),s=a}s.value??=n}function It(e){const t=new pt;for(const n of e)for(const[s,i]of Object.entries(n))t.add(i,s);return t}const $i=ht.map(e=>e.time);function En(e){const t=new pt;for(const n of $i)t.add(n[e],!0);return t}function W_(){const e=new pt;for(const t of $i)t.months.forEach((n,s)=>e.add(n,{unit:"month",index:s+1})),t.quarters.forEach((n,s)=>e.add(n,{unit:"quarter",index:s+1})),t.halves.forEach((n,s)=>e.add(n,{unit:"half",index:s+1})),t.seasons.forEach((n,s)=>e.add(n,{unit:"season",index:s+1}));return e}const Kr=W_(),vs=En("hedges"),K_=En("to"),Tn=En("of"),up=En("labels"),dp=En("week"),H_=En("year"),J_=En("updated"),fp=It($i.map(e=>e.relative)),hp=It($i.map(({by:e,before:t,from:n,after:s})=>({by:e,before:t,from:n,after:s}))),V_=It($i.map(({bySuffix:e,fromSuffix:t})=>({by:e,from:t}))),Z_=[Kr,vs,dp,fp,hp],G_=/^(?:\d|[qhts]\d|fy|cy|kw\d|cw\d|w\d|wk\d)/,Y_=4096,Hr=new Map;function pp(e){let t=Hr.get(e);return t===void 0&&(t=G_.test(e)||Z_.some(n=>n.mayStart(e)),Hr.size>=Y_&&Hr.clear(),Hr.set(e,t)),t}const X_=1900,Q_=2200,eA=70,tA=new Set("rfc port iso cve es ecmascript windows server office studio vs issue pr pep jep ieee error code level page line rev sql no number nr".split(" ")),nA=new Set("px ms mb gb kb tb bytes items users stars lines issues prs commits bit bits chars mm km hz mhz rpm usd eur tests files".split(" "));function Ul(e){return e<eA?2e3+e:1900+e}function mp(e,t){const n=fe(e,t,4,4);if(n===void 0||n<X_||n>Q_)return;const s=/^[\s.]*$/.test(W(e,t+1))?H_.longest(e.tokens,t+1):void 0;return{year:n,next:s?.next??t+1,isFiscal:!1}}function gp(e,t){const n=/^(fy|cy)(\d{2}|\d{4})?$/.exec(e.tokens[t]?.text??"");if(n===null)return;const s=n[1]==="fy",i=n[2];if(i!==void 0)return{year:bp(i),next:t+1,isFiscal:s};const r=/^[\s'’-]*$/.test(W(e,t+1))?fe(e,t+1,4,4)??fe(e,t+1,2,2):void 0;if(r!==void 0)return{year:r<100?Ul(r):r,next:t+2,isFiscal:s}}function bp(e){return e.length===2?Ul(Number(e)):Number(e)}function zn(e,t){const n=W(e,t);if(/['’]$/.test(n)||/^\s?[-/]$/.test(n)){const i=fe(e,t,2,2);if(i!==void 0)return{year:Ul(i),next:t+1,isFiscal:!1}}if(!/^[\s,./('’_-]*$/.test(n))return;const s=Tn.skip(e.tokens,t);if(!(s>t&&!/^\s*$/.test(W(e,s))))return mp(e,s)??gp(e,s)}function sA(e,t){return mp(e,t)??gp(e,t)}function iA(e,t){return vs.longest(e.tokens,t)?.next===t+1}function rA(e,t,n){const s=fe(e,n,2,2);return s===void 0?fe(e,n,4,4)!==void 0:s===(t+1)%100}function oA(e,t,n){const s=fe(e,t,4,4);if(s===void 0)return!0;const i=W(e,t);if(/[#$€£@.+×=]$/.test(i)||t>0&&/^[-/_]$/.test(i)&&!iA(e,t-1))return!1;const r=W(e,n),o=e.tokens[n]===void 0;return/^[%€$°]/.test(r)||!o&&/^[./:_-]$/.test(r)&&!rA(e,s,n)||/^\s*$/.test(i)&&tA.has(e.tokens[t-1]?.text??"")?!1:!(/^\s*$/.test(r)&&nA.has(e.tokens[n]?.text??""))}const aA=/^(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|o|a|e|de)?$/,lA=/^([qhts])([0-9])$/,cA=/^(\d{4}|\d{2})([qh])([0-9])$|^([0-9])([qh])(\d{4}|\d{2})?$|^([qh])([0-9])(?:cy|fy)?(\d{4}|\d{2})$/,vp=/^(?:kw|cw|w|wk)(\d{1,2})$/;function Lt(e,t,n){if(t===void 0)return{moment:e,next:n};const s={...e,year:t.year};return t.isFiscal&&(s.isUnclear=!0),{moment:s,next:Math.max(n,t.next)}}function xi(e,t){const n=aA.exec(e.tokens[t]?.text??"")?.[1],s=n===void 0?void 0:Number(n);return s!==void 0&&s>=1&&s<=99&&n!=="00"?s:void 0}function uA(e,t,n,s){const i={unit:"month",index:n},r=zn(e,s);if(r!==void 0)return Lt(i,r,s);const o=/^[\s.-]*$/.test(W(e,s))?xi(e,s):void 0;if(o===void 0||o>40||t===s)return{moment:i,next:s};const l=/^\s?[-–—]\s?$/.test(W(e,s+1))?xi(e,s+1):void 0,c=l===void 0?s+1:s+2,u={unit:"day",index:n,day:o,...l===void 0?{}:{lastDay:l}};return Lt(u,zn(e,c),c)}function dA(e,t){const n=xi(e,t);if(n===void 0)return;const s=/^\s?[-–—]\s?$/.test(W(e,t+1))?xi(e,t+1):void 0,i=s===void 0?t+1:t+2;if(!/^[\s.-]*$/.test(W(e,i)))return;const r=Tn.skip(e.tokens,i),o=Kr.longest(e.tokens,r);if(o?.value.unit!=="month")return;const a={unit:"day",index:o.value.index,day:n,...s===void 0?{}:{lastDay:s}};return Lt(a,zn(e,o.next),o.next)}function yp(e,t){const n=fe(e,t,1,2);if(n===void 0||!/^[月월]$/.test(e.tokens[t+1]?.text??"")||!/^\s?$/.test(W(e,t+1)))return;const s=/^\s?$/.test(W(e,t+2))?fe(e,t+2,1,2):void 0;return s!==void 0&&/^[日일号號]$/.test(e.tokens[t+3]?.text??"")&&/^\s?$/.test(W(e,t+3))?{moment:{unit:"day",index:n,day:s},next:t+4}:n>=1&&n<=12?{moment:{unit:"month",index:n},next:t+2}:void 0}function wp(e,t){const n=lA.exec(e.tokens[t]?.text??"");if(n===null)return;const s=n[1]==="q"||n[1]==="t"?"quarter":"half",i=Number(n[2]),r=i<1||i>(s==="quarter"?4:2),o=n[1]==="t"||n[1]==="s";if(!(o&&r))return{moment:{unit:s,index:i},next:t+1,needsYear:o||r}}function fA(e,t){const n=cA.exec(e.tokens[t]?.text??"");if(n===null)return;const i={unit:(n[2]??n[5]??n[7])==="q"?"quarter":"half",index:Number(n[3]??n[4]??n[8])},r=n[1]??n[6]??n[9],o=r===void 0?zn(e,t+1):void 0;if(!(r===void 0&&o===void 0))return r!==void 0&&(i.year=bp(r)),i.year!==void 0&&e.tokens[t]?.text.includes("fy")===!0&&(i.isUnclear=!0),Lt(i,o,t+1)}function hA(e,t){const n=vp.exec(e.tokens[t]?.text??"")?.[1],s=dp.longest(e.tokens,t),i=n===void 0&&s!==void 0?fe(e,s.next,1,2):Number(n),r=n===void 0?(s?.next??t)+1:t+1;if(i===void 0||Number.isNaN(i))return;const o=zn(e,r);return o===void 0?void 0:Lt({unit:"week",index:i},o,r)}function pA(e,t){if(!/^[\s,./('’_-]*$/.test(W(e,t)))return;const n=wp(e,t);if(n!==void 0)return n;const s=vp.exec(e.tokens[t]?.text??"")?.[1];if(s!==void 0)return{moment:{unit:"week",index:Number(s)},next:t+1};const i=yp(e,t);if(i!==void 0)return i;const r=Tn.skip(e.tokens,t),o=Kr.longest(e.tokens,r);if(o===void 0)return;if(o.value.unit!=="month")return{moment:{...o.value},next:o.next};const a=/^[\s.-]*$/.test(W(e,o.next))?xi(e,o.next):void 0;return a===void 0?{moment:{...o.value},next:o.next}:{moment:{unit:"day",index:o.value.index,day:a},next:o.next+1}}function mA(e,t){const n=sA(e,t);if(n===void 0)return;const s=pA(e,n.next);if(s!==void 0&&!/[#.]$/.test(W(e,t)))return Lt(s.moment,n,s.next);if(oA(e,t,n.next))return Lt({unit:"year"},n,n.next)}function gA(e,t){const n=Kr.longest(e.tokens,t);if(n!==void 0)return n.value.unit==="month"?uA(e,t,n.value.index,n.next):Lt({...n.value},zn(e,n.next),n.next)}function bA(e,t){const n=fp.longest(e.tokens,t);return n&&{moment:{unit:n.value,isUnclear:!0},next:n.next}}function Jr(e,t){const n=e.tokens[t];if(n===void 0||!pp(n.text))return;const s=I_(e,t);if(s!==void 0)return s;const i=wp(e,t);if(i!==void 0){const r=zn(e,i.next);return i.needsYear&&r===void 0?void 0:Lt(i.moment,r,i.next)}return fA(e,t)??mA(e,t)??hA(e,t)??dA(e,t)??yp(e,t)??bA(e,t)??gA(e,t)}const vA=/^\s*(?:-|–|—|−|~|〜|～|\.{2,3}|…|→|->|-->|\/|&)\s*$/;function yA(e,t){const n={isHedged:!1,next:t},s=hp.longest(e.tokens,t),i=(vs.longest(e.tokens,t)?.next??t)>=(s?.next??t+1);s!==void 0&&!i&&(n.bound=s.value,n.next=Tn.skip(e.tokens,s.next));const r=vs.skip(e.tokens,n.next);return r>n.next&&(n.isHedged=!0,n.next=Tn.skip(e.tokens,r)),n}function wA(e,t){const n=e.unit===t.unit&&(e.index??0)>(t.index??0);e.year===void 0&&t.year!==void 0?(e.year=n?t.year-1:t.year,t.isUnclear===!0&&(e.isUnclear=!0)):t.year===void 0&&e.year!==void 0&&(t.year=n?e.year+1:e.year,e.isUnclear===!0&&(t.isUnclear=!0))}function kA(e,t){const{next:n,from:s}=t,i=W(e,n),r=/^\s+$|^$/.test(i)?K_.longest(e.tokens,n):void 0;if(r===void 0&&!vA.test(i))return;const o=r?.next??n,a=vs.skip(e.tokens,o),l=Jr(e,Tn.skip(e.tokens,a))??$A(e,t);l===void 0||!xA(s,l.moment,i)||(wA(s,l.moment),t.to=l.moment,t.next=l.next,a>o&&(t.isHedged=!0))}function $A(e,{from:t,next:n}){const s=e.tokens[n]?.text??"";if(!(t.unit!=="year"||t.year===void 0||!/^\d{2}$/.test(s))&&Number(s)===(t.year+1)%100)return{moment:{unit:"year",year:t.year+1},next:n+1}}function xA(e,t,n){return/[/&]/.test(n)&&e.unit!==t.unit?!1:!(t.unit==="year"&&e.unit!=="year")}function DA(e,t){if(t.to!==void 0||!/^\s*[(（]\s*$/.test(W(e,t.next)))return;const n=Jr(e,t.next);if(n===void 0||!z_(n.moment.unit,t.from.unit))return;const s=/^\s*[)）]/.exec(W(e,n.next));if(s===null)return;const i=n.moment.year??t.from.year;i!==void 0&&(n.moment.year=i),t.from=n.moment,t.isHedged=!1,t.next=n.next,t.end=(e.tokens[n.next-1]?.end??0)+s[0].length}function _A(e,t){const n=/^[(（]?$/.test(W(e,t.next).trim())?vs.longest(e.tokens,t.next):void 0,s=n!==void 0&&/^[^\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(e.tokens[t.next]?.text??""),i=/[(（]/.test(W(e,t.next));n!==void 0&&(s||i&&/^\s*[)）]/.test(W(e,n.next)))&&(t.isHedged=!0,t.next=n.next,i&&(t.end=(e.tokens[n.next-1]?.end??0)+W(e,n.next).search(/[)）]/)+1));const r=t.bound===void 0&&/^[\s,]*$/.test(W(e,t.next))?V_.longest(e.tokens,t.next):void 0;r!==void 0&&(t.bound=r.value,t.next=r.next,delete t.end),AA(e,t)}function AA(e,t){const n=/^(\+|\?)\B/.exec(W(e,t.next))?.[1];n===void 0||t.end!==void 0||(n==="+"?t.bound??="from":t.isHedged=!0,t.end=(e.tokens[t.next-1]?.end??0)+1)}function CA(e,t){if(t.end!==void 0)return;const n=e.tokens[t.next-1]?.end??0,s=e.text.slice(e.tokens[t.first]?.start??0,n);/[(（][^)）]{0,40}$/.test(s)&&/^[)）]/.test(W(e,t.next))&&(t.end=n+1)}function Di(e,t){const n=e.tokens[t];if(n===void 0||!pp(n.text))return;const s=yA(e,t),i=s.next>t?Jr(e,s.next):void 0,r=i??Jr(e,t);if(r===void 0)return;const o={from:r.moment,isHedged:!1,first:t,next:r.next};return i!==void 0&&(o.isHedged=s.isHedged,s.bound!==void 0&&(o.bound=s.bound)),/[~≈]\s?$/.test(W(e,t))&&(o.isHedged=!0),e.tokens[o.next-1]?.end===e.text.length||(kA(e,o),DA(e,o),_A(e,o),CA(e,o)),o}const SA=160,FA=3;function kp(e,t){e!==void 0&&t.year!==void 0&&(e.year??=t.year)}function EA(e,t){return t==="by"?{end:e.end}:t==="before"?{end:tp(e.start,-1)}:t==="from"?{start:e.start}:t==="after"?{start:tp(e.end,1)}:e}function TA({from:e,to:t,bound:n}){const s=lp(e),i=t===void 0?s:lp(t);if(s==="impossible"||i==="impossible")return"impossible";if(!(s===void 0||i===void 0))return EA({start:s.start,end:i.end},n)}function Wl(e,t,n){const{from:s,to:i}=t;kp(s,n),kp(i,n);const r=e.tokens[t.first]?.start??0,o=t.end??e.tokens[t.next-1]?.end??r,a=TA(t),l={text:e.text.slice(r,o).normalize("NFC")};a!==void 0&&a!=="impossible"&&(a.start!==void 0&&(l.start=a.start),a.end!==void 0&&(l.end=a.end)),l.precision=i===void 0?s.unit:T_(s.unit,i.unit),l.approximate=t.isHedged||s.unit==="season"||i?.unit==="season";const c={when:l,start:r,end:o};return a==="impossible"?c.problem="impossible-date":l.start!==void 0&&l.end!==void 0&&l.end<l.start&&(c.problem="end-before-start"),c}function zA({from:e,to:t,first:n},s){return(e.year??t?.year)!==void 0||e.unit==="day"?!0:e.unit==="quarter"&&(s.tokens[n]?.text??"").startsWith("q")}function RA(e,t){const{first:n,next:s}=t,i=W(e,s);if(!(s>=e.tokens.length||/^\s*[)\],.;:|–—!?]/.test(i)||/^\s-/.test(i))&&t.end===void 0)return!1;if(t.end!==void 0||t.bound!==void 0||t.isHedged)return!0;const o=W(e,n);if(/[([（|:]\s*$/.test(o))return!0;const a=e.tokens[n];return a!==void 0&&/^[^a-z]/.test(e.text.charAt(a.start))&&n>0&&/^\s+$/.test(o)&&up.longest(e.tokens,n-1)?.next===n}function OA(e){for(let t=0;t<e.tokens.length;t++){const n=Di(e,t);if(n!==void 0&&(zA(n,e)||RA(e,n)))return n}}function qt(e,t={}){const n=Pl(e),s=OA(n);return s&&Wl(n,s,t)}function $p(e,t,n){let s=t;for(;s<n;){const i=Math.max(up.skip(e.tokens,s),Tn.skip(e.tokens,s));if(i===s)return s;s=i}return s}function MA(e,t){let n=t===0?void 0:Di(e,t);for(let s=1;n===void 0&&s<t;s++)n=Di(e,s);return n}function Ve(e,t={}){if(e.length>SA)return;const n=Pl(e),s=n.tokens.length,i=$p(n,0,s),r=Di(n,0)??MA(n,i);if(!(r===void 0||$p(n,r.next,s)<s))return Wl(n,r,t)}function BA(e){const t=Pl(e),n=J_.first(t.tokens);if(n!==void 0)for(let s=n.next;s<=n.next+FA;s++){const i=Di(t,s);if(i===void 0)continue;const r=Wl(t,i,{});return{...r,start:t.tokens[n.index]?.start??r.start}}}function ne(e){return e.length===1&&e[0].type==="text"?xp(e[0].value):xp(on(e))}function on(e){let t="";for(const n of e)n.type==="text"||n.type==="code"?t+=n.value:n.type==="break"?t+=" ":n.type==="image"?t+=n.alt:t+=on(n.children);return t}function xp(e){return/\s\s|[^\S ]/.test(e)?e.replace(/\s+/g," ").trim():e.trim()}function ge(e,t,n,s=[],i){e.readings?.push({line:t,role:n,rules:s,...i===void 0?{}:{id:i}})}function Be(e,t,n,s){for(let i=t;i<n;i++)e.claimed[i]=1;return e.source.range(t,n,s)}function $t(e,t,n,s){return e.claimed[t]=1,e.source.range(t,Math.max(n,t+1),s)}function Vr(e,t){const n=e.text.trim().replace(/^<!-{2,}/,"").replace(/-{2,}>$/,"").trim(),s=n===""?[]:[{type:"paragraph",children:[{type:"text",value:n}]}];t.notes.push({kind:"comment",content:s,source:Be(t,e.start,e.end)}),ge(t,e.start,"comment",["html-comment"])}function Zr(e,t){const n=[],s=Be(t,e.start,e.end);e.opaque&&n.push({type:"code",language:"html",value:t.source.lines.slice(e.start,e.end).join(`
`)}),t.notes.push({kind:"html",content:n,source:s}),ge(t,e.start,"layout",["html-line"])}const Dp={};function NA(e){let t=Dp[e];if(t)return t;t=Dp[e]=[];for(let n=0;n<128;n++){const s=String.fromCharCode(n);t.push(s)}for(let n=0;n<e.length;n++){const s=e.charCodeAt(n);t[s]="%"+("0"+s.toString(16).toUpperCase()).slice(-2)}return t}function ys(e,t){typeof t!="string"&&(t=ys.defaultChars);const n=NA(t);return e.replace(/(%[a-f0-9]{2})+/gi,function(s){let i="";for(let r=0,o=s.length;r<o;r+=3){const a=parseInt(s.slice(r+1,r+3),16);if(a<128){i+=n[a];continue}if((a&224)===192&&r+3<o){const l=parseInt(s.slice(r+4,r+6),16);if((l&192)===128){const c=a<<6&1984|l&63;c<128?i+="��":i+=String.fromCharCode(c),r+=3;continue}}if((a&240)===224&&r+6<o){const l=parseInt(s.slice(r+4,r+6),16),c=parseInt(s.slice(r+7,r+9),16);if((l&192)===128&&(c&192)===128){const u=a<<12&61440|l<<6&4032|c&63;u<2048||u>=55296&&u<=57343?i+="���":i+=String.fromCharCode(u),r+=6;continue}}if((a&248)===240&&r+9<o){const l=parseInt(s.slice(r+4,r+6),16),c=parseInt(s.slice(r+7,r+9),16),u=parseInt(s.slice(r+10,r+12),16);if((l&192)===128&&(c&192)===128&&(u&192)===128){let d=a<<18&1835008|l<<12&258048|c<<6&4032|u&63;d<65536||d>1114111?i+="����":(d-=65536,i+=String.fromCharCode(55296+(d>>10),56320+(d&1023))),r+=9;continue}}i+="�"}return i})}ys.defaultChars=";/?:@&=+$,#",ys.componentChars="";const _p={};function jA(e){let t=_p[e];if(t)return t;t=_p[e]=[];for(let n=0;n<128;n++){const s=String.fromCharCode(n);/^[0-9a-z]$/i.test(s)?t.push(s):t.push("%"+("0"+n.toString(16).toUpperCase()).slice(-2))}for(let n=0;n<e.length;n++)t[e.charCodeAt(n)]=e[n];return t}function Pt(e,t,n){typeof t!="string"&&(n=t,t=Pt.defaultChars),typeof n>"u"&&(n=!0);const s=jA(t);let i="";for(let r=0,o=e.length;r<o;r++){const a=e.charCodeAt(r);if(n&&a===37&&r+2<o&&/^[0-9a-f]{2}$/i.test(e.slice(r+1,r+3))){i+=e.slice(r,r+3),r+=2;continue}if(a<128){i+=s[a];continue}if(a>=55296&&a<=57343){if(a>=55296&&a<=56319&&r+1<o){const l=e.charCodeAt(r+1);if(l>=56320&&l<=57343){i+=encodeURIComponent(e[r]+e[r+1]),r++;continue}}i+="%EF%BF%BD";continue}i+=encodeURIComponent(e[r])}return i}Pt.defaultChars=";/?:@&=+$,-_.!~*'()#",Pt.componentChars="-_.!~*'()";function Kl(e){let t="";return t+=e.protocol||"",t+=e.slashes?"//":"",t+=e.auth?e.auth+"@":"",e.hostname&&e.hostname.indexOf(":")!==-1?t+="["+e.hostname+"]":t+=e.hostname||"",t+=e.port?":"+e.port:"",t+=e.pathname||"",t+=e.search||"",t+=e.hash||"",t}function Gr(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.hostname=null,this.hash=null,this.search=null,this.pathname=null}const IA=/^([a-z0-9.+-]+:)/i,LA=/:[0-9]*$/,qA=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,PA=["<",">",'"',"`"," ","\r",`
`,"	"],UA=["{","}","|","\\","^","`"].concat(PA),WA=["'"].concat(UA),Ap=["%","/","?",";","#"].concat(WA),Cp=["/","?","#"],KA=255,Sp=/^[+a-z0-9A-Z_-]{0,63}$/,HA=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,Fp={javascript:!0,"javascript:":!0},Ep={http:!0,https:!0,ftp:!0,gopher:!0,file:!0,"http:":!0,"https:":!0,"ftp:":!0,"gopher:":!0,"file:":!0};function Hl(e,t){if(e&&e instanceof Gr)return e;const n=new Gr;return n.parse(e,t),n}Gr.prototype.parse=function(e,t){let n,s,i,r=e;if(r=r.trim(),!t&&e.split("#").length===1){const c=qA.exec(r);if(c)return this.pathname=c[1],c[2]&&(this.search=c[2]),this}let o=IA.exec(r);if(o&&(o=o[0],n=o.toLowerCase(),this.protocol=o,r=r.substr(o.length)),(t||o||r.match(/^\/\/[^@\/]+@[^@\/]+/))&&(i=r.substr(0,2)==="//",i&&!(o&&Fp[o])&&(r=r.substr(2),this.slashes=!0)),!Fp[o]&&(i||o&&!Ep[o])){let c=-1;for(let p=0;p<Cp.length;p++)s=r.indexOf(Cp[p]),s!==-1&&(c===-1||s<c)&&(c=s);let u,d;c===-1?d=r.lastIndexOf("@"):d=r.lastIndexOf("@",c),d!==-1&&(u=r.slice(0,d),r=r.slice(d+1),this.auth=u),c=-1;for(let p=0;p<Ap.length;p++)s=r.indexOf(Ap[p]),s!==-1&&(c===-1||s<c)&&(c=s);c===-1&&(c=r.length),r[c-1]===":"&&c--;const f=r.slice(0,c);r=r.slice(c),this.parseHost(f),this.hostname=this.hostname||"";const h=this.hostname[0]==="["&&this.hostname[this.hostname.length-1]==="]";if(!h){const p=this.hostname.split(/\./);for(let g=0,v=p.length;g<v;g++){const y=p[g];if(y&&!y.match(Sp)){let $="";for(let w=0,k=y.length;w<k;w++)y.charCodeAt(w)>127?$+="x":$+=y[w];if(!$.match(Sp)){const w=p.slice(0,g),k=p.slice(g+1),x=y.match(HA);x&&(w.push(x[1]),k.unshift(x[2])),k.length&&(r=k.join(".")+r),this.hostname=w.join(".");break}}}}this.hostname.length>KA&&(this.hostname=""),h&&(this.hostname=this.hostname.substr(1,this.hostname.length-2))}const a=r.indexOf("#");a!==-1&&(this.hash=r.substr(a),r=r.slice(0,a));const l=r.indexOf("?");return l!==-1&&(this.search=r.substr(l),r=r.slice(0,l)),r&&(this.pathname=r),Ep[n]&&this.hostname&&!this.pathname&&(this.pathname=""),this},Gr.prototype.parseHost=function(e){let t=LA.exec(e);t&&(t=t[0],t!==":"&&(this.port=t.substr(1)),e=e.substr(0,e.length-t.length)),e&&(this.hostname=e)};var JA=Object.freeze({__proto__:null,decode:ys,encode:Pt,format:Kl,parse:Hl});const VA=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,ZA=/[\0-\x1F\x7F-\x9F]/,GA=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,Tp=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/,zp=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;var YA=Object.freeze({__proto__:null,Any:VA,Cc:ZA,Cf:GA,P:Tp,S:zp,Z:/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/});const XA=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376];function QA(e){return e===0||e>=55296&&e<=57343||e>1114111}function eC(e){return QA(e)?65533:e>=128&&e<=159&&XA[e-128]||e}function tC(e){return e-1>>>0<127||e-160>>>0<55136?String.fromCharCode(e):String.fromCodePoint(eC(e))}const mt=(()=>{const e=new Uint8Array(127);let t=0;for(let n=33;n<=126;n++)n!==34&&n!==36&&n!==92&&(e[n]=t++);return e})();function nC(e,t,n,s,i,r){const a=e.length,l=r*90;let c=0;const u=()=>{const S=mt[e.charCodeAt(c++)];return S<r?S:S*91-l+mt[e.charCodeAt(c++)]},d=n-s,f=n+i,h=new Int32Array(f);h.fill(-1,s,r),h.fill(-1,r+d,f);const p=new Int32Array(f),g=new Int32Array(f);function v(S,J){let U=0,L=J;const Pe=J+S;for(;L<Pe;){const lt=mt[e.charCodeAt(c++)];if(lt<89)U+=lt,h[L++]=U;else if(lt===89){let Ue=mt[e.charCodeAt(c++)]+2;for(;Ue--;)h[L++]=++U}else{const Ue=mt[e.charCodeAt(c++)];U+=89+(Ue<90?Ue*91+mt[e.charCodeAt(c++)]:mt[e.charCodeAt(c++)]*8281+mt[e.charCodeAt(c++)]*91+mt[e.charCodeAt(c++)]),h[L++]=U}}}v(s,0),v(d,r);const y=new Int32Array(i*2);let $=0,w=0;function k(S,J){for(let U=0;U<S;U++){const L=J+U,Pe=u(),lt=u();y[w*2]=Pe,y[w*2+1]=lt,w+=1,p[L]=$;const Ue=(h[Pe]<0?g[Pe]:1)+(h[lt]<0?g[lt]:1);g[L]=Ue,$+=Ue}}k(i-r+s,r+d),k(r-s,s);const x=new Uint16Array($);let D=0;for(let S=0;S<w;S++)for(let J=0;J<2;J++){const U=y[S*2+J],L=h[U];if(L<0){let Pe=p[U];const lt=Pe+g[U];for(;Pe<lt;)x[D++]=x[Pe++]}else x[D++]=L}const C=new Uint16Array(t);let _=0;for(;c<a;){let S=mt[e.charCodeAt(c++)];S>=r&&(S=S*91-l+mt[e.charCodeAt(c++)]);const J=h[S];if(J<0){let U=p[S];const L=U+g[S];for(;U<L;)C[_++]=x[U++]}else C[_++]=J}return C}const sC=nC("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61);var he;(function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.VALUE_MASK=8191]="VALUE_MASK"})(he||(he={}));var Ne;(function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOWER_A",e[e.LOWER_X=120]="LOWER_X"})(Ne||(Ne={}));const Yr=32,Rp=21,iC=2097151,Jl=2047;let Op=0;function rC(e){const t=e>>>Rp;return t===Jl?Op:t}function oC(e){return e-Ne.ZERO>>>0<=9}function aC(e){return(e|Yr)-Ne.LOWER_A>>>0<=5}function lC(e){return(e|Yr)-Ne.LOWER_A>>>0<=25}var Mp;(function(e){e[e.EntityStart=0]="EntityStart",e[e.NumericStart=1]="NumericStart",e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",e[e.NamedEntity=4]="NamedEntity"})(Mp||(Mp={}));var Bp;(function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",e[e.Attribute=2]="Attribute"})(Bp||(Bp={}));function cC(e,t,n,s){const i=(t&he.BRANCH_LENGTH)>>7,r=t&he.JUMP_TABLE;if(r){if(i===0)return s===r?n:-1;const l=s-r;if(l>>>0>=i)return-1;const c=e[n+l];return c===0?-1:n+i+c-1&65535}if(i===0)return-1;const o=i+1>>1,a=n+o+i;for(let l=0;l<i;l++){const u=e[n+(l>>1)]>>((l&1)<<3)&255;if(u===s){const d=n+o+l;return a+e[d]&65535}if(u>s)return-1}return-1}function Np(e,t,n){return n===1?String.fromCharCode(e[t]&he.VALUE_MASK):n===2?String.fromCharCode(e[t+1]):String.fromCharCode(e[t+1],e[t+2])}function uC(e,t,n){let s=t+1,i=0,r=s;if(s<n&&(e.charCodeAt(s)|Yr)===Ne.LOWER_X)for(s+=1,r=s;s<n;){const a=e.charCodeAt(s);if(oC(a))i=i*16+(a-Ne.ZERO);else if(aC(a))i=i*16+((a|Yr)-Ne.LOWER_A+10);else break;s+=1}else for(;s<n;){const a=e.charCodeAt(s)-Ne.ZERO;if(a>>>0>9)break;i=i*10+a,s+=1}if(s===r)return 0;s<n&&e.charCodeAt(s)===Ne.SEMI&&(s+=1),i>1114111&&(i=1114112);let o=s-t;return o>=Jl&&(Op=o,o=Jl),o<<Rp|i}function dC(e,t,n){const s=sC;let i=e.indexOf("&");if(i<0)return e;const r=e.length;let o=0,a="";const l=s[0],c=l&he.JUMP_TABLE,u=(l&he.BRANCH_LENGTH)>>7;do{const d=i+1,f=e.charCodeAt(d);let h,p;if(f===Ne.NUM){const g=uC(e,d,r);h=rC(g),h>0&&e.charCodeAt(d+h-1)!==Ne.SEMI&&(h=0),p=h===0?"":tC(g&iC)}else if(lC(f)){h=0,p="";const g=f-c;let v;if(g>>>0<u){const x=s[1+g];v=x===0?-1:u+x&65535}else v=-1;let y=0,$=0,w=v<0?0:s[v],k=d+1;e:for(;k<r;){for(;(w&(he.VALUE_LENGTH|he.FLAG13))===0&&(w&he.JUMP_TABLE)!==0;){const _=w&he.JUMP_TABLE,S=(w&he.BRANCH_LENGTH)>>7;if(S===0){if(e.charCodeAt(k)!==_)break e;v+=1}else{const J=e.charCodeAt(k)-_;if(J>>>0>=S)break e;const U=s[v+1+J];if(U===0)break e;v=v+S+U&65535}if(w=s[v],k+=1,k>=r)break e}if((w&(he.VALUE_LENGTH|he.FLAG13))===he.FLAG13){const _=(w&he.BRANCH_LENGTH)>>7;if(e.charCodeAt(k)!==(w&he.JUMP_TABLE))break;k+=1;const S=_-1;let J=v+1,U=0;for(;U+1<S;U+=2){const L=s[J];if(e.charCodeAt(k)!==(L&255)||(k+=1,e.charCodeAt(k)!==(L>>8&255)))break e;k+=1,J+=1}if(U<S){if(e.charCodeAt(k)!==(s[J]&255))break;k+=1}v+=1+(_>>1),w=s[v];continue}const x=w>>>14,D=e.charCodeAt(k);if(x!==0){if(D===Ne.SEMI){h=k-d+1,p=x===1?String.fromCharCode(w&he.VALUE_MASK):Np(s,v,x);break}if(x===1)break}const C=cC(s,w,v+(x||1),D);if(C<0)break;v=C,w=s[v],k+=1}p===""&&h>0&&(p=Np(s,y,$))}else h=0,p="";h===0||n?i=d:(o<i&&(a+=e.slice(o,i)),a+=p,i=o=d+h),e.charCodeAt(i)!==Ne.AMP&&(i=e.indexOf("&",i))}while(i>=0);return a+e.slice(o)}function jp(e){return dC(e,!0,!1)}class fC{}const ws=2147483647,xt=36,Vl=1,_i=26,hC=38,pC=700,Ip=72,Lp=128,qp="-",mC=/^xn--/,gC=/[^\0-\x7F]/,bC=/[\x2E\u3002\uFF0E\uFF61]/g,vC={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"},Zl=xt-Vl,Dt=Math.floor,Gl=String.fromCharCode;function an(e){throw new RangeError(vC[e])}function yC(e,t){const n=[];let s=e.length;for(;s--;)n[s]=t(e[s]);return n}function Pp(e,t){const n=e.split("@");let s="";n.length>1&&(s=n[0]+"@",e=n[1]),e=e.replace(bC,".");const i=e.split("."),r=yC(i,t).join(".");return s+r}function Up(e){const t=[];let n=0;const s=e.length;for(;n<s;){const i=e.charCodeAt(n++);if(i>=55296&&i<=56319&&n<s){const r=e.charCodeAt(n++);(r&64512)==56320?t.push(((i&1023)<<10)+(r&1023)+65536):(t.push(i),n--)}else t.push(i)}return t}const wC=e=>String.fromCodePoint(...e),kC=function(e){return e>=48&&e<58?26+(e-48):e>=65&&e<91?e-65:e>=97&&e<123?e-97:xt},Wp=function(e,t){return e+22+75*(e<26)-((t!=0)<<5)},Kp=function(e,t,n){let s=0;for(e=n?Dt(e/pC):e>>1,e+=Dt(e/t);e>Zl*_i>>1;s+=xt)e=Dt(e/Zl);return Dt(s+(Zl+1)*e/(e+hC))},Hp=function(e){const t=[],n=e.length;let s=0,i=Lp,r=Ip,o=e.lastIndexOf(qp);o<0&&(o=0);for(let a=0;a<o;++a)e.charCodeAt(a)>=128&&an("not-basic"),t.push(e.charCodeAt(a));for(let a=o>0?o+1:0;a<n;){const l=s;for(let u=1,d=xt;;d+=xt){a>=n&&an("invalid-input");const f=kC(e.charCodeAt(a++));f>=xt&&an("invalid-input"),f>Dt((ws-s)/u)&&an("overflow"),s+=f*u;const h=d<=r?Vl:d>=r+_i?_i:d-r;if(f<h)break;const p=xt-h;u>Dt(ws/p)&&an("overflow"),u*=p}const c=t.length+1;r=Kp(s-l,c,l==0),Dt(s/c)>ws-i&&an("overflow"),i+=Dt(s/c),s%=c,t.splice(s++,0,i)}return String.fromCodePoint(...t)},Jp=function(e){const t=[];e=Up(e);const n=e.length;let s=Lp,i=0,r=Ip;for(const l of e)l<128&&t.push(Gl(l));const o=t.length;let a=o;for(o&&t.push(qp);a<n;){let l=ws;for(const u of e)u>=s&&u<l&&(l=u);const c=a+1;l-s>Dt((ws-i)/c)&&an("overflow"),i+=(l-s)*c,s=l;for(const u of e)if(u<s&&++i>ws&&an("overflow"),u===s){let d=i;for(let f=xt;;f+=xt){const h=f<=r?Vl:f>=r+_i?_i:f-r;if(d<h)break;const p=d-h,g=xt-h;t.push(Gl(Wp(h+p%g,0))),d=Dt(p/g)}t.push(Gl(Wp(d,0))),r=Kp(i,c,a===o),i=0,++a}++i,++s}return t.join("")},Vp={version:"2.3.1",ucs2:{decode:Up,encode:wC},decode:Hp,encode:Jp,toASCII:function(e){return Pp(e,function(t){return gC.test(t)?"xn--"+Jp(t):t})},toUnicode:function(e){return Pp(e,function(t){return mC.test(t)?Hp(t.slice(4).toLowerCase()):t})}};var Zp=Object.defineProperty,Gp=(e,t)=>{let n={};for(var s in e)Zp(n,s,{get:e[s],enumerable:!0});return Zp(n,Symbol.toStringTag,{value:"Module"}),n},$C=Gp({arrayReplaceAt:()=>xC,asciiTrim:()=>Qr,callable:()=>Yp,escapeHtml:()=>ln,escapeRE:()=>RC,fromCodePoint:()=>Ai,isMdAsciiPunct:()=>Fi,isPunctChar:()=>Qp,isPunctCharCode:()=>Si,isSpace:()=>Y,isValidEntityCode:()=>Yl,isWhiteSpace:()=>Ci,lib:()=>OC,normalizeReference:()=>Xr,unescapeAll:()=>ks,unescapeMd:()=>CC});function Yp(e){const t=function(...n){return Reflect.construct(e,n,new.target&&new.target!==t?new.target:e)};return Object.defineProperty(t,"name",{value:e.name}),Object.setPrototypeOf(t,e),t.prototype=e.prototype,t}function xC(e,t,n){return[].concat(e.slice(0,t),n,e.slice(t+1))}function Yl(e){return!(e>=55296&&e<=57343||e>=64976&&e<=65007||(e&65535)===65535||(e&65535)===65534||e>=0&&e<=8||e===11||e>=14&&e<=31||e>=127&&e<=159||e>1114111)}function Ai(e){if(e>65535){e-=65536;const t=55296+(e>>10),n=56320+(e&1023);return String.fromCharCode(t,n)}return String.fromCharCode(e)}var Xp=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,DC=new RegExp(`${Xp.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`,"gi"),_C=/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;function AC(e,t){if(t.charCodeAt(0)===35&&_C.test(t)){const s=t[1].toLowerCase()==="x"?parseInt(t.slice(2),16):parseInt(t.slice(1),10);return Yl(s)?Ai(s):e}const n=jp(e);return n!==e?n:e}function CC(e){return e.indexOf("\\")<0?e:e.replace(Xp,"$1")}function ks(e){return e.indexOf("\\")<0&&e.indexOf("&")<0?e:e.replace(DC,function(t,n,s){return n||AC(t,s)})}var SC=/[&<>"]/,FC=/[&<>"]/g,EC={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function TC(e){return EC[e]}function ln(e){return SC.test(e)?e.replace(FC,TC):e}var zC=/[.?*+^$[\]\\(){}|-]/g;function RC(e){return e.replace(zC,"\\$&")}function Y(e){switch(e){case 9:case 32:return!0}return!1}function Ci(e){if(e>=8192&&e<=8202)return!0;switch(e){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:return!0}return!1}function Qp(e){return Tp.test(e)||zp.test(e)}function Si(e){return Qp(Ai(e))}function Fi(e){switch(e){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:return!0;default:return!1}}function Xr(e){return e=e.trim().replace(/\s+/g," "),e.toLowerCase().toUpperCase()}function em(e){return e===32||e===9||e===10||e===13}function Qr(e){let t=0;for(;t<e.length&&em(e.charCodeAt(t));t++);let n=e.length-1;for(;n>=t&&em(e.charCodeAt(n));n--);return e.slice(t,n+1)}var OC={mdurl:JA,ucmicro:YA};function MC(e,t,n){let s,i,r,o;const a=e.posMax,l=e.pos;for(e.pos=t+1,s=1;e.pos<a;){if(r=e.src.charCodeAt(e.pos),r===93&&(s--,s===0)){i=!0;break}if(o=e.pos,e.md.inline.skipToken(e),r===91){if(o===e.pos-1)s++;else if(n)return e.pos=l,-1}}let c=-1;return i&&(c=e.pos),e.pos=l,c}function BC(e,t,n){let s,i=t;const r={ok:!1,pos:0,str:""};if(e.charCodeAt(i)===60){for(i++;i<n;){if(s=e.charCodeAt(i),s===10||s===60)return r;if(s===62)return r.pos=i+1,r.str=ks(e.slice(t+1,i)),r.ok=!0,r;if(s===92&&i+1<n){i+=2;continue}i++}return r}let o=0;for(;i<n&&(s=e.charCodeAt(i),!(s===32||s<32||s===127));){if(s===92&&i+1<n){if(e.charCodeAt(i+1)===32){i++;continue}i+=2;continue}if(s===40&&(o++,o>32))return r;if(s===41){if(o===0)break;o--}i++}return t===i||o!==0||(r.str=ks(e.slice(t,i)),r.pos=i,r.ok=!0),r}function NC(e,t,n,s){let i,r=t;const o={ok:!1,can_continue:!1,pos:0,str:"",marker:0};if(s)o.str=s.str,o.marker=s.marker;else{if(r>=n)return o;let a=e.charCodeAt(r);if(a!==34&&a!==39&&a!==40)return o;t++,r++,a===40&&(a=41),o.marker=a}for(;r<n;){if(i=e.charCodeAt(r),i===o.marker)return o.pos=r+1,o.str+=ks(e.slice(t,r)),o.ok=!0,o;if(i===40&&o.marker===41)return o;i===92&&r+1<n&&r++,r++}return o.can_continue=!0,o.str+=ks(e.slice(t,r)),o}var jC=Gp({parseLinkDestination:()=>BC,parseLinkLabel:()=>MC,parseLinkTitle:()=>NC});function Ei(e){"@babel/helpers - typeof";return Ei=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ei(e)}function IC(e,t){if(Ei(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var s=n.call(e,t);if(Ei(s)!="object")return s;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function LC(e){var t=IC(e,"string");return Ei(t)=="symbol"?t:t+""}function A(e,t,n){return(t=LC(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}var Rn=class{constructor(e,t,n){A(this,"map",null),A(this,"level",0),A(this,"children",null),A(this,"content",""),A(this,"markup",""),A(this,"info",""),A(this,"block",!1),A(this,"hidden",!1),this.type=e,this.tag=t,this.attrs=null,this.nesting=n,this.meta=null}attrIndex(e){if(!this.attrs)return-1;const t=this.attrs;for(let n=0,s=t.length;n<s;n++)if(t[n][0]===e)return n;return-1}attrPush(e){this.attrs?this.attrs.push(e):this.attrs=[e]}attrSet(e,t){const n=this.attrIndex(e),s=[e,t];n<0?this.attrPush(s):this.attrs[n]=s}attrGet(e){const t=this.attrIndex(e);let n=null;return t>=0&&(n=this.attrs[t][1]),n}attrJoin(e,t){const n=this.attrIndex(e);n<0?this.attrPush([e,t]):this.attrs[n][1]=`${this.attrs[n][1]} ${t}`}},Ti=class{constructor(){A(this,"__rules__",[]),A(this,"__cache__",null)}__find__(e){for(let t=0;t<this.__rules__.length;t++)if(this.__rules__[t].name===e)return t;return-1}__compile__(){const e=new Set;this.__rules__.forEach(t=>{t.enabled&&t.alt.forEach(n=>{n&&e.add(n)})}),this.__cache__=Object.create(null),this.__cache__[""]=[],this.__rules__.forEach(t=>{t.enabled&&this.__cache__[""].push(t.fn)}),e.forEach(t=>{this.__cache__[t]=[],this.__rules__.forEach(n=>{n.enabled&&n.alt.indexOf(t)>=0&&this.__cache__[t].push(n.fn)})})}at(e,t,n={}){const s=this.__find__(e);if(s===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__[s].fn=t,this.__rules__[s].alt=n.alt||[],this.__cache__=null}before(e,t,n,s={}){const i=this.__find__(e);if(i===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(i,0,{name:t,enabled:!0,fn:n,alt:s.alt||[]}),this.__cache__=null}after(e,t,n,s={}){const i=this.__find__(e);if(i===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(i+1,0,{name:t,enabled:!0,fn:n,alt:s.alt||[]}),this.__cache__=null}push(e,t,n={}){this.__rules__.push({name:e,enabled:!0,fn:t,alt:n.alt||[]}),this.__cache__=null}enable(e,t=!1){Array.isArray(e)||(e=[e]);const n=[];return e.forEach(s=>{const i=this.__find__(s);if(i<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${s}`)}this.__rules__[i].enabled=!0,n.push(s)}),this.__cache__=null,n}enableOnly(e,t=!1){Array.isArray(e)||(e=[e]),this.__rules__.forEach(n=>{n.enabled=!1}),this.enable(e,t)}disable(e,t=!1){Array.isArray(e)||(e=[e]);const n=[];return e.forEach(s=>{const i=this.__find__(s);if(i<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${s}`)}this.__rules__[i].enabled=!1,n.push(s)}),this.__cache__=null,n}getRules(e){return this.__cache__||this.__compile__(),this.__cache__[e]||[]}},_t={};_t.code_inline=function(e,t,n,s,i){const r=e[t];return`<code${i.renderAttrs(r)}>${ln(r.content)}</code>`},_t.code_block=function(e,t,n,s,i){const r=e[t];return`<pre${i.renderAttrs(r)}><code>${ln(e[t].content)}</code></pre>
`},_t.fence=function(e,t,n,s,i){const r=e[t],o=r.info?ks(r.info).trim():"";let a="",l="";if(o){const u=o.split(/(\s+)/g);a=u[0],l=u.slice(2).join("")}let c;if(n.highlight?c=n.highlight(r.content,a,l)||ln(r.content):c=ln(r.content),c.indexOf("<pre")===0)return c+`
`;if(o){const u=r.attrIndex("class"),d=r.attrs?r.attrs.slice():[];u<0?d.push(["class",`${n.langPrefix}${a}`]):(d[u]=[d[u][0],d[u][1]],d[u][1]+=` ${n.langPrefix}${a}`);const f={attrs:d};return`<pre><code${i.renderAttrs(f)}>${c}</code></pre>
`}return`<pre><code${i.renderAttrs(r)}>${c}</code></pre>
`},_t.image=function(e,t,n,s,i){const r=e[t];return r.attrs[r.attrIndex("alt")][1]=i.renderInlineAsText(r.children,n,s),i.renderToken(e,t,n)},_t.hardbreak=function(e,t,n){return n.xhtmlOut?`<br />
`:`<br>
`},_t.softbreak=function(e,t,n){return n.breaks?n.xhtmlOut?`<br />
`:`<br>
`:`
`},_t.text=function(e,t){return ln(e[t].content)},_t.html_block=function(e,t){return e[t].content},_t.html_inline=function(e,t){return e[t].content};var tm=class{constructor(){A(this,"rules",Object.assign({},_t))}renderAttrs(e){let t,n,s;if(!e.attrs)return"";for(s="",t=0,n=e.attrs.length;t<n;t++)s+=` ${ln(e.attrs[t][0])}="${ln(String(e.attrs[t][1]))}"`;return s}renderToken(e,t,n){const s=e[t];let i="";if(s.hidden)return"";let r=t-1;for(;r>=0&&e[r].hidden&&e[r].nesting===0;)r--;s.block&&s.nesting!==-1&&r>=0&&e[r].hidden&&e[r].nesting===-1&&(i+=`
`),i+=(s.nesting===-1?"</":"<")+s.tag,i+=this.renderAttrs(s),s.nesting===0&&n.xhtmlOut&&(i+=" /");let o=!1;if(s.block&&(o=!0,s.nesting===1)){let a=t+1;for(;a<e.length&&e[a].hidden&&e[a].nesting===0;)a++;if(a<e.length){const l=e[a];(l.type==="inline"||l.hidden||l.nesting===-1&&l.tag===s.tag)&&(o=!1)}}return i+=o?`>
`:">",i}renderInline(e,t,n){let s="";const i=this.rules;for(let r=0,o=e.length;r<o;r++){const a=e[r].type;typeof i[a]<"u"?s+=i[a](e,r,t,n,this):s+=this.renderToken(e,r,t)}return s}renderInlineAsText(e,t,n){let s="";for(let i=0,r=e.length;i<r;i++)switch(e[i].type){case"text":case"code_inline":s+=e[i].content;break;case"image":s+=this.renderInlineAsText(e[i].children,t,n);break;case"html_inline":case"html_block":s+=e[i].content;break;case"softbreak":case"hardbreak":s+=`
`}return s}render(e,t,n){let s="";const i=this.rules;for(let r=0,o=e.length;r<o;r++){const a=e[r].type;a==="inline"?s+=this.renderInline(e[r].children,t,n):typeof i[a]<"u"?s+=i[a](e,r,t,n,this):s+=this.renderToken(e,r,t)}return s}},nm=class{constructor(e,t,n){A(this,"tokens",[]),A(this,"inlineMode",!1),A(this,"Token",Rn),this.src=e,this.env=n,this.md=t}},qC=/\r\n?/g,PC=/\0/g;function UC(e){let t;t=e.src.replace(qC,`
`),t=t.replace(PC,"�"),e.src=t}function WC(e){let t;e.inlineMode?(t=new e.Token("inline","",0),t.content=e.src,t.map=[0,1],t.children=[],e.tokens.push(t)):e.md.block.parse(e.src,e.md,e.env,e.tokens)}function KC(e){const t=e.tokens;let n=0;for(let s=0;s<t.length;s++)t[s].type!=="reference_definition"&&(s!==n&&(t[n]=t[s]),n++);t.length!==n&&(t.length=n)}function HC(e){const t=e.tokens;for(let n=0,s=t.length;n<s;n++){const i=t[n];i.type==="inline"&&e.md.inline.parse(i.content,e.md,e.env,i.children)}}function JC(e){return/^<a[>\s]/i.test(e)}function VC(e){return/^<\/a\s*>/i.test(e)}function ZC(e){const t=e.tokens;if(e.md.options.linkify)for(let n=0,s=t.length;n<s;n++){if(t[n].type!=="inline"||!e.md.linkify.test(t[n].content))continue;const i=t[n].children,r=[];let o=0;for(let a=i.length-1;a>=0;a--){const l=i[a];if(l.type==="link_close"){for(a--;i[a].level!==l.level&&i[a].type!=="link_open";)a--;continue}if(l.type==="html_inline"&&(JC(l.content)&&o>0&&o--,VC(l.content)&&o++),!(o>0)&&l.type==="text"&&e.md.linkify.test(l.content)){const c=l.content;let u=e.md.linkify.match(c);const d=[];let f=l.level,h=0;u.length>0&&u[0].index===0&&a>0&&i[a-1].type==="text_special"&&(u=u.slice(1));for(let p=0;p<u.length;p++){const g=u[p].url,v=e.md.normalizeLink(g);if(!e.md.validateLink(v))continue;let y=u[p].text;u[p].schema?u[p].schema==="mailto:"&&!/^mailto:/i.test(y)?y=e.md.normalizeLinkText(`mailto:${y}`).replace(/^mailto:/,""):y=e.md.normalizeLinkText(y):y=e.md.normalizeLinkText(`http://${y}`).replace(/^http:\/\//,"");const $=u[p].index;if($>h){const D=new e.Token("text","",0);D.content=c.slice(h,$),D.level=f,d.push(D)}const w=new e.Token("link_open","a",1);w.attrs=[["href",v]],w.level=f++,w.markup="linkify",w.info="auto",d.push(w);const k=new e.Token("text","",0);k.content=y,k.level=f,d.push(k);const x=new e.Token("link_close","a",-1);x.level=--f,x.markup="linkify",x.info="auto",d.push(x),h=u[p].lastIndex}if(h<c.length){const p=new e.Token("text","",0);p.content=c.slice(h),p.level=f,d.push(p)}r.push({index:a,nodes:d})}}if(r.length>0){let a=i.length;for(const d of r)a+=d.nodes.length-1;const l=new Array(a);let c=0,u=0;r.reverse();for(let d=0;d<i.length;d++){const f=r[c];if(f?.index===d){for(const h of f.nodes)l[u++]=h;c++}else l[u++]=i[d]}t[n].children=l}}}var sm=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,GC=/\((c|tm|r)\)/i,YC=/\((c|tm|r)\)/gi,XC={c:"©",r:"®",tm:"™"};function QC(e,t){return XC[t.toLowerCase()]}function eS(e){let t=0;for(let n=e.length-1;n>=0;n--){const s=e[n];s.type==="text"&&!t&&(s.content=s.content.replace(YC,QC)),s.type==="link_open"&&s.info==="auto"&&t--,s.type==="link_close"&&s.info==="auto"&&t++}}function tS(e){let t=0;for(let n=e.length-1;n>=0;n--){const s=e[n];s.type==="text"&&!t&&sm.test(s.content)&&(s.content=s.content.replace(/\+-/g,"±").replace(/\.{2,}/g,"…").replace(/([?!])…/g,"$1..").replace(/([?!]){4,}/g,"$1$1$1").replace(/,{2,}/g,",").replace(/(^|[^-])---(?=[^-]|$)/gm,"$1—").replace(/(^|\s)--(?=\s|$)/gm,"$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm,"$1–")),s.type==="link_open"&&s.info==="auto"&&t--,s.type==="link_close"&&s.info==="auto"&&t++}}function nS(e){let t;if(e.md.options.typographer)for(t=e.tokens.length-1;t>=0;t--)e.tokens[t].type==="inline"&&(GC.test(e.tokens[t].content)&&eS(e.tokens[t].children),sm.test(e.tokens[t].content)&&tS(e.tokens[t].children))}var sS=/['"]/,im=/['"]/g,rm="’",iS=1e3;function om(e,t,n){for(;e.length>n;){const s=e.pop();s.isSingleQuote?t.single=s.prevSameQuoteIdx:t.double=s.prevSameQuoteIdx}}function eo(e,t,n,s){e[t]||(e[t]=[]),e[t].push({pos:n,ch:s})}function rS(e,t){let n="",s=0;t.sort((i,r)=>i.pos-r.pos);for(let i=0;i<t.length;i++){const r=t[i];n+=e.slice(s,r.pos)+r.ch,s=r.pos+1}return n+e.slice(s)}function oS(e,t){let n;const s=[],i={single:-1,double:-1},r={};for(let o=0;o<e.length;o++){const a=e[o],l=e[o].level;for(n=s.length-1;n>=0&&!(s[n].level<=l);n--);if(om(s,i,n+1),a.type!=="text")continue;const c=a.content;let u=0;const d=c.length;e:for(;u<d;){im.lastIndex=u;const f=im.exec(c);if(!f)break;let h=!0,p=!0;u=f.index+1;const g=f[0]==="'";let v=32;if(f.index-1>=0)v=c.charCodeAt(f.index-1);else for(n=o-1;n>=0&&!(e[n].type==="softbreak"||e[n].type==="hardbreak");n--)if(e[n].content){v=e[n].content.charCodeAt(e[n].content.length-1);break}let y=32;if(u<d)y=c.charCodeAt(u);else for(n=o+1;n<e.length&&!(e[n].type==="softbreak"||e[n].type==="hardbreak");n++)if(e[n].content){y=e[n].content.charCodeAt(0);break}const $=Fi(v)||Si(v),w=Fi(y)||Si(y),k=Ci(v),x=Ci(y);if(x?h=!1:w&&(k||$||(h=!1)),k?p=!1:$&&(x||w||(p=!1)),y===34&&f[0]==='"'&&v>=48&&v<=57&&(p=h=!1),h&&p&&(h=$,p=w),!h&&!p){g&&eo(r,o,f.index,rm);continue}if(p&&(n=g?i.single:i.double,n>=0&&s[n].level===l)){const D=s[n];let C,_;g?(C=t.md.options.quotes[2],_=t.md.options.quotes[3]):(C=t.md.options.quotes[0],_=t.md.options.quotes[1]),eo(r,o,f.index,_),eo(r,D.tokenIdx,D.contentPos,C),om(s,i,n);continue e}if(h){if(s.length>=iS)return;s.push({tokenIdx:o,contentPos:f.index,isSingleQuote:g,level:l,prevSameQuoteIdx:g?i.single:i.double}),g?i.single=s.length-1:i.double=s.length-1}else p&&g&&eo(r,o,f.index,rm)}}Object.keys(r).forEach(function(o){const a=Number(o);e[a].content=rS(e[a].content,r[o])})}function aS(e){if(e.md.options.typographer)for(let t=e.tokens.length-1;t>=0;t--)e.tokens[t].type!=="inline"||!sS.test(e.tokens[t].content)||oS(e.tokens[t].children,e)}function lS(e){let t,n;const s=e.length;for(t=0;t<s;t++)e[t].type==="text_special"&&(e[t].type="text");for(t=n=0;t<s;t++)e[t].type==="text"&&t+1<s&&e[t+1].type==="text"?e[t+1].content=e[t].content+e[t+1].content:(t!==n&&(e[n]=e[t]),n++);t!==n&&(e.length=n)}function cS(e){let t,n;const s=e.tokens,i=s.length;for(let r=0;r<i;r++){if(s[r].type!=="inline")continue;const o=s[r].children,a=o.length;for(t=0;t<a;t++)o[t].type==="text_special"&&(o[t].type="text"),o[t].children&&lS(o[t].children);for(t=n=0;t<a;t++)o[t].type==="text"&&t+1<a&&o[t+1].type==="text"?o[t+1].content=o[t].content+o[t+1].content:(t!==n&&(o[n]=o[t]),n++);t!==n&&(o.length=n)}}var Xl=[["normalize",UC],["block",WC],["strip_references",KC],["inline",HC],["linkify",ZC],["replacements",nS],["smartquotes",aS],["text_join",cS]],am=class{constructor(){A(this,"ruler",new Ti),A(this,"State",nm);for(let e=0;e<Xl.length;e++)this.ruler.push(Xl[e][0],Xl[e][1])}process(e){const t=this.ruler.getRules("");for(let n=0,s=t.length;n<s;n++)t[n](e)}},lm=class{constructor(e,t,n,s){A(this,"bMarks",[]),A(this,"eMarks",[]),A(this,"tShift",[]),A(this,"sCount",[]),A(this,"bsCount",[]),A(this,"blkIndent",0),A(this,"line",0),A(this,"lineMax",0),A(this,"tight",!1),A(this,"listIndent",-1),A(this,"parentType","root"),A(this,"level",0),A(this,"Token",Rn),this.src=e,this.md=t,this.env=n,this.tokens=s;const i=this.src;for(let r=0,o=0,a=0,l=0,c=i.length,u=!1;o<c;o++){const d=i.charCodeAt(o);if(!u)if(Y(d)){a++,d===9?l+=4-l%4:l++;continue}else u=!0;(d===10||o===c-1)&&(d!==10&&o++,this.bMarks.push(r),this.eMarks.push(o),this.tShift.push(a),this.sCount.push(l),this.bsCount.push(0),u=!1,a=0,l=0,r=o+1)}this.bMarks.push(i.length),this.eMarks.push(i.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(0),this.lineMax=this.bMarks.length-1}push(e,t,n){const s=new Rn(e,t,n);return s.block=!0,n<0&&this.level--,s.level=this.level,n>0&&this.level++,this.tokens.push(s),s}isEmpty(e){return this.bMarks[e]+this.tShift[e]>=this.eMarks[e]}skipEmptyLines(e){for(let t=this.lineMax;e<t&&!(this.bMarks[e]+this.tShift[e]<this.eMarks[e]);e++);return e}skipSpaces(e){for(let t=this.src.length;e<t&&Y(this.src.charCodeAt(e));e++);return e}skipSpacesBack(e,t){if(e<=t)return e;for(;e>t;)if(!Y(this.src.charCodeAt(--e)))return e+1;return e}skipChars(e,t){for(let n=this.src.length;e<n&&this.src.charCodeAt(e)===t;e++);return e}skipCharsBack(e,t,n){if(e<=n)return e;for(;e>n;)if(t!==this.src.charCodeAt(--e))return e+1;return e}getLines(e,t,n,s){if(e>=t)return"";const i=new Array(t-e);for(let r=0,o=e;o<t;o++,r++){let a=0;const l=this.bMarks[o];let c=l,u;for(o+1<t||s?u=this.eMarks[o]+1:u=this.eMarks[o];c<u&&a<n;){const d=this.src.charCodeAt(c);if(Y(d))d===9?a+=4-(a+this.bsCount[o])%4:a++;else if(c-l<this.tShift[o])a++;else break;c++}a>n?i[r]=new Array(a-n+1).join(" ")+this.src.slice(c,u):i[r]=this.src.slice(c,u)}return i.join("")}},uS=65536;function Ql(e,t){const n=e.bMarks[t]+e.tShift[t],s=e.eMarks[t];return e.src.slice(n,s)}function cm(e){const t=[],n=e.length;let s=0,i=e.charCodeAt(s),r=!1,o=0,a="";for(;s<n;)i===124&&(r?(a+=e.substring(o,s-1),o=s):(t.push(a+e.substring(o,s)),a="",o=s+1)),r=i===92,s++,i=e.charCodeAt(s);return t.push(a+e.substring(o)),t}function dS(e,t,n,s){if(t+2>n)return!1;let i=t+1;if(e.sCount[i]<e.blkIndent||e.sCount[i]-e.blkIndent>=4)return!1;let r=e.bMarks[i]+e.tShift[i];if(r>=e.eMarks[i])return!1;const o=e.src.charCodeAt(r++);if(o!==124&&o!==45&&o!==58||r>=e.eMarks[i])return!1;const a=e.src.charCodeAt(r++);if(a!==124&&a!==45&&a!==58&&!Y(a)||o===45&&Y(a))return!1;for(;r<e.eMarks[i];){const k=e.src.charCodeAt(r);if(k!==124&&k!==45&&k!==58&&!Y(k))return!1;r++}let l=Ql(e,t+1),c=l.split("|");const u=[];for(let k=0;k<c.length;k++){const x=c[k].trim();if(!x){if(k===0||k===c.length-1)continue;return!1}if(!/^:?-+:?$/.test(x))return!1;x.charCodeAt(x.length-1)===58?u.push(x.charCodeAt(0)===58?"center":"right"):x.charCodeAt(0)===58?u.push("left"):u.push("")}if(l=Ql(e,t).trim(),l.indexOf("|")===-1||e.sCount[t]-e.blkIndent>=4)return!1;c=cm(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&c.pop();const d=c.length;if(d===0||d!==u.length)return!1;if(s)return!0;const f=e.parentType;e.parentType="table";const h=e.md.block.ruler.getRules("blockquote"),p=e.push("table_open","table",1),g=[t,0];p.map=g;const v=e.push("thead_open","thead",1);v.map=[t,t+1];const y=e.push("tr_open","tr",1);y.map=[t,t+1];for(let k=0;k<c.length;k++){const x=e.push("th_open","th",1);u[k]&&(x.attrs=[["style",`text-align:${u[k]}`]]);const D=e.push("inline","",0);D.content=c[k].trim(),D.children=[],e.push("th_close","th",-1)}e.push("tr_close","tr",-1),e.push("thead_close","thead",-1);let $,w=0;for(i=t+2;i<n&&!(e.sCount[i]<e.blkIndent);i++){let k=!1;for(let D=0,C=h.length;D<C;D++)if(h[D](e,i,n,!0)){k=!0;break}if(k||(l=Ql(e,i).trim(),!l)||e.sCount[i]-e.blkIndent>=4||(c=cm(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&c.pop(),w+=d-c.length,w>uS))break;if(i===t+2){const D=e.push("tbody_open","tbody",1);D.map=$=[t+2,0]}const x=e.push("tr_open","tr",1);x.map=[i,i+1];for(let D=0;D<d;D++){const C=e.push("td_open","td",1);u[D]&&(C.attrs=[["style",`text-align:${u[D]}`]]);const _=e.push("inline","",0);_.content=c[D]?c[D].trim():"",_.children=[],e.push("td_close","td",-1)}e.push("tr_close","tr",-1)}return $&&(e.push("tbody_close","tbody",-1),$[1]=i),e.push("table_close","table",-1),g[1]=i,e.parentType=f,e.line=i,!0}function fS(e,t,n){if(e.sCount[t]-e.blkIndent<4)return!1;let s=t+1,i=s;for(;s<n;){if(e.isEmpty(s)){s++;continue}if(e.sCount[s]-e.blkIndent>=4){s++,i=s;continue}break}e.line=i;const r=e.push("code_block","code",0);return r.content=e.getLines(t,i,4+e.blkIndent,!1)+`
`,r.map=[t,e.line],!0}function hS(e,t,n,s){let i=e.bMarks[t]+e.tShift[t],r=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||i+3>r)return!1;const o=e.src.charCodeAt(i);if(o!==126&&o!==96)return!1;let a=i;i=e.skipChars(i,o);let l=i-a;if(l<3)return!1;const c=e.src.slice(a,i),u=e.src.slice(i,r);if(o===96&&u.indexOf(String.fromCharCode(o))>=0)return!1;if(s)return!0;let d=t,f=!1;for(;d++,!(d>=n||(i=a=e.bMarks[d]+e.tShift[d],r=e.eMarks[d],i<r&&e.sCount[d]<e.blkIndent));)if(e.src.charCodeAt(i)===o&&!(e.sCount[d]-e.blkIndent>=4)&&(i=e.skipChars(i,o),!(i-a<l)&&(i=e.skipSpaces(i),!(i<r)))){f=!0;break}l=e.sCount[t],e.line=d+(f?1:0);const h=e.push("fence","code",0);return h.info=u,h.content=e.getLines(t+1,d,l,!0),h.markup=c,h.map=[t,e.line],!0}function pS(e,t,n,s){let i=e.bMarks[t]+e.tShift[t],r=e.eMarks[t];const o=e.lineMax;if(e.sCount[t]-e.blkIndent>=4||e.src.charCodeAt(i)!==62)return!1;if(s)return!0;const a=[],l=[],c=[],u=[],d=e.md.block.ruler.getRules("blockquote"),f=e.parentType;e.parentType="blockquote";let h=!1,p;for(p=t;p<n;p++){const w=e.sCount[p]<e.blkIndent;if(i=e.bMarks[p]+e.tShift[p],r=e.eMarks[p],i>=r)break;if(e.src.charCodeAt(i++)===62&&!w){let x=e.sCount[p]+1,D,C;e.src.charCodeAt(i)===32?(i++,x++,C=!1,D=!0):e.src.charCodeAt(i)===9?(D=!0,(e.bsCount[p]+x)%4===3?(i++,x++,C=!1):C=!0):D=!1;let _=x;for(a.push(e.bMarks[p]),e.bMarks[p]=i;i<r;){const S=e.src.charCodeAt(i);if(Y(S))S===9?_+=4-(_+e.bsCount[p]+(C?1:0))%4:_++;else break;i++}h=i>=r,l.push(e.bsCount[p]),e.bsCount[p]=e.sCount[p]+1+(D?1:0),c.push(e.sCount[p]),e.sCount[p]=_-x,u.push(e.tShift[p]),e.tShift[p]=i-e.bMarks[p];continue}if(h)break;let k=!1;for(let x=0,D=d.length;x<D;x++)if(d[x](e,p,n,!0)){k=!0;break}if(k){e.lineMax=p,e.blkIndent!==0&&(a.push(e.bMarks[p]),l.push(e.bsCount[p]),u.push(e.tShift[p]),c.push(e.sCount[p]),e.sCount[p]-=e.blkIndent);break}a.push(e.bMarks[p]),l.push(e.bsCount[p]),u.push(e.tShift[p]),c.push(e.sCount[p]),e.sCount[p]=-1}const g=e.blkIndent;e.blkIndent=0;const v=e.push("blockquote_open","blockquote",1);v.markup=">";const y=[t,0];v.map=y,e.md.block.tokenize(e,t,p);const $=e.push("blockquote_close","blockquote",-1);$.markup=">",e.lineMax=o,e.parentType=f,y[1]=e.line;for(let w=0;w<u.length;w++)e.bMarks[w+t]=a[w],e.tShift[w+t]=u[w],e.sCount[w+t]=c[w],e.bsCount[w+t]=l[w];return e.blkIndent=g,!0}function mS(e,t,n,s){const i=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4)return!1;let r=e.bMarks[t]+e.tShift[t];const o=e.src.charCodeAt(r++);if(o!==42&&o!==45&&o!==95)return!1;let a=1;for(;r<i;){const c=e.src.charCodeAt(r++);if(c!==o&&!Y(c))return!1;c===o&&a++}if(a<3)return!1;if(s)return!0;e.line=t+1;const l=e.push("hr","hr",0);return l.map=[t,e.line],l.markup=Array(a+1).join(String.fromCharCode(o)),!0}function um(e,t){const n=e.eMarks[t];let s=e.bMarks[t]+e.tShift[t];const i=e.src.charCodeAt(s++);return i!==42&&i!==45&&i!==43||s<n&&!Y(e.src.charCodeAt(s))?-1:s}function dm(e,t){const n=e.bMarks[t]+e.tShift[t],s=e.eMarks[t];let i=n;if(i+1>=s)return-1;let r=e.src.charCodeAt(i++);if(r<48||r>57)return-1;for(;;){if(i>=s)return-1;if(r=e.src.charCodeAt(i++),r>=48&&r<=57){if(i-n>=10)return-1;continue}if(r===41||r===46)break;return-1}return i<s&&(r=e.src.charCodeAt(i),!Y(r))?-1:i}function gS(e,t){const n=e.level+2;for(let s=t+2,i=e.tokens.length-2;s<i;s++)e.tokens[s].level===n&&e.tokens[s].type==="paragraph_open"&&(e.tokens[s+2].hidden=!0,e.tokens[s].hidden=!0,s+=2)}function bS(e,t,n,s){let i,r,o,a,l=t,c=!0;if(e.sCount[l]-e.blkIndent>=4||e.listIndent>=0&&e.sCount[l]-e.listIndent>=4&&e.sCount[l]<e.blkIndent)return!1;let u=!1;s&&e.parentType==="paragraph"&&e.sCount[l]>=e.blkIndent&&(u=!0);let d,f,h;if((h=dm(e,l))>=0){if(d=!0,o=e.bMarks[l]+e.tShift[l],f=Number(e.src.slice(o,h-1)),u&&f!==1)return!1}else if((h=um(e,l))>=0)d=!1;else return!1;if(u&&e.skipSpaces(h)>=e.eMarks[l])return!1;if(s)return!0;const p=e.src.charCodeAt(h-1),g=e.tokens.length;d?(a=e.push("ordered_list_open","ol",1),f!==1&&(a.attrs=[["start",f]])):a=e.push("bullet_list_open","ul",1);const v=[l,0];a.map=v,a.markup=String.fromCharCode(p);let y=!1;const $=e.md.block.ruler.getRules("list"),w=e.parentType;for(e.parentType="list";l<n;){r=h,i=e.eMarks[l];const k=e.sCount[l]+h-(e.bMarks[l]+e.tShift[l]);let x=k;for(;r<i;){const Ue=e.src.charCodeAt(r);if(Ue===9)x+=4-(x+e.bsCount[l])%4;else if(Ue===32)x++;else break;r++}const D=r;let C;D>=i?C=1:C=x-k,C>4&&(C=1);const _=k+C;a=e.push("list_item_open","li",1),a.markup=String.fromCharCode(p);const S=[l,0];a.map=S,d&&(a.info=e.src.slice(o,h-1));const J=e.tight,U=e.tShift[l],L=e.sCount[l],Pe=e.listIndent;if(e.listIndent=e.blkIndent,e.blkIndent=_,e.tight=!0,e.tShift[l]=D-e.bMarks[l],e.sCount[l]=x,D>=i&&e.isEmpty(l+1)?e.line=Math.min(e.line+2,n):e.md.block.tokenize(e,l,n),(!e.tight||y)&&(c=!1),y=e.line-l>1&&e.isEmpty(e.line-1),e.blkIndent=e.listIndent,e.listIndent=Pe,e.tShift[l]=U,e.sCount[l]=L,e.tight=J,a=e.push("list_item_close","li",-1),a.markup=String.fromCharCode(p),l=e.line,S[1]=l,l>=n||e.sCount[l]<e.blkIndent||e.sCount[l]-e.blkIndent>=4)break;let lt=!1;for(let Ue=0,XI=$.length;Ue<XI;Ue++)if($[Ue](e,l,n,!0)){lt=!0;break}if(lt)break;if(d){if(h=dm(e,l),h<0)break;o=e.bMarks[l]+e.tShift[l]}else if(h=um(e,l),h<0)break;if(p!==e.src.charCodeAt(h-1))break}return d?a=e.push("ordered_list_close","ol",-1):a=e.push("bullet_list_close","ul",-1),a.markup=String.fromCharCode(p),v[1]=l,e.line=l,e.parentType=w,c&&gS(e,g),!0}var ec=999;function vS(e){let t=e.length;for(let n=0;n<e.length-1;n++){const s=e.charCodeAt(n);if(s<55296||s>56319)continue;const i=e.charCodeAt(n+1);i>=56320&&i<=57343&&(t--,n++)}return t}function zi(e,t){return Math.min(e.eMarks[t]+1,e.src.length)}function to(e,t){const n=e.lineMax;if(t>=n||e.isEmpty(t))return-1;let s=!1;if(e.sCount[t]-e.blkIndent>3&&(s=!0),e.sCount[t]<0&&(s=!0),!s){const i=e.md.block.ruler.getRules("reference"),r=e.parentType;e.parentType="reference";let o=!1;for(let a=0,l=i.length;a<l;a++)if(i[a](e,t,n,!0)){o=!0;break}if(e.parentType=r,o)return-1}return e.bMarks[t]+e.tShift[t]}function yS(e,t,n,s){const i=e.src;let r=e.bMarks[t]+e.tShift[t],o=t+1;if(e.sCount[t]-e.blkIndent>=4||i.charCodeAt(r)!==91)return!1;let a=zi(e,t),l="",c=-1,u=++r;for(;r<a;){if(l.length+r-u>ec*2)return!1;let D=i.charCodeAt(r);if(D===91)return!1;if(D===93){c=r;break}if(D===92&&(D=i.charCodeAt(++r)),D===10&&r<a){const C=to(e,o);if(C<0)return!1;l+=i.slice(u,a),r=u=C,a=zi(e,o++);continue}r++}if(c<0||i.charCodeAt(c+1)!==58||(l+=i.slice(u,c),l.length>ec&&vS(l)>ec))return!1;for(r=c+2;r<a;){const D=i.charCodeAt(r);if(D===10){const C=to(e,o);if(C<0)break;r=C,a=zi(e,o++)}else if(Y(D))r++;else break}const d=e.md.helpers.parseLinkDestination(i,r,a);if(!d.ok)return!1;const f=e.md.normalizeLink(d.str);if(!e.md.validateLink(f))return!1;r=d.pos;const h=r,p=a,g=o;for(;r<a;){const D=i.charCodeAt(r);if(D===10){const C=to(e,o);if(C<0)break;r=C,a=zi(e,o++)}else if(Y(D))r++;else break}const v=r;let y=e.md.helpers.parseLinkTitle(i,r,a);for(;y.can_continue;){const D=to(e,o);if(D<0)break;r=D,a=zi(e,o++),y=e.md.helpers.parseLinkTitle(i,r,a,y)}let $;for(v!==h&&y.ok?($=y.str,r=y.pos):($="",r=h,a=p,o=g);r<a&&Y(i.charCodeAt(r));)r++;if(r<a&&i.charCodeAt(r)!==10&&$)for($="",r=h,a=p,o=g;r<a&&Y(i.charCodeAt(r));)r++;if(r<a&&i.charCodeAt(r)!==10)return!1;const w=Xr(l);if(!w)return!1;if(s)return!0;typeof e.env.references>"u"&&(e.env.references={}),typeof e.env.references[w]>"u"&&(e.env.references[w]={title:$,href:f});const k=e.push("reference_definition","",0);k.map=[t,o],k.hidden=!0;const x=Object.create(null);return x.label=w,k.meta=x,e.line=o,!0}var wS=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"],kS=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,$S="<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>",fm=new RegExp(`^(?:${kS}|${$S})`),On=[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,!0],[/^<!--/,/-->/,!0],[/^<\?/,/\?>/,!0],[/^<![A-Za-z]/,/>/,!0],[/^<!\[CDATA\[/,/\]\]>/,!0],[new RegExp(`^</?(${wS.join("|")})(?=(\\s|/?>|$))`,"i"),/^$/,!0],[new RegExp(`${fm.source}\\s*$`),/^$/,!1]];function xS(e,t,n,s){let i=e.bMarks[t]+e.tShift[t],r=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||!e.md.options.html||e.src.charCodeAt(i)!==60)return!1;let o=e.src.slice(i,r),a=0;for(;a<On.length&&!On[a][0].test(o);a++);if(a===On.length)return!1;if(s)return On[a][2];let l=t+1;const c=On[a][1].test("");if(!On[a][1].test(o)){for(;l<n&&!(e.sCount[l]<e.blkIndent&&(c||!e.isEmpty(l)));l++)if(i=e.bMarks[l]+e.tShift[l],r=e.eMarks[l],o=e.src.slice(i,r),On[a][1].test(o)){o.length!==0&&l++;break}}e.line=l;const u=e.push("html_block","",0);return u.map=[t,l],u.content=e.getLines(t,l,e.blkIndent,!0),!0}function DS(e,t,n,s){let i=e.bMarks[t]+e.tShift[t],r=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4)return!1;let o=e.src.charCodeAt(i);if(o!==35||i>=r)return!1;let a=1;for(o=e.src.charCodeAt(++i);o===35&&i<r&&a<=6;)a++,o=e.src.charCodeAt(++i);if(a>6||i<r&&!Y(o))return!1;if(s)return!0;r=e.skipSpacesBack(r,i);const l=e.skipCharsBack(r,35,i);l>i&&Y(e.src.charCodeAt(l-1))&&(r=l),e.line=t+1;const c=e.push("heading_open",`h${a}`,1);c.markup="########".slice(0,a),c.map=[t,e.line];const u=e.push("inline","",0);u.content=Qr(e.src.slice(i,r)),u.map=[t,e.line],u.children=[];const d=e.push("heading_close",`h${a}`,-1);return d.markup="########".slice(0,a),!0}function _S(e,t,n){const s=e.md.block.ruler.getRules("paragraph");if(e.sCount[t]-e.blkIndent>=4)return!1;const i=e.parentType;e.parentType="paragraph";let r=0,o,a=t+1;for(;a<n&&!e.isEmpty(a);a++){if(e.sCount[a]-e.blkIndent>3)continue;if(e.sCount[a]>=e.blkIndent){let h=e.bMarks[a]+e.tShift[a];const p=e.eMarks[a];if(h<p&&(o=e.src.charCodeAt(h),(o===45||o===61)&&(h=e.skipChars(h,o),h=e.skipSpaces(h),h>=p))){r=o===61?1:2;break}}if(e.sCount[a]<0)continue;let f=!1;for(let h=0,p=s.length;h<p;h++)if(s[h](e,a,n,!0)){f=!0;break}if(f)break}if(!r)return e.parentType=i,!1;const l=Qr(e.getLines(t,a,e.blkIndent,!1));e.line=a+1;const c=e.push("heading_open",`h${r}`,1);c.markup=String.fromCharCode(o),c.map=[t,e.line];const u=e.push("inline","",0);u.content=l,u.map=[t,e.line-1],u.children=[];const d=e.push("heading_close",`h${r}`,-1);return d.markup=String.fromCharCode(o),e.parentType=i,!0}function AS(e,t,n){const s=e.md.block.ruler.getRules("paragraph"),i=e.parentType;let r=t+1;for(e.parentType="paragraph";r<n&&!e.isEmpty(r);r++){if(e.sCount[r]-e.blkIndent>3||e.sCount[r]<0)continue;let c=!1;for(let u=0,d=s.length;u<d;u++)if(s[u](e,r,n,!0)){c=!0;break}if(c)break}const o=Qr(e.getLines(t,r,e.blkIndent,!1));e.line=r;const a=e.push("paragraph_open","p",1);a.map=[t,e.line];const l=e.push("inline","",0);return l.content=o,l.map=[t,e.line],l.children=[],e.push("paragraph_close","p",-1),e.parentType=i,!0}var no=[["table",dS,["paragraph","reference"]],["code",fS],["fence",hS,["paragraph","reference","blockquote","list"]],["blockquote",pS,["paragraph","reference","blockquote","list"]],["hr",mS,["paragraph","reference","blockquote","list"]],["list",bS,["paragraph","reference","blockquote"]],["reference",yS],["html_block",xS,["paragraph","reference","blockquote"]],["heading",DS,["paragraph","reference","blockquote"]],["lheading",_S],["paragraph",AS]],hm=class{constructor(){A(this,"ruler",new Ti),A(this,"State",lm);for(let e=0;e<no.length;e++)this.ruler.push(no[e][0],no[e][1],{alt:(no[e][2]||[]).slice()})}tokenize(e,t,n){const s=this.ruler.getRules(""),i=s.length,r=e.md.options.maxNesting;let o=t,a=!1;for(;o<n&&(e.line=o=e.skipEmptyLines(o),!(o>=n||e.sCount[o]<e.blkIndent));){if(e.level>=r){e.line=n;break}const l=e.line;let c=!1;for(let u=0;u<i;u++)if(c=s[u](e,o,n,!1),c){if(l>=e.line)throw new Error("block rule didn't increment state.line");break}if(!c)throw new Error("none of the block rules matched");e.tight=!a,e.isEmpty(e.line-1)&&(a=!0),o=e.line,o<n&&e.isEmpty(o)&&(a=!0,o++,e.line=o)}}parse(e,t,n,s){if(!e)return;const i=new this.State(e,t,n,s);this.tokenize(i,i.line,i.lineMax)}},pm=class{constructor(e,t,n,s){A(this,"pos",0),A(this,"level",0),A(this,"pending",""),A(this,"pendingLevel",0),A(this,"cache",{}),A(this,"backticks",{}),A(this,"backticksScanned",!1),A(this,"skipHtmlSpecial",!1),A(this,"linkLevel",0),A(this,"delimiters",[]),A(this,"_prev_delimiters",[]),A(this,"Token",Rn),this.src=e,this.env=n,this.md=t,this.tokens=s,this.tokens_meta=Array(s.length),this.posMax=this.src.length}pushPending(){const e=new Rn("text","",0);return e.content=this.pending,e.level=this.pendingLevel,this.tokens.push(e),this.pending="",e}push(e,t,n){this.pending&&this.pushPending();const s=new Rn(e,t,n);let i;return n<0&&(this.level--,this.delimiters=this._prev_delimiters.pop()),s.level=this.level,n>0&&(this.level++,this._prev_delimiters.push(this.delimiters),this.delimiters=[],i={delimiters:this.delimiters}),this.pendingLevel=this.level,this.tokens.push(s),this.tokens_meta.push(i),s}scanDelims(e,t){const n=this.posMax,s=this.src.charCodeAt(e);let i;if(e===0)i=32;else if(e===1)i=this.src.charCodeAt(0),(i&63488)===55296&&(i=65533);else if(i=this.src.charCodeAt(e-1),(i&64512)===56320){const p=this.src.charCodeAt(e-2);i=(p&64512)===55296?65536+(p-55296<<10)+(i-56320):65533}else(i&64512)===55296&&(i=65533);let r=e;for(;r<n&&this.src.charCodeAt(r)===s;)r++;const o=r-e;let a=r<n?this.src.charCodeAt(r):32;if((a&64512)===55296){const p=this.src.charCodeAt(r+1);a=(p&64512)===56320?65536+(a-55296<<10)+(p-56320):65533}else(a&64512)===56320&&(a=65533);const l=Fi(i)||Si(i),c=Fi(a)||Si(a),u=Ci(i),d=Ci(a),f=!d&&(!c||u||l),h=!u&&(!l||d||c);return{can_open:f&&(t||!h||l),can_close:h&&(t||!f||c),length:o}}};function CS(e){switch(e){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:return!0;default:return!1}}function SS(e,t){let n=e.pos;for(;n<e.posMax&&!CS(e.src.charCodeAt(n));)n++;return n===e.pos?!1:(t||(e.pending+=e.src.slice(e.pos,n)),e.pos=n,!0)}function FS(e){return e>=65&&e<=90||e>=97&&e<=122}function ES(e){return e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===45||e===46}function TS(e,t){if(!e.md.options.linkify||e.linkLevel>0)return!1;const n=e.pos,s=e.posMax;if(n+3>s||e.src.charCodeAt(n)!==58||e.src.charCodeAt(n+1)!==47||e.src.charCodeAt(n+2)!==47)return!1;const i=n-Math.min(10,e.pending.length,n);let r=n;for(;r>i&&ES(e.src.charCodeAt(r-1));)r--;if(r===n||!FS(e.src.charCodeAt(r)))return!1;const o=n-r,a=e.md.linkify.matchAtStart(e.src.slice(r));if(!a)return!1;let l=a.url;if(l.length<=o)return!1;let c=l.length;for(;c>0&&l.charCodeAt(c-1)===42;)c--;c!==l.length&&(l=l.slice(0,c));const u=e.md.normalizeLink(l);if(!e.md.validateLink(u))return!1;if(!t){e.pending=e.pending.slice(0,-o);const d=e.push("link_open","a",1);d.attrs=[["href",u]],d.markup="linkify",d.info="auto";const f=e.push("text","",0);f.content=e.md.normalizeLinkText(l);const h=e.push("link_close","a",-1);h.markup="linkify",h.info="auto"}return e.pos+=l.length-o,!0}function zS(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==10)return!1;const s=e.pending.length-1,i=e.posMax;if(!t)if(s>=0&&e.pending.charCodeAt(s)===32)if(s>=1&&e.pending.charCodeAt(s-1)===32){let r=s-1;for(;r>=1&&e.pending.charCodeAt(r-1)===32;)r--;e.pending=e.pending.slice(0,r),e.push("hardbreak","br",0)}else e.pending=e.pending.slice(0,-1),e.push("softbreak","br",0);else e.push("softbreak","br",0);for(n++;n<i&&Y(e.src.charCodeAt(n));)n++;return e.pos=n,!0}var tc=[];for(let e=0;e<256;e++)tc.push(0);"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e){tc[e.charCodeAt(0)]=1});function RS(e,t){let n=e.pos;const s=e.posMax;if(e.src.charCodeAt(n)!==92||(n++,n>=s))return!1;let i=e.src.charCodeAt(n);if(i===10){for(t||e.push("hardbreak","br",0),n++;n<s&&(i=e.src.charCodeAt(n),!!Y(i));)n++;return e.pos=n,!0}if(i===32){if(!t){const a=e.push("text_special","",0);a.content="\\",a.markup="\\",a.info="escape"}return e.pos=n,!0}let r=e.src[n];if(i>=55296&&i<=56319&&n+1<s){const a=e.src.charCodeAt(n+1);a>=56320&&a<=57343&&(r+=e.src[n+1],n++)}const o="\\"+r;if(!t){const a=e.push("text_special","",0);i<256&&tc[i]!==0?a.content=r:a.content=o,a.markup=o,a.info="escape"}return e.pos=n+1,!0}function OS(e){const t={};let n=0;for(;(n=e.indexOf("`",n))!==-1;){const s=n;for(;e.charCodeAt(++n)===96;);t[n-s]=s}return t}function MS(e,t){var n;const s=e.pos;if(e.src.charCodeAt(s)!==96)return!1;const i=e.posMax;let r=s+1;for(;r<i&&e.src.charCodeAt(r)===96;)r++;const o=e.src.slice(s,r),a=o.length;if(e.backticksScanned||(e.backticks=OS(e.src),e.backticksScanned=!0),((n=e.backticks[a])!==null&&n!==void 0?n:-1)>=r){let l=r,c;for(;(c=e.src.indexOf("`",l))!==-1&&c<i;){for(l=c+1;e.src.charCodeAt(l)===96;)l++;if(l>i)break;if(l-c===a){if(!t){const u=e.push("code_inline","code",0);u.markup=o;let d=e.src.slice(r,c).replace(/\n/g," ");d.startsWith(" ")&&d.endsWith(" ")&&/[^ ]/.test(d)&&(d=d.slice(1,-1)),u.content=d}return e.pos=l,!0}}}return t||(e.pending+=o),e.pos=r,!0}function BS(e,t){const n=e.pos,s=e.src.charCodeAt(n);if(t||s!==126)return!1;const i=e.scanDelims(e.pos,!0);let r=i.length;const o=String.fromCharCode(s);if(r<2)return!1;let a;r%2&&(a=e.push("text","",0),a.content=o,r--);for(let l=0;l<r;l+=2)a=e.push("text","",0),a.content=o+o,e.delimiters.push({marker:s,length:0,token:e.tokens.length-1,end:-1,open:i.can_open,close:i.can_close});return e.pos+=i.length,!0}function mm(e,t){let n;const s=[],i=t.length;for(let r=0;r<i;r++){const o=t[r];if(o.marker!==126||o.end===-1)continue;const a=t[o.end];n=e.tokens[o.token],n.type="s_open",n.tag="s",n.nesting=1,n.markup="~~",n.content="",n=e.tokens[a.token],n.type="s_close",n.tag="s",n.nesting=-1,n.markup="~~",n.content="",e.tokens[a.token-1].type==="text"&&e.tokens[a.token-1].content==="~"&&s.push(a.token-1)}for(;s.length;){const r=s.pop();let o=r+1;for(;o<e.tokens.length&&e.tokens[o].type==="s_close";)o++;o--,r!==o&&(n=e.tokens[o],e.tokens[o]=e.tokens[r],e.tokens[r]=n)}}function NS(e){const t=e.tokens_meta,n=e.tokens_meta.length;mm(e,e.delimiters);for(let i=0;i<n;i++){var s;const r=(s=t[i])===null||s===void 0?void 0:s.delimiters;r&&mm(e,r)}}var gm={tokenize:BS,postProcess:NS};function jS(e,t){const n=e.pos,s=e.src.charCodeAt(n);if(t||s!==95&&s!==42)return!1;const i=e.scanDelims(e.pos,s===42);for(let r=0;r<i.length;r++){const o=e.push("text","",0);o.content=String.fromCharCode(s),e.delimiters.push({marker:s,length:i.length,token:e.tokens.length-1,end:-1,open:i.can_open,close:i.can_close})}return e.pos+=i.length,!0}function bm(e,t){const n=t.length;for(let s=n-1;s>=0;s--){const i=t[s];if(i.marker!==95&&i.marker!==42||i.end===-1)continue;const r=t[i.end],o=s>0&&t[s-1].end===i.end+1&&t[s-1].marker===i.marker&&t[s-1].token===i.token-1&&t[i.end+1].token===r.token+1,a=String.fromCharCode(i.marker),l=e.tokens[i.token];l.type=o?"strong_open":"em_open",l.tag=o?"strong":"em",l.nesting=1,l.markup=o?a+a:a,l.content="";const c=e.tokens[r.token];c.type=o?"strong_close":"em_close",c.tag=o?"strong":"em",c.nesting=-1,c.markup=o?a+a:a,c.content="",o&&(e.tokens[t[s-1].token].content="",e.tokens[t[i.end+1].token].content="",s--)}}function IS(e){const t=e.tokens_meta,n=e.tokens_meta.length;bm(e,e.delimiters);for(let i=0;i<n;i++){var s;const r=(s=t[i])===null||s===void 0?void 0:s.delimiters;r&&bm(e,r)}}var vm={tokenize:jS,postProcess:IS};function LS(e,t){let n,s,i,r,o="",a="",l=e.pos,c=!0;if(e.src.charCodeAt(e.pos)!==91)return!1;const u=e.pos,d=e.posMax,f=e.pos+1,h=e.md.helpers.parseLinkLabel(e,e.pos,!0);if(h<0)return!1;let p=h+1;if(p<d&&e.src.charCodeAt(p)===40){for(c=!1,p++;p<d&&(n=e.src.charCodeAt(p),!(!Y(n)&&n!==10));p++);if(p>=d)return!1;if(l=p,i=e.md.helpers.parseLinkDestination(e.src,p,e.posMax),i.ok){for(o=e.md.normalizeLink(i.str),e.md.validateLink(o)?p=i.pos:o="",l=p;p<d&&(n=e.src.charCodeAt(p),!(!Y(n)&&n!==10));p++);if(i=e.md.helpers.parseLinkTitle(e.src,p,e.posMax),p<d&&l!==p&&i.ok)for(a=i.str,p=i.pos;p<d&&(n=e.src.charCodeAt(p),!(!Y(n)&&n!==10));p++);}(p>=d||e.src.charCodeAt(p)!==41)&&(c=!0),p++}if(c){if(typeof e.env.references>"u")return!1;if(p<d&&e.src.charCodeAt(p)===91?(l=p+1,p=e.md.helpers.parseLinkLabel(e,p),p>=0?s=e.src.slice(l,p++):p=h+1):p=h+1,s||(s=e.src.slice(f,h)),s=Xr(s),r=e.env.references[s],!r)return e.pos=u,!1;o=r.href,a=r.title}if(!t){e.pos=f,e.posMax=h;const g=e.push("link_open","a",1),v=[["href",o]];if(g.attrs=v,a&&v.push(["title",a]),s){const y=Object.create(null);y.label=s,g.meta=y}e.linkLevel++,e.md.inline.tokenize(e),e.linkLevel--,e.push("link_close","a",-1)}return e.pos=p,e.posMax=d,!0}function qS(e,t){let n,s,i,r,o,a,l,c,u="";const d=e.pos,f=e.posMax;if(e.src.charCodeAt(e.pos)!==33||e.src.charCodeAt(e.pos+1)!==91)return!1;const h=e.pos+2,p=e.md.helpers.parseLinkLabel(e,e.pos+1,!1);if(p<0)return!1;if(r=p+1,r<f&&e.src.charCodeAt(r)===40){for(r++;r<f&&(n=e.src.charCodeAt(r),!(!Y(n)&&n!==10));r++);if(r>=f)return!1;for(c=r,a=e.md.helpers.parseLinkDestination(e.src,r,e.posMax),a.ok&&(u=e.md.normalizeLink(a.str),e.md.validateLink(u)?r=a.pos:u=""),c=r;r<f&&(n=e.src.charCodeAt(r),!(!Y(n)&&n!==10));r++);if(a=e.md.helpers.parseLinkTitle(e.src,r,e.posMax),r<f&&c!==r&&a.ok)for(l=a.str,r=a.pos;r<f&&(n=e.src.charCodeAt(r),!(!Y(n)&&n!==10));r++);else l="";if(r>=f||e.src.charCodeAt(r)!==41)return e.pos=d,!1;r++}else{if(typeof e.env.references>"u")return!1;if(r<f&&e.src.charCodeAt(r)===91?(c=r+1,r=e.md.helpers.parseLinkLabel(e,r),r>=0?i=e.src.slice(c,r++):r=p+1):r=p+1,i||(i=e.src.slice(h,p)),i=Xr(i),o=e.env.references[i],!o)return e.pos=d,!1;u=o.href,l=o.title}if(!t){s=e.src.slice(h,p);const g=[];e.md.inline.parse(s,e.md,e.env,g);const v=e.push("image","img",0),y=[["src",u],["alt",""]];if(v.attrs=y,v.children=g,v.content=s,l&&y.push(["title",l]),i){const $=Object.create(null);$.label=i,v.meta=$}}return e.pos=r,e.posMax=f,!0}var PS=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,US=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;function WS(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==60)return!1;const s=e.pos,i=e.posMax;for(;;){if(++n>=i)return!1;const o=e.src.charCodeAt(n);if(o===60)return!1;if(o===62)break}const r=e.src.slice(s+1,n);if(US.test(r)){const o=e.md.normalizeLink(r);if(!e.md.validateLink(o))return!1;if(!t){const a=e.push("link_open","a",1);a.attrs=[["href",o]],a.markup="autolink",a.info="auto";const l=e.push("text","",0);l.content=e.md.normalizeLinkText(r);const c=e.push("link_close","a",-1);c.markup="autolink",c.info="auto"}return e.pos+=r.length+2,!0}if(PS.test(r)){const o=e.md.normalizeLink(`mailto:${r}`);if(!e.md.validateLink(o))return!1;if(!t){const a=e.push("link_open","a",1);a.attrs=[["href",o]],a.markup="autolink",a.info="auto";const l=e.push("text","",0);l.content=e.md.normalizeLinkText(r);const c=e.push("link_close","a",-1);c.markup="autolink",c.info="auto"}return e.pos+=r.length+2,!0}return!1}function KS(e){return/^<a[>\s]/i.test(e)}function HS(e){return/^<\/a\s*>/i.test(e)}function ym(e){const t=e|32;return t>=97&&t<=122}function JS(e,t){const n=e.src;let s,i;if(n.startsWith("<!--",t)){if(n.startsWith(">",t+4))return t+5;if(n.startsWith("->",t+4))return t+6;s=t+4,i="-->"}else if(n.startsWith("<![CDATA[",t))s=t+9,i="]]>";else if(n.charCodeAt(t+1)===63)s=t+2,i="?>";else if(ym(n.charCodeAt(t+2)))s=t+3,i=">";else return-1;if(e.skipHtmlSpecial)return-1;const r=n.indexOf(i,s);return r<0?(e.skipHtmlSpecial=!0,-1):r+i.length}function VS(e,t){if(!e.md.options.html)return!1;const n=e.posMax,s=e.pos;if(e.src.charCodeAt(s)!==60||s+2>=n)return!1;let i;const r=e.src.charCodeAt(s+1);if(r===33||r===63)i=JS(e,s);else if(r===47||ym(r)){const o=e.src.slice(s).match(fm);i=o?s+o[0].length:-1}else return!1;if(i<0)return!1;if(!t){const o=e.push("html_inline","",0);o.content=e.src.slice(s,i),KS(o.content)&&e.linkLevel++,HS(o.content)&&e.linkLevel--}return e.pos=i,!0}var ZS=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,GS=/^&([a-z][a-z0-9]{1,31});/i;function YS(e,t){const n=e.pos,s=e.posMax;if(e.src.charCodeAt(n)!==38||n+1>=s)return!1;if(e.src.charCodeAt(n+1)===35){const i=e.src.slice(n).match(ZS);if(i){if(!t){const r=i[1][0].toLowerCase()==="x"?parseInt(i[1].slice(1),16):parseInt(i[1],10),o=e.push("text_special","",0);o.content=Yl(r)?Ai(r):Ai(65533),o.markup=i[0],o.info="entity"}return e.pos+=i[0].length,!0}}else{const i=e.src.slice(n).match(GS);if(i){const r=jp(i[0]);if(r!==i[0]){if(!t){const o=e.push("text_special","",0);o.content=r,o.markup=i[0],o.info="entity"}return e.pos+=i[0].length,!0}}}return!1}function wm(e){const t={},n=e.length;if(!n)return;let s=0,i=-2;const r=[];for(let o=0;o<n;o++){const a=e[o];if(r.push(0),(e[s].marker!==a.marker||i!==a.token-1)&&(s=o),i=a.token,a.length=a.length||0,!a.close)continue;t.hasOwnProperty(a.marker)||(t[a.marker]=[-1,-1,-1,-1,-1,-1]);const l=t[a.marker][(a.open?3:0)+a.length%3];let c=s-r[s]-1,u=c;for(;c>l;c-=r[c]+1){const d=e[c];if(d.marker===a.marker&&d.open&&d.end<0){let f=!1;if((d.close||a.open)&&(d.length+a.length)%3===0&&(d.length%3!==0||a.length%3!==0)&&(f=!0),!f){const h=c>0&&!e[c-1].open?r[c-1]+1:0;r[o]=o-c+h,r[c]=h,a.open=!1,d.end=o,d.close=!1,u=-1,i=-2;break}}}u!==-1&&(t[a.marker][(a.open?3:0)+(a.length||0)%3]=u)}}function XS(e){const t=e.tokens_meta,n=e.tokens_meta.length;wm(e.delimiters);for(let i=0;i<n;i++){var s;const r=(s=t[i])===null||s===void 0?void 0:s.delimiters;r&&wm(r)}}function QS(e){let t,n,s=0;const i=e.tokens,r=e.tokens.length;for(t=n=0;t<r;t++)i[t].nesting<0&&s--,i[t].level=s,i[t].nesting>0&&s++,i[t].type==="text"&&t+1<r&&i[t+1].type==="text"?i[t+1].content=i[t].content+i[t+1].content:(t!==n&&(i[n]=i[t]),n++);t!==n&&(i.length=n)}var nc=[["text",SS],["linkify",TS],["newline",zS],["escape",RS],["backticks",MS],["strikethrough",gm.tokenize],["emphasis",vm.tokenize],["link",LS],["image",qS],["autolink",WS],["html_inline",VS],["entity",YS]],sc=[["balance_pairs",XS],["strikethrough",gm.postProcess],["emphasis",vm.postProcess],["fragments_join",QS]],km=class{constructor(){A(this,"ruler",new Ti),A(this,"ruler2",new Ti),A(this,"State",pm);for(let e=0;e<nc.length;e++)this.ruler.push(nc[e][0],nc[e][1]);for(let e=0;e<sc.length;e++)this.ruler2.push(sc[e][0],sc[e][1])}skipToken(e){const t=e.pos,n=this.ruler.getRules(""),s=n.length,i=e.md.options.maxNesting,r=e.cache;if(typeof r[t]<"u"){e.pos=r[t];return}let o=!1;if(e.level<i){for(let a=0;a<s;a++)if(e.level++,o=n[a](e,!0),e.level--,o){if(t>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}else e.pos=e.posMax;o||e.pos++,r[t]=e.pos}tokenize(e){const t=this.ruler.getRules(""),n=t.length,s=e.posMax,i=e.md.options.maxNesting;for(;e.pos<s;){const r=e.pos;let o=!1;if(e.level<i){for(let a=0;a<n;a++)if(o=t[a](e,!1),o){if(r>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}if(o){if(e.pos>=s)break;continue}e.pending+=e.src[e.pos++]}e.pending&&e.pushPending()}parse(e,t,n,s){const i=new this.State(e,t,n,s);this.tokenize(i);const r=this.ruler2.getRules(""),o=r.length;for(let a=0;a<o;a++)r[a](i)}},eF={default:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:100},components:{core:{},block:{},inline:{}}},zero:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["paragraph"]},inline:{rules:["text"],rules2:["balance_pairs","fragments_join"]}}},commonmark:{options:{html:!0,xhtmlOut:!0,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["blockquote","code","fence","heading","hr","html_block","lheading","list","reference","paragraph"]},inline:{rules:["autolink","backticks","emphasis","entity","escape","html_inline","image","link","newline","text"],rules2:["balance_pairs","emphasis","fragments_join"]}}}},tF=/^(vbscript|javascript|file|data):/,nF=/^data:image\/(gif|png|jpeg|webp);/,$m=["http:","https:","mailto:"],At=class{validateLink(e){const t=e.trim().toLowerCase();return tF.test(t)?nF.test(t):!0}normalizeLink(e){const t=Hl(e,!0);if(t.hostname&&(!t.protocol||$m.indexOf(t.protocol)>=0))try{t.hostname=Vp.toASCII(t.hostname)}catch{}return t.auth&&(t.auth=Pt(t.auth)),t.hostname&&(t.hostname=Pt(t.hostname)),t.pathname&&(t.pathname=Pt(t.pathname)),t.search&&(t.search=Pt(t.search)),t.hash&&(t.hash=Pt(t.hash)),Kl(t)}normalizeLinkText(e){const t=Hl(e,!0);if(t.hostname&&(!t.protocol||$m.indexOf(t.protocol)>=0))try{t.hostname=Vp.toUnicode(t.hostname)}catch{}return ys(Kl(t),ys.defaultChars+"%")}constructor(...e){A(this,"inline",new km),A(this,"block",new hm),A(this,"core",new am),A(this,"renderer",new tm),A(this,"linkify",new fC),A(this,"utils",$C),A(this,"helpers",Object.assign({},jC));const[t,n]=e;typeof t=="string"?(this.configure(t),n&&this.set(n)):(this.configure("default"),this.set(t||{}))}set(e){return Object.assign(this.options,e),this}configure(e){let t;if(typeof e=="string"){const i=e;if(t=eF[i],!t)throw new Error(`Wrong 'markdown-it' preset "${i}", check name`)}else t=e;if(!t)throw new Error("Wrong `markdown-it` preset, can't be empty");t.options&&(this.options={...t.options});const n=t.components;if(n){var s;["core","block","inline"].forEach(r=>{var o;const a=(o=n[r])===null||o===void 0?void 0:o.rules;a&&this[r].ruler.enableOnly(a)});const i=(s=n.inline)===null||s===void 0?void 0:s.rules2;i&&this.inline.ruler2.enableOnly(i)}return this}enable(e,t=!1){let n=[];Array.isArray(e)||(e=[e]),["core","block","inline"].forEach(i=>{n=n.concat(this[i].ruler.enable(e,!0))}),n=n.concat(this.inline.ruler2.enable(e,!0));const s=e.filter(i=>n.indexOf(i)<0);if(s.length&&!t)throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${s}`);return this}disable(e,t=!1){let n=[];Array.isArray(e)||(e=[e]),["core","block","inline"].forEach(i=>{n=n.concat(this[i].ruler.disable(e,!0))}),n=n.concat(this.inline.ruler2.disable(e,!0));const s=e.filter(i=>n.indexOf(i)<0);if(s.length&&!t)throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${s}`);return this}use(e,...t){return e.apply(e,[this,...t]),this}parse(e,t){if(typeof e!="string")throw new Error("Input data should be a String");const n=new this.core.State(e,this,t);return this.core.process(n),n.tokens}render(e,t={}){return this.renderer.render(this.parse(e,t),this.options,t)}parseInline(e,t){const n=new this.core.State(e,this,t);return n.inlineMode=!0,this.core.process(n),n.tokens}renderInline(e,t={}){return this.renderer.render(this.parseInline(e,t),this.options,t)}};A(At,"Token",Rn),A(At,"Ruler",Ti),A(At,"Renderer",tm),A(At,"ParserCore",am),A(At,"StateCore",nm),A(At,"ParserBlock",hm),A(At,"StateBlock",lm),A(At,"ParserInline",km),A(At,"StateInline",pm);var sF=Yp(At);function iF(e){const t=new sF("default",{html:!1,linkify:!1,typographer:!1});return t.core.ruler.disable(["inline","linkify","replacements","smartquotes","text_join"]),t.options.maxNesting=e*2+4,t}let ic;function xm(e){const t=Math.min(e,200);return ic?.depth!==t&&(ic={depth:t,parser:iF(t)}),ic.parser}const rF=/^(?:https?:\/\/|\.{0,2}\/|#)[\w\-.~:/?#@!$'*+,;=]*$/;function oF(e,t,n){const s=[];let i=0,r=0;const o=a=>{a>i&&s.push({type:"text",value:e.slice(i,a)})};for(;r<e.length;){const a=e.charCodeAt(r);if(a===96){const l=aF(e,r);if(l===-1)return;o(r),s.push({type:"code",value:lF(e.slice(r+1,l))}),i=r=l+1}else if(a===42){const l=cF(e,r);if(l===-1)return;o(r),s.push({type:"strong",children:[{type:"text",value:e.slice(r+2,l)}]}),i=r=l+2}else if(a===91){const l=Dm(e,r+1,93);if(l===-1)return;const c=e.charCodeAt(l+1);if(c===40){const u=Dm(e,l+2,41),d=e.slice(l+2,u);if(u===-1||!rF.test(d))return;const f=e.slice(r+1,l),h=n(d,f);if(h===void 0||f==="")return;o(r),s.push(h),i=r=u+1}else{if(c===91||c===58||t.hasReferences)return;r=l+1}}else{if(rc(e,r,a))return;r++}}return i===0&&e!==""?[{type:"text",value:e}]:(o(e.length),s)}function rc(e,t,n){switch(n){case 10:case 38:case 60:case 92:case 126:return!0;case 33:return e.charCodeAt(t+1)===91;case 95:return!so(e.charCodeAt(t-1))||!so(e.charCodeAt(t+1));default:return!1}}function so(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function aF(e,t){const n=e.indexOf("`",t+1);return n<=t+1||e.charCodeAt(n+1)===96?-1:n}function lF(e){return e.length>2&&e.startsWith(" ")&&e.endsWith(" ")&&e.trim()!==""?e.slice(1,-1):e}function cF(e,t){if(e.charCodeAt(t+1)!==42||t>0&&e.charCodeAt(t-1)!==32||!so(e.charCodeAt(t+2)))return-1;for(let n=t+2;n<e.length;n++){const s=e.charCodeAt(n);if(s===42){const i=e.charCodeAt(n+2);return e.charCodeAt(n+1)===42&&so(e.charCodeAt(n-1))&&(Number.isNaN(i)||i===32||i===58||i===46||i===44)?n:-1}if(s===96||s===91||s===93||rc(e,n,s))return-1}return-1}function Dm(e,t,n){for(let s=t;s<e.length;s++){const i=e.charCodeAt(s);if(i===n)return s;if(i===91||i===93||i===96||i===42||i===40||(n===93?rc(e,s,i):i===32||i===60))return-1}return-1}const uF=new Map([8364,129,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,141,381,143,144,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,157,382,376].map((e,t)=>[e,128+t])),dF=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),fF=/[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/;function $s(e,t,n){if(fF.test(e)){const s=_m(e);if(s!==e)return t.onMended?.(n),s.normalize("NFC")}return e.normalize("NFC")}function _m(e){for(let t=0;t<8;t++){const n=hF(e);if(n===e)break;e=n}return e}function hF(e){let t="",n=0;for(;n<e.length;){const s=pF(e,n);s===void 0?t+=e[n++]:(t+=s.text,n=s.end)}return t}function pF(e,t){const n=Am(e,t),s=n===void 0||n<194?0:n<224?2:n<240?3:n<245?4:0;if(s===0)return;const i=new Uint8Array(s);for(let r=0;r<s;r++){const o=Am(e,t+r);if(o===void 0||r>0&&(o<128||o>191))return;i[r]=o}try{return{text:dF.decode(i),end:t+s}}catch{return}}function Am(e,t){const n=e.charCodeAt(t);return uF.get(n)??(n<=255?n:void 0)}const mF=new Set("a abbr b big center cite code del details div em font i img ins kbd li mark ol p q s samp small span strike strong sub summary sup table tbody td th tr tt u ul var".split(" "));function gF(e){const t=[];let n=0,s="";for(let i=e.indexOf("<");i!==-1;i=e.indexOf("<",n)){const r=e.indexOf(">",i);if(r===-1)break;const o=/^<\/?([a-z][a-z\d]{0,12})(?:[\s/>]|$)/i.exec(e.slice(i,i+18))?.[1]?.toLowerCase();if(o==="br")t.push(s+e.slice(n,i),void 0),s="";else if(o!==void 0&&mF.has(o))s+=e.slice(n,i);else{s+=e.slice(n,i+1),n=i+1;continue}n=r+1}return t.push(s+e.slice(n)),t}function st(e,t,n){const s=oF(e,n,(l,c)=>{const u=io(l,t,n);return u===void 0?void 0:{type:"link",href:u,children:[{type:"text",value:c}]}});if(s!==void 0)return n.isAscii!==!0&&Cm(s,n,t),xs(s);if(e.length>bF)return[{type:"text",value:$s(e.replace(/\s+/g," ").trim(),n,t)}];const i=kF.exec(e);i!==null&&n.onUnsafe?.(i[1],t);const r=[],o=xm(32);return o.inline.parse(e,o,{references:n.references},r),xs(Ri({tokens:r,index:0,line:t,context:n},void 0))}function Cm(e,t,n){for(const s of e)s.type==="text"||s.type==="code"?s.value=$s(s.value,t,n):"children"in s&&Cm(s.children,t,n)}const bF=1e4;function Ri(e,t){const n=[];for(;e.index<e.tokens.length;){const s=e.tokens[e.index++];if(s.type===t)break;vF(e,s,n)}return n}function vF(e,t,n){switch(t.type){case"text":case"text_special":oc(n,t.content,e);return;case"softbreak":e.line++,oc(n," ",e,!0);return;case"hardbreak":e.line++,e.breakLine=e.line,n.push({type:"break"});return;case"code_inline":n.push({type:"code",value:$s(t.content,e.context,e.line)});return;case"em_open":n.push({type:"emphasis",children:Ri(e,"em_close")});return;case"strong_open":n.push({type:"strong",children:Ri(e,"strong_close")});return;case"s_open":n.push({type:"delete",children:Ri(e,"s_close")});return;case"link_open":n.push(...yF(e,t));return;case"image":n.push(...wF(e,t));return;default:t.content!==""&&oc(n,t.content,e)}}function oc(e,t,n,s=!1){const i=$s(t,n.context,n.line);if(i.includes("<"))for(const a of gF(i))a===void 0?e.push({type:"break"}):a!==""&&Sm(e,a);else Sm(e,i);const r=e.at(-1);if(r?.type!=="text"||(n.breakLine!==void 0&&i.trim()!==""&&(r.source=n.context.source.range(n.breakLine,n.line+1),n.context.claim(n.breakLine),delete n.breakLine),!s))return;const o=r.source===void 0?n.line-1:r.source.start.line-1;r.source=n.context.source.range(o,n.line+1),n.context.claim(n.line)}function Sm(e,t){const n=e.at(-1);n?.type==="text"?n.value+=n.value.endsWith(" ")&&t===" "?"":t:e.push({type:"text",value:t})}function yF(e,t){const n=e.line,s=String(t.attrGet("href")??""),i=t.attrGet("title"),r=Ri(e,"link_close"),o=io(s,n,e.context);return o===void 0?r:[{type:"link",href:o,children:r,...i?{title:String(i)}:{}}]}function wF(e,t){const n=io(String(t.attrGet("src")??""),e.line,e.context),s=$s(t.content.replace(/\s+/g," "),e.context,e.line);if(n===void 0)return s===""?[]:[{type:"text",value:s}];const i=t.attrGet("title");return[{type:"image",href:n,alt:s,...i?{title:String(i)}:{}}]}const kF=/\]\(\s{0,3}<?\s{0,3}((?:javascript|vbscript|data|file):[^\s)]{0,40})/i,$F=/^(?:#|todo|tbd|url|link|xxx+|\.\.\.|placeholder|link[-_]here|insert[-_].{0,40}|your[-_].{0,40})$/i;function io(e,t,n){if(e===""||e.includes("%20")?!/^[a-z]+:|^[./]|%20.*\.\w+$/i.test(e):$F.test(e)){n.onPlaceholder?.(e,t);return}if(!wt(e)){n.onUnsafe?.(e,t);return}return!e.startsWith("#")&&!/^[a-z][a-z\d+.-]*:/i.test(e)?n.baseUrl!==void 0?$e(e,n.baseUrl)??e:(n.onRelative?.(e,t),e):e}function xs(e){for(;e.length>0;){const t=e[0];if(t.type==="text"&&(t.value=t.value.trimStart()),t.type!=="break"&&!(t.type==="text"&&t.value===""))break;e.shift()}for(;e.length>0;){const t=e.at(-1);if(t.type==="text"&&(t.value=t.value.trimEnd()),t.type!=="break"&&!(t.type==="text"&&t.value===""))break;e.pop()}return e}function be(e,t){const n=[];for(const s of e){const i=xF(s,t);i!==void 0&&n.push(i)}return n}function ro(e,t){const{directive:n}=e,s={kind:n.notice,content:[]},i=n.title===void 0?"":ne(st(n.title,e.start,t));i!==""&&(s.title=i),s.content=be(e.blocks,t),s.source=Be(t,e.start,e.end),ge(t,e.start,"notice",["admonition"]),t.notices.push(s)}function xF(e,t){const{start:n,end:s}=e;switch(e.type){case"paragraph":return ac(e.content,n,s,t);case"heading":{const i=st(e.content,n,t);return{type:"heading",depth:e.depth,children:i,source:$t(t,n,s)}}case"code":{const i=Be(t,n,s);return{type:"code",value:e.value,source:i,...e.language===""?{}:{language:e.language}}}case"list":return{type:"list",ordered:e.ordered,...e.startsWith===void 0?{}:{start:e.startsWith},items:e.entries.map(i=>CF(i,t)),source:$t(t,n,s)};case"quote":return DF(e.children,n,s,t);case"table":return{type:"table",header:e.header.map(i=>st(i,n,t)),rows:e.rows.map(i=>i.cells.map(r=>st(r,i.line,t))),source:Be(t,n,s)};case"notice":ro(e,t);return;case"comment":Vr(e,t);return;case"mark":Zr(e,t);return}}function ac(e,t,n,s){const i=st(e,t,s);if(i.length!==0)return{type:"paragraph",children:i,source:$t(s,t,n)}}function DF(e,t,n,s){return{type:"quote",children:be(lc(e),s),source:$t(s,t,n)}}function lc(e){const t=[];for(const n of e)n.type==="rule"||n.type==="directive"||(n.type==="list"?t.push({...n,entries:n.entries.map(_F)}):t.push(n));return t}function _F(e){const t=e.children[0],n=t?.type==="paragraph"||t?.type==="heading";return{start:e.start,end:e.end,column:e.column,content:n?t.content:"",contentLine:n?t.start:e.start,blocks:lc(n?e.children.slice(1):e.children)}}const AF=/^\[([ xX])\]\s+/;function CF(e,t){const n=AF.exec(e.content),s=n===null?e.content:e.content.slice(n[0].length),i=s===""?void 0:ac(s,e.contentLine,e.end,t),r=be(e.blocks,t);return{...n===null?{}:{checked:n[1]!==" "},children:i===void 0?r:[i,...r],source:$t(t,e.start,e.end,e.column<0?void 0:e.column)}}function cn(e,t,n){const s=n?.line??e[0]?.start;if(s===void 0)return;const r={kind:n===void 0&&e.every(c=>c.type==="code")?"code":"prose",content:[]};n!==void 0&&n.text!==""&&(r.title=n.text);const o=t.notes.push(r)-1;if(r.content=be(e,t),r.content.at(-1)===void 0&&n===void 0){t.notes.splice(o,1);return}const l=Math.max(s+1,...e.filter(SF).map(c=>c.end));r.source=Be(t,s,l);for(let c=s;c<l;c++)ge(t,c,"note",[n===void 0?"prose":"note-section"])}function SF(e){return e.type!=="comment"&&e.type!=="mark"&&e.type!=="notice"}const ve={box:1,mark:2,word:3,legend:4};function Fm(e,t){return{nodes:e,line:t,statusStrength:0,tags:[],owners:[],links:[],helpWanted:!1,stretch:!1,breaking:!1,rules:[]}}function je(e,t,n,s){if(s<e.statusStrength){e.status!==t&&(e.overruled??={text:n,status:t});return}e.status!==void 0&&e.status!==t&&e.statusText!==void 0&&(e.overruled??={text:e.statusText,status:e.status}),e.status=t,e.statusText=n,e.statusStrength=s}function Ds(e){const t=e.nodes[0];return t?.type==="text"?t.value:""}function un(e,t){const n=e.nodes[0];if(n?.type!=="text")return;const s=n.value.slice(t).trimStart();s===""?e.nodes.shift():e.nodes[0]={...n,value:s}}function _s(e){const t=e.nodes.at(-1);return t?.type==="text"?t.value:""}function Mn(e,t){const n=e.nodes.at(-1);if(n?.type!=="text")return;const s=Em(n.value.slice(0,t));s===""?e.nodes.pop():e.nodes[e.nodes.length-1]={...n,value:s},s===""&&Bn(e)}function Bn(e){for(let t=e.nodes.at(-1);t!==void 0;t=e.nodes.at(-1)){if(t.type==="break"){e.nodes.pop();continue}if(t.type!=="text")return;const n=Em(t.value);if(n!==""){n!==t.value&&(e.nodes[e.nodes.length-1]={...t,value:n});return}e.nodes.pop()}}function Em(e){let t=e.length;for(;t>0;){const n=e.charAt(t-1);if(FF.includes(n)||Tm(n))t--;else if(t>1&&EF.includes(n)&&Tm(e.charAt(t-2)))t-=2;else break}return t===e.length?e:e.slice(0,t)}const FF=",;，、",EF="-–—:|·";function Tm(e){return e===" "||!(e>="!"&&e<="~")&&/\s/.test(e)}const oo=new pt,cc=new pt;for(const{states:e}of ht)oo.add(e.nouns,!0),cc.add(e.connectives,!0);function Oi(e,t,n){const s=e[t];if(s===void 0||s.gap>ae.sign)return!0;if(cc.longest(e,t)!==void 0)return t>0;const i=oo.skip(e,t);return i>t?zm(e,i):n&&s.gap===ae.blank&&oo.longest(e,t+1)!==void 0&&zm(e,oo.skip(e,t+1))}function zm(e,t){const n=e[t];return n===void 0||n.gap>ae.sign||cc.longest(e,t)!==void 0}const TF=It(ht.map(e=>e.flags)),Rm=It(ht.map(e=>e.apartFlags)),Om=new pt;for(const e of ht)Om.add(e.slips,!0);function zF(e,t){const s=t===0||e[t].gap===ae.break?Rm.longest(e,t):void 0;if(s===void 0)return;const i=e[s.next];return i===void 0||i.gap===ae.break?s:void 0}function dn(e){const t=Je(e),n=[];for(let s=0;s<t.length;){const i=TF.longest(t,s)??zF(t,s);if(i!==void 0){const r=t[i.next-1];n.push({flag:i.value,start:t[s].start,end:r.end})}s=i?.next??s+1}return n}function RF(e){if(dn(e).some(s=>s.flag==="stretch"))return!0;const t=Je(e),n=Rm.longest(t,0);return n?.value==="stretch"&&Oi(t,n.next,!1)}function OF(e){return Om.first(Je(e))!==void 0}const MF=8,ao=ht.map(e=>e.states),uc=new pt,lo=new pt;for(const{negations:e,fillers:t}of ao)uc.add(e,!0),lo.add(t,!0);function Mm(e){const t=new pt;for(const n of e)for(const s of ao)for(const[i,r]of Object.entries(s[n]))t.add(r,{status:i,maturity:n==="maturity"});return t}const dc=Mm(["phrases","maturity"]),BF=Mm(["phrases","values","maturity"]),fc=It([...ao.map(e=>e.phrases),...ao.map(e=>e.sections)]);function Bm(e,t,n){const s=e[t];return s===void 0||s.gap>=n}function hc(e,t,n){const s=e.longest(t,n),i=lo.skip(t,n),r=uc.skip(t,i),o=r>n?e.longest(t,r):void 0;return o===void 0||s!==void 0&&s.next>=o.next?s===void 0?void 0:{...s,index:n}:{value:r>i?Nm(o.value):o.value,next:o.next,index:n}}function Nm(e){return{status:e.status==="done"||e.status==="in-progress"?"planned":e.status==="planned"?"dropped":e.status,maturity:!1}}function co(e,t,n){const s=e[t.index],i=e[t.next-1];return{...t.value,start:s.start,end:i.end,place:n}}function jm(e,t,n){const s=hc(e,t,0);if(!(s===void 0||!Bm(t,s.next,n)))return co(t,s,s.next===t.length?"whole":"leading")}function pc(e,t){const n=Math.max(1,t.length-MF);for(let s=t.length-1;s>=n;s--){const i=t[s];if(i.gap<ae.break)continue;const r=hc(dc,t,s);if(r===void 0)continue;if(r.next===t.length||/[([{（【]\W{0,3}$/.test(e.slice(Math.max(0,i.start-4),i.start))&&Bm(t,r.next,ae.comma)&&/[)\]}）】]\W{0,3}$/.test(e.slice(-4)))return co(t,r,"trailing")}}function Ut(e){const t=Je(e),n=jm(dc,t,ae.break);return n?.place==="leading"&&/^\s*[([（【]/.test(e.slice(n.end))?pc(e,t)??n:n??pc(e,t)}function uo(e){const t=Je(e),n=jm(BF,t,ae.sign)??pc(e,t);if(n!==void 0)return n;for(let s=0;s<t.length;s++){const i=hc(dc,t,s);if(i!==void 0)return co(t,i,"inside")}}function Mi(e){const t=Je(e),n=fc.longest(t,0);if(n!==void 0&&Oi(t,n.next,!0))return n.value;const s=lo.skip(t,0),i=uc.skip(t,s),r=i>0?fc.longest(t,i):void 0;return r!==void 0&&Oi(t,r.next,!0)?i===s?r.value:Nm({status:r.value}).status:NF(t)}function NF(e){for(let t=1;t<Math.min(e.length,4);t++){if(!Oi(e.slice(0,t),0,!1))continue;const n=fc.longest(e,lo.skip(e,t));if(n?.next===e.length)return n.value}}const Im=new Map;function As(e,t){for(const n of t.split(/\s+/))Im.set(n,e)}As("done","✅ ☑ ✔ ✓ 🗹 🆗 :white_check_mark: :heavy_check_mark: :ballot_box_with_check: :check: :check_mark: :done: :tick: :shipit: :checkered_flag: 🏁 :white_check: :green_check:"),As("planned","❌ ✗ ✘ ✖ ☐ ❎ ⬜ 🔲 ◻ ☒ 📋 📅 🗓 📆 🔜 :x: :heavy_multiplication_x: :negative_squared_cross_mark: :calendar: :date: :clipboard: :soon: :white_large_square: :white_square_button: :spiral_calendar: :black_square_button:"),As("in-progress","🚧 ⏳ ⌛ 🔄 🔃 🔁 ♻ 🔨 🛠 ⚒ 🏗 👷 🏃 🔧 :construction: :hourglass: :hourglass_flowing_sand: :arrows_counterclockwise: :arrows_clockwise: :repeat: :hammer: :hammer_and_wrench: :hammer_and_pick: :building_construction: :construction_worker: :runner: :wip: :recycle:"),As("considering","🤔 💭 :thinking: :thinking_face: :thought_balloon:"),As("blocked","⏸ 🛑 ⛔ 🔒 :no_entry: :pause_button: :double_vertical_bar: :octagonal_sign:"),As("dropped","🚫 🗑 :no_entry_sign: :wastebasket:");const jF=new Map([["⚠","at-risk"],[":warning:","at-risk"],["🟢","done"],["🟡","in-progress"],["🟠","in-progress"],["🔵","in-progress"],["🔴","at-risk"],["⚪","planned"],["⚫","dropped"],["💡","considering"],["❓","considering"],["🎉","done"],["🚀","done"],["✨","done"],["👀","considering"],["➖","planned"],["🟩","done"],["🟨","in-progress"],["🟥","planned"],["⬛","planned"],["🔶","in-progress"],["x","done"],["X","done"]]);function Wt(e){return e.startsWith(":")?e.toLowerCase():e.replace(/\ufe0e|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu,"")}function fo(e){return Im.get(Wt(e))}function Bi(e){return fo(e)??jF.get(Wt(e))}const IF=/^:[a-z0-9_+-]{1,40}:/i,LF=/:[a-z0-9_+-]{1,40}:$/i,Lm="(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|[✓✗✘])",qF=new RegExp(`^${Lm}(?:\\ufe0e|\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])*(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f]?){0,4}`,"u"),PF=new RegExp(`${Lm}(?:\\ufe0e|\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])*$`,"u");function Kt(e){const t=e.charCodeAt(0);if(t===58){const s=IF.exec(e);return s===null||/^:\d+:$/.test(s[0])?void 0:{mark:s[0],start:0,end:s[0].length}}if(!(t>=8592))return;const n=qF.exec(e);return n===null?void 0:{mark:n[0],start:0,end:n[0].length}}function qm(e){const t=e.charCodeAt(e.length-1);if(t===58){const s=LF.exec(e.slice(-44));return s===null?void 0:{mark:s[0],start:e.length-s[0].length,end:e.length}}if(!(t>=8592))return;const n=PF.exec(e.slice(-24));if(n!==null)return{mark:n[0],start:e.length-n[0].length,end:e.length}}function mc(e){return/^:(?:material|fontawesome|octicons|simple|fa|mdi|icon|carbon|lucide|heroicons)-/i.test(e)}const UF={name:"leading-mark",apply(e,t){const n=Ds(e),s=Kt(n);if(s===void 0)return!1;const i=t.legend.get(Wt(s.mark));if(i!==void 0)return ho(e,i,s.mark),un(e,s.end),!0;const r=fo(s.mark);if(r!==void 0)je(e,r,s.mark,ve.mark);else if(s.mark.startsWith(":")){if(!mc(s.mark)&&e.statusStrength>=ve.mark)e.tags=[...e.tags,s.mark.slice(1,-1)];else if(!mc(s.mark))return!1}else return!1;return un(e,s.end),!0}};function ho(e,t,n){t.status!==void 0&&je(e,t.status,n,ve.legend),t.helpWanted===!0&&(e.helpWanted=!0),t.stretch===!0&&(e.stretch=!0)}function WF(e,t){return t.legend.get(Wt(e))?.owner===!0}const KF=40,HF={name:"leading-bracket",apply(e,t){const n=Ds(e),s=n.charCodeAt(0)===91?"]":n.charCodeAt(0)===12304?"】":void 0;if(s===void 0)return JF(e,n);const i=n.indexOf(s),r=n.slice(1,i).trim();if(i<2||r.length>KF||r===""||r.includes("[")||r.includes("@"))return!1;if(!VF(e,t,r)){if(n.slice(i+1).trim()===""&&e.nodes.length===1||/^[#v]?\d+(?:\.\d+)*\+?$|^(?:unreleased|version|release)\b/i.test(r))return!1;GF(e,r,t)}return un(e,i+1+Pm(n.slice(i+1))),!0}};function JF(e,t){const n=/^\(([\w-]{1,20}\/[\w-]{1,20})\)\s+/.exec(t);return n===null?!1:(e.tags=[...e.tags,n[1]],un(e,n[0].length+Pm(t.slice(n[0].length))),!0)}function VF(e,t,n){const s=t.legend.get(Wt(`[${n}]`));if(s!==void 0)ho(e,s,`[${n}]`);else if(n==="?")e.helpWanted=!0;else{const i=ZF(n,t);if(i===void 0)return!1;i.state===void 0?po(e,i.flag):je(e,i.state,n,ve.word)}return!0}function ZF(e,t){if(t.labels?.has(e)===!0)return t.labels.get(e);const n=Ut(e),s=dn(e)[0];let i;return n?.place==="whole"?i={state:n.status}:s!==void 0&&s.end-s.start>=e.length&&(i={flag:s.flag}),t.labels?.set(e,i),i}function po(e,t){t==="help-wanted"?e.helpWanted=!0:t==="stretch"?e.stretch=!0:e.breaking=!0}function GF(e,t,n){for(const s of t.split(/[/,|、]/)){const i=s.trim();i!==""&&!e.tags.includes(i)&&e.tags.length<n.limits.perItem&&(e.tags=[...e.tags,i])}}function Pm(e){return/^\s*(?:[-–—](?=\s)|:(?=\s))/.exec(e)?.[0].length??0}const Um=new Set(["considering","at-risk"]),YF={name:"leading-word",apply(e){const t=e.nodes[0];if(t===void 0||e.nodes.length===0)return!1;if(t.type==="text"){const o=Ds(e);if(!/[:：]|\s[-–—]/.test(o.slice(0,32)))return!1;const a=/^([\p{L}][^:：–—-]{1,24}?)\s*(?:[:：]|\s[-–—])\s+/u.exec(o.slice(0,40));if(a===null)return!1;const l=Ut(a[1]);return l?.place!=="whole"||l.maturity||Um.has(l.status)?!1:(je(e,l.status,a[1],ve.word),un(e,a[0].length),!0)}if(t.type!=="emphasis"&&t.type!=="strong"||e.nodes.length<2)return!1;const n=on(t.children).replace(/^[\s([]+|[\s)\]:]+$/g,"");if(n.length>30)return!1;const s=Ut(n);if(s?.place!=="whole"||Um.has(s.status)&&t.type==="strong")return!1;je(e,s.status,n,ve.word),e.nodes.shift();const i=Ds(e),r=/^\s*[-–—:|]?\s*/.exec(i)[0].length;return un(e,r),Bn(e),!0}},XF={name:"struck-title",apply(e){const t=e.nodes[0];return e.nodes.length!==1||t?.type!=="delete"?!1:(e.statusStrength===0&&je(e,"done","~~",ve.box),e.nodes=t.children,!0)}},QF=new Map([["","planned"],[" ","planned"],["x","done"],["X","done"],["v","done"],["V","done"],["√","done"],["✓","done"],["✔","done"],["✅","done"],["/","in-progress"],["~","in-progress"],["-","in-progress"],["+","in-progress"],["+/-","in-progress"],["±","in-progress"],[".","in-progress"]]),eE={name:"task-box",apply(e){const t=Ds(e);if(t.charCodeAt(0)!==91)return!1;const n=t.indexOf("]");if(n===-1||n>4||n+1<t.length&&!/[\s:\p{L}\p{N}]/u.test(t[n+1]))return!1;const s=QF.get(n===2?t[1]:t.slice(1,n).trim());if(s===void 0)return!1;je(e,s,t.slice(0,n+1),ve.box),un(e,n+1);const i=/^\s*[-–—:]\s+(?=\S)/.exec(Ds(e));return i!==null&&un(e,i[0].length),!0}},Wm="\\d{1,6}(?:\\.\\d{1,6}){0,3}(?:\\.[x*](?![\\p{L}\\d]))?(?:[-.]?(?:alpha|beta|rc|pre|preview|dev|snapshot|canary|next|m)(?:[-.]?\\d{1,4}){0,2})?",tE=new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}\\d_.#@$/\\\\-])(v\\.? ?)?(${Wm})(\\+)?(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d_%])`,"giu"),nE=new RegExp(`^\\s{0,3}(?:-|–|—|\\.{2,3}|~|to|through|until|bis|至|到|から|по)\\s{0,3}((?:v\\.? ?)?${Wm})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d_%])`,"iu"),Km=/([\p{L}\p{N}+#.]{1,30})['’"`*_]{0,3}\s{0,2}[-:]?\s{0,2}["'`*_]{0,3}$/u,sE=/^\+?[\s"'`*_\])）-]{0,3}([\p{L}]{1,20})/u,Hm=It(ht.map(e=>({yes:e.versions}))),iE=/^(?:releases?|roadmap|version|milestone|版本|版|버전|バージョン|リリース|релиз)/iu,rE=/^(?:ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|x|k|m|b|gb|mb|kb|tb|px|pt|em|items?|users?|times|percent|million|billion|тыс|%)$/iu,oE=new Set(`java jdk http https tls ssl python node nodejs node.js php ruby go golang rust c c++ .net dotnet es ecmascript css html
  usb bluetooth wifi oauth openapi swagger webgl opengl vulkan cuda openssl wcag rfc windows android ios macos ubuntu debian vue
  react angular qt gtk django rails spring scala kotlin swift postgres postgresql mysql mariadb redis kubernetes k8s graphql
  typescript docker chrome firefox safari electron jquery bootstrap webpack vite elasticsearch kafka spark hadoop cmake gcc clang
  llvm directx wayland glibc linux ipv llama soap xml json yaml unicode emoji oidc saml mqtt grpc protobuf
  phase step section sprint chapter part stage appendix figure table level tier goal objective priority item task issue epic week
  day iteration act wave track theme option requirement area top no number nr rank schritt teil kapitel abschnitt étape etapa fase fasi`.split(/\s+/));function aE(e,t){const n=e.slice(Math.max(0,t.index-40),t.index),s=e.slice(t.end,t.end+40);return{before:Km.exec(n)?.[1]?.toLowerCase()??"",after:sE.exec(s)?.[1]??""}}function lE(e,{digits:t,end:n,hasV:s}){const i=e.slice(n,n+2);if(/^[./:-]\d/.test(i)||/^\s?%/.test(i))return!0;const r=t.split(".");return r.length===3&&/^(?:19|2[01])\d\d$/.test(r[2]??"")&&Number(r[0])<=31?!0:!s&&r.length===4&&r.every(o=>Number(o)<256)}function cE(e,t,n,s){const i=t.digits.split(".").length;if(iE.test(s))return"certain";const o=e.slice(0,t.index),a=e.slice(t.end),l=!/[\p{L}\p{N}]/u.test(o),u=!/[\p{L}\p{N}]/u.test(a)||/^\s*[:(（[|,–—]|^\s+-\s/.test(a);return i>=3?l&&!u?"likely":"certain":l?u||t.isOpen?"likely":"weak":/[a-z]/i.test(t.digits)||t.isOpen||n!==""&&u?"likely":"weak"}function uE(e,t){if(lE(e,t))return;const{before:n,after:s}=aE(e,t),i=t.digits.includes(".")||/[a-z]/i.test(t.digits);if(oE.has(n.replace(/\.$/,"")))return i?"weak":void 0;if(t.hasV)return i?"certain":"likely";if(Hm.whole(n)!==void 0)return i?"certain":/^(?:19|2\d)\d\d$/.test(t.digits)?void 0:"likely";if(!(!i||rE.test(s)))return cE(e,t,n,s)}function dE(e,t){const n=e.slice(Math.max(0,t.index-40),t.index),s=Km.exec(n);return s!==null&&Hm.whole(s[1]??"")!==void 0&&!/:\s*$/.test(n)?t.index-(n.length-s.index):t.index}function fE(e,t,n){const s={from:t.text.replaceAll(/\s|\+/g,""),start:dE(e,t),end:t.end,certainty:n},i=nE.exec(e.slice(t.end,t.end+60)),r=i?.[1];return i!==null&&r!==void 0&&/^v|\./i.test(r)&&(s.to=r.replaceAll(/\s/g,""),s.end=t.end+i[0].length,s.certainty=t.hasV||/^v/i.test(r)?"certain":n==="weak"?"likely":n),s}const Jm={certain:0,likely:1,weak:2};function gt(e){const t=e.slice(0,1e3);let n;for(const s of t.matchAll(tE)){const i={text:s[0],index:s.index,end:s.index+s[0].length,hasV:s[1]!==void 0,digits:s[2]??"",isOpen:s[3]!==void 0},r=uE(t,i);if(r===void 0)continue;const o=fE(t,i,r);if((n===void 0||Jm[o.certainty]<Jm[n.certainty])&&(n=o),n.certainty==="certain")break}return n}const hE=/\b(?:see|cf|and|also|issues?|prs?|details?|more info(?:rmation)?)\b\.?:?/gi,pE={name:"trailing-group",apply(e){const t=mE(e.nodes);if(t===void 0)return!1;const n=t.inner.some(Vm),s=ne(n?t.inner.filter(i=>!Vm(i)):t.inner);return bE(s,n)?Ht(e,t):n?vE(e,t):yE(e,t,s)}};function mE(e){const t=e.at(-1);if(t?.type!=="text")return;const n=t.value.trimEnd();if(!n.endsWith(")")&&!n.endsWith("）"))return;let s=0;for(let i=e.length-1;i>=0&&i>e.length-12;i--){const r=e[i];if(r.type!=="text")continue;const o=i===e.length-1?n:r.value;for(let a=o.length-1;a>=0;a--){const l=o.charCodeAt(a);if(l===41||l===65289)s++;else if((l===40||l===65288)&&--s===0){const c=gE(e,i,a+1,n.length-1);return{index:i,offset:a,inner:c,isWhole:i===0&&a===0}}}}}function gE(e,t,n,s){const i=e[t];return t===e.length-1&&i.type==="text"?[{type:"text",value:i.value.slice(n,s)}]:e.slice(t).map((r,o,a)=>{if(r.type!=="text")return r;const l=o===a.length-1?s:void 0;return{...r,value:r.value.slice(o===0?n:0,l)}})}function Vm(e){return e.type==="link"||e.type==="delete"&&Zm(e.children)}function Zm(e){return e.some(t=>t.type==="link"||"children"in t&&Zm(t.children))}function bE(e,t){if(!t&&!/#|:\/\/|\[\]/.test(e))return!1;const n=e.replace(/(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7}/g,"").replace(/\[\]/g,""),s=n.length<e.length;if(!t&&!s&&!/^https?:\/\/\S+$/.test(e.trim()))return!1;const i=n.replace(/https?:\/\/\S+/g,"").replace(hE,"");return!/[\p{L}\p{N}]/u.test(i)}function Ht(e,t,n=""){if(t.isWhole)return!1;const s=e.nodes[t.index];return s?.type!=="text"?!1:(e.nodes.length=t.index+1,e.nodes[t.index]={...s,value:s.value.slice(0,t.offset)+n},n===""&&Bn(e),!0)}function vE(e,t){const n=t.inner[0];if(n?.type!=="text")return!1;const s=/(?:^|[.;,:–—-]\s*|\s)(?:see|cf\.?|details:?|tracked (?:in|by|at)|more:?|more info:?)(?:\s+the)?(?:\s*:)?\s*$/i.exec(n.value);if(s===null)return!1;const i=n.value.slice(0,s.index).trim();if(i==="")return Ht(e,t);const r=Ut(i);return r?.place==="whole"&&!r.maturity?(je(e,r.status,i,ve.word),Ht(e,t)):(t.isWhole||Ht(e,t,`(${i})`),!1)}function yE(e,t,n){if(n.length===0||n.length>60||t.isWhole||n===e.readGroup)return!1;const s=Kt(n);if(s?.end===n.length){const a=fo(s.mark);return a===void 0?!1:(je(e,a,n,ve.mark),Ht(e,t))}const i=dn(n)[0];if(i!==void 0&&i.end-i.start>=n.length-2)return po(e,i.flag),Ht(e,t);const r=Ut(n);if(r?.place==="whole"&&!r.maturity)return je(e,r.status,n,ve.word),Ht(e,t);if(r!==void 0&&e.statusStrength<ve.word&&!r.maturity&&r.place==="leading")return je(e,r.status,n.slice(r.start,r.end),ve.word),Ht(e,t);const o=/^(\d{1,6})\s*\/\s*(\d{1,6})(?:\s+\p{L}{1,20}){0,2}$/u.exec(n);return o!==null&&Number(o[1])<=Number(o[2])?(e.progress??={done:Number(o[1]),total:Number(o[2])},Ht(e,t)):(wE(e,n),e.readGroup=n,!1)}function wE(e,t){if(/^(?:p[0-4]|(?:low|medium|high|critical|top|urgent)(?: priority)?|priority:? ?\w{1,10}|(?:高|中|低)优先级)$/i.test(t)){e.priority??=t;return}if(!/\d/.test(t)&&t.length>20)return;const s=Ve(t);if(s!==void 0)e.when??=s.when;else{const i=gt(t);i?.start===0&&i.end===t.length&&(e.target??=t)}}function kE(e){return on(e).trim().replace(/^[([]+|[)\]]+$/g,"")}const $E={name:"trailing-emphasis",apply(e){const t=e.nodes.at(-1);if(e.nodes.length<2||t===void 0||t.type!=="emphasis"&&t.type!=="strong"&&t.type!=="code")return!1;const n=t.type==="code"?t.value:kE(t.children);if(n.length>40)return!1;const s=dn(n)[0];if(s!==void 0&&s.end-s.start>=n.length-2)po(e,s.flag);else{const i=Ut(n);if(i?.place!=="whole"||i.maturity)return!1;je(e,i.status,n,ve.word)}return e.nodes.pop(),Bn(e),!0}},xE={name:"trailing-help",apply(e,t){const n=_s(e).trimEnd();if(!n.endsWith("]"))return!1;const s=n.lastIndexOf("[");if(s===-1||n.length-s>6)return!1;const i=n.slice(s),r=t.legend.get(Wt(i));if(r!==void 0)ho(e,r,i);else if(i==="[?]")e.helpWanted=!0;else return!1;return Mn(e,s),!0}},DE={name:"trailing-mark",apply(e,t){const n=_s(e).trimEnd(),s=qm(n);if(s===void 0||s.start===0&&e.nodes.length===1)return!1;const i=t.legend.get(Wt(s.mark));if(i!==void 0)ho(e,i,s.mark);else{const r=fo(s.mark);if(r===void 0&&!mc(s.mark))return!1;r!==void 0&&je(e,r,s.mark,ve.mark)}return Mn(e,s.start),!0}},_E=/^@?[\p{L}\p{N}](?:[\p{L}\p{N}._/-]{0,60}[\p{L}\p{N}])?$/u,AE={name:"trailing-owner",apply(e,t){const n=e.nodes.at(-1);if(n?.type==="link"){const i=ne(n.children);return/^\[?@[\w.-]{1,60}\]?$/.test(i)?(gc(e,{name:i.replace(/[[\]@]/g,""),href:n.href},t,!0),e.nodes.pop(),Bn(e),!0):!1}const s=_s(e).trimEnd();return SE(e,t,s)||FE(e,t,s)}};function gc(e,t,n,s=!1){e.owners.length>=n.limits.perItem||e.owners.some(i=>i.name===t.name)||(e.owners=s?[t,...e.owners]:[...e.owners,t])}function CE(e,t){const n=[];let s=!1;for(const i of e.replaceAll(/(:[\w+-]{1,40}:)/g," $1 ").split(/[\s,;&、]+/))if(!(i===""||i==="and"||i==="+"))if(/^:[\w+-]{1,40}:$/.test(i)){if(!WF(i,t)&&!e.includes("@"))return;s=!0}else if(i.startsWith("@")&&_E.test(i))n.push(bc(i.slice(1)));else return;if(!(n.length===0&&!s))return{owners:n,vacant:n.length===0}}function bc(e){return e.includes("/")?{name:e,team:!0}:{name:e}}function SE(e,t,n){const s=n.at(-1);if(s!=="]"&&s!==")")return!1;const i=n.lastIndexOf(s==="]"?"[":"(");if(i===-1)return!1;const r=n.slice(i+1,-1);if(!r.includes("@")&&!r.includes(":"))return!1;const o=CE(r.replace(/^\s*(?:owners?|leads?|by|assigned to)(?:\s+(?::\s+)?|:\s+)(?=@)/i,""),t);if(o===void 0)return!1;for(const a of o.owners.toReversed())gc(e,a,t,!0);return o.vacant&&(e.vacant=!0),Mn(e,i),!0}function FE(e,t,n){const s=n.lastIndexOf("@");if(s===-1||s>0&&!/[\s(]/.test(n[s-1]))return!1;const i=/^@([\w-](?:[\w.-]{0,60}[\w-])?)[.,;]?$/.exec(n.slice(s));if(i===null||s===0&&e.nodes.length===1)return!1;gc(e,{name:i[1]},t,!0),Mn(e,s);const r=_s(e),o=/(?:^|\s)(?:by|owners?:?|leads?:?|assigned to:?|cc)\s*$/i.exec(r);return o!==null&&Mn(e,o.index),!0}const EE=/\/(?:-\/)?(issues|pulls?|merge_requests|discussions|milestones?)\/(\d{1,9})(?=[/?#]|$)/,TE=/\/(?:-\/)?commits?\/[0-9a-f]{7,40}(?=[/?#]|$)/,zE=/^(?:(?:the|our|design|full|technical|tech|product)\s+)*(?:spec|specs|specification|rfc|design|design doc|doc|proposal|kep|pep|adr|prd|enhancement)(?:[\s#-]*\d{1,6})?$/i,RE=new Map([["issues","issue"],["pull","pull"],["pulls","pull"],["merge_requests","pull"],["discussions","discussion"],["milestone","milestone"],["milestones","milestone"]]);function Ni(e,t){const n=EE.exec(e);if(n!==null){const i={href:e,text:t,kind:RE.get(n[1])??"web",number:Number(n[2])},r=Gm(e);return r!==void 0&&(i.repository=r),i}const s=TE.test(e)?Gm(e):void 0;return s!==void 0?{href:e,text:t,kind:"commit",repository:s}:{href:e,text:t,kind:zE.test(t.trim())?"spec":"web"}}function Gm(e){return/^https?:\/\/[^/]+\/((?:[\w.-]+\/)+?[\w.-]+)\/(?:-\/)?(?:issues|pulls?|merge_requests|discussions|milestones?|commits?)\//.exec(e)?.[1]}function OE(e,t,n,s){const i=`../../issues/${e}`,r={...n,onRelative:()=>{}};return{...Ni(io(i,s,r)??i,t),kind:"issue",number:e}}const ME=/https?:\/\/[^\s<>()[\]"'`]{4,500}/g,BE=/(?:^|[\s([,])(?:[\w.-]+\/[\w.-]+)?#(\d{1,7})(?=$|[\s)\],.;:])/g;function mo(e,t,n,s,i){for(const r of e)r.type==="link"?vc(t,Ni(r.href,ne(r.children)),i):r.type==="text"?NE(r.value,t,n,s,i):"children"in r&&mo(r.children,t,n,s,i)}function NE(e,t,n,s,i){if(e.includes("://"))for(const r of e.matchAll(ME)){const o=r[0].replace(/[.,;:!?*_]+$/,"");wt(o)&&vc(t,Ni(o,o),i)}if(e.includes("#"))for(const r of e.matchAll(BE)){const o=Number(r[1]);o>0&&!jE(e,r.index)&&vc(t,OE(o,`#${o}`,n,s),i)}}function jE(e,t){return t===0&&e.startsWith("(")}function vc(e,t,n){e.length<n&&!e.some(s=>s.href===t.href)&&e.push(t)}const IE=/^\[?(?:(?:issue|pr|pull request|pull|gh|mr|discussion)s?[\s-]*)?(?:[\w.-]{1,60}\/[\w.-]{1,60})?[#!]?\d{1,7}\]?$/i,LE={name:"trailing-reference",apply(e){const t=e.nodes.at(-1);if(e.nodes.length>1&&t?.type==="link"){const i=ne(t.children),r=e.nodes.at(-2),o=r?.type==="text"?/\s*(?:→|⇒|->)\s*$/.exec(r.value):null;return o!==null&&e.nodes.length===2&&r?.type==="text"&&o.index>0?(e.nodes=[{...r,value:r.value.slice(0,o.index)}],Bn(e),!0):IE.test(i)&&Ni(t.href,i).number!==void 0?(e.nodes.pop(),Bn(e),!0):!1}const n=_s(e).trimEnd();if(!/\d$/.test(n))return!1;const s=/[\s,](?:(?:issue|pr|gh)\s*)?(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7}$/i.exec(n.slice(-140));return s===null?!1:(Mn(e,Math.max(0,n.length-140)+s.index),!0)}},qE=/(?:\s[-–—|]{1,2}\s+|\s?[[【])([^-–—|[\]【】]{2,30})[\]】]?$/,PE=[eE,UF,HF,XF,YF,xE,AE,DE,LE,pE,$E,{name:"trailing-word",apply(e){const t=_s(e).trimEnd(),n=t.slice(-40);if(!/[-–—|[【]/.test(n))return!1;const s=qE.exec(n);if(s===null)return!1;const i=t.length-n.length+s.index;if(i<=0&&e.nodes.length===1)return!1;const r=s[1].trim(),o=dn(r)[0];if(o!==void 0&&o.end-o.start>=r.length-1)po(e,o.flag);else{const a=Ut(r);if(a?.place!=="whole"||a.maturity)return!1;je(e,a.status,r,ve.word)}return Mn(e,i),!0}}],UE=24;function Cs(e,t,n){return e.length>n.limits.lineLength?Fm(st(e,t,n),t):KE(st(WE(e),t,n),t,n)}function WE(e){return e.includes("/>")?e.replaceAll(/<[A-Z][A-Za-z]{0,30}\s[^<>`]{0,200}\/>/g,t=>{const n=/\s(?:text|label|title)=(?:"([^"]{0,80})"|'([^']{0,80})')/.exec(t);return n===null?t:`(${n[1]??n[2]??""})`}):e}function KE(e,t,n){const s=Fm(e,t);mo(e,s.links,n,t,n.limits.perItem);const i=JE(s);for(let r=0;r<UE;r++){const o=HE(s,n);if(o===void 0||(s.rules=[...s.rules,o.name],s.nodes.length===0))break}return i!==void 0&&s.nodes.length>0&&(s.nodes=[{type:i,children:s.nodes}]),s.links.length>0&&s.owners.length>0&&(s.links=s.links.filter(r=>!VE(s,r.href))),s}function HE(e,t){for(const n of PE)if(n.apply(e,t))return n}function JE(e){const t=e.nodes[0];if(e.nodes.length===1&&(t?.type==="strong"||t?.type==="emphasis"))return e.nodes=[...t.children],t.type}function VE(e,t){return e.owners.some(n=>n.href===t)}const Ss=It(ht.map(e=>e.columns)),ZE=4;function yc(e){const t=e.search(/[([（]/);return t>0?e.slice(0,t):e}function GE(e){for(let t=1;t<e.length;t++){const n=Ss.longest(e,t);if(n?.next===e.length)return n.value}return Ss.longest(e,0)?.value}function Ym(e){const t=Ss.whole(e)??Ss.whole(yc(e));if(t!==void 0)return t;const n=Je(yc(e));return n.length>1&&n.length<=ZE?GE(n):void 0}function Nn(e){const t=Ss.whole(e)??Ss.whole(yc(e));return t==="title"?void 0:t}const YE=/^(\*\*|__|\*|_)([^*_:：]{1,40})(?:[:：]\1|\1\s*(?:\([^()]{0,60}\)\s*)?[:：])(?:\s*[:：])?(.*)$/,XE=/^[_*]([^*_:：]{1,40})[:：](?=\s)(.*)[_*]$/,QE=/^([\p{L}][\p{L}\p{N} /_-]{0,30})[:：](?=\s+\S)(.*)$/u;function Xm(e,t){const n=e.trim(),s=n.charCodeAt(0);if(s===42||s===95){const r=XE.exec(n);if(r!==null&&Nn(r[1].trim())!==void 0)return wc(r[1],r[2],t);const o=YE.exec(n);return o===null?void 0:wc(o[2],o[3],t)}const i=QE.exec(n);if(!(i===null||Nn(i[1].trim())===void 0))return wc(i[1],i[2],t)}function wc(e,t,n){const s=Nn(e.trim());return{key:e.trim(),value:t.trim(),line:n,...s===void 0?{}:{role:s}}}const eT=new Set(["status","owner","priority","effort","target","when","start","end","dependencies","progress"]);function kc(e,t){const n=[];if(e.content.split(`
`).forEach((i,r)=>{const o=Xm(i,e.start+r);if(o!==void 0)n.push(o);else if(n.length>0){const a=n.at(-1);a.value+=(a.value===""?"":" ")+i.trim()}}),n[0]?.line===e.start)return n}function Qm(e,t){const n=Xm(e.content.split(`
`,1)[0],e.contentLine);return n?.role!==void 0&&eT.has(n.role)&&n.value!==""?n:void 0}function go(e,t,n){for(const s of t)ji(e,s.role,s.key,s.value,s.line,n)}function ji(e,t,n,s,i,r){const o=st(s,i,r),a=ne(o);if(a!==""){switch(t){case"status":if(Ve(a)!==void 0){tg(e,"when",n,a,i,r);return}if(tT(e,a,r,i))return;break;case"owner":if(/^(?:help wanted|\?)$/i.test(a.replace(/^[^\w?]+|[^\w?]+$/g,""))){e.helpWanted=!0;return}nT(e,o,r);return;case"priority":e.priority=a;return;case"type":e.type=a,/^breaking\b/i.test(a)&&(e.breaking=!0);return;case"target":e.target=a;return;case"when":case"start":case"end":tg(e,t,n,a,i,r);return;case"progress":if(sT(e,a))return;break;case"dependencies":e.dependsOn?.push(...iT(a));return}Fs(e,n,a)}}function Fs(e,t,n){if(e.fields===void 0)return;const s=t===""?"value":t;Object.defineProperty(e.fields,s,{value:n,enumerable:!0,writable:!0,configurable:!0})}function tT(e,t,n,s){let i=t,r;for(let c=Kt(i);c!==void 0;c=Kt(i)){const u=n.legend.get(Wt(c.mark));if(u?.status!==void 0)return Es(e,u.status,t);r??=Bi(c.mark),i=i.slice(c.end).trimStart()}const o=i.replace(/^[\s:[\]✅-]+/u,""),a=o===""?void 0:uo(o),l=/^(\d{1,3})\s?%/.exec(o);return a!==void 0?Es(e,a.status,t):r!==void 0?Es(e,r,t):/^\[[xX]\]$/.test(t)?Es(e,"done",t):/^\[ ?\]$/.test(t)?Es(e,"planned",t):l!==null?Es(e,l[1]==="100"?"done":l[1]==="0"?"planned":"in-progress",t):(/[\p{L}]/u.test(o)&&o.length<30&&n.report("unknown-status",n.source.range(s,s+1),o),!1)}function Es(e,t,n){return e.status=t,e.statusText=n,!0}function nT(e,t,n){for(const s of t){if(s.type==="link"){const i=ne(s.children).replace(/^@/,"");i!==""&&eg(e,{...bc(i),href:s.href},n);continue}for(const i of ne([s]).split(/\s*[,;、，&+]\s*|\s+and\s+|\s+(?=@)/)){const r=i.replace(/^[\s@[(]+|[\s\])]+$/g,"").trim();/[\p{L}\p{N}]/u.test(r)&&!/^(?:tbd|n\/?a|none|unassigned|open|nobody|\?)$/i.test(r)&&eg(e,bc(r),n)}}}function eg(e,t,n){e.owners.length<n.limits.perItem&&!e.owners.some(s=>s.name===t.name)&&e.owners.push(t)}function tg(e,t,n,s,i,r){const o=qt(s,r.year===void 0?{}:{year:r.year});if(o===void 0){(t==="when"?gt(s):void 0)!==void 0&&e.target===void 0?e.target=s:Fs(e,n,s);return}o.problem!==void 0&&r.report(o.problem,r.source.range(i,i+1),s);const a={...o.when,text:s},l=e.when;if(t==="when"||l===void 0){e.when=a,t==="start"&&delete e.when.end,t==="end"&&delete e.when.start;return}t==="start"&&a.start!==void 0&&(l.start=a.start),t==="end"&&a.end!==void 0&&(l.end=a.end),l.text=t==="start"?`${s} – ${l.text}`:`${l.text} – ${s}`,l.start!==void 0&&l.end!==void 0&&l.end<l.start&&(r.report("end-before-start",r.source.range(i,i+1),l.text),delete l.end)}function sT(e,t){const n=/^(\d{1,6})\s*(?:\/|of)\s*(\d{1,6})\b/.exec(t)??/^(\d{1,3})\s*%/.exec(t);if(n===null)return!1;const s=n[2]===void 0?100:Number(n[2]);return Number(n[1])>s?!1:(e.progress={done:Number(n[1]),total:s},!0)}function iT(e){return/^(?:none|n\/?a|-|–|—|nothing|无|なし|keine?|aucune?)$/i.test(e)?[]:e.split(/\s*[,;、]\s*/).filter(t=>t!=="").slice(0,50)}const $c=220;function ng(e){const t=rT(e);if(t!==void 0)return t;let n=0;for(const s of e)n+=s.type==="text"||s.type==="code"?s.value.length:1;return n<=$c&&(e.length<2||on(e).length<=$c)?{title:e,rest:[]}:oT(e)??{title:e,rest:[]}}function rT(e){const[t,n]=e;if(t?.type!=="strong"||n===void 0||e.length<2)return;const s=on(t.children).trim();if(s.length<2||s.length>120)return;const i=n.type==="text"?n.value:"",r=()=>e.slice(1).map(u=>({...u}));if(/[:：]$/.test(s))return{title:[sg(t,/[:：]\s*$/)],rest:xs(r())};if(/[.。!?]$/.test(s))return{title:[sg(t,/[.。]\s*$/)],rest:xs(r())};const o=/^\s*[:：.](?=\s|$)\s*/.exec(i),a=on(e).length>$c,l=o??(a?/^,?\s*(?:[-–—]+\s+)?/.exec(i):null);if(l===null)return;const c=r();return c[0]={...n,value:i.slice(l[0].length)},n.type!=="text"&&(c[0]=n),{title:[t],rest:xs(c)}}function sg(e,t){if(e.type!=="strong")return e;const n=[...e.children],s=n.at(-1);return s?.type==="text"&&(n[n.length-1]={...s,value:s.value.replace(t,"")}),{...e,children:n}}function oT(e){let t=0;for(let n=0;n<e.length;n++){const s=e[n];if(s.type==="text"){const i=/[.!?](?=\s+[\p{Lu}"'(“])|[。！？]/u.exec(s.value);if(i!==null&&t+i.index>15){const r=i.index+1,o=[...e.slice(0,n),{...s,value:s.value.slice(0,r)}],a=[{...s,value:s.value.slice(r)},...e.slice(n+1)];return{title:o,rest:xs(a)}}t+=s.value.length}else t+=on([s]).length}}function Ii(e,t){const n=[];for(const s of e.entries)aT(n,s,t);return n}function aT(e,t,n){if(n.itemCount>=n.limits.items){n.report("limit-items",n.source.range(t.start,t.end));return}if(t.content===""||t.content.trim()===""){e.push(...cT(t,n));return}const s=Cs(t.content,t.contentLine,n),i=t.blocks.some(l=>l.type==="list"),r=t.column<0?void 0:t.column,a=bo(s,(i?$t:Be)(n,t.start,t.end,r),n);i&&lT(a,t,n),dT(a,t,n),e.push(a)}function lT(e,t,n){if(!t.content.includes(`
`)&&t.contentLine===t.start)return;const s=t.contentLine+t.content.split(`
`).length;if(s===t.start+1)return;const i=ig(e.content);i===void 0?n.claimed.fill(0,t.start+1,s):(i.source=n.source.range(t.contentLine,s),n.claimed.fill(1,t.contentLine,s))}function ig(e){for(const t of e){const n=t.type==="text"?t:"children"in t?ig(t.children):void 0;if(n!==void 0)return n}}function cT(e,t){const n=[];for(const s of e.blocks)s.type==="list"&&n.push(...Ii(s,t));return n}function bo(e,t,n,s=!1){n.itemCount++;const{title:i,rest:r}=s?{title:e.nodes,rest:[]}:ng(e.nodes),o=ne(i)||ne(e.nodes)||e.statusText||e.tags.join(" "),a={id:n.ids.create(o,"item"),title:o,content:i,status:e.status??"unknown",tags:e.tags,owners:e.owners,helpWanted:e.helpWanted,stretch:e.stretch,breaking:e.breaking,links:e.links,dependsOn:[],description:r.length===0?[]:[{type:"paragraph",children:r}],fields:{},children:[],source:t};return e.statusText!==void 0&&(a.statusText=e.statusText),e.priority!==void 0&&(a.priority=e.priority),e.target!==void 0&&(a.target=e.target),e.when!==void 0&&(a.when=e.when),e.progress!==void 0&&(a.progress=e.progress),ge(n,e.line,"item",e.rules,a.id),uT(e,a,n),a}function uT(e,t,n){e.overruled!==void 0&&e.statusStrength>=ve.word&&n.report("status-conflict",t.source,`${e.overruled.text} and ${e.statusText??t.status}`),t.status==="done"&&t.helpWanted&&n.report("done-but-help-wanted",t.source,t.title),e.vacant===!0&&n.report("vacant-owner",t.source,t.title),t.title.endsWith(")")&&/\((?:spec|design|rfc)\)$/i.test(t.title)&&n.report("missing-link",t.source,t.title)}function dT(e,t,n){let s;for(const i of t.blocks){if(i.type==="list"){fT(e,i,s?.at(-1),n),s=void 0;continue}s=i.type==="paragraph"?kc(i):void 0,s!==void 0&&go(e,s,n),e.description.push(...be([i],n))}}function fT(e,t,n,s){if(n?.value===""){e.description.push(...be([t],s));return}const i=[];for(const r of t.entries){const o=r.blocks.length===0?Qm(r):void 0;if(o===void 0)i.push(r);else{go(e,[o],s);const a=ac(r.content,r.contentLine,r.end,s);a!==void 0&&e.description.push(a),s.claimed.fill(1,r.start,r.end)}}e.children.push(...Ii({...t,entries:i},s))}const hT=new Set(["title","description","status","owner","priority","target","when","start","end","issue","progress","dependencies","effort"]);function pT(e){const t=e.header.map(fn),n=t.map(i=>Ym(i)),s={kind:"other",names:t,roles:n,title:-1,content:-1};return mT(e,t,n)?s.kind="fields":bT(e,s)?s.kind="releases":yT(e,s)?s.kind="matrix":(og(e,n)<2||n.some(i=>i==="status"||i==="title"))&&(s.title=kT(e,s),s.title>=0&&$T(s)&&(s.kind="items")),s}function fn(e){return/[*_`~[<]/.test(e)?e.replace(/!?\[([^\][]*)\]\([^()]*\)/g,"$1").replace(/<[^<>]{1,100}>/g," ").replaceAll(/[*_`~]/g,"").trim():e.trim()}function mT(e,t,n){return t.length===2&&/^(?:field|property|key|attribute|item|feld|字段|属性|項目|champ|campo|поле)?$/i.test(t[0])&&/^(?:value|values|details?|wert|值|値|内容|valeur|valor|значение)?$/i.test(t[1])?!0:e.rows.length!==1||t.length<2?!1:n.every(s=>s!==void 0&&s!=="title"&&s!=="description"&&s!=="issue")}function vo(e,t,n){let s=0,i=0;for(const r of e.rows.slice(0,200)){const o=fn(r.cells[t]??"");o!==""&&(s++,n(o)&&i++)}return s===0?0:i/s}function rg(e){const t=e.replace(/[\p{Extended_Pictographic}\ufe0f\u200d]|:[a-z0-9_+-]{1,40}:/giu," ").trim(),n=gt(t);if(n!==void 0){const s=t.slice(0,n.start)+t.slice(n.end);return n.certainty!=="weak"?s.trim().length<=25:!/[\p{L}\d]/u.test(s)}return Ve(t)!==void 0}const gT=/^(?:versions?|releases?|milestones?|quarters?|period|timeframe|time frame|timeline|when|date|target(?: date)?|target version|release version|iteration|版本|里程碑|时间|バージョン|時期|リリース|버전|分기|meilenstein|zeitraum|quartal|trimestre|versión|versão|версия|квартал|version \/ .*|month|year|cycle)$/iu;function bT(e,t){const{names:n,roles:s}=t;if(e.rows.length===0||n.length<2||(gT.test(n[0])||s[0]!=="title"?0:-1)===-1||vo(e,0,rg)<.6||s.some((a,l)=>l>0&&a==="title"&&/^(?:feature|item|task|name|epic|story)s?$/i.test(n[l]))&&!xc(e,0)||!xc(e,0))return!1;let r=-1,o=0;for(let a=1;a<n.length;a++){const l=s[a];if(l!==void 0&&l!=="title"&&l!=="description"&&l!=="area")continue;const c=e.rows.reduce((u,d)=>u+(d.cells[a]?.length??0),0);c>o&&(o=c,r=a)}return t.title=0,t.content=r,!0}function xc(e,t){const n=e.rows.map(s=>fn(s.cells[t]??"")).filter(s=>s!=="");return new Set(n).size===n.length}function vT(e){const t=Kt(e);return t!==void 0&&e.length-t.end<3||/^(?:[x✓✗-]|yes|no|n\/a|done|planned|—|–)$/i.test(e)}function og(e,t){let n=0;for(let s=1;s<e.header.length;s++)t[s]!=="status"&&vo(e,s,vT)>=.6&&n++;return n}function yT(e,t){const n=t.names.slice(1).filter(s=>rg(s)).length;return n<2||n<(t.names.length-1)/2||og(e,t.roles)===0?!1:(t.title=0,!0)}function wT(e,t){return/^`[^`]+`$/.test(t.trim())||/^[#\w]{0,6}[-.]?\d+(?:\.\d+)*\.?$/.test(e)}function kT(e,t){const{names:n,roles:s}=t,i=c=>{const u=e.rows.filter(d=>(d.cells[c]??"").trim()!=="");return u.length>0&&u.every(d=>wT(fn(d.cells[c]),d.cells[c]))},r=c=>["target","area","type","code"].includes(s[c]??"")&&!i(c)&&xc(e,c)&&vo(e,c,u=>/\p{L}{3}/u.test(u))>.5,o=s.findIndex((c,u)=>c==="title"&&(!i(u)||/^(?:name|feature|item|task|title)s?$/i.test(n[u])));if(o>0&&/^(?:summary|scope|contents?|highlights|概要|内容|résumé|resumen|resumo)$/i.test(n[o])&&r(0))return s[o]="description",0;if(o>=0)return o;const a=n.findIndex((c,u)=>s[u]===void 0&&c!==""&&!i(u)&&vo(e,u,d=>/\p{L}{2}/u.test(d))>.5),l=s.indexOf("description");return l>=0&&(a===-1||a>l)?l:a!==-1?a:r(0)?0:-1}function $T(e){return e.roles.some((t,n)=>t!==void 0&&hT.has(t)&&(n!==e.title||t==="title"||e.roles.length>1))}function xT(e){const t=fn(e);if(/^(?:yes|done|x)$/i.test(t))return"done";if(/^planned$/i.test(t))return"planned";const n=Kt(t);return n===void 0?void 0:Bi(n.mark)}function ag(e,t){const n=Math.min(e.start+2,e.rows[0]?.line??e.start+2);t.notes.push({kind:"definition",content:[],source:Be(t,e.start,n)}),ge(t,e.start,"column names",["table-header"])}function yo(e,t,n){ag(e,n);const s=[];for(const i of e.rows){if(n.itemCount>=n.limits.items){n.report("limit-items",n.source.range(i.line,i.line+1));break}const r=DT(i,t,n);r!==void 0&&s.push(r)}return s}function DT(e,t,n){let s=e.cells[t.title]??"";if(s.trim()===""&&(s=e.cells.find(o=>o.trim()!=="")??""),s.trim()==="")return;const i=Cs(s,e.line,n),r=bo(i,Be(n,e.line,e.line+1),n);return t.kind==="matrix"?(CT(r,e,t,n),r):(e.cells.forEach((o,a)=>{a===t.title||o.trim()===""||_T(r,o,a,t,e.line,n)}),r)}function _T(e,t,n,s,i,r){const o=s.roles[n],a=s.names[n]??"",l=st(t,i,r);if(o!=="owner"&&o!=="description"&&mo(l,e.links,r,i,r.limits.perItem),o==="description"){e.description.push({type:"paragraph",children:l});return}if(o==="issue"){AT(e,ne(l),a,r,i);return}if(o==="area"){const u=ne(l);u!==""&&Fs(e,a,u);return}const c=e.status;ji(e,o==="title"?void 0:o,a,t,i,r),o==="status"&&c!=="unknown"&&e.status!==c&&r.report("status-conflict",e.source,e.title)}function AT(e,t,n,s,i){if(e.links.some(o=>o.number!==void 0&&t.includes(String(o.number))))return;const r=/^#?(\d{1,7})$/.exec(t);r!==null?mo([{type:"text",value:`#${r[1]}`}],e.links,s,i,s.limits.perItem):t!==""&&Fs(e,n,t)}function CT(e,t,n,s){for(let i=1;i<n.names.length;i++){const r=t.cells[i]??"",o=fn(r);o!==""&&Fs(e,n.names[i],o);const l=s.legend.get(o)?.status??(/^[❌✗✘✖×-]/u.test(o)?void 0:xT(r));e.target!==void 0||l!=="done"&&l!=="planned"&&l!=="in-progress"||(e.target=n.names[i],e.status==="unknown"&&(e.status=l,e.statusText=o))}}function ST(e,t,n,s){return ag(e,n),e.rows.filter(i=>i.cells.some(r=>r.trim()!=="")).map(i=>FT(i,t,n,s))}function FT(e,t,n,s){const i=Cs(e.cells[0]??"",e.line,n),r=ne(i.nodes),o=gt(r),a=o===void 0?Ve(r):qt(r),l={id:n.ids.create(r,"milestone"),title:r,kind:o===void 0?"period":"version",status:i.status??"unknown",description:[],items:[],groups:[],source:$t(n,e.line,e.line+1)};ge(n,e.line,"milestone",["release-row",...i.rules],l.id),o!==void 0&&(l.versions={from:o.from,...o.to===void 0?{}:{to:o.to}}),a!==void 0&&(l.when=a.when);const c=i.nodes[0];i.nodes.length===1&&c?.type==="link"&&(l.href=c.href);const u=t.content===-1?"":e.cells[t.content]??"";for(const d of ET(u)){const f=Cs(d,e.line,n);l.items.push(bo(f,n.source.range(e.line,e.line+1),n,!0))}return e.cells.forEach((d,f)=>{f===0||f===t.content||d.trim()===""||TT(l,d,f,t,e.line,n,s)}),(l.status==="done"||l.status==="dropped")&&n.passed.set(l,l.status),l}function ET(e){return e.split(/<br\s*\/?>|<\/?(?:ul|ol|li)>|;\s+|(?:^|\s)[•·]\s+/i).map(t=>t.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/,"").trim()).filter(t=>/[\p{L}\p{N}]/u.test(t))}function TT(e,t,n,s,i,r,o){const a=s.roles[n],l=s.names[n]??"",c={status:e.status,owners:[],fields:{}},u=qt(fn(t),o===void 0?{}:{year:o});if((a==="when"||a==="end"||a==="start"||a===void 0)&&u!==void 0){(e.when?.start===void 0||u.when.precision==="day")&&(e.when=u.when);return}ji(c,a,l,t,i,r),e.status=c.status;for(const f of e.items)for(const[h,p]of Object.entries(c.fields))Fs(f,h,p);const d=st(t,i,r);(e.items.length===0||Object.keys(c.fields).length===0)&&e.description.push({type:"paragraph",children:d})}const lg=new pt;for(const{notes:e}of ht)for(const[t,n]of Object.entries(e))for(const s of n.split(","))lg.add(s,{kind:t,isOpen:s.endsWith("*")});const zT=new Set(["for","per","by","für","je","pour","par","para","por","per","для","по"]),RT=new Set(["the","our","your","a","die","der","das","les","le","la","los","las","el","o","os","i","il"]);function Dc(e){const t=Je(e),n=RT.has(t[0]?.text??"")?1:0,s=lg.longest(t,n);if(s===void 0)return;const i=t[s.next];return i===void 0||i.gap===ae.break||OT(i.text,s.next-n>1)||s.value.isOpen?s.value.kind:void 0}function OT(e,t){return/^(?:[qhvs]?\d+|[qh]\dfy\d+)$/.test(e)||t&&zT.has(e)}const cg=It(ht.map(e=>e.horizons)),wo=new pt;for(const{states:e}of ht)wo.add(e.nouns,!0),wo.add(e.fillers,!0),wo.add(e.connectives,!0);function MT(e){const t=wo.skip(e,0);if(t!==0)for(let n=1;n<=t;n++){const s=cg.longest(e,n);if(s!==void 0&&(s.next===e.length||(e[s.next]?.gap??0)>ae.sign))return s.value}}function _c(e){const t=Je(e),n=cg.longest(t,0);if(n!==void 0){const s=n.value==="later"||n.value==="someday";if(Oi(t,n.next,s))return n.value}return MT(t)}function BT(e,t,n){t.quiet??={...t,claim:()=>{}};const s=Cs(e.title,e.line,t.quiet),i=ne(s.nodes).replace(/\s*[:：]$/,""),r=s.nodes[0],o={draft:s,text:i,isQuestion:/[?？]$/.test(i),stretch:s.stretch||RF(i),helpWanted:s.helpWanted||dn(i).some(l=>l.flag==="help-wanted")};s.nodes.length===1&&r?.type==="link"&&(o.href=r.href);const a=Dc(i);return a!==void 0&&(o.note=a),jT(o,t,n),o}const NT=/^(?:roadmap|road map|feuille de route|fahrplan|hoja de ruta|roteiro|дорожная карта|路线图|ロードマップ|로드맵)\s*[:：–—-]\s+(?=\S)/iu;function jT(e,t,n){const s=e.text.replace(NT,""),i=UT(s),r=n!==void 0&&/^H[12]$/i.test(s)?` ${String(n)}`:"",o=qt(s+r,n===void 0?{}:{year:n});if(o?.problem!==void 0){const l=e.draft.line;t.report(o.problem,t.source.range(l,l+1),o.when.text)}i!==void 0?(e.kind="version",e.versions={from:i.from,...i.to===void 0?{}:{to:i.to}},o!==void 0&&(o.end<=i.start||o.start>=i.end)&&(e.when=o.when)):o!==void 0&&WT(s,o)&&(e.kind="period",e.when=o.when),e.draft.when!==void 0&&(e.when??=e.draft.when);const a=OF(s)?"at-risk":Mi(s)??qT(s,i);a!==void 0&&(e.state=a),e.kind===void 0&&(IT(s)||LT(s)?e.kind="horizon":(a!==void 0||PT(s))&&!e.stretch&&(e.kind="state"))}function IT(e){if(_c(e)!==void 0)return!0;const t=/^([^/&|,]{2,30}?)\s*[/&|,]\s*\S/.exec(e)?.[1];return t!==void 0&&_c(t)!==void 0}function LT(e){return/^(?:after|post|beyond|nach|après|después de|после)[\s-]+v?\d+(?:\.(?:\d+|x)){1,3}(?:\s+(?:release|ideas|work|features|plans))?$/i.test(e.trim())}function qT(e,t){const n=t===void 0?/^v?\d+(?:\.(?:\d+|x)){1,3}[\s:–—-]+(?=\S)/i.exec(e):null;return n===null?void 0:Mi(e.slice(n[0].length))}function PT(e){const t=e.split(/\s*[/&|+,]\s*|\s+(?:and|or|und|et|y|e|и|和|と)\s+/i);return t.length>1&&t.length<4&&t.every(n=>Mi(n)!==void 0)}function UT(e){const t=gt(e);if(t===void 0||t.certainty==="weak")return;const n=e.slice(0,t.start);if(/[(（][^)）]*$/.test(n)&&!(/[(（]\s*$/.test(n)&&/^\s*[)）]/.test(e.slice(t.end)))||/\b(?:post|pre|after|before|since|until|from|to|for|of|in|on|with|using|against|upgrade to|than|beyond)[\s-]+$/i.test(n)&&!/\b(?:roadmap|plans?|goals?|milestones?|features?|release|targets?|towards?|scope)\s+(?:for|of|to)\s+(?:\p{Lu}[\w-]*\s+)?$/iu.test(n))return;const i=n.trim()===""?0:n.trim().split(/\s+/).length;if(!(t.certainty==="likely"&&i>4))return t}const ug=/^(?:the|our|roadmap|plans?|goals?|milestones?|releases?|objectives?|priorities|focus|okrs?|deliverables|targets?|iteration|sprint|and|for|of|in|quarter|quarterly|year|half|by|until|end|early|mid|late|current|next|this|project|planned|work|items|features|themes?|update|updates|计划|规划|路线图|ロードマップ|の|년|분기|로드맵|feuille|de|route|objetivos|ziele|planung|du|le|la|für|im|план|на|цели|год|г)$/iu;function WT(e,t){if(t.when.precision==="none"&&t.when.start===void 0&&t.when.end===void 0)return!1;const n=e.slice(0,t.start).replace(/[\s([{（【,:：–—-]+$/u,""),s=e.slice(t.end),i=n.split(/[\s,:：–—-]+/u).filter(l=>/[\p{L}\p{N}]/u.test(l)),o=i.length>0&&i.length<5&&Mi(n)!==void 0||i.every(l=>ug.test(l));return o&&(s.trim()===""||/^\s*[)\]}）】:：,.、–—|([（-]/u.test(s))?!0:o?s.split(/[\s,:：()–—-]+/u).filter(c=>/[\p{L}\p{N}]/u.test(c)).every(c=>ug.test(c))?!0:/^\s+(?:release|roadmap|milestone|goals?|plans?)\b/i.test(s):t.when.precision==="year"?!1:/[(（:：,–—|]\s*(?:(?:due|eta|target|by|until|planned|expected|release):?\s*)?$/iu.test(e.slice(0,t.start))&&/^\s*(?:[)）.]\s*)?$/.test(s)}function KT(e){const t=qt(e);if(t?.when.start===void 0||t.problem!==void 0||t.when.precision==="day"||t.when.precision==="week")return;const n=e.slice(0,t.start)+e.slice(t.end);return/roadmap|plan|路线图|规划|ロードマップ|로드맵|feuille de route|fahrplan|hoja de ruta|roteiro|план|дорожн/iu.test(n)?t.when:void 0}const Ac=new Set(["owner","priority","effort","status"]);function dg(e,t,n){const s=BT(e,t,n),i=s.when?.start===void 0?n:Number(s.when.start.slice(0,4)),r={section:e,heading:s,facts:{status:"unknown",owners:[],dependsOn:[],fields:{}},hasOwnKeys:!1,tables:new Map,valueLists:new Set,inner:[],isNote:!1,hasOwnPlan:!1,hasPlan:!1};return r.isNote=VT(s,e),QT(r,t),r.inner=e.sections.map(o=>dg(o,t,i)),GT(r),r.hasOwnPlan=e.blocks.some(o=>ko(r,o)),r.hasPlan=!r.isNote&&(r.hasOwnPlan||r.inner.some(o=>o.hasPlan||Cc(o))),r}const HT=/^(?:[\p{L}-]+\s+){0,2}questions(?=\s*$|\s*[(:—–]|\s+(?:for|about|on|to|we|that)\b)/iu,JT=/\b(?:current|existing|feature|full)\s+inventory\s*\)?$/i;function VT(e,t){return e.kind==="version"||e.kind==="period"?e.note!==void 0&&e.note!=="context":e.note!==void 0&&e.note!=="context"?!0:e.kind!==void 0?!1:HT.test(e.text)||JT.test(e.text)?!0:e.isQuestion||e.note==="context"&&t.marker==="document"}function Cc(e){return e.isNote||e.heading.note==="context"?!1:e.hasOwnKeys||e.section.marker!=="label"&&e.section.blocks.some(fg)}function fg(e){return e.type==="paragraph"||e.type==="quote"||e.type==="code"||e.type==="table"||e.type==="list"}function ZT(e){const t=new Map,n=[],s=(i,r)=>{for(const o of i.inner){if(o.heading.kind==="version"&&!o.isNote){n.push({plan:o,parent:i});const a=o.heading.versions.from.replace(/^v/i,"");t.set(a,(t.get(a)??new Set).add(i))}s(o)}};s(e);for(const{plan:i,parent:r}of n){const o=t.get(i.heading.versions.from.replace(/^v/i,"")).size>1,a=i.section.marker==="details"&&r.hasOwnPlan&&r.heading.kind===void 0;r.section.marker!=="document"&&r.section.level>1&&(o||a)&&delete i.heading.kind}}function GT(e){const t=[];for(const n of e.inner){const{section:s,heading:i}=n,r=s.marker==="label"&&(/[:：]$/.test(s.title.trim())&&Ut(i.text)?.place!=="whole"&&!i.isQuestion||i.stretch&&i.text.split(/\s/).length<=2);if(s.marker==="bold"&&t.length===0&&YT(s)){const l=s.blocks[0];l?.type==="list"&&e.valueLists.add(l),e.hasOwnKeys||=Ac.has(Nn(i.text)??"")}else if(!r||t.length>0||n.isNote){n.isNote&&t.length===0&&XT(n,e),t.push(n);continue}const{line:o,title:a}=s;e.section.blocks.push({type:"paragraph",content:a,start:o,end:o+1},...s.blocks);for(const[l,c]of n.tables)e.tables.set(l,c);for(const l of n.valueLists)e.valueLists.add(l);i.stretch&&(e.heading.stretch=!0),t.push(...n.inner)}e.inner=t}function YT(e){if(!/[:：](?:\*\*|__)?\s*$/.test(e.title))return!1;const t=Nn(e.title.replaceAll(/[*_:：]/g,"").trim());return t!==void 0&&t!=="description"&&t!=="title"&&t!=="area"}function XT(e,t){const{blocks:n,marker:s}=e.section;if(s!=="bold"&&s!=="label")return;const i=n.findIndex(a=>a.type==="list"||a.type==="paragraph");if(i===-1)return;const r=n[i];if(r.type==="list"&&Jt(r))return;const o=n.findIndex((a,l)=>l>i&&(a.type==="list"&&r.type==="list"&&Jt(a)||a.type==="table"&&e.tables.get(a)?.kind==="items"));if(o!==-1){for(const[a,l]of e.tables)t.tables.set(a,l);t.section.blocks.push(...n.splice(o))}}function QT(e,t){const{blocks:n}=e.section;let s=!0;n.forEach((i,r)=>{if(i.type==="table"){const c=pT(i);e.tables.set(i,c),c.kind==="fields"&&(s?tz(e,i,c,t):c.kind="other")}if(i.type==="list"&&s&&ez(e,i,t),i.type!=="paragraph"){i.type==="list"&&(s=!1);return}const o=kc(i);if(o===void 0)return;const a=o.at(-1),l=n[r+1];a.value===""&&l?.type==="list"&&e.valueLists.add(l),s&&(go(e.facts,o.filter(c=>c.value!==""),t),o.some(c=>c.role!==void 0&&Ac.has(c.role))&&(e.hasOwnKeys=!0))}),nz(e)}function ez(e,t,n){if(e.section.marker==="document")return;const i=t.entries.map(r=>r.blocks.length===0?Qm(r):void 0).filter(r=>r!==void 0);i.length===0||i.length<t.entries.length/2||(go(e.facts,i,n),i.some(r=>r.role!==void 0&&Ac.has(r.role))&&(e.hasOwnKeys=!0),i.length===t.entries.length&&e.valueLists.add(t))}function tz(e,t,n,s){if(t.rows.length===1&&n.roles.every(r=>r!==void 0)){n.names.forEach((r,o)=>{const a=t.rows[0].cells[o]??"";a.trim()!==""&&ji(e.facts,n.roles[o],r,a,t.rows[0].line,s)});return}for(const r of t.rows){const o=fn(r.cells[0]??"");(r.cells[1]??"").trim()!==""&&ji(e.facts,Nn(o),o,r.cells[1],r.line,s)}}function nz(e){const{heading:t,facts:n,section:s}=e,i=n.target===void 0?void 0:gt(n.target);i!==void 0&&t.kind!=="version"&&s.marker==="heading"&&(t.kind="version",t.versions={from:i.from,...i.to===void 0?{}:{to:i.to}}),n.when!==void 0&&(t.when??=n.when,t.kind===void 0&&s.marker==="heading"&&n.when.start!==void 0&&!e.hasOwnKeys&&(t.kind="period"));const r=s.blocks[0];if(r?.type!=="paragraph"||t.when?.start!==void 0||s.marker!=="heading")return;const o=/^[^.!?。]{0,200}(?:\.(?=\d)[^.!?。]{0,120}){0,4}/.exec(r.content.replaceAll(`
`," "))?.[0]??"",a=/\b(?:target(?:ed|s|ing)?|slated|scheduled|planned|due|expected|aim(?:ed|ing)|releas(?:e|ed|ing)|ship(?:s|ping)?)\b.{0,60}$/i.exec(o);if(a===null||t.kind!=="version"&&t.kind!==void 0)return;const l=qt(a[0]),c=gt(a[0]);if(t.kind===void 0&&(c===void 0||c.certainty==="weak"))return;if(t.kind===void 0&&c!==void 0){if(!/\b(?:target|slated|scheduled)/i.test(a[0]))return;t.kind="version",t.versions={from:c.from}}const u=t.versions!==void 0&&c!==void 0;l!==void 0&&(u||/\b(?:target|slated|scheduled|due|expected)/i.test(a[0]))&&(t.when=l.when)}function ko(e,t){if(t.type==="list")return!e.valueLists.has(t)&&!sz(e,t);if(t.type!=="table")return!1;const n=e.tables.get(t)?.kind;return n==="items"||n==="releases"||n==="matrix"}function sz(e,t){if(e.heading.kind!==void 0)return iz(e,t);const{blocks:n}=e.section,s=n[n.indexOf(t)-1];return s?.type!=="paragraph"||t.entries.some(i=>Sc(i.content))?!1:/[:：]\s*[*_]*$/.test(s.content)?hg(s.content):t.entries.length>0&&t.entries.every(i=>/^\p{Ll}/u.test(i.content))}function iz(e,t){const{blocks:n}=e.section,s=n[n.indexOf(t)-1];return s?.type==="paragraph"&&/[:：]\s*[*_]*$/.test(s.content)&&!Jt(t)&&hg(s.content)}function hg(e){const t=e.replace(/[\s:：*_]+$/,"").split(/\s+/).slice(-3);for(let n=0;n<t.length;n++){const s=Dc(t.slice(n).join(" "));if(s!==void 0&&s!=="help"&&s!=="changes")return!0}return!1}function Sc(e){return/^(?:\[[ xX~/+-]{0,3}\]|:[a-z_]+:|[✅☑✔❌🚧⏳🔄⬜🔲])/u.test(e)||/[✅☑✔❌🚧⏳🔄]\s*$/u.test(e)}function Jt(e){return e.entries.some(t=>Sc(t.content)||t.blocks.some(n=>n.type==="list"&&Jt(n)))}function pg(e){const{heading:t,facts:n}=e,s=t.kind==="state"||t.kind==="period"&&t.state==="planned";if(t.state!==void 0&&(s||t.state==="at-risk"))return t.state;const i=t.draft.status??(n.status==="unknown"?void 0:n.status)??t.state;return i==="done"||i==="dropped"?i:void 0}function mg(e){const{heading:t,facts:n}=e;return t.draft.status??(n.status==="unknown"?t.state??"unknown":n.status)}function Fc(e){return e.heading.when??e.facts.when}function rz(e,t){const n=e.inner.filter(u=>u.section.marker==="heading"),s=n[0];if(s===void 0||s!==e.inner[0])return;const i=Math.min(...n.map(u=>u.section.level));if(s.section.level!==i)return;const r=n.length===1,{kind:o,note:a}=s.heading;if(a!==void 0&&a!=="context"&&!r)return;const l=o==="period"&&Ve(s.heading.text)!==void 0,c=o==="version"&&/^(?:version|release)?\s*v?[\d.]+$/i.test(s.heading.text);if(r)return l||c||t&&o!==void 0&&s.hasPlan?void 0:s;if(o!==void 0&&[...s.tables.values()].some(u=>u.kind==="releases"))return s;if(/roadmap|road map|路线图|规划|ロードマップ|로드맵|fahrplan|feuille de route|hoja de ruta|roteiro|дорожн/iu.test(s.heading.text))return o===void 0||o==="horizon"?s.hasOwnPlan&&s.inner.length===0&&o==="horizon"?void 0:s:void 0;if(o===void 0)return i===1&&n.slice(1).some(u=>u.heading.kind!==void 0||u.inner.length>0)&&e.section.blocks.every(u=>u.type!=="list")?s:void 0}const gg=/\b(?:roadmap|plan|plans|planned|draft|release|releasing|milestone|goals?)\b|路线图|计划|ロードマップ|로드맵|план|feuille de route|fahrplan|hoja de ruta/iu;function oz(e,t){for(const n of e){if(n.type!=="paragraph")continue;const s=ne(st(n.content,n.start,t));for(const i of s.split(/(?<=[.!?。])\s+/,4)){const r=az(i,n);if(r!==void 0)return r}}}function az(e,t){if(e.length>300||!gg.test(e))return;const n=gt(e);if(n===void 0||n.certainty==="weak")return;const s=e.slice(Math.max(0,n.start-60),n.end+30);if(!gg.test(s)||/\b(?:since|after|last|previous|latest|current(?:ly)?|already|released|shipped)\b/i.test(s))return;const i=qt(e),r=/(?:\p{Lu}[\p{L}\d.-]*\s+){1,3}$/u.exec(e.slice(0,n.start))?.[0]??"",a=(r!==""&&!/^(?:Draft|This|The|Our|Version|Release|Roadmap)\b/.test(r)?r:"")+e.slice(n.start,n.end);return{block:t,title:a.trim(),versions:{from:n.from,...n.to===void 0?{}:{to:n.to}},...i===void 0||i.start===n.start?{}:{when:i.when}}}function bg(e){return KT(e)}function vg(e,t,n){const{entries:s}=e;if(s.length<2)return!1;if(s.every(o=>/\]\(#[^)]*\)\s*$/.test(o.content)))return!0;if(s.some(o=>Sc(o.content)))return!1;const i=[...t.inner,...n].map(o=>yg(o.section.title));return i.length===0?!1:s.filter(o=>{const a=yg(o.content);return a!==""&&i.some(l=>l===a||l.startsWith(a)||l.length>3&&a.startsWith(l))}).length>=s.length*.7}function yg(e){return e.replace(/\]\([^)]*\)/g,"").replaceAll(/[^\p{L}\p{N}]+/gu," ").trim().toLowerCase()}function wg(e){return e.entries.every(t=>/\[[^\][]*\]\((?!\S*\/(?:issues|pull|pulls|milestone|projects)\/\d)[^)]*\)|https?:\/\//.test(t.content)&&t.content.replace(/\[[^\][]*\]\([^)]*\)|https?:\/\/\S+/g,"").trim().length<40)}function kg(e,t){const{kind:n}=e.heading;if(n===void 0||e.isNote||Tc(e))return!1;if(e.hasPlan)return!0;const s=Ec(t);return s.kinds.has(n)||(n==="version"||n==="period")&&s.told.get(n)>1}function lz({heading:e}){return e.kind==="version"&&e.when!==void 0?["version","period"]:[e.kind]}const $g=new WeakMap;function Ec(e){let t=$g.get(e);if(t===void 0){const n=e.filter(i=>!i.isNote&&i.heading.note!=="context"),s=new Map;for(const{heading:i,hasPlan:r}of n)r||s.set(i.kind,(s.get(i.kind)??0)+1);t={told:s,kinds:new Set(e.filter(i=>i.hasPlan).flatMap(lz)),hasTheme:e.some(i=>!i.isNote&&i.hasPlan&&i.heading.kind===void 0),works:n.length,isAllBare:n.every(i=>!i.hasOwnPlan&&!i.hasPlan)},$g.set(e,t)}return t}function Tc(e){const{kind:t}=e.heading,n=e.inner.filter(r=>!r.isNote);if(t===void 0)return n.some(r=>xg(r))||cz(e);if([...e.tables.values()].some(r=>r.kind==="releases"))return!0;if(e.hasOwnPlan)return!1;const s=n.filter(r=>r.heading.kind!==void 0&&r.heading.kind!=="state");if(t==="period"){const r=n.filter(o=>o.heading.kind==="period");return r.length>0&&r.length>=n.length/2}if(t==="version")return!1;if(s.some(r=>r.heading.kind==="version"||r.heading.kind==="period"))return!0;const i=n.filter(r=>r.heading.kind!==void 0&&r.hasPlan);return i.length>0&&i.length===n.filter(r=>r.hasPlan).length}function cz(e){const t=[...e.tables.values()];return t.some(n=>n.kind==="releases")&&t.every(n=>n.kind!=="items")}function xg(e){return e.isNote?!1:e.heading.kind!==void 0&&e.hasPlan||[...e.tables.values()].some(t=>t.kind==="releases")?!0:e.inner.some(t=>xg(t))}function Dg(e,t,n){e.forEach(s=>{s.isNote?Ts(s,n):kg(s,e)?hz(s,n):Tc(s)?(Dz(s,t,n),Dg(s.inner,t,n)):s.heading.note==="context"&&!s.inner.some(i=>i.hasPlan)?Ts(s,n):s.hasPlan&&uz(s,t)?fz(s,n):!s.hasPlan&&dz(s,e,t)?$o(n).items.push(xo(s,n)):Ts(s,n)})}function uz(e,t){return!t.hasMilestones||e.section.line>t.firstMilestone||_g(e)||Rc(e)?!0:t.entriesBefore>t.entriesInside}function _g(e){return e.section.blocks.some(t=>t.type==="list"&&Jt(t))||e.inner.some(t=>_g(t))}function dz(e,t,n){return!Cc(e)||e.heading.kind==="state"||e.section.blocks.every(s=>s.type==="code")?!1:!n.hasMilestones||Rc(e)?!0:e.section.line>n.firstMilestone&&Ec(t).hasTheme}function $o(e){return e.unscheduled===void 0&&(e.unscheduled={id:e.ids.create("unscheduled","unscheduled"),title:"Unscheduled",kind:"unscheduled",status:"unknown",description:[],items:[],groups:[]},e.milestones.push(e.unscheduled)),e.unscheduled}function fz(e,t){const n=$o(t);e.hasOwnKeys?n.items.push(xo(e,t)):Ag(e,n,t)}function hz(e,t){const{heading:n,section:s}=e;if(t.milestones.length>=t.limits.milestones){t.report("limit-milestones",t.source.range(s.line,s.line+1)),Ts(e,t);return}const i={id:t.ids.create(n.text,"milestone"),title:pz(n.text),kind:n.kind??"unscheduled",status:mg(e),description:[],items:[],groups:[],source:$t(t,s.line,s.end)};n.versions!==void 0&&(i.versions=n.versions);const r=Fc(e);r!==void 0&&(i.when=r),n.href!==void 0&&(i.href=n.href);const o=e.facts.progress??n.draft.progress;o!==void 0&&(i.progress=o),t.milestones.push(i),ge(t,s.line,"milestone",[`${i.kind}-heading`,...n.draft.rules],i.id);const a=pg(e);a!==void 0&&t.passed.set(i,a),zc(i,e,t)}function pz(e){const t=/[(（][^()（）]{3,60}[)）]$/.exec(e),n=t===null?"":e.slice(0,t.index).trimEnd();return t===null||n.length<3?e:/\b(?:early|late|mid|fall|spring|summer|winter|autumn|due|eta|q[1-4]|20\d\d|january|february|march|april|june|july|august|september|october|november|december)\b/i.test(t[0])?n:e}function Ag(e,t,n){const{heading:s,section:i,facts:r}=e,{draft:o}=s,a=[...o.owners,...r.owners],l={id:n.ids.create(s.text,"group"),title:s.text,owners:a,status:mg(e),helpWanted:s.helpWanted,stretch:s.stretch,links:o.links,description:[],items:[],groups:[],source:$t(n,i.line,i.end)};s.versions!==void 0?l.target=s.versions.from:r.target!==void 0&&(l.target=r.target);const c=Fc(e);c!==void 0&&(l.when=c),s.href!==void 0&&(l.href=s.href);const u=r.progress??o.progress;u!==void 0&&(l.progress=u),o.vacant===!0&&n.report("vacant-owner",l.source,l.title),t.groups.push(l),ge(n,i.line,"group",[`${i.marker}-group`,...o.rules],l.id);const d=pg(e);d!==void 0&&n.passed.set(l,d),zc(l,e,n)}function zc(e,t,n){wz(e,t,t.section.blocks,n);for(const s of t.inner)mz(e,s,t,n)}function mz(e,t,n,s){const{heading:i,section:r}=t;t.isNote?Ts(t,s):i.note==="context"&&!t.hasPlan?(s.claimed[r.line]=1,e.description.push(...Do(t,s))):gz(t,n)?e.items.push(xo(t,s)):Ag(t,e,s)}function Rc(e){return/^(?:phase|sprint|stage|iteration|étape|etapa|fase|阶段|フェーズ|단계|этап)(?![\p{Ll}])/iu.test(e.heading.text)}function gz(e,t){if(Rc(e)&&!e.hasOwnKeys)return!1;const n=e.inner.some(i=>!i.isNote&&i.heading.note!=="context"&&(i.hasPlan||Cc(i)));if(e.hasOwnKeys)return e.heading.kind!=="version"||!n;if(e.hasOwnPlan||n||e.inner.some(i=>i.hasPlan)||e.section.marker==="details"||e.section.marker==="label")return!1;if(e.section.blocks.some(fg))return e.heading.kind===void 0||e.heading.kind==="horizon";const s=Ec(t.inner);return e.section.marker==="heading"&&s.works>1&&s.isAllBare}function xo(e,t){const{heading:n,section:s,facts:i}=e,r=bo({...n.draft,nodes:[...n.draft.nodes]},$t(t,s.line,s.end),t);r.title=n.text,r.helpWanted=n.helpWanted,n.stretch&&(r.stretch=!0);for(const a of i.owners)r.owners.some(l=>l.name===a.name)||r.owners.push(a);i.status!=="unknown"&&(r.status=i.status,i.statusText!==void 0&&(r.statusText=i.statusText)),i.priority!==void 0&&(r.priority=i.priority),i.target!==void 0&&(r.target=i.target),i.type!==void 0&&(r.type=i.type),i.breaking===!0&&(r.breaking=!0),i.helpWanted===!0&&(r.helpWanted=!0),i.dependsOn!==void 0&&(r.dependsOn=i.dependsOn),i.progress!==void 0&&(r.progress=i.progress);const o=Fc(e);return o!==void 0&&(r.when=o),i.fields!==void 0&&(r.fields=i.fields),Cg(r,e,t),r}function Cg(e,t,n){let s=!1;for(const i of t.section.blocks){if(i.type==="paragraph"){const o=kc(i);o!==void 0&&(s=o.some(a=>Dc(a.key)!==void 0))}const r=ko(t,i)&&!yz(t,i)&&!(s&&i.type==="list"&&!Jt(i));r&&i.type==="list"?e.children.push(...Ii(i,n)):r&&i.type==="table"&&t.tables.get(i)?.kind==="items"?e.children.push(...yo(i,t.tables.get(i),n)):e.description.push(...be([i],n))}for(const i of t.inner)i.isNote||i.heading.note==="context"?e.description.push(...Do(i,n)):i.section.marker==="bold"&&!i.inner.length&&!vz(i)?e.description.push(...Do(i,n)):i.section.marker!=="heading"?bz(e,i,n):e.children.push(xo(i,n))}function bz(e,t,n){const{section:s}=t;e.description.push(...be([{type:"paragraph",content:s.title,start:s.line,end:s.line+1}],n)),Cg(e,t,n)}function vz(e){return e.section.blocks.some(t=>t.type==="list"&&Jt(t))}function yz(e,t){return t.type==="list"&&!Jt(t)&&wg(t)&&e.hasOwnKeys}function Do(e,t){const{section:n}=e,s={type:"heading",depth:Math.min(n.level||1,6),content:n.title,start:n.line,end:n.line+1};return ge(t,n.line,"description",["context-heading"]),[...n.marker==="document"?[]:be([s],t),...be(n.blocks,t),...e.inner.flatMap(i=>Do(i,t))]}function wz(e,t,n,s){n.forEach((i,r)=>kz(e,t,i,r===n.length-1,s))}function kz(e,t,n,s,i){switch(n.type){case"list":ko(t,n)?vg(n,t,[])?cn([n],i):e.items.push(...Ii(n,i)):e.description.push(...be([n],i));return;case"table":xz(e,t,n,i);return;case"quote":_o(n,i)||e.description.push(...be([n],i));return;case"code":n.language==="mermaid"?cn([n],i):e.description.push(...be([n],i));return;default:$z(e,n,s,i)?cn([n],i):e.description.push(...be([n],i))}}function $z(e,t,n,s){return t.type!=="paragraph"||e.items.length===0?!1:n&&t.end>=s.lastLine?!0:s.glued.has(t.start)}function _o(e,t){const n=e.children[0];if(n?.type!=="paragraph")return!1;const s=/^\[!(note|tip|important|warning|caution)\](.*)/i.exec(n.content);if(s===null)return!1;const i=n.content.split(`
`),r=lc(e.children.slice(1));i.length>1&&r.unshift({type:"paragraph",content:i.slice(1).join(`
`),start:n.start+1,end:n.end});const o=s[1].toLowerCase(),a=s[2].trim();return ro({directive:{kind:"admonition",notice:o,start:e.start,end:e.start+1,...a===""?{}:{title:a}},blocks:r,start:e.start,end:e.end},t),!0}function xz(e,t,n,s){const i=t.tables.get(n);i?.kind==="items"||i?.kind==="matrix"?(n.rows.length===0&&s.report("empty-table",s.source.range(n.start,n.end)),e.items.push(...yo(n,i,s))):i?.kind==="releases"?e.items.push(...yo(n,{...i,kind:"items",title:0},s)):i?.kind==="fields"?e.description.push(...be([n],s)):Sg(n,s)}function Sg(e,t){t.report("unrecognised-table",t.source.range(e.start,e.start+1),e.header.join(" | ")),cn([e],t)}function Ts(e,t){const{section:n,heading:s}=e;cn(n.blocks.filter(i=>i.type!=="quote"||!_o(i,t)),t,{text:s.text||ne(s.draft.nodes),line:n.line});for(const i of e.inner)Ts(i,t)}function Dz(e,t,n){const{section:s}=e;s.marker!=="document"&&(n.claimed[s.line]=1,ge(n,s.line,"wrapper",["wrapper-heading"])),Fg(e,s.blocks,t,n,e.heading.text)}function Fg(e,t,n,s,i){const r=[];for(const o of t){const a=o.type==="table"?e.tables.get(o):void 0;if(o.type==="notice")ro(o,s);else if(o.type==="comment")Vr(o,s);else if(o.type==="mark")Zr(o,s);else{if(o.type==="quote"&&_o(o,s))continue;o.type==="table"&&a?.kind==="releases"?s.milestones.push(...ST(o,a,s,s.year)):o.type==="table"&&(a?.kind==="items"||a?.kind==="matrix")?$o(s).items.push(...yo(o,a,s)):o.type==="table"&&a?.kind==="other"?Sg(o,s):o.type==="list"&&_z(e,o,n)?$o(s).items.push(...Ii(o,s)):r.push(o)}}r.length===0&&i===void 0||(i===void 0?cn(r,s):cn(r,s,{text:i,line:e.section.line}))}function _z(e,t,n){return!ko(e,t)||vg(t,e,[])?!1:Jt(t)?!0:n.hasMilestones||n.hasThemes?!1:!wg(t)}function Az(e,t){if(!e.some(a=>Eg(a)))return;const n=new Map,s=[],i=(a,l)=>{const c=Oc(a),u=Oc(a.split(/[:：]|\s[-–—]\s/,1)[0]);for(const d of[c,u])d!==""&&!n.has(d)&&n.set(d,l)},r=a=>{i(a.title,a.id),a.dependsOn.length>0&&s.push(a),a.children.forEach(r)},o=a=>{i(a.title,a.id),a.items.forEach(r),a.groups.forEach(o)};e.forEach(o);for(const a of s)a.dependsOn=a.dependsOn.map(l=>{const c=n.get(Oc(l));return c===void 0&&t.report("unknown-dependency",a.source,l),c??l});Cz(s,t)}function Eg(e){const t=n=>n.dependsOn.length>0||n.children.some(t);return e.items.some(t)||e.groups.some(n=>Eg(n))}function Oc(e){return e.toLowerCase().replaceAll(/[^\p{L}\p{N}.]+/gu," ").trim()}function Cz(e,t){const n=new Map(e.map(i=>[i.id,i])),s=new Map;for(const i of e){if(s.has(i.id))continue;const r=[{item:i,next:0}];s.set(i.id,"open");for(let o=r.at(-1);o!==void 0;o=r.at(-1)){const a=o.item.dependsOn[o.next++];if(a===void 0){s.set(o.item.id,"closed"),r.pop();continue}const l=n.get(a);l!==void 0&&(s.get(a)==="open"?t.report("dependency-cycle",o.item.source,l.title):s.has(a)||(s.set(a,"open"),r.push({item:l,next:0})))}}}const Sz=/[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;function Fz(e,t){return typeof e!="string"?"":(e=e.toLowerCase(),e.replace(Sz,"").replace(/ /g,"-"))}class Tg{#e=new Map;create(t,n){const s=Ez(t)||n,i=this.#e.get(s);if(i===void 0)return this.#e.set(s,0),s;for(let r=i+1;;r++){const o=`${s}-${r}`;if(!this.#e.has(o))return this.#e.set(s,r),this.#e.set(o,0),o}}}const zg=120;function Ez(e){const t=e.length>zg?e.slice(0,zg):e;return/^[\x20-\x7e]*$/.test(t)?t.toLowerCase().replace(/[^\w\- ]/g,"").replace(/ /g,"-"):Fz(t)}const Tz=12,zz=10;function Rz(e,t){e.title===void 0&&t.lastLine>0&&t.report("no-title",void 0),t.itemCount===0&&e.milestones.length===0&&t.report("empty-plan",void 0);const n=new Map,s=[],i=r=>{const o=r.title.toLowerCase();o.length>=Tz&&(n.has(o)?s.push(r):n.set(o,r)),r.children.forEach(i)};for(const r of e.milestones)Rg(r,t,i);for(const r of s.slice(0,zz))t.report("repeated-plan",r.source,r.title);Oz(e,t)}function Rg(e,t,n){const{items:s,groups:i,description:r}=e;s.length+i.length+r.length===0&&e.source!==void 0&&t.report("empty-section",e.source,e.title),s.forEach(n);const o=new Set;for(const a of i)o.has(a.title)&&a.target===void 0&&t.report("duplicate-section",a.source,a.title),o.add(a.title),Rg(a,t,n)}function Oz(e,t){const{today:n}=t,s=e.updated?.end??e.updated?.start;if(n===void 0||s===void 0)return;const i=Number(n.slice(0,4))-1;s<`${String(i).padStart(4,"0")}${n.slice(4)}`&&t.report("stale-update",void 0,e.updated?.text)}function Mz(e,t){for(const n of e){const{line:s}=n,i=t.source.range(s,s+1),r=t.source.lines[s]?.trim();t.report(n.kind,i,r===""?void 0:r,Bz(n,t))}}function Bz(e,t){const{source:n}=t,s=n.position(e.line,0);if(e.kind==="orphan-row")return{range:{start:n.position(e.tableEnd,0),end:s},newText:""};if(e.kind==="lazy-continuation"){const i=/^[\s>]*>/.exec(n.lines[e.line]??"")?.[0]??"",r=n.position(e.line-1,n.lines[e.line-1].length);return{range:{start:r,end:r},newText:(n.text.includes(`\r
`)?`\r
`:`
`)+i}}if(e.kind==="missing-space"){const i=n.position(e.line,e.column);return{range:{start:i,end:i},newText:" "}}}function Nz(e,t){const n=t.source.lines[e]??"",s=_m(n);if(s===n)return;let i=0;for(;n[i]===s[i];)i++;let r=0;for(;r<s.length-i&&n.at(-1-r)===s.at(-1-r);)r++;const o=t.source.position(e,i),a=t.source.position(e,n.length-r);t.report("mojibake",t.source.range(e,e+1),n.slice(i,n.length-r),{range:{start:o,end:a},newText:s.slice(i,s.length-r)})}const jz={"json-shape":{severity:"error",problem:"A value in the JSON is not of the type that belongs there; the rest is read without it.",remedy:"Write a value of the type that is named.",example:'{"milestones": [{"title": 3}]}'},"json-syntax":{severity:"error",problem:"The text is not valid JSON, so nothing could be read.",remedy:"Mend the JSON at the line and column that are named.",example:'{"title": "Plan",'},"unsafe-link":{severity:"warning",problem:"A link leads to an address that no page may link to; it is left out.",remedy:"Use an http, https or mailto address, a relative one or a fragment.",example:'{"links": ["javascript:alert(1)"]}'},"unreadable-source":{severity:"error",problem:"The data has none of the shapes that are known, so nothing could be read.",remedy:"Give milestones, issues or project items as GitHub hands them out, or a project view exported as TSV.",example:'{"message": "Not Found"}'},"incomplete-source":{severity:"warning",problem:"The data says that there are more entries than it holds.",remedy:"Fetch all pages, or raise the limit (`gh project item-list` gives 30 unless told otherwise).",example:'{"items": [], "totalCount": 120}'},"unknown-status":{severity:"warning",problem:"A word where a status is asked for is none that is known; it is kept, and the status is unknown.",remedy:"Use a known word, or say in a legend what it means.",example:"| Search | wibble |"},"impossible-date":{severity:"warning",problem:"A date is one that no calendar has; its words are kept.",remedy:"Correct the date.",example:"## 2024-02-31"},"end-before-start":{severity:"warning",problem:"A time ends before it starts.",remedy:"Swap or correct the two dates.",example:"## 2024-06-15 - 2024-05-01"},"limit-items":{severity:"warning",problem:"There are more items than are read; the others are left out.",remedy:"Split the roadmap, or raise `limits.items`.",example:"A list of 60,000 entries"},"limit-milestones":{severity:"warning",problem:"There are more milestones than are read; the others are left out.",remedy:"Split the roadmap, or raise `limits.milestones`.",example:"A document of 3,000 headings that name releases"},"limit-depth":{severity:"warning",problem:"Something is nested deeper than is followed.",remedy:"Nest less deep, or raise `limits.depth`.",example:"A list in a list in a list, 40 levels deep"},"limit-bytes":{severity:"error",problem:"The source is larger than is read.",remedy:"Split the roadmap, or raise `limits.bytes`.",example:"A file of 2 MB"},"no-title":{severity:"info",problem:"The document has no title of its own.",remedy:"Start it with a heading that names the project or the plan.",example:"## v1.0"},"empty-plan":{severity:"warning",problem:"Nothing in the document was recognised as planned work.",remedy:"Put the work in lists, tables or under headings, or keep the link to where it is planned.",example:"Our plan lives elsewhere."},"duplicate-section":{severity:"info",problem:"Two sections of one milestone have the same title; both are kept.",remedy:"Give them different titles, or put their items together.",example:`**Server**
- one

**Server**
- two`},"empty-section":{severity:"info",problem:"A section has no text and no items.",remedy:"Add what is planned, or take the heading out.",example:`**Performance**

**Security**
- Audit`},"heading-skip":{severity:"info",problem:"A heading is more than one level below the one above it.",remedy:"Use the next level, so that readers see what stands under what.",example:`## v1.0

#### Editor`},"orphan-row":{severity:"warning",problem:"A blank line parts a row from its table; the row is read as part of the table.",remedy:"Take the blank line out.",example:`| Issue | Description |
| --- | --- |

| 12 | Dark theme |`,fixable:!0},"lazy-continuation":{severity:"warning",problem:"A line right below a list is part of its last entry for markdown, but reads as a text of its own.",remedy:"Put a blank line before it.",example:`- Audit log
Coverage goal: 25%`,fixable:!0},"missing-space":{severity:"warning",problem:"A mark of a list or heading has no blank after it, so markdown takes the line for text.",remedy:"Put a blank after the mark.",example:"-[ ] Dark theme",fixable:!0},"placeholder-link":{severity:"warning",problem:"A link was never filled in; its words are kept as text.",remedy:"Put the address in, or take the link out.",example:"[board](<link goes here>)"},"missing-link":{severity:"info",problem:"A title names a document in parentheses without linking to it.",remedy:"Link to it, or take the word out.",example:"- Multi-cluster support (spec)"},"relative-link":{severity:"info",problem:"Links are relative, and no base address says to what; they are kept as they are.",remedy:"Give the address of the document as the base (`--base-url`, `base-url`).",example:"### [v1.0](../../milestone/1)"},mojibake:{severity:"warning",problem:"Characters were decoded wrongly at some time; titles and texts show what they certainly were.",remedy:"Replace them in the source.",example:"- SQLite â†’ Postgres",fixable:!0},"status-conflict":{severity:"info",problem:"A line says two different statuses; the word is believed rather than the mark.",remedy:"Change one of them.",example:"- ✅ Export (in progress)"},"section-conflict":{severity:"info",problem:"An item says another status than the section it stands in; the item is believed.",remedy:"Move it, or change its mark.",example:`## Done
- [ ] Export`},"done-but-help-wanted":{severity:"info",problem:"An item is done and still asks for help.",remedy:"Take out the one that is no longer so.",example:"- ✅ Export [?]"},"vacant-owner":{severity:"info",problem:"A place for an owner is empty.",remedy:"Name who looks after it, or take the mark out.",example:"## Build [:owner: ]"},"unclosed-fence":{severity:"warning",problem:"A fence of code is never closed; it is taken to end before the next heading.",remedy:"Close it.",example:"```sh\nnpm test"},"unclosed-details":{severity:"warning",problem:"A fold is never closed; it is taken to end where its section ends.",remedy:"Close it with `</details>` or `[/details]`.",example:`<details>
<summary>v1</summary>`},"unclosed-comment":{severity:"warning",problem:"A comment is never closed; it is taken to end at the next blank line.",remedy:"Close it with `-->`.",example:"<!-- draft"},"unclosed-container":{severity:"warning",problem:"A container is never closed; it is taken to hold the next paragraph.",remedy:"Close it with `:::`.",example:`:::note
Dates move.`},"opaque-component":{severity:"info",problem:"A component holds its content in code, which is not read.",remedy:"Put the plan in markdown beside it if readers should see it here.",example:'<TaskBoard :tasks="[1, 2]" />'},"unrecognised-table":{severity:"info",problem:"A table has no columns of a plan; it is kept as a note.",remedy:"Name a column `Item`, `Feature` or `Status` if it plans something.",example:`| GPU | Memory |
| --- | --- |
| A | 8 |`},"empty-table":{severity:"info",problem:"A table has a header and no rows.",remedy:"Add rows, or take it out.",example:`| Item | Status |
| --- | --- |`},"repeated-plan":{severity:"info",problem:"The same work stands in the document more than once; all places are kept.",remedy:"Say it once, or link from one place to the other.",example:`- [x] Phase 1

### Phase 1`},"stale-update":{severity:"info",problem:"The document says that it was last updated more than a year ago.",remedy:"Look through it, and change the date.",example:"Last updated: July 2021"},"front-matter":{severity:"warning",problem:"The front matter could not be read as data; it is kept as text.",remedy:"Correct its syntax.",example:`---
title: [Plan
---`},"unknown-dependency":{severity:"info",problem:"A dependency names nothing in this document; its words are kept.",remedy:"Use the title of what it depends on.",example:"**Depends on**: Phase 9"},"dependency-cycle":{severity:"warning",problem:"Items depend on each other in a circle.",remedy:"Take one of the dependencies out.",example:"A depends on B, B on A"},"limit-line":{severity:"info",problem:"A line is too long to be searched for marks; all of it is its title.",remedy:"Break the line, or raise the limit.",example:""}};function jn(e,t={}){const n=jz[e],s={code:e,severity:n.severity,message:`${t.detail??n.problem} ${n.remedy}`};return t.source!==void 0&&(s.source=t.source),t.fix!==void 0&&(s.fix=t.fix),s}const Iz=new Set(["relative-link","heading-skip","limit-items","limit-milestones"]);class Lz{#e=[];#n=new Set;#t;constructor(t){this.#t=t}add(t,n,s,i){const r=Iz.has(t)?"":n===void 0?s??"":String(n.start.line),o=`${t} ${r}`;this.#n.has(o)||(this.#n.add(o),!(this.#e.length>=this.#t)&&this.#e.push(jn(t,{...n===void 0?{}:{source:n},...s===void 0?{}:{detail:qz(t,s)},...i===void 0?{}:{fix:i}})))}finish(){return this.#e.sort((t,n)=>(t.source?.start.offset??-1)-(n.source?.start.offset??-1))}}function qz(e,t){const n=t.length>120?`${t.slice(0,119)}…`:t;return`${jn(e).message.split(/(?<=\.)\s/,1)[0].replace(/\.$/,"")}: ‘${n}’.`}function Pz(e,t){for(const n of e){const s=t.passed.get(n);Og(n,{...s===void 0?{}:{status:s},from:"milestone",stretch:!1},t)}}function Og(e,t,n){for(const s of e.items)Mg(s,t,n);for(const s of e.groups){const i=n.passed.get(s),r=t.stretch||s.stretch;s.stretch=r,Og(s,i===void 0?{...t,stretch:r}:{status:i,from:"group",stretch:r},n)}}function Mg(e,t,n){t.status!==void 0&&(e.status==="unknown"?(e.status=t.status,e.statusFrom=t.from):e.status!==t.status&&n.report("section-conflict",e.source,e.title)),t.stretch&&(e.stretch=!0);for(const s of e.children)Mg(s,t,n)}const Uz=[[/\b(?:partial|partly)\b/i,"in-progress"],[/\b(?:no implementation|not implemented|missing|absent|unsupported)\b/i,"planned"],[/\bincomplete\b/i,"planned"]];function Wz(e){const t={meanings:new Map,statuses:[]};Mc(e.blocks,t);for(const n of e.sections)Mc(n.blocks,t);return t}function Mc(e,t){for(const n of e)if(n.type==="paragraph")Ao(n.content,n.start,t);else if(n.type==="list")for(const s of n.entries)Ao(s.content,s.contentLine,t),Mc(s.blocks,t);else if(n.type==="quote"){for(const s of n.children)if(s.type==="paragraph")Ao(s.content,s.start,t);else if(s.type==="list")for(const i of s.entries){const r=i.children[0];r?.type==="paragraph"&&Ao(r.content,r.start,t)}}else if(n.type==="table")for(const s of n.rows)Co(s.cells[0]??"",s.cells.slice(1).join(" "),s.line,t)}function Ao(e,t,n){e.split(`
`).forEach((s,i)=>{for(const r of s.split(/\s+[|·•]\s+|\s*\/\s+(?=:[a-z]|\p{Extended_Pictographic}|\[)|\s*;\s+|,\s+(?=:|\p{Extended_Pictographic}|\[)/u))Kz(r,t+i,n)})}function Kz(e,t,n){const s=e.replace(/^\*\*[^*\n]{1,24}\*\*\s*[:：—–-]\s*/u,"").replace(/^(?:[*_~>\s]|legend\s*:)+/i,"").replace(/[*_]+$/g,"").replaceAll("`","").trim(),i=/^(\[[^\]]{0,3}\])(?:\s*[:=–—-])?(.+)$/.exec(s);if(i!==null){Co(i[1],i[2],t,n);return}const r=Kt(s);if(r!==void 0)Co(r.mark,s.slice(r.end),t,n);else{const o=qm(s);o!==void 0&&Co(o.mark,s.slice(0,o.start),t,n)}}function Co(e,t,n,s){const i=e.replaceAll(/[*`]/g,"").trim(),r=t.replaceAll(/[*_`]/g,"").replace(/^[\s:：=–—-]+/u,"").trim();if(i===""||i.length>42||r==="")return;const o=Wt(i);if(r.startsWith("[@")||r.startsWith("@")){s.meanings.set(o,{owner:!0});return}const a=dn(r)[0]?.flag;if(a!==void 0&&a!=="breaking"){s.meanings.set(o,a==="stretch"?{stretch:!0}:{helpWanted:!0});return}const l=Kt(i)?.end===i.length||/^\[.{0,3}\]$/.test(i),u=Uz.find(([f])=>f.test(r))?.[1]??uo(r)?.status??Bi(i);if(!l||u===void 0)return;s.meanings.set(o,{status:u});const d=s.statuses.find(f=>f.label===r);d===void 0?s.statuses.push({status:u,marks:[i],label:r,line:n}):d.marks.push(i)}const Bg=/[\p{L}\p{N}]/u,Ng=/^\s{0,3}\[[^\]]{1,999}\]:/;function Hz(e,t){for(const n of e.loose){const{start:s,end:i}=n;n.kind==="comment"?Vr({text:n.text,unclosed:n.unclosed===!0,start:s,end:i},t):Zr({opaque:!1,start:s,end:i},t)}}function Jz(e){const{lines:t}=e.source;for(let n=0;n<t.length;){if(e.claimed[n]===1||!Bg.test(t[n])){n++;continue}const s=Ng.test(t[n]);let i=n+1;for(;i<t.length&&e.claimed[i]===0&&Bg.test(t[i])&&Ng.test(t[i])===s;)i++;const r=$s(t.slice(n,i).join(" ").trim(),e,n);e.notes.push({kind:s?"definition":"prose",content:[{type:"paragraph",children:[{type:"text",value:r}]}],source:Be(e,n,i)});for(let o=n;o<i;o++)ge(e,o,"note",[s?"link-definition":"leftover"]);n=i}}function jg(e,t,n={}){const s={version:1,metadata:n.metadata??{},description:[],statuses:[],notices:[],milestones:[],notes:[],diagnostics:[],source:{format:"markdown",...n.uri===void 0?{}:{uri:n.uri}}},i=new Lz(ct(n.limits).diagnostics),r=Vz(e,t,s,i,n);if(t.frontMatter!==void 0){const{start:c,end:u}=t.frontMatter;s.frontMatter={source:Be(r,c,u)};for(let d=c;d<u;d++)ge(r,d,"metadata",["front-matter"])}Ig(e.root,s,r),Zz(s,r);const o=/^[^\n]{0,80}\b(?:roadmap|plan)\b/i.test(e.root.sections[0]?.title??"")?bg(e.root.sections[0].title):void 0;o?.precision==="year"&&o.start!==void 0&&(r.year=Number(o.start.slice(0,4)));const a=dg(e.root,r,r.year);ZT(a);const l=rz(a,typeof s.metadata.title=="string");return Gz(a,l,s,r),Pz(s.milestones,r),Az(s.milestones,r),Hz(t,r),Jz(r),s.statuses.length===0&&(s.statuses=e3(s.milestones)),t3(s,l),Mz(e.repairs,r),Rz(s,r),s.notes.sort((c,u)=>(c.source?.start.offset??0)-(u.source?.start.offset??0)),s.diagnostics=i.finish(),s}function Vz(e,t,n,s,i){const{source:r}=t,o=ct(i.limits),a=d=>r.range(d,d+1),l=new Uint8Array(r.lines.length+1);let c=r.lines.length;for(;c>0&&!/[\p{L}\p{N}]/u.test(r.lines[c-1]);)c--;const u={source:r,references:t.references,hasReferences:Object.keys(t.references).length>0,isAscii:/^[\x00-\x7f]*$/.test(r.text)&&!r.text.includes("&"),limits:o,legend:new Map,labels:new Map,ids:new Tg,claimed:l,claim:d=>{l[d]=1},milestones:n.milestones,notes:n.notes,notices:n.notices,itemCount:0,report:(d,f,h,p)=>s.add(d,f,h,p),onPlaceholder:(d,f)=>s.add("placeholder-link",a(f),d),onRelative:(d,f)=>s.add("relative-link",a(f),d),onUnsafe:(d,f)=>s.add("unsafe-link",a(f),d),onMended:d=>Nz(d,u),lastLine:c,glued:new Set(e.repairs.filter(d=>d.kind==="lazy-continuation").map(d=>d.line)),passed:new Map,...i.baseUrl===void 0?{}:{baseUrl:i.baseUrl},...i.today===void 0?{}:{today:i.today},...i.readings===void 0?{}:{readings:i.readings}};return u}function Ig(e,t,n){for(const s of e.sections)/^[\s*_#\p{Extended_Pictographic}\ufe0f]*(?:status )?(?:legend|legende|légende|leyenda|legenda|key|status key|symbols|图例|凡例|범례|легенда)\b|^(?:图例|凡例|범례|легенда)/iu.test(s.title)?qg(s,t,n):Ig(s,t,n);for(const s of e.blocks)Lg(s)&&qg({...e,blocks:[s],sections:[]},t,n)}function Lg(e){if(e.type==="quote"){const t=e.children[0];return t?.type==="paragraph"&&Lg(t)}return e.type!=="paragraph"?!1:/^[*_\s]*(?:legend|key|status|legende|légende|leyenda|图例|凡例|범례)[*_\s]*[:：]/iu.test(e.content)&&/(?:[\p{Extended_Pictographic}✓✗]|:[a-z_]+:|\[.\]).{2,40}(?:[\p{Extended_Pictographic}✓✗]|:[a-z_]+:|\[.\])/u.test(e.content)}function qg(e,t,n){const s=Wz(e);for(const[i,r]of s.meanings)n.legend.set(i,r);for(const{line:i,...r}of s.statuses)t.statuses.push({...r,source:Be(n,i,i+1)}),ge(n,i,"legend",["legend"])}function Zz(e,t){const{lines:n}=t.source;for(let s=0;s<Math.min(n.length,400);s++){const i=n[s];if(i.length>200||!/\d/.test(i)||!/updat|modif|revis|review|更新|actuali|aktualisiert|stand|mis à jour|mise à jour|обновл|aggiorn|atualiz|갱신|업데이트|as of/i.test(i))continue;const r=BA(i.replaceAll(/[`*_>|]/g," "));if(r!==void 0){e.updated=r.when;return}}for(const s of["updated","lastUpdated","last_updated","lastmod","last_modified","updated_at"]){const i=Object.hasOwn(e.metadata,s)?e.metadata[s]:void 0,r=typeof i=="string"?Ve(i):void 0;r!==void 0&&(e.updated??=r.when)}}function Gz(e,t,n,s){const i=e.inner.filter(a=>a!==t),r=t===void 0?i:[...t.inner,...i],o=Yz(e,t,r);if(t!==void 0){const{line:a}=t.section;n.heading={source:Be(s,a,a+1)},ge(s,t.section.line,"title",["document-title",...t.heading.draft.rules])}!o.hasMilestones&&Xz(e,t,r,n,s)||(Qz(e,t,o,n,s),Dg(r,o,s))}function Yz(e,t,n){const s={hasMilestones:!1,hasThemes:!1,firstMilestone:1/0,entriesBefore:0,entriesInside:0},i=o=>{for(const a of o)if(!a.isNote){if(kg(a,o)){s.hasMilestones=!0,s.firstMilestone=Math.min(s.firstMilestone,a.section.line),s.entriesInside+=Bc(a);continue}a.hasOwnPlan&&(s.hasThemes=!0),!s.hasMilestones&&a.hasPlan&&!Tc(a)&&(s.entriesBefore+=Bc(a)),r(a),i(a.inner)}},r=o=>{for(const[a,l]of o.tables)l.kind==="releases"&&(s.hasMilestones=!0,s.firstMilestone=Math.min(s.firstMilestone,a.start),s.entriesInside+=a.rows.length*2)};return r(e),t!==void 0&&r(t),i(n),s}function Bc(e){if(e.isNote)return 0;let t=0;for(const n of e.section.blocks)n.type==="list"?t+=n.entries.length:n.type==="table"&&(t+=n.rows.length);return e.inner.reduce((n,s)=>n+Math.max(1,Bc(s)),t)}function Xz(e,t,n,s,i){const r=[...e.section.blocks,...t?.section.blocks??[]],o=oz(r,i),a=t===void 0?void 0:bg(t.heading.text),l=t?.heading.kind==="version"?t.heading.versions:void 0;if(!(n.some(v=>v.hasPlan||!v.isNote)||t?.hasOwnPlan===!0||e.hasOwnPlan)||o===void 0&&a===void 0&&l===void 0)return!1;const u=o?.block.start??t.section.line,d={id:i.ids.create(o?.title??t.heading.text,"milestone"),title:o?.title??t.heading.text,kind:o?.versions!==void 0||l!==void 0?"version":"period",status:t?.heading.draft.status??"unknown",description:[],items:[],groups:[],source:Be(i,u,o?.block.end??u+1)};o?.versions!==void 0?d.versions=o.versions:l!==void 0&&(d.versions=l);const f=o?.when??(o===void 0?a??t?.heading.when:void 0);f!==void 0&&(d.when=f),i.milestones.push(d),ge(i,u,"milestone",[o===void 0?"title-milestone":"plan-sentence"],d.id);const h=r.filter(v=>v!==o?.block);o!==void 0&&d.description.push(...be([o.block],i));const p=h.filter(v=>o!==void 0&&v.type!=="list"&&v.type!=="table");Pg(p,s,i);const g={...t??e,section:{...(t??e).section,blocks:h.filter(v=>!p.includes(v))},tables:new Map([...e.tables,...t?.tables??[]]),inner:[...n]};return zc(d,g,i),!0}function Qz(e,t,n,s,i){for(const r of t===void 0?[e]:[e,t]){const{blocks:o}=r.section,a=o.findIndex(c=>c.type==="list"||c.type==="table"),l=a===-1?o:o.slice(0,a);Pg(l,s,i),a!==-1&&Fg(r,o.slice(a),n,i)}}function Pg(e,t,n){for(const s of e)s.type==="notice"?ro(s,n):s.type==="comment"?Vr(s,n):s.type==="mark"?Zr(s,n):s.type==="code"&&s.language==="mermaid"?cn([s],n):(s.type!=="quote"||!_o(s,n))&&(t.description.push(...be([s],n)),ge(n,s.start,"description",["introduction"]))}function e3(e){const t=new Map,n=i=>{for(const r of i){if(r.status!=="unknown"){const o=t.get(r.status)??{status:r.status,marks:[],label:r.status};t.set(r.status,o);const a=r.statusText;a!==void 0&&o.marks.length<12&&!o.marks.includes(a)&&o.marks.push(a)}n(r.children)}},s=i=>{for(const r of i)n(r.items),s(r.groups)};for(const i of e)n(i.items),s(i.groups);return[...t.values()]}function t3(e,t){const n=t===void 0?"":ne(t.heading.draft.nodes),s=Object.hasOwn(e.metadata,"title")?e.metadata.title:void 0;n!==""?e.title=n:typeof s=="string"&&s.trim()!==""&&(e.title=s.trim())}const n3=new Map([["note","note"],["info","note"],["abstract","note"],["seealso","note"],["admonition","note"],["tip","tip"],["hint","tip"],["success","tip"],["check","tip"],["question","tip"],["example","tip"],["important","important"],["warning","warning"],["attention","warning"],["caution","caution"],["danger","caution"],["error","caution"],["failure","caution"],["bug","caution"]]);function Nc(e){return n3.get(e.toLowerCase())}const jc="***";function se(e,t,n,s=jc){const i=e.source[t]??"";e.lines.push(s===jc?i.slice(0,nt(i))+jc:s),e.directives.set(t,n),e.changed=!0}function Ic(e,t){return e.lines.push(e.source[t]),t+1}function So(e,t){for(;e.lines.length<t;)e.lines.push("");return e.changed=!0,t}function s3(e,t){const n=/^\s*:{3,10}(.*)$/.exec(e.source[t]);if(n===null)return;const s=n[1].trim(),i={start:t,end:t+1};if(s==="")return se(e,t,{kind:"container-close",...i}),t+1;const r=/^\{?\.?([\w-]{1,40})\}?(.*)$/.exec(s);if(r===null)return;const o=r[1],a=r[2].trim().replace(/^\[(.*)\]$/,"$1").trim(),l=Nc(o);return l!==void 0?se(e,t,{kind:"admonition",...i,notice:l,...a===""?{}:{title:a}}):/^(?:details|dropdown|collapse|spoiler)$/i.test(o)?se(e,t,{kind:"details-open",...i,titleLine:t,...a===""?{}:{title:a}}):se(e,t,{kind:"container-open",...i}),t+1}function i3(e,t){const n=e.source[t].trim();if(/^\[\/details\]$/i.test(n))return se(e,t,{kind:"details-close",start:t,end:t+1}),t+1;const s=/^\[details(?:=(?:"([^"]*)"|'([^']*)'|([^\]]*)))?(?: open)?\]$/i.exec(n);if(s===null)return;const i=(s[1]??s[2]??s[3]??"").trim();return se(e,t,{kind:"details-open",start:t,end:t+1,titleLine:t,...i===""?{}:{title:i}}),t+1}function Ug(e){const t=nt(e),n=e[t];if(n!=="`"&&n!=="~")return;let s=t;for(;e[s]===n;)s++;const i=e.slice(s).trim();if(!(s-t<3||n==="`"&&i.includes("`")))return{character:n,length:s-t,info:i}}function Fo(e,t){const n=nt(e);if(e[n]!==t.character)return!1;let s=n;for(;e[s]===t.character;)s++;return s-n>=t.length&&Fn(e.slice(s))}function r3(e,t){const{source:n}=e,s=n[t],i=e.openFences.at(-1);if(i!==void 0&&Fo(s,i))return e.openFences.pop(),se(e,t,{kind:"container-close",start:t,end:t+1}),t+1;const r=Ug(s);if(r===void 0)return;const o=/^\{([\w-]{1,30})\}\s*(.{0,200})$/.exec(r.info),a=o===null?void 0:Nc(o[1]);if(a!==void 0){const c=o[2];return se(e,t,{kind:"admonition",start:t,end:t+1,notice:a,...c===""?{}:{title:c}}),e.openFences.push(r),t+1}if(r.length<(e.unclosed.get(r.character)??1/0)){for(let c=t+1;c<n.length;c++)if(Fo(n[c],r)){for(;t<=c;)t=Ic(e,t);return t}}e.unclosed.set(r.character,Math.min(r.length,e.unclosed.get(r.character)??1/0)),se(e,t,{kind:"unclosed-fence",start:t,end:t+1});let l=t+1;for(;l<n.length&&!/^#{1,6}[ \t]/.test(n[l]);)e.lines.push("    "+n[l++]);return l}function o3(e,t){let n=t;for(;n<e.length&&Fn(e[n]);)n++;const s=Ug(e[n]??"");if(s===void 0||!/^(?:markdown|md|mdx|gfm)$/i.test(s.info))return;let i=e.length-1;for(;i>n&&Fn(e[i]);)i--;if(!(i===n||!Fo(e[i],s))){for(let r=n+1;r<i;r++)if(Fo(e[r],s))return;return{start:n,end:i}}}const a3=500;function l3(e){const{source:t}=e,n=t[0]?.trimEnd(),s=n==="---"?"yaml":n==="+++"?"toml":void 0;if(s===void 0)return 0;for(let i=1;i<Math.min(t.length,a3);i++){const r=t[i].trimEnd();if(r===n||s==="yaml"&&r==="..."){const o=t.slice(1,i).join(`
`);return!/^[^\s#:=]{1,80}\s?[:=]/m.test(o)&&o.trim()!==""?0:(se(e,0,{kind:"front-matter",start:0,end:i+1,language:s,text:o},""),So(e,i+1))}}return 0}const c3=/^<\/?(?:div|p|center|section|article|aside|main|header|footer|nav|table|thead|tbody|tr|td|th|colgroup|col|hr|br|img|picture|source|a|span|font|dl|dd|dt|sub|sup|small|figure|figcaption|video|iframe|script|style|svg|g|path|input|form|button|blockquote|pre|kbd)(?:[\s/>]|$)/i,Wg=/<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,500})?\/?>/gi;function u3(e,t){const n=e.source[t].trim();if(n.startsWith("<!--"))return d3(e,t);const s=/^<\/?([a-z][a-z\d.-]{0,60})(?=[\s/>]|$)/i.exec(n)?.[1];if(s===void 0)return;const i=s.toLowerCase();if(i==="details")return f3(e,t,n);if(i==="summary")return h3(e,t,n);if(i==="ul"||i==="ol")return p3(e,t,n);if(i==="li")return m3(e,t,n);if(/^h[1-6]$/.test(i))return g3(e,t,n,Number(i[1]));if(/^[A-Z]/.test(s))return b3(e,t);if(!c3.test(n))return;const r=n.replace(Wg," ").trim();return se(e,t,{kind:"html",start:t,end:t+1},r===""?void 0:r),r!==""&&e.directives.delete(t),t+1}function d3(e,t){const{source:n}=e;let s=t;for(e.noCommentEnd&&(s=n.length);s<n.length&&!n[s].includes("-->");)s++;const i=s===n.length;if(e.noCommentEnd||=i,i)for(s=t;s+1<n.length&&n[s+1].trim()!=="";)s++;const r=n[s];if((i?"":r.slice(r.indexOf("-->")+3)).trim()!==""&&s===t)return;const a=n.slice(t,s+1).join(`
`);return se(e,t,{kind:"comment",start:t,end:s+1,text:a,...i?{unclosed:i}:{}}),So(e,s+1)}function f3(e,t,n){const s={start:t,end:t+1};if(n.startsWith("</"))se(e,t,{kind:"details-close",...s});else{const i=/<summary[^>]*>(.*?)(?:<\/summary>|$)/i.exec(n)?.[1],r=Li(i??"");se(e,t,{kind:"details-open",...s,titleLine:t,...r===""?{}:{title:r}})}return t+1}function h3(e,t,n){const{source:s}=e;if(n.startsWith("</"))return se(e,t,{kind:"html",start:t,end:t+1}),t+1;let i=t;for(;i<Math.min(t+6,s.length-1)&&!/<\/summary>/i.test(s[i]);)i++;/<\/summary>/i.test(s[i])||(i=t);let r=t;for(;r<i&&Li(s[r])==="";)r++;const o=Li(s.slice(t,i+1).join(" "));return se(e,t,{kind:"summary",start:t,end:i+1,title:o,titleLine:r}),So(e,i+1)}function p3(e,t,n){if(n.startsWith("</")?e.htmlLists.pop():/<\/[uo]l>/i.test(n)||e.htmlLists.push("ul"),!/<li[\s>]/i.test(n))return se(e,t,{kind:"html",start:t,end:t+1},e.htmlLists.length===0?void 0:""),t+1}function m3(e,t,n){const s=Li(n),i="  ".repeat(Math.min(16,Math.max(0,e.htmlLists.length-1)));return se(e,t,{kind:"html",start:t,end:t+1},s===""?"":`${i}- ${s}`),s!==""&&e.directives.delete(t),t+1}function g3(e,t,n,s){const i=Li(n),r=!n.startsWith("</")&&i!=="";return se(e,t,{kind:"html",start:t,end:t+1},r?`${"#".repeat(s)} ${i}`:void 0),r&&e.directives.delete(t),t+1}function b3(e,t){const{source:n}=e;let s=t;for(;s<Math.min(t+200,n.length-1)&&!/>\s*$/.test(n[s])&&n[s].trim()!=="";)s++;const i=n.slice(t,s+1).join(`
`);if(!/>\s*$/.test(i))return;const r=!i.startsWith("</")&&(s>t||/[=:][^>]*[[{]/.test(i));if(!(!r&&i.indexOf(">")!==i.trimEnd().length-1))return se(e,t,{kind:"html",start:t,end:s+1,...r?{opaque:r}:{}}),So(e,s+1)}function Li(e){return e.replace(/<\/?(?:b|strong)(?:\s[^<>]{0,200})?>/gi,"**").replace(Wg," ").replace(/\*\*\s*\*\*/g,"").trim()}const v3=/^(\s*[-*+])\[[ xX]\](?![([])/,y3=/^(#{2,6})(?![\s#!])|^(#)(?=[\p{Lu}\p{Lo}])/u;function w3(e,t){const n=e.source[t],s=n.includes("[")&&!n.trimStart().startsWith("#")?v3.exec(n):y3.exec(n);if(s===null)return;const i=(s[1]??s[2]).length;return Ic(e,t),e.lines[t]=`${n.slice(0,i)} ${n.slice(i)}`,e.changed=!0,e.missingSpaces.push({line:t,column:i}),t+1}function k3(e,t){const{source:n}=e,s=/^(\s*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]{1,40})(?:[ \t]+"([^"]*)")?[ \t]*$/.exec(n[t]),i=s===null?void 0:Nc(s[2]);if(i===void 0)return;const r=s[3],o=s[1].length;let a=t;for(let l=t+1;l<n.length;l++){const c=n[l];if(!Fn(c)){if(!c.startsWith("	")&&nt(c)<o+4)break;a=l}}se(e,t,{kind:"admonition",start:t,end:t+1,notice:i,...r===void 0?{}:{title:r},lastLine:a});for(let l=t+1;l<=a;l++){const c=n[l];e.lines.push(c.startsWith("	")?c.slice(1):c.slice(Math.min(4,nt(c))))}return a+1}function $3(e){const t={source:e,lines:[],directives:new Map,missingSpaces:[],changed:!1,htmlLists:[],openFences:[],unclosed:new Map,noCommentEnd:!1};let n=l3(t);const s=o3(e,n);for(;n<e.length;){const i=e[n];if(s!==void 0&&(n===s.start||n===s.end)){se(t,n,{kind:"html",start:n,end:n+1},""),n++;continue}const r=D3(i);if(r===96||r===126){const o=r3(t,n);if(o!==void 0){n=o;continue}}n=x3(t,n,r)??Ic(t,n)}return t}function x3(e,t,n){switch(n){case 60:return u3(e,t);case 91:return i3(e,t);case 58:return s3(e,t);case 33:case 63:return k3(e,t);case 35:case 42:case 43:case 45:return w3(e,t);default:return}}function D3(e){return Fn(e)?0:e.charCodeAt(nt(e))}function Kg(e,t=32){const n=new Jh(e),s=$3(n.lines),i={},r=!s.changed&&!e.includes("\r")&&e.charCodeAt(0)!==65279,a={tokens:xm(t).parse(r?e:s.lines.join(`
`),i),source:n,masked:s,index:0},l=Lc(a,void 0),c=[...s.directives.values()],u=c.findIndex(f=>f.kind==="front-matter"),d=u===-1?void 0:c.splice(u,1)[0];return{source:n,nodes:l,references:i.references??{},...d?.kind==="front-matter"?{frontMatter:d}:{},loose:c,missingSpaces:s.missingSpaces}}function Lc(e,t){let n=[];for(;e.index<e.tokens.length;){const s=e.tokens[e.index++];if(s.type===t)break;const i=_3(e,s);i!==void 0&&(n.length===0?n=[i]:n.push(i))}return n}function _3(e,t){const[n,s]=t.map??[0,0];switch(t.type){case"heading_open":return{type:"heading",depth:Number(t.tag.slice(1)),content:Hg(e),start:n,end:s};case"paragraph_open":return{type:"paragraph",content:Hg(e),start:n,end:s};case"bullet_list_open":case"ordered_list_open":return A3(e,t,n,s);case"table_open":return S3(e,n,s);case"fence":case"code_block":return F3(e,t,n,s);case"blockquote_open":return{type:"quote",children:Lc(e,"blockquote_close"),start:n,end:s};case"hr":{const i=e.masked.directives.get(n);return i===void 0?{type:"rule",start:n,end:s}:(e.masked.directives.delete(n),{type:"directive",directive:i,start:i.start,end:i.end})}default:return}}function Hg(e){const t=e.tokens[e.index].content;return e.index+=2,t}function A3(e,t,n,s){const i=t.type==="ordered_list_open",r=i?"ordered_list_close":"bullet_list_close",o=[],a=i?Number(t.attrGet("start")??1):1;for(let l=e.tokens[e.index++];l&&l.type!==r;l=e.tokens[e.index++]){const[c,u]=l.map??[n,s],d={start:c,end:E3(e.source,c,u),column:C3(e.source.lines[c]??"",l.markup,o.length===0&&c===n),children:Lc(e,"list_item_close")};Jg(d,e.source.lines[c]??""),o.push(d)}return{type:"list",ordered:i,entries:o,start:n,end:s,...a===1?{}:{startsWith:a}}}function C3(e,t,n){let s=nt(e);for(;e[s]===">"&&t!==">";)s+=1+nt(e.slice(s+1,s+8));return s}function Jg(e,t){const n=e.children[0];if(n?.type!=="list"||n.start!==e.start)return;const s=n.entries[0];let i=e.column;for(;i<t.length&&!/\s/.test(t[i]);)i++;s.column=i+nt(t.slice(i)),Jg(s,t)}function S3(e,t,n){const s={type:"table",header:[],rows:[],start:t,end:n};let i=s.header,r=!0;for(let o=e.tokens[e.index++];o&&o.type!=="table_close";)o.type==="tbody_open"?r=!1:o.type==="tr_open"&&!r?(i=[],s.rows.push({line:o.map?.[0]??t,cells:i})):o.type==="inline"&&i.push(o.content),o=e.tokens[e.index++];return s}function F3(e,t,n,s){const{directives:i}=e.masked;let r=t.content.endsWith(`
`)?t.content.slice(0,-1):t.content;if(i.size>0){let a=!1;for(let l=n;l<s;l++)a=i.delete(l)||a;a&&(r=e.source.lines.slice(n,s).join(`
`))}return{type:"code",language:t.info.trim().split(/[\s{]/,1)[0]??"",value:r,fenced:t.type==="fence",start:n,end:s}}function E3(e,t,n){for(;n>t+1&&Fn(e.lines[n-1]??"");)n--;return n}const T3=32768;async function z3(e,t){const{uri:n,baseUrl:s,today:i,signal:r}=t,o=ct(t.limits),a=async()=>{e.length>=T3&&await O3(),r.throwIfAborted()},l=Kg(e,o.depth);await a();const c=l.frontMatter&&await R3(l.frontMatter),u=Yh(l);return await a(),jg(u,l,{limits:o,...n!==void 0&&{uri:n},...s!==void 0&&{baseUrl:s},...i!==void 0&&{today:i},...c&&{metadata:c}})}async function R3(e){const{parseFrontMatter:t}=await Promise.resolve().then(function(){return HI});return t(e.text,e.language)}function O3(){const{scheduler:e}=globalThis;return e?.yield?e.yield():new Promise(t=>{setTimeout(t,0)})}var Vg=Object.freeze({__proto__:null,readInStages:z3});function M3(){return{cards:[],milestones:[],hidden:0,isPaged:!1}}function qc(e){return{title:e,owners:[],labels:[],times:{},dependsOn:[],fields:new Map}}const Zg=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,Gg=e=>{if(typeof e!="string")throw new TypeError("Invalid argument expected string");const t=e.match(Zg);if(!t)throw new Error(`Invalid argument not valid semver ('${e}' received)`);return t.shift(),t},Yg=e=>e==="*"||e==="x"||e==="X",Xg=e=>{const t=parseInt(e,10);return isNaN(t)?e:t},B3=(e,t)=>typeof e!=typeof t?[String(e),String(t)]:[e,t],N3=(e,t)=>{if(Yg(e)||Yg(t))return 0;const[n,s]=B3(Xg(e),Xg(t));return n>s?1:n<s?-1:0},Qg=(e,t)=>{for(let n=0;n<Math.max(e.length,t.length);n++){const s=N3(e[n]||"0",t[n]||"0");if(s!==0)return s}return 0},e0=(e,t)=>{const n=Gg(e),s=Gg(t),i=n.pop(),r=s.pop(),o=Qg(n,s);return o!==0?o:i&&r?Qg(i.split("."),r.split(".")):i||r?i?-1:1:0},Eo=e=>typeof e=="string"&&/^[v\d]/.test(e)&&Zg.test(e);function t0(e,t){return Eo(e)&&Eo(t)?e0(e,t):0}function j3(e,t){return e===t?!0:Eo(e)&&Eo(t)&&e0(e,t)===0}const I3={id:"id key slug",title:"title name summary heading",description:"description details detail body text notes note comment comments intro about",status:"status state stage",statusText:"statustext",isDone:"done completed complete checked finished shipped closed",type:"type kind category",tags:"tags tag labels label area areas components component",owners:"owners owner assignees assignee assigned assignedto lead leads team maintainers maintainer champion contributors",helpWanted:"helpwanted help needshelp",stretch:"stretch optional stretchgoal nicetohave",breaking:"breaking breakingchange",priority:"priority prio importance",target:"target targetversion fixversion",when:"when date dates due duedate dueon eta deadline quarter timeline timeframe period releasedate targetdate",start:"start startdate from begin",end:"end enddate until to finish",progress:"progress completion",links:"links link issues issue prs pr pullrequests pullrequest references refs tickets ticket discussion spec url",href:"href",dependsOn:"dependson dependencies depends dependency requires blockedby after",fields:"fields customfields extra",children:"children subitems subtasks subfeatures",items:"items features tasks entries cards stories todo todos deliverables work goals",groups:"groups themes epics sections categories areas tracks streams",milestones:"milestones releases versions roadmap phases periods quarters columns horizons lanes stages",kind:"",versions:"versions",content:"content",source:"source",updated:"updated lastupdated updatedat lastmodified",metadata:"metadata meta frontmatter",frontMatter:"",statuses:"statuses legend",notices:"notices warnings admonitions",notes:"notes appendix",version:"version",diagnostics:"diagnostics",statusFrom:"statusfrom",schema:"$schema schema"};function L3(e){return e.toLowerCase().replaceAll(/[\s_-]+/g,"")}const Pc=new Map;for(const[e,t]of Object.entries(I3))for(const n of t.split(" ").filter(Boolean))Pc.set(n,[...Pc.get(n)??[],e]);const q3=new Map([["description","description"],["status","status"],["owner","owners"],["type","type"],["area","tags"],["priority","priority"],["target","target"],["when","when"],["start","start"],["end","end"],["issue","links"],["progress","progress"],["dependencies","dependsOn"]]);function Uc(e,t){const n=Pc.get(L3(e))?.find(i=>t.has(i));if(n!==void 0)return n;const s=q3.get(Nn(e)??"");return s!==void 0&&t.has(s)?s:void 0}const n0=-1;function Ze(e){return e.kind==="null"?null:e.kind==="list"?e.items.map(Ze):e.kind!=="object"?e.value:Object.fromEntries([...e.members].map(([t,n])=>[t,Ze(n)]))}function Wc(e,t){const n={start:n0,end:n0};if(typeof e=="string")return{kind:"text",value:e,...n};if(typeof e=="number"&&Number.isFinite(e))return{kind:"number",value:e,...n};if(typeof e=="boolean")return{kind:"boolean",value:e,...n};if(e===null||typeof e!="object")return e===null?{kind:"null",...n}:void 0;if(t<=0)return{kind:"null",...n};if(e instanceof Date)return{kind:"text",value:Number.isNaN(e.getTime())?"":e.toISOString(),...n};if(Array.isArray(e))return{kind:"list",items:e.map(r=>Wc(r,t-1)??{kind:"null",...n}),...n};const s=new Map;for(const[i,r]of Object.entries(e)){const o=Wc(r,t-1);o!==void 0&&s.set(i,o)}return{kind:"object",members:s,...n}}function s0(e){const t=Object.values(e).filter(s=>typeof s=="number");return Object.entries(e).filter(([s,i])=>t.indexOf(+s)===-1).map(([s,i])=>i)}function P3(e,t){return typeof t=="bigint"?t.toString():t}class U3{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}}function i0(e){return new U3(e)}function r0(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}const o0=Symbol("evaluating");function W3(e,t,n){let s;Object.defineProperty(e,t,{get(){if(s!==o0)return s===void 0&&(s=o0,s=n()),s},set(i){Object.defineProperty(e,t,{value:i})},configurable:!0})}function a0(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function K3(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}const l0="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function To(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function H3(e){if(To(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;return!(To(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}const J3=new Set(["string","number","symbol"]);function Kc(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function V3(e,t,n){const s=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(s._zod.parent=e),s}function ye(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Z3(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const G3={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function hn(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Y3(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function zs(e,t){return t.map(n=>{var s;return(s=n).path??(s.path=[]),n.path.unshift(e),n})}function qi(e){return typeof e=="string"?e:e?.message}function c0(e){const t=[];for(const n of e??[]){const s=n._zod.def;if(!/_(length|size)$|_equals$/.test(s.check))break;const i=s.maximum??s.length??s.size;i>=0&&t.push([i,n])}return t}function Hc(e,t,n){var s;for(let i=t;i<e.length;i++)(s=e[i]).schema??(s.schema=n)}function In(e,t,n){var s;const i=e.inst?._zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(s=e).schema??(s.schema=e.inst):e.schema=e.inst);const r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,o=e.message?e.message:qi(e.inst?._zod.def?.error?.(e))??qi(r?.(e))??qi(t?.error?.(e))??qi(n.customError?.(e))??qi(n.localeError?.(e))??"Invalid input",a={};for(const l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(a[l]=e[l]);return a.path??(a.path=[]),a.message=o,t?.reportInput&&(a.input=e.input),a}function X3(...e){const[t,n,s]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:s}:{...t}}function Q3(e,t){for(const n in t){const s=Object.getOwnPropertyDescriptor(t,n);s.get?Object.defineProperty(e,n,{...s,enumerable:!1}):tR(e,n,s.value)}}function Pi(e,t,n,s=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:s,value:n}),n}function eR(e,t,n){return Pi(e,t,n,!1)}function tR(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Pi(this,t,n.bind(this))},set(s){Pi(this,t,s)}})}function nR(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}let Jc,pn=!1;const sR={configurable:!0,get(){pn=!0}};function we(e,t,n){const s=Object.getPrototypeOf(e._zod);if(t in s&&Jc!==e._zod){Jc=void 0;return}Jc=e._zod,Object.defineProperty(s,t,{configurable:!0,get(){Object.defineProperty(this,t,sR);const i=pn;pn=!1;try{const r=n(this);return pn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),pn=pn||i,r}catch(r){throw delete this[t],pn=pn||i,r}},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i})}})}function iR(e,t,n,s){const i=nR(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){const r={configurable:!0,writable:!0,enumerable:s,value:void 0};return Object.defineProperty(this,t,r),r.value=n(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:s,value:r})}})}var u0;const Vc={value:void 0,enumerable:!1};let d0="captureStackTrace"in Error?Error:null;function rR(e){const t=d0;if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return d0=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function j(e,t,n,s){const i={};function r(f){this.def=f,this.constr=d,this.traits=new Set}r.prototype=i;const o=n,a=o&&new WeakSet;function l(f,h){if(f._zod){if(f._zod.traits.has(e))return}else{Vc.value=new r(h);try{Object.defineProperty(f,"_zod",Vc)}finally{Vc.value=void 0}}if(f._zod.traits.add(e),t(f,h),a){const g=Object.getPrototypeOf(f),v=f._zod.constr.prototype;let y=g;for(;y&&y!==v;)y=Object.getPrototypeOf(y);const $=y??g;a.has($)||(a.add($),Q3($,o))}const p=d.prototype;for(const g in p)Object.prototype.hasOwnProperty.call(p,g)&&(g in f||(f[g]=p[g].bind(f)))}const c=s?.Parent??Object;class u extends c{}Object.defineProperty(u,"name",{value:e});function d(f){const h=s?.Parent?rR(u):this;l(h,f);const p=h._zod.deferred;if(p){for(const v of p)v();h._zod.deferred=void 0}const g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(h),h}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>s?.Parent&&f instanceof s.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}class Ui extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}(u0=globalThis).__zod_globalConfig??(u0.__zod_globalConfig={});const Wi=globalThis.__zod_globalConfig;function mn(e){return e&&Object.assign(Wi,e),Wi}function oR(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,P3,2)),e.message}function aR(e){this._zod.message=e}const lR={get:oR,set:aR,enumerable:!0,configurable:!0},Zc={value:void 0,enumerable:!1},f0=new WeakSet([Object.prototype,Error.prototype]),zo=j("$ZodError",(e,t)=>{e.name="$ZodError",Zc.value=t,Object.defineProperty(e,"issues",Zc),Zc.value=void 0,Object.defineProperty(e,"message",lR);const n=Object.getPrototypeOf(e);f0.has(n)||(f0.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const s=()=>this.message;return Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0}),s},set(s){Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),cR=(e=>{const t=(n,s,i,r)=>{const o=i?{...i,async:!1}:{async:!1},a=n._zod.run({value:s,issues:[]},o);if(a instanceof Promise)throw new Ui;if(a.issues.length){const l=new(r?.Err??e)(a.issues.map(c=>In(c,o,mn())));throw l0(l,r?.callee??t),l}return a.value};return t})(zo),uR=(e=>{const t=async(n,s,i,r)=>{const o=i?{...i,async:!0}:{async:!0};let a=n._zod.run({value:s,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){const l=new(r?.Err??e)(a.issues.map(c=>In(c,o,mn())));throw l0(l,r?.callee??t),l}return a.value};return t})(zo),Vt=(e=>(t,n,s)=>{const i=s?{...s,async:!1}:{async:!1},r=t._zod.run({value:n,issues:[]},i);if(r instanceof Promise)throw new Ui;return r.issues.length?h0(e,r.issues,i):{success:!0,data:r.value}})(zo);function h0(e,t,n){let s;return{success:!1,get error(){return s||(s=new e(t.map(i=>In(i,n,mn()))),t=void 0,n=void 0),s},set error(i){s=i,t=void 0,n=void 0}}}const dR=(e=>async(t,n,s)=>{const i=s?{...s,async:!0}:{async:!0};let r=t._zod.run({value:n,issues:[]},i);return r instanceof Promise&&(r=await r),r.issues.length?h0(e,r.issues,i):{success:!0,data:r.value}})(zo),fR=/^[\s\S]{0,}$/,p0=/^-?\d+(?:\.\d+)?$/,hR=/^(?:true|false)$/i,pR=/^null$/i,Ro=j("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),m0={number:"number",bigint:"bigint",object:"date"},g0=j("$ZodCheckGreaterThan",(e,t)=>{Ro.init(e,t);const n=m0[typeof t.value];e._zod.check=s=>{(t.inclusive?s.value>=t.value:s.value>t.value)||s.issues.push({origin:m0[typeof s.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),mR=j("$ZodCheckNumberFormat",(e,t)=>{Ro.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),s=n?"int":"number",[i,r]=G3[t.format];e._zod.check=o=>{const a=o.value;if(n){if(!Number.isInteger(a)){o.issues.push({expected:s,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:!0,continue:!t.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:!0,continue:!t.abort});return}}a<i&&o.issues.push({origin:"number",input:a,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),a>r&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.abort})}}),gR=j("$ZodCheckStringFormat",(e,t)=>{var n,s;Ro.init(e,t),t.pattern?(n=e._zod).check??(n.check=i=>{t.pattern.lastIndex=0,!t.pattern.test(i.value)&&i.issues.push({origin:"string",code:"invalid_format",format:t.format,input:i.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(s=e._zod).check??(s.check=()=>{})}),bR=j("$ZodCheckRegex",(e,t)=>{gR.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),vR={major:4,minor:6,patch:7},Ie=j("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=vR;const s=e._zod.def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[];for(const r of i)for(const o of r._zod.onattach)o(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const r=(a,l,c)=>{if(a.memo)return a;let u=hn(a),d;for(const f of l){if(f._zod.def.when){if(Y3(a)||!f._zod.def.when(a))continue}else if(u)continue;const h=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&c?.async===!1)throw new Ui;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await p,a.issues.length!==h&&(Hc(a.issues,h,e),u||(u=hn(a,h)))});else{if(a.issues.length===h)continue;Hc(a.issues,h,e),u||(u=hn(a,h))}}return d?d.then(()=>a):a},o=(a,l,c)=>{if(hn(a))return a.aborted=!0,a;const u=r(l,i,c);if(u instanceof Promise){if(c.async===!1)throw new Ui;return u.then(d=>e._zod.parse(d,c))}return e._zod.parse(u,c)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backward"){const u=e._zod.parse({value:a.value,issues:[]},{...l,skipChecks:!0});return u instanceof Promise?u.then(d=>o(d,a,l)):o(u,a,l)}const c=e._zod.parse(a,l);if(c instanceof Promise){if(l.async===!1)throw new Ui;return c.then(u=>r(u,i,l))}return r(c,i,l)}}},{get"~standard"(){return eR(this,"~standard",wR(this))},set"~standard"(e){Pi(this,"~standard",e)}}),b0=(e,t)=>e.issues.length?{issues:e.issues.map(n=>In(n,t,mn()))}:{value:e.value};async function yR(e,t){const n={async:!0};return b0(await e._zod.run({value:t,issues:[]},n),n)}function wR(e){return{validate:t=>{const n={async:!1};try{const s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))return b0(s,n)}catch{}return yR(e,t)},vendor:"zod",version:1}}const kR=j("$ZodString",(e,t)=>{Ie.init(e,t),e._zod.pattern=t.pattern??fR,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),v0=j("$ZodNumber",(e,t)=>{Ie.init(e,t),e._zod.pattern=p0,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}const i=n.value;if(typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i))return n;const r=typeof i=="number"?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:i,inst:e,...r?{received:r}:{}}),n}}),$R=j("$ZodNumberFormat",(e,t)=>{mR.init(e,t),v0.init(e,t)}),xR=j("$ZodBoolean",(e,t)=>{Ie.init(e,t),e._zod.pattern=hR,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=!!n.value}catch{}const i=n.value;return typeof i=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:i,inst:e}),n}}),DR=j("$ZodNull",(e,t)=>{Ie.init(e,t),e._zod.pattern=pR,e._zod.values=new Set([null]),e._zod.parse=(n,s)=>{const i=n.value;return i===null||n.issues.push({expected:"null",code:"invalid_type",input:i,inst:e}),n}});function _R(e,t){const n=c0(e._zod.def.checks);if(!n.length)return;const s=Math.min(...n.map(r=>r[0])),i=e._zod.parse;e._zod.parse=(r,o)=>{const a=t(r.value);if(a>s&&!o?.skipChecks&&o?.direction!=="backward"){for(const[l,c]of c0(e._zod.def.checks))if(a>l&&c._zod.def.when(r)){const u=r.issues.length;return c._zod.check(r),r.issues[u].continue=!1,Hc(r.issues,u,e),r}}return i(r,o)}}const AR=e=>Array.isArray(e)?e.length:-1;function y0(e,t,n){e.issues.length&&t.issues.push(...zs(n,e.issues)),t.value[n]=e.value}const CR=j("$ZodArray",(e,t)=>{Ie.init(e,t);const n=Wi.memoizer;n?.attach(e),e._zod.parse=(s,i)=>{const r=s.value;if(!Array.isArray(r))return s.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),s;s.value=n?n.alloc(e,s,Array(r.length),i):Array(r.length);const o=[],a=i?.abortEarly;for(let l=0;l<r.length;l++){const c=r[l],u=t.element._zod.run({value:c,issues:[]},i);if(u instanceof Promise)o.push(u.then(d=>y0(d,s,l)));else if(y0(u,s,l),a&&u.issues.length!==0&&hn(u))break}return o.length?Promise.all(o).then(()=>s):s},_R(e,AR)});function Oo(e,t,n,s,i,r){const o=n in s,a=r==="optional";if(!(!o&&a&&i==="optional")){if(e.issues.length){if(i!==void 0&&a&&!o)return;t.issues.push(...zs(n,e.issues))}if(!o&&i===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(o||i==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}const SR=[];function FR(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:SR,i=s.length?[...t,...s]:t;for(const o of i)if(!e.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schema`);const r=Z3(e.shape);return{...e,allKeys:i,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(r)}}function ER(e,t,n,s,i,r,o){const a=[],l=i.keySet,c=i.catchall._zod,u=c.def.type,d=c.optin,f=c.optout;let h=0;for(const p in t){if(o&&n.issues.length!==h){if(hn(n,h))break;h=n.issues.length}if(l.has(p))continue;if(p==="__proto__"){u==="never"&&a.push(p);continue}if(u==="never"){a.push(p);continue}const g=c.run({value:t[p],issues:[]},s);g instanceof Promise?e.push(g.then(v=>Oo(v,n,p,t,d,f))):Oo(g,n,p,t,d,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const TR=j("$ZodObject",(e,t)=>{Ie.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),s=n?.get?n.get.raw:t.shape??{};if(s){const c=()=>{const u={...s};return Object.defineProperty(t,"shape",{value:u}),c.raw=u,u};c.raw=s,Object.defineProperty(t,"shape",{get:c})}const i=i0(()=>FR(t));we(e,"propValues",c=>{const u=c.def.shape,d={};for(const f in u){const h=u[f]._zod;if(h.values){Object.prototype.hasOwnProperty.call(d,f)||a0(d,f,new Set);for(const p of h.values)d[f].add(p);h.optin!==void 0&&d[f].add(void 0)}}return d});const r=To,o=t.catchall;let a;const l=Wi.memoizer;l?.attach(e),e._zod.parse=(c,u)=>{a??(a=i.value);const d=c.value;if(!r(d))return c.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),c;c.value=l?l.alloc(e,c,{},u):{};const f=[],h=a.shape,p=u?.abortEarly;let g=c.issues.length;for(const v of a.allKeys){if(p&&c.issues.length!==g){if(hn(c,g))break;g=c.issues.length}if(v==="__proto__")continue;const y=h[v],$=y._zod.optin,w=y._zod.optout,k=y._zod.run({value:d[v],issues:[]},u);k instanceof Promise?f.push(k.then(x=>Oo(x,c,v,d,$,w))):Oo(k,c,v,d,$,w)}return o?ER(f,d,c,u,i.value,e,p===!0):f.length?Promise.all(f).then(()=>c):c}});function w0(e,t,n,s){for(const r of e)if(r.issues.length===0)return t.value=r.value,t;const i=e.filter(r=>!hn(r));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(r=>r.issues.map(o=>In(o,s,mn())))}),t)}const k0=j("$ZodUnion",(e,t)=>{Ie.init(e,t),we(e,"optin",s=>s.def.options.some(i=>i._zod.optin==="defaulted")?"defaulted":s.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),we(e,"optout",s=>s.def.options.some(i=>i._zod.optout==="optional")?"optional":void 0),we(e,"values",s=>{if(s.def.options.every(i=>i._zod.values))return new Set(s.def.options.flatMap(i=>Array.from(i._zod.values)))}),we(e,"pattern",s=>{if(s.def.options.every(i=>i._zod.pattern)){const i=s.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${i.map(r=>r0(r.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(s,i)=>{if(n)return n(s,i);let r=!1;const o=[];for(const a of t.options){const l=a._zod.run({value:s.value,issues:[]},i);if(l instanceof Promise)o.push(l),r=!0;else{if(l.issues.length===0)return l;o.push(l)}}return r?Promise.all(o).then(a=>w0(a,s,e,i)):w0(o,s,e,i)}});function zR(e){const t=new Map;for(const n of e.options){const s=n._zod.propValues?.[e.discriminator];if(!s||s.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const i of s)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}else t.set(i,n)}return t}const RR=j("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,k0.init(e,t);const n=e._zod.parse;we(e,"propValues",i=>{const r={};let o=0;for(const a of i.def.options){const l=a._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${i.def.options.indexOf(a)}"`);l[i.def.discriminator]?.has(void 0)&&o++;for(const[c,u]of Object.entries(l)){Object.prototype.hasOwnProperty.call(r,c)||a0(r,c,new Set);for(const d of u)r[c].add(d)}}return!i.def.unionFallback&&o>1&&r[i.def.discriminator]?.delete(void 0),r}),t.options.forEach((i,r)=>{const o=K3(i._zod.def);if(o&&!Object.prototype.hasOwnProperty.call(o,t.discriminator))throw new Error(`Invalid discriminated union option at index "${r}"`)});const s=i0(()=>zR(t));e._zod.parse=(i,r)=>{const o=i.value;if(!To(o))return i.issues.push({code:"invalid_type",expected:"object",input:o,inst:e}),i;const a=o?.[t.discriminator],l=s.value.get(a);return l&&(a!==void 0||r.direction!=="backward")?l._zod.run(i,r):t.unionFallback||r.direction==="backward"?n(i,r):(i.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(s.value.keys()).filter(c=>s.value.get(c)!==null),input:o,path:[t.discriminator],inst:e}),i)}}),OR=j("$ZodRecord",(e,t)=>{Ie.init(e,t);const n=Wi.memoizer;n?.attach(e),e._zod.parse=(s,i)=>{const r=s.value;if(!H3(r))return s.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),s;const o=[],a=t.keyType._zod.values;if(a&&!t.partial){s.value=n?n.alloc(e,s,{},i):{};const l=new Set;for(const u of a)if(typeof u=="string"||typeof u=="number"||typeof u=="symbol"){if(l.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;const d=t.keyType._zod.run({value:u,issues:[]},i);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){s.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(p=>In(p,i,mn())),input:u,path:[u],inst:e});continue}const f=d.value;if(f==="__proto__")continue;const h=t.valueType._zod.run({value:r[u],issues:[]},i);h instanceof Promise?o.push(h.then(p=>{p.issues.length&&s.issues.push(...zs(u,p.issues)),s.value[f]=p.value})):(h.issues.length&&s.issues.push(...zs(u,h.issues)),s.value[f]=h.value)}let c;for(const u in r)if(!l.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;s.value[u]=r[u]}else c=c??[],c.push(u);c&&c.length>0&&s.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:c,continue:!0})}else{s.value=n?n.alloc(e,s,{},i):{};let l;for(const c of Reflect.ownKeys(r)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(r,c))continue;let u=t.keyType._zod.run({value:c,issues:[]},i);if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof c=="string"&&p0.test(c)&&u.issues.length){const p=t.keyType._zod.run({value:Number(c),issues:[]},i);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(u=p)}if(u.issues.length){t.mode==="loose"?s.value[c]=r[c]:a?(l=l??[],l.push(c)):s.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(p=>In(p,i,mn())),input:c,path:[c],inst:e});continue}const f=u.value;if(f==="__proto__")continue;const h=t.valueType._zod.run({value:r[c],issues:[]},i);h instanceof Promise?o.push(h.then(p=>{p.issues.length&&s.issues.push(...zs(c,p.issues)),s.value[f]=p.value})):(h.issues.length&&s.issues.push(...zs(c,h.issues)),s.value[f]=h.value)}l&&l.length>0&&s.issues.push({code:"unrecognized_keys",input:r,inst:e,keys:l,continue:!0})}return o.length?Promise.all(o).then(()=>s):s}}),MR=j("$ZodEnum",(e,t)=>{Ie.init(e,t);const n=s0(t.entries),s=new Set(n);e._zod.values=s,we(e,"pattern",i=>{const r=s0(i.def.entries).filter(o=>J3.has(typeof o));return new RegExp(r.length?`^(${r.map(o=>Kc(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,r)=>{const o=i.value;return s.has(o)||i.issues.push({code:"invalid_value",values:n,input:o,inst:e}),i}}),BR=j("$ZodLiteral",(e,t)=>{Ie.init(e,t);const n=new Set(t.values);e._zod.values=n,we(e,"pattern",s=>{const i=s.def.values;return new RegExp(i.length?`^(${i.map(r=>typeof r=="string"?Kc(r):r?Kc(r.toString()):String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,i)=>{const r=s.value;return n.has(r)||s.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),s}});function $0(e,t){return e.value=t.issues.length?void 0:t.value,e}const NR=j("$ZodOptional",(e,t)=>{Ie.init(e,t),we(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",we(e,"values",n=>{const s=n.def.innerType._zod.values;return s?new Set([...s,void 0]):void 0}),we(e,"pattern",n=>{const s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${r0(s.source)})?$`):void 0}),e._zod.parse=(n,s)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const i=t.innerType._zod.run({value:n.value,issues:[]},s);return i instanceof Promise?i.then(r=>$0(n,r)):$0(n,i)}return t.innerType._zod.run(n,s)}}),jR=j("$ZodExactOptional",(e,t)=>{NR.init(e,t),we(e,"values",n=>n.def.innerType._zod.values),we(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.parse=(n,s)=>t.innerType._zod.run(n,s)}),IR=j("$ZodLazy",(e,t)=>{Ie.init(e,t),W3(e._zod,"innerType",()=>{const n=t;return n._cachedInner||(n._cachedInner=t.getter()),n._cachedInner}),we(e,"pattern",n=>n.innerType?._zod?.pattern),we(e,"propValues",n=>n.innerType?._zod?.propValues),we(e,"optin",n=>n.innerType?._zod?.optin??void 0),we(e,"optout",n=>n.innerType?._zod?.optout??void 0),e._zod.parse=(n,s)=>e._zod.innerType._zod.run(n,s)}),LR=j("$ZodCustom",(e,t)=>{Ro.init(e,t),Ie.init(e,t),e._zod.parse=(n,s)=>n,e._zod.check=n=>{const s=n.value,i=t.fn(s);if(i instanceof Promise)return i.then(r=>x0(r,n,s,e));x0(i,n,s,e)}});function x0(e,t,n,s){if(!e){const i={code:"custom",input:n,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort};s._zod.def.params&&(i.params=s._zod.def.params),t.issues.push(X3(i))}}var D0;class qR{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){const s=n[0];return this._map.set(t,s),s&&typeof s=="object"&&"id"in s&&this._idmap.set(s.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){const n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){const n=t._zod.parent;if(n){const s={...this.get(n)??{}};delete s.id;const i={...s,...this._map.get(t)};return Object.keys(i).length?i:void 0}return this._map.get(t)}has(t){return this._map.has(t)}}function PR(){return new qR}(D0=globalThis).__zod_globalRegistry??(D0.__zod_globalRegistry=PR());function _0(e){return e.checks&&(e.checks=[...e.checks]),e}function UR(e,t){return new e(_0({type:"string",...ye(t)}))}function WR(e,t){return new e(_0({type:"number",checks:[],...ye(t)}))}function KR(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...ye(t)})}function HR(e,t){return new e({type:"boolean",...ye(t)})}function JR(e,t){return new e({type:"null",...ye(t)})}function VR(e,t){return new g0({check:"greater_than",...ye(t),value:e,inclusive:!1})}function ZR(e,t){return new g0({check:"greater_than",...ye(t),value:e,inclusive:!0})}function GR(e){return VR(0,e)}function YR(e){return ZR(0,e)}function XR(e,t){return new bR({check:"string_format",format:"regex",...ye(t),pattern:e})}function QR(e,t,n){return new e({type:"custom",check:"custom",fn:t,...ye(n)})}const Le=j("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ie.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Pi(this,"with",e)},parse(e,t){return cR(this,e,t,{callee:this.parse})},parseAsync(e,t){return uR(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Vt(this,e,t)},safeParseAsync(e,t){return dR(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return V3(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),eO=j("ZodMiniString",(e,t)=>{kR.init(e,t),Le.init(e,t)});function z(e){return UR(eO,e)}const A0=j("ZodMiniNumber",(e,t)=>{v0.init(e,t),Le.init(e,t)});function Gc(e){return WR(A0,e)}const tO=j("ZodMiniNumberFormat",(e,t)=>{$R.init(e,t),A0.init(e,t)});function C0(e){return KR(tO,e)}const nO=j("ZodMiniBoolean",(e,t)=>{xR.init(e,t),Le.init(e,t)});function Ct(e){return HR(nO,e)}const sO=j("ZodMiniNull",(e,t)=>{DR.init(e,t),Le.init(e,t)});function iO(e){return JR(sO,e)}const rO=j("ZodMiniArray",(e,t)=>{CR.init(e,t),Le.init(e,t)});function K(e,t){return new rO({type:"array",element:e,...ye(t)})}const oO=j("ZodMiniObject",(e,t)=>{TR.init(e,t),Le.init(e,t),iR(e,"shape",n=>n._zod.def.shape,!1)});function P(e,t){const n={type:"object",shape:e??{},...ye(t)};return new oO(n)}const aO=j("ZodMiniUnion",(e,t)=>{k0.init(e,t),Le.init(e,t)});function lO(e,t){return new aO({type:"union",options:e,...ye(t)})}const cO=j("ZodMiniDiscriminatedUnion",(e,t)=>{RR.init(e,t),Le.init(e,t)});function S0(e,t,n){return new cO({type:"union",options:t,discriminator:e,...ye(n)})}const F0=j("ZodMiniRecord",(e,t)=>{OR.init(e,t),Le.init(e,t)});function Yc(e,t,n){return!t||!t._zod?new F0({type:"record",keyType:z(),valueType:e,...ye(t)}):new F0({type:"record",keyType:e,valueType:t,...ye(n)})}const uO=j("ZodMiniEnum",(e,t)=>{MR.init(e,t),Le.init(e,t),e.options=[...e._zod.values]});function Zt(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(s=>[s,s])):e;return new uO({type:"enum",entries:n,...ye(t)})}const dO=j("ZodMiniLiteral",(e,t)=>{BR.init(e,t),Le.init(e,t)});function Ce(e,t){return new dO({type:"literal",values:Array.isArray(e)?e:[e],...ye(t)})}const fO=j("ZodMiniExactOptional",(e,t)=>{jR.init(e,t),Le.init(e,t)});function N(e){return new fO({type:"optional",innerType:e})}const hO=j("ZodMiniLazy",(e,t)=>{IR.init(e,t),Le.init(e,t)});function pO(e){return new hO({type:"lazy",getter:e})}const mO=j("ZodMiniCustom",(e,t)=>{LR.init(e,t),Le.init(e,t)});function gO(e,t={}){return QR(mO,e,t)}function bO(){const e=pO(()=>lO([z(),Gc(),Ct(),iO(),K(e),Yc(z(),e)]));return e}mn({jitless:!0});const Ki=Gc().check(C0(),YR()),Xc=Gc().check(C0(),GR()),E0=z().check(XR(/^\d{4}-\d{2}-\d{2}$/)),Rs=z().check(gO(wt,"not an http, https, mailto, relative or fragment URL")),T0=P({line:Xc,column:Xc,offset:Ki}),Hi=P({start:T0,end:T0}),vO=P({range:Hi,newText:z()}),Ji=Zt(["done","in-progress","planned","considering","at-risk","blocked","dropped","unknown"]),Vi=S0("type",[P({type:Ce("text"),value:z(),source:N(Hi)}),P({type:Ce("code"),value:z()}),P({type:Ce("break")}),P({type:Ce("image"),href:Rs,alt:z(),title:N(z())}),P({type:Ce("emphasis"),get children(){return K(Vi)}}),P({type:Ce("strong"),get children(){return K(Vi)}}),P({type:Ce("delete"),get children(){return K(Vi)}}),P({type:Ce("link"),href:Rs,title:N(z()),get children(){return K(Vi)}})]),Zi=K(Vi),qe=N(Hi),yO=P({checked:N(Ct()),get children(){return K(Mo)},source:qe}),Mo=S0("type",[P({type:Ce("paragraph"),children:Zi,source:qe}),P({type:Ce("heading"),depth:Xc,children:Zi,source:qe}),P({type:Ce("code"),language:N(z()),value:z(),source:qe}),P({type:Ce("list"),ordered:Ct(),start:N(Ki),get items(){return K(yO)},source:qe}),P({type:Ce("quote"),get children(){return K(Mo)},source:qe}),P({type:Ce("table"),header:K(Zi),rows:K(K(Zi)),source:qe})]),Os=K(Mo),Gi=P({text:z(),start:N(E0),end:N(E0),precision:Zt(["day","week","month","quarter","half","season","year","none"]),approximate:Ct()}),z0=P({name:z(),href:N(Rs),team:N(Ct())}),R0=P({href:Rs,text:z(),kind:Zt(["issue","pull","discussion","milestone","commit","spec","web"]),repository:N(z()),number:N(Ki)}),Bo=P({done:Ki,total:Ki}),Qc=P({id:z(),title:z(),content:Zi,status:Ji,statusText:N(z()),statusFrom:N(Zt(["group","milestone"])),type:N(z()),tags:K(z()),owners:K(z0),helpWanted:Ct(),stretch:Ct(),breaking:Ct(),priority:N(z()),target:N(z()),when:N(Gi),progress:N(Bo),links:K(R0),dependsOn:K(z()),description:Os,fields:Yc(z(),z()),get children(){return K(Qc)},source:qe}),O0=P({id:z(),title:z(),owners:K(z0),status:Ji,helpWanted:Ct(),stretch:Ct(),target:N(z()),when:N(Gi),href:N(Rs),links:K(R0),progress:N(Bo),description:Os,items:K(Qc),get groups(){return K(O0)},source:qe}),wO=P({id:z(),title:z(),kind:Zt(["version","period","horizon","state","unscheduled"]),versions:N(P({from:z(),to:N(z())})),when:N(Gi),status:Ji,href:N(Rs),description:Os,items:K(Qc),groups:K(O0),progress:N(Bo),source:qe}),M0=P({status:Ji,marks:K(z()),label:z(),source:qe}),B0=P({kind:Zt(["note","tip","important","warning","caution"]),title:N(z()),content:Os,source:qe}),N0=P({kind:Zt(["prose","comment","definition","code","html"]),title:N(z()),content:Os,source:qe}),kO=P({version:Ce(1),title:N(z()),heading:N(P({source:Hi})),updated:N(Gi),metadata:Yc(z(),bO()),frontMatter:N(P({source:Hi})),description:Os,statuses:K(M0),notices:K(B0),milestones:K(wO),notes:K(N0),diagnostics:K(P({code:z(),severity:Zt(["error","warning","info"]),message:z(),source:qe,fix:N(vO)})),source:N(P({uri:N(z()),repository:N(z()),revision:N(z()),format:Zt(["markdown","json","github"])}))});function Gt({node:e,path:t}){return e.kind==="null"?[]:e.kind!=="list"?[{node:e,path:t}]:e.items.map((n,s)=>({node:n,path:`${t}[${String(s)}]`}))}function ke({node:e,path:t},n){const s=e.kind==="object"?e.members.get(n):void 0;return s&&{node:s,path:t===""?n:`${t}.${n}`}}function xe(e,t){const{node:n}=e;if(n.kind==="text")return n.value;if(n.kind==="number")return String(n.value);n.kind!=="null"&&t.reportShape(e,"a text")}function j0(e,t){return e.node.kind==="boolean"?e.node.value:(e.node.kind!=="null"&&t.reportShape(e,"true or false"),!1)}function eu(e,t){return(e.node.kind==="text"?e.node.value.split(","):$O(e,t)).map(s=>s.trim()).filter(s=>s!=="")}function $O(e,t){return Gt(e).slice(0,t.limits.perItem).map(n=>xe(n,t)??"")}function Yi(e,t){return st(e.replaceAll(/\s*[\r\n]+\s*/g," "),0,t.line)}function tu(e,t){if(e.node.kind==="boolean")return{status:e.node.value?"done":"unknown",text:""};const n=xe(e,t)?.trim();if(n===void 0||n==="")return;const s=Vt(Ji,n);if(s.success)return{status:s.data,text:""};const i=Bi(n)??uo(n.replaceAll("_"," "))?.status;return i===void 0&&t.report("unknown-status",`${e.path}: '${n.slice(0,80)}' is no known status.`,e.node),{status:i??"unknown",text:n}}function Xi(e,t){if(e.node.kind==="object"){const s=Vt(Gi,Ze(e.node));if(s.success)return s.data;const i=ke(e,"start"),r=ke(e,"end");if(i!==void 0||r!==void 0)return nu(i,r,t);t.reportShape(e,'a time such as "Q3 2026"');return}const n=xe(e,t)?.trim();return n===void 0||n===""?void 0:xO(n,e,t)}function xO(e,{node:t,path:n},s){const i=Ve(e);return i===void 0?{text:e,precision:"none",approximate:!1}:(i.problem!==void 0&&s.report(i.problem,`${n}: '${e}' is not a real time.`,t),{...i.when,text:e})}function nu(e,t,n){const s=e&&Xi(e,n),i=t&&Xi(t,n);if(s===void 0&&i===void 0)return;const r={text:[s?.text,i?.text].filter(o=>o!==void 0).join(" – "),...s?.start===void 0?{}:{start:s.start},...i?.end===void 0?{}:{end:i.end},precision:s?.precision??i?.precision??"none",approximate:(s?.approximate??!1)||(i?.approximate??!1)};return r.start!==void 0&&r.end!==void 0&&r.end<r.start&&n.report("end-before-start",`${t?.path??""}: it ends before it starts.`,t?.node),r}function su(e,t){const n=xe(e,t)?.trim();if(!(n===void 0||n==="")){if(!wt(n)){t.report("unsafe-link",`${e.path}: this address may not be linked to.`,e.node);return}return $e(n,t.line.baseUrl)??n}}function I0(e,t){const n=e.node.kind==="text"?eu(e,t).map(iu):[];if(e.node.kind!=="text")for(const i of Gt(e))n.push(...DO(i,t));return[...new Map(n.map(i=>[i.name,i])).values()].slice(0,t.limits.perItem)}function iu(e){return{name:e.replace(/^@/,"")}}function DO(e,t){if(e.node.kind!=="object"){const a=xe(e,t)?.trim();return a===void 0||a===""?[]:[iu(a)]}const n=ke(e,"name")??ke(e,"login"),s=n&&xe(n,t);if(s===void 0)return t.reportShape(e,"a name, or an object with a name"),[];const i=ke(e,"href")??ke(e,"url"),r=i&&su(i,t),o=ke(e,"team")?.node;return[{...iu(s),...r===void 0?{}:{href:r},...o?.kind==="boolean"?{team:o.value}:{}}]}function L0(e,t,n){const s=[];for(const i of Gt(e).slice(0,t.limits.perItem)){const r=i.node.kind==="object"?ke(i,"href")??ke(i,"url"):i,o=i.node.kind==="object"?ke(i,"text")??ke(i,"title"):void 0;if(r===void 0){t.reportShape(i,"an address, or an object with an href");continue}if(r.node.kind!=="text"||!/[/#:.]/.test(r.node.value)||/^#\d+$/.test(r.node.value)){const l=xe(r,t);l!==void 0&&l!==""&&n.push(l);continue}const a=su(r,t);a!==void 0&&s.push(Ni(a,(o&&xe(o,t))??a))}return s}function q0(e,t){const{node:n}=e;if(n.kind==="object"){const s=Vt(Bo,Ze(n));if(s.success)return s.data}else if(n.kind==="text"){const s=/^\s*(\d{1,9})\s*(?:\/|of)\s*(\d{1,9})\s*$/.exec(n.value);if(s!==null)return{done:Number(s[1]),total:Number(s[2])};const i=/^\s*(\d{1,3})\s*%\s*$/.exec(n.value);if(i!==null)return{done:Number(i[1]),total:100}}n.kind!=="null"&&t.reportShape(e,'progress such as "7/10"')}function Qi(e,t){const n=[];for(const s of Gt(e)){if(s.node.kind==="object"){const r=Vt(Mo,Ze(s.node));r.success?n.push(r.data):t.reportShape(s,"a text or a block of prose");continue}const i=xe(s,t)??"";for(const r of i.split(/(?:\r?\n[ \t]*){2}/)){const o=Yi(r,t);o.length>0&&n.push({type:"paragraph",children:o})}}return n}const _O=new Set(["id","title","description","status","statusText","isDone","type","tags","owners","helpWanted","stretch","breaking","priority","target","when","start","end","progress","links","href","dependsOn","fields","children","items"]),AO=new Set(["content","source","statusFrom"]);function P0(e,t,n){const s=Cs(e.replaceAll(/\s*[\r\n]+\s*/g," "),0,n.line),{title:i,rest:r}=ng(s.nodes),o=ne(i)||ne(s.nodes)||e.trim();return n.itemCount+=1,{id:n.createId(t,o,"item"),title:o,content:i,status:s.status??"unknown",...s.statusText===void 0?{}:{statusText:s.statusText},tags:s.tags,owners:s.owners,helpWanted:s.helpWanted,stretch:s.stretch,breaking:s.breaking,...s.priority===void 0?{}:{priority:s.priority},...s.target===void 0?{}:{target:s.target},...s.when===void 0?{}:{when:s.when},...s.progress===void 0?{}:{progress:s.progress},links:s.links,dependsOn:[],description:r.length===0?[]:[{type:"paragraph",children:r}],fields:{},children:[]}}function ru(e,t,n){if(n.kind==="null")return;const s=Ze(n),i=typeof s=="string"?s:JSON.stringify(s);Object.defineProperty(e,t,{value:i,enumerable:!0,configurable:!0,writable:!0})}function CO(e,t,n,s){t==="type"||t==="priority"||t==="target"||t==="statusText"?(r=>{const o=xe(n,s)?.trim();o!==void 0&&o!==""&&(e[r]=o)})(t):t==="status"||t==="isDone"?SO(e,t,n,s):t==="tags"?e.tags.push(...eu(n,s).filter(r=>!e.tags.includes(r))):t==="owners"?FO(e,I0(n,s)):t==="helpWanted"||t==="stretch"||t==="breaking"?e[t]||=j0(n,s):t==="when"?EO(e,n,s):t==="progress"?TO(e,n,s):t==="links"||t==="href"?zO(e,n,s):t==="dependsOn"?e.dependsOn.push(...eu(n,s)):t==="description"?e.description.push(...Qi(n,s)):t==="fields"?RO(e,n,s):(t==="children"||t==="items")&&e.children.push(...er(n,s))}function SO(e,t,n,s){if(t==="isDone"&&(n.node.kind!=="boolean"||e.status!=="unknown")){n.node.kind!=="boolean"&&ru(e.fields,n.path.split(".").at(-1)??"done",n.node);return}const i=tu(n,s);i!==void 0&&(e.status=i.status,i.text!==""&&(e.statusText=i.text))}function FO(e,t){const n=new Set(e.owners.map(({name:s})=>s));e.owners.push(...t.filter(({name:s})=>!n.has(s)))}function EO(e,t,n){const s=Xi(t,n);s!==void 0&&(e.when=s)}function TO(e,t,n){const s=q0(t,n);s!==void 0&&(e.progress=s)}function zO(e,t,n){const s=[],i=new Set(e.links.map(r=>r.href));e.links.push(...L0(t,n,s).filter(r=>!i.has(r.href))),s.length>0&&(e.fields[t.path.split(".").at(-1)??"links"]=s.join(", "))}function RO(e,t,n){if(t.node.kind!=="object")n.reportShape(t,"an object");else for(const[s,i]of t.node.members)ru(e.fields,s,i)}function OO(e,t,n){const s=[...t.keys()].map(d=>({key:d,meaning:Uc(d,_O)})),i=d=>s.find(f=>f.meaning===d)?.key,r=d=>{const f=i(d),h=f===void 0?void 0:ke(e,f);return h&&xe(h,n)},o=r("title");o===void 0&&i("title")===void 0&&n.reportShape(e,"an item with a title");const a=P0(o??"",r("id"),n);let l,c;s.sort((d,f)=>+(d.meaning==="isDone")-+(f.meaning==="isDone"));for(const{key:d,meaning:f}of s){const h=ke(e,d);h===void 0||f==="id"||f==="title"||AO.has(d)||(f==="start"?l=h:f==="end"?c=h:f===void 0?ru(a.fields,d,h.node):CO(a,f,h,n))}const u=nu(l,c,n);return u!==void 0&&(a.when??=u),a}function MO(e,t){const{node:n}=e;if(n.kind==="object")return OO(e,n.members,t);const s=xe(e,t);return s===void 0||s.trim()===""?void 0:P0(s,void 0,t)}function er(e,t){const n=[];if(e.node.kind!=="list"&&(e.node.kind!=="null"&&t.reportShape(e,"a list of items"),e.node.kind!=="text"))return n;for(const s of Gt(e)){if(t.itemCount>=t.limits.items){t.report("limit-items",`${s.path}: this and what follows is left out.`,s.node);break}const i=MO(s,t);i!==void 0&&n.push(i)}return n}const BO=new Set(["id","title","description","status","isDone","owners","helpWanted","stretch","target","when","start","end","progress","links","href","items","groups"]),NO=new Set(["kind","versions","source"]),jO=["version","period","horizon","state","unscheduled"];function ou(e,t,n){return{id:n.createId(t,e,"group"),title:e,owners:[],status:"unknown",helpWanted:!1,stretch:!1,links:[],description:[],items:[],groups:[]}}function IO(e,t){if(t.kind==="null")return[];const n=Ze(t),s=typeof n=="string"?n:JSON.stringify(n);return[{type:"paragraph",children:[{type:"text",value:`${e}: ${s}`}]}]}function LO(e,t,n,s){t==="description"?e.description.push(...Qi(n,s)):t==="status"||t==="isDone"?e.status=tu(n,s)?.status??e.status:t==="owners"?e.owners.push(...I0(n,s)):t==="helpWanted"||t==="stretch"?e[t]=j0(n,s):t==="target"?No(e,"target",xe(n,s)):t==="when"?No(e,"when",Xi(n,s)):t==="progress"?No(e,"progress",q0(n,s)):t==="href"?No(e,"href",su(n,s)):t==="links"?e.links.push(...L0(n,s,[])):t==="items"?e.items.push(...er(n,s)):t==="groups"&&e.groups.push(...W0(n,s))}function No(e,t,n){n!==void 0&&(e[t]=n)}function U0(e,t,n){const{node:s}=e;if(s.kind==="list"){const i=ou(t??"",void 0,n);return i.items.push(...er(e,n)),i}if(s.kind!=="object"){const i=xe(e,n);return i===void 0?void 0:ou(ne(Yi(i,n)),void 0,n)}return qO(e,s.members,t,n)}function qO(e,t,n,s){const i=[...t.keys()].map(d=>({key:d,meaning:PO(d)})),r=d=>{const f=i.find(p=>p.meaning===d),h=f&&ke(e,f.key);return h&&xe(h,s)},o=r("title")??n;o===void 0&&s.reportShape(e,"an object with a title");const a=ou(ne(Yi(o??"",s)),r("id"),s);let l,c;for(const{key:d,meaning:f}of i){const h=ke(e,d);h===void 0||f==="id"||f==="title"||NO.has(d)||(f==="start"?l=h:f==="end"?c=h:f===void 0?a.description.push(...IO(d,h.node)):LO(a,f,h,s))}const u=nu(l,c,s);return u!==void 0&&(a.when??=u),a}function PO(e){return/^(?:version|release|milestone|phase)$/i.test(e)?"title":Uc(e,BO)}function W0(e,t){return K0(e).flatMap(({entry:n,name:s})=>U0(n,s,t)??[])}function K0(e){return e.node.kind!=="object"?Gt(e).map(t=>({entry:t})):[...e.node.members].map(([t,n])=>({entry:{node:n,path:`${e.path}.${t}`},name:t}))}function au(e,t){const n=gt(e);if(n!==void 0&&n.certainty!=="weak")return{kind:"version"};if(Ve(e)!==void 0)return{kind:"period"};const s=Mi(e);return s!==void 0?{kind:"state",status:s}:_c(e)!==void 0?{kind:"horizon"}:{kind:t!==void 0&&t.precision!=="none"?"period":"unscheduled"}}function lu(e,t,n){for(const s of e)s.status==="unknown"&&s.statusText===void 0&&(s.status=n,s.statusFrom="milestone"),lu(s.children,[],n);for(const s of t)lu(s.items,s.groups,n)}function UO(e){const t=[];if(e.owners.length>0){const n=`Owner: ${e.owners.map(s=>s.name).join(", ")}`;t.push({type:"paragraph",children:[{type:"text",value:n}]})}for(const n of e.links){if(n.href===e.href)continue;const s=[{type:"text",value:n.text}];t.push({type:"paragraph",children:[{type:"link",href:n.href,children:s}]})}return t}function WO(e,t){const n=e.when??qt(e.title)?.when,s=au(e.title,n),i=jO.find(c=>c===t)??s.kind,r=i==="version"?gt(e.title):void 0,o=e.href??e.links[0]?.href,a={id:e.id,title:e.title,kind:i,...r===void 0?{}:{versions:{from:r.from,...r.to===void 0?{}:{to:r.to}}},...n===void 0?{}:{when:n},status:e.status==="unknown"?s.status??"unknown":e.status,...o===void 0?{}:{href:o},description:[...e.description,...UO({...e,...o===void 0?{}:{href:o}})],items:e.items,groups:e.groups,...e.progress===void 0?{}:{progress:e.progress}};return(i==="state"||a.status==="done"||a.status==="dropped")&&a.status!=="unknown"&&lu(a.items,a.groups,a.status),a}function cu(e,t){const n=[];for(const{entry:s,name:i}of K0(e)){if(n.length>=t.limits.milestones){t.report("limit-milestones",`${s.path}: this and what follows is left out.`,s.node);break}const r=U0(s,i,t),o=ke(s,"kind")?.node;r!==void 0&&n.push(WO(r,o?.kind==="text"?o.value:void 0))}return n}function H0(e,t,n){return{id:n.createId(void 0,"unscheduled","unscheduled"),title:"Unscheduled",kind:"unscheduled",status:"unknown",description:[],items:e,groups:t}}function KO(e){const t=[0];for(let n=0;n<e.length;n++){const s=e.charCodeAt(n);(s===10||s===13&&e.charCodeAt(n+1)!==10)&&t.push(n+1)}return t}class J0{constructor(t,n,s){this.diagnostics=[],this.ids=new Tg,this.givenIds=new Set,this.itemCount=0,this.limits=n,this.#e=KO(t),this.line={source:new Jh(""),references:{},hasReferences:!1,claim:()=>{},limits:n,legend:new Map,...s===void 0?{}:{baseUrl:s}}}#e;report(t,n,s){if(this.diagnostics.length>=this.limits.diagnostics)return;const i=s===void 0?void 0:this.rangeOf(s);this.diagnostics.push(jn(t,i===void 0?{detail:n}:{detail:n,source:i}))}reportShape({node:t,path:n},s){const i={text:"text",number:"a number",boolean:"true or false",null:"null",list:"a list",object:"an object"},r=n===""?"The document":n;this.report("json-shape",`${r}: expected ${s}, found ${t.kind==="text"?"a text":i[t.kind]}.`,t)}rangeOf({start:t,end:n}){return t<0?void 0:{start:this.positionOf(t),end:this.positionOf(n)}}positionOf(t){let n=0,s=this.#e.length-1;for(;n<s;){const i=n+s+1>>1;(this.#e[i]??0)<=t?n=i:s=i-1}return{line:n+1,column:t-(this.#e[n]??0)+1,offset:t}}createId(t,n,s){const i=t?.trim().replaceAll(/\s+/g,"-");if(i!==void 0&&i!==""&&!this.givenIds.has(i))return this.givenIds.add(i),i;for(;;){const r=this.ids.create(n,s);if(!this.givenIds.has(r))return this.givenIds.add(r),r}}}const HO=2e4;function jo(e,t){if(e===void 0)return[];const n=[];return e.slice(0,HO).split(/^```.*$/m).forEach((s,i)=>{if(i%2===1)n.push({type:"code",value:s.replace(/^\r?\n/,"")});else for(const r of JO(s).split(/(?:\r?\n[ \t]*){2}/))VO(n,r,t)}),n}function JO(e){let t=e;for(let n=t.indexOf("<!--");n>=0;n=t.indexOf("<!--")){const s=t.indexOf("-->",n);t=t.slice(0,n)+(s<0?"":t.slice(s+3))}return t}function VO(e,t,n){const s=/^\s*(#{1,6})\s/.exec(t)?.[1]?.length,i=Yi(s===void 0?t:t.replace(/^\s*#+/,""),n);i.length!==0&&e.push(s===void 0?{type:"paragraph",children:i}:{type:"heading",depth:s,children:i})}function ZO(e){const t=e.statusText===void 0?{}:{statusText:e.statusText};if(e.status!==void 0&&e.status!=="unknown")return{status:e.status,...t};if(e.state==="completed")return{status:"done",statusText:e.statusText??"closed"};if(e.state==="not-planned")return{status:"dropped",statusText:e.statusText??"not planned"};for(const n of e.labels){const s=Ut(n.replace(/^(?:status|state)\s*[:/]\s*/i,""));if(s?.place==="whole"&&!s.maturity)return{status:s.status,statusText:n}}return e.state==="open"&&e.statusText===void 0?{status:"planned",statusText:"open"}:{status:"unknown",...t}}function GO(e,t){for(const n of t){const s=dn(n.replaceAll("-"," "))[0]?.flag,i=/^(?:priority|prio)\s*[:/-]\s*(.{1,30})$/i.exec(n)?.[1]??/^p[0-4]$/i.exec(n)?.[0],r=/^(?:kind|type)\s*[:/-]\s*(.{1,40})$/i.exec(n)?.[1];s==="help-wanted"?e.helpWanted=!0:s==="stretch"?e.stretch=!0:s==="breaking"&&(e.breaking=!0),i!==void 0&&(e.priority??=i.trim()),r!==void 0&&(e.type??=r.trim()),e.tags.push(n)}}function YO({times:e},t){if(e.when!==void 0){const i=Ve(e.when);return i?.problem!==void 0&&t(e.when,i.problem),i===void 0?{text:e.when,precision:"none",approximate:!1}:{...i.when,text:e.when}}const n=e.start===void 0?void 0:Ve(e.start)?.when,s=e.end===void 0?void 0:Ve(e.end)?.when;return n===void 0&&s===void 0?void 0:V0(n,s)}function V0(e,t){return{text:[e?.text,t?.text].filter(n=>n!==void 0).join(" – "),...e?.start===void 0?{}:{start:e.start},...t?.end===void 0?{}:{end:t.end},precision:e?.precision??t?.precision??"none",approximate:!1}}function XO({href:e,kind:t,number:n,repository:s}){if(e===void 0||!wt(e))return[];const i=n===void 0?e:`#${String(n)}`,r={href:e,text:i,kind:t==="pull"?"pull":n===void 0&&t===void 0?"web":"issue"};s!==void 0&&(r.repository=s);const o=n??Number(/\/(?:issues|pull)\/(\d{1,9})/.exec(e)?.[1]??Number.NaN);return Number.isInteger(o)&&(r.number=o),[r]}function QO(e,t){const n=Yi(e.title,t),s=ne(n)||e.title,i=ZO(e),r={id:t.createId(void 0,s,"item"),title:s,content:n,...i,tags:[],owners:e.owners.filter(({href:a})=>a===void 0||wt(a)),helpWanted:!1,stretch:!1,breaking:!1,links:XO(e),dependsOn:e.dependsOn,description:jo(e.body,t),fields:Object.fromEntries(e.fields),children:[]};e.type!==void 0&&(r.type=e.type),e.priority!==void 0&&(r.priority=e.priority),e.progress!==void 0&&(r.progress=e.progress);const o=YO(e,(a,l)=>{t.report(l,`'${s}': '${a}' is not a real time.`)});return o!==void 0&&(r.when=o),GO(r,e.labels),r}function e4({title:e,due:t,start:n}){const s=n===void 0?void 0:Ve(n)?.when,i=t===void 0?void 0:Ve(t)?.when;return s!==void 0?V0(s,i):i?.end!==void 0?{text:i.text,end:i.end,precision:"day",approximate:!1}:qt(e)?.when}function t4(e,t){const n=e4(e),{kind:s,status:i}=au(e.title,n),r=s==="version"?gt(e.title):void 0;return{id:t.createId(void 0,e.title,"milestone"),title:e.title,kind:s,...r===void 0?{}:{versions:{from:r.from,...r.to===void 0?{}:{to:r.to}}},...n===void 0?{}:{when:n},status:e.isClosed===!0?"done":i??"unknown",...e.href!==void 0&&wt(e.href)?{href:e.href}:{},description:jo(e.description,t),items:[],groups:[],...e.progress===void 0?{}:{progress:e.progress}}}function n4(e){const t=({start:n,due:s})=>n??s??"9999";return e.sort((n,s)=>t(n).localeCompare(t(s))||t0(n.title,s.title))}function s4(e,t){const n=new Set(e.milestones.map(({title:i})=>i)),s=[];for(const i of e.cards){const r=i[t];r===void 0||n.has(r.title)||(n.add(r.title),s.push(r))}return[...e.milestones,...n4(s)]}function i4(e,t){const n=e.milestones.length>0||e.cards.some(a=>a.milestone!==void 0),s=n?"milestone":"iteration",i=new Map;for(const a of s4(e,s).slice(0,t.limits.milestones))i.set(a.title,t4(a,t));const r=[];for(const a of e.cards.slice(0,t.limits.items)){n&&a.iteration!==void 0&&a.fields.set("Iteration",a.iteration.title);const l=QO(a,t),c=i.get(a[s]?.title??"");c===void 0?r.push(l):c.items.push(l)}e.cards.length>t.limits.items&&t.report("limit-items",`${String(e.cards.length-t.limits.items)} items are left out.`);const o=[...i.values()];return r.length>0&&o.push(r4(r,t)),o}function r4(e,t){return{id:t.createId(void 0,"unscheduled","unscheduled"),title:"Unscheduled",kind:"unscheduled",status:"unknown",description:[],items:e,groups:[]}}function o4(e){const t=e.expected===void 0?0:e.expected-e.cards.length-e.hidden,n=[];if(t>0||e.isPaged){const s=t>0?`${String(t)} of ${String(e.expected)} entries are missing.`:"More pages follow.";n.push(jn("incomplete-source",{detail:s}))}return e.hidden>0&&n.push(jn("incomplete-source",{detail:`${String(e.hidden)} entries are hidden from the account that fetched the data.`})),n}function a4(e,t){const n=new J0("",ct(t),void 0),s=i4(e,n),{title:i,description:r,update:o}=e,a=o&&[{kind:"note",...o.status===void 0?{}:{title:o.status.toLowerCase().replaceAll("_"," ")},content:jo(o.body,n)}];return{version:1,...i===void 0?{}:{title:i},metadata:{},description:jo(r,n),statuses:[],notices:a??[],milestones:s,notes:[],diagnostics:[...o4(e),...n.diagnostics]}}function Ln(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:void 0}function E(e,t){const n=Ln(e);return n!==void 0&&Object.hasOwn(n,t)?n[t]:void 0}function F(e,...t){for(const n of t){const s=E(e,n);if(typeof s=="string"&&s.trim()!=="")return s.trim()}}function bt(e,t){const n=E(e,t);return typeof n=="number"&&Number.isInteger(n)&&n>=0?n:void 0}function Yt(e){if(Array.isArray(e))return e;const t=E(e,"nodes");return Array.isArray(t)?t:[]}function Io(e,...t){return Yt(e).flatMap(n=>{const s=typeof n=="string"?n.trim():F(n,...t);return s===void 0||s===""?[]:[s]})}function Z0(e){return e===void 0?void 0:/^https?:\/\/[^/]+\/(?:api\/v3\/)?(?:repos\/)?([\w.-]+\/[\w.-]+)\/(?:issues|pull|pulls|milestones?)\//.exec(e)?.[1]??/^https?:\/\/[^/]+\/(?:api\/v3\/)?repos\/([\w.-]+\/[\w.-]+)$/.exec(e)?.[1]}function Lo(e){const t=F(e,"title");if(t===void 0)return;const n={title:t},s=F(e,"html_url")??F(e,"url","resourcePath");s!==void 0&&!s.includes("//api.")&&(n.href=s);const i=F(e,"due_on","dueOn");i!==void 0&&(n.due=i.slice(0,10));const r=F(e,"description");r!==void 0&&(n.description=r);const o=F(e,"state")?.toLowerCase();o!==void 0&&(n.isClosed=o==="closed");const a=bt(e,"open_issues"),l=bt(e,"closed_issues");return a!==void 0&&l!==void 0&&a+l>0&&(n.progress={done:l,total:a+l}),n}function qo(e){return Yt(e).flatMap(t=>{const n=typeof t=="string"?t.trim():F(t,"login","name","slug");if(n===void 0||n==="")return[];const s=F(t,"html_url")??F(t,"url");return[s===void 0||s.includes("//api.")?{name:n}:{name:n,href:s}]})}function l4(e){const t=F(e,"state")?.toLowerCase(),n=F(e,"state_reason","stateReason")?.toLowerCase();return t==="merged"||F(E(e,"pull_request"),"merged_at")!==void 0?"completed":t==="closed"?n==="not_planned"||n==="duplicate"?"not-planned":"completed":t==="open"?"open":void 0}function uu(e){const t=F(e,"html_url","url")??"";return Ln(E(e,"pull_request"))!==void 0||/\/pulls?\/\d+/.test(t)}function c4(e,t){const n=E(t,"sub_issues_summary")??E(t,"subIssuesSummary"),s=bt(n,"total"),i=bt(n,"completed");s!==void 0&&i!==void 0&&s>0&&i<=s&&(e.progress={done:i,total:s})}function u4(e,t){for(const n of Yt(E(t,"issue_field_values"))){const s=F(n,"name","issue_field_name")??F(E(n,"issue_field"),"name"),i=F(E(n,"single_select_option"),"name"),r=E(n,"value"),o=i??(typeof r=="string"||typeof r=="number"?String(r):void 0);s===void 0||o===void 0||o===""||(/^priority$/i.test(s)?e.priority=o:e.fields.set(s,o))}}function G0(e){const t=F(e,"title");if(t===void 0)return;const n=qc(t),s=F(e,"html_url")??F(e,"url");s!==void 0&&!s.includes("//api.")&&(n.href=s);const i=bt(e,"number");i!==void 0&&(n.number=i);const r=F(E(e,"repository"),"nameWithOwner","full_name")??F(e,"repository")??Z0(F(e,"repository_url"))??Z0(s);r!==void 0&&(n.repository=r.replace(/^https?:\/\/[^/]+\//,""));const o=l4(e);o!==void 0&&(n.state=o),n.kind=uu(e)?"pull":"issue",n.owners=qo(E(e,"assignees"));const a=E(e,"assignee");n.owners.length===0&&a!==void 0&&(n.owners=qo([a])),n.labels=Io(E(e,"labels"),"name");const l=Lo(E(e,"milestone"));l!==void 0&&(n.milestone=l);const c=F(e,"body");c!==void 0&&(n.body=c);const u=F(E(e,"type"),"name")??F(E(e,"issueType"),"name");return u!==void 0&&(n.type=u),c4(n,e),u4(n,e),n}const d4=new Map([["GREEN","planned"],["YELLOW","in-progress"],["PURPLE","done"],["ORANGE","at-risk"],["RED","blocked"]]);function f4(e,t){const n=Bi(Kt(e)?.mark??"");return uo(e)?.status??n??d4.get(t?.toUpperCase()??"")??"unknown"}function h4(e){return e.split(/[,;]/).map(n=>n.trim().replace(/^@/,"")).filter(n=>n!=="").map(n=>({name:n}))}function p4(e,t,n){if(/^url$|^link$/i.test(t))e.href=n;else if(/^repository$/i.test(t))e.repository=n.replace(/^https?:\/\/[^/]+\//,"");else if(/^labels$/i.test(t))e.labels.push(...n.split(/[,;]/).map(s=>s.trim()).filter(Boolean));else if(/^(?:milestone|iteration|sprint|cycle)$/i.test(t))e[/^milestone$/i.test(t)?"milestone":"iteration"]={title:n};else return!1;return!0}function Po(e,t,n,s){if(/^title$/i.test(t)||n===""||p4(e,t,n))return;const i=Ym(t.replaceAll(/([a-z])([A-Z])/g,"$1 $2"));i==="status"?(e.status=f4(n,s),e.statusText=n):i==="owner"?e.owners.length===0&&(e.owners=h4(n)):i==="priority"||i==="type"?e[i]=n:i==="when"||i==="start"||i==="end"?e.times[i]=n:i==="dependencies"?e.dependsOn.push(...n.split(/\s*[,;]\s*/)):e.fields.set(t,n)}const m4=864e5;function Y0(e){const t=E(e,"title"),n=F(e,"title")??F(t,"raw"),s=F(e,"startDate","start_date");if(n===void 0||s===void 0||Number.isNaN(Date.parse(s)))return;const i=bt(e,"duration"),r={title:n,start:s.slice(0,10)};return i!==void 0&&i>0&&i<3660&&(r.due=new Date(Date.parse(r.start??"")+(i-1)*m4).toISOString().slice(0,10)),r}function X0(e){if(typeof e=="string")return e.trim();if(typeof e=="number")return String(e);if(Array.isArray(e))return Io(e,"name","login","title","url","html_url").join(", ");const t=E(e,"name");return F(e,"name","title","raw","text","nameWithOwner","full_name")??F(t,"raw")??""}function Q0(e,t,n){const s=Y0(n);if(s!==void 0)e.iteration=s;else if(/^milestone$/i.test(t)){const i=Lo(n);i!==void 0&&(e.milestone=i)}else/^assignees$/i.test(t)&&Array.isArray(n)?e.owners=qo(n):/^labels$/i.test(t)&&Array.isArray(n)?e.labels=Io(n,"name"):Po(e,t,X0(n),F(n,"color"))}function du(e,t){const n=G0(e)??(t===void 0?void 0:qc(t));if(n===void 0)return;const s=F(e,"type","__typename");return s!==void 0&&(delete n.type,n.kind=s==="PullRequest"?"pull":s==="DraftIssue"?"draft":"issue"),n}function g4(e,t){for(const n of Yt(E(t,"fieldValues"))){const s=F(E(n,"field"),"name");if(s===void 0)continue;const i=E(n,"users")??E(n,"reviewers"),r=E(n,"labels"),o=Lo(E(n,"milestone"));i!==void 0?e.owners.length===0&&(e.owners=qo(i)):r!==void 0?e.labels=Io(r,"name"):o!==void 0?e.milestone=o:b4(e,s,n)}}function b4(e,t,n){const s=Y0(n),i=E(n,"number");s!==void 0?e.iteration=s:typeof i=="number"?Po(e,t,String(i)):Po(e,t,F(n,"date","text","name")??"",F(n,"color"))}function eb(e){return E(e,"isArchived")===!0||F(e,"archived_at")!==void 0}function v4(e,t){F(t,"type")==="REDACTED"&&(e.hidden+=1);const n=eb(t)?void 0:du(E(t,"content"),void 0);n!==void 0&&(g4(n,t),e.cards.push(n))}function tb(e,t){const n=E(e,"items");for(const c of Yt(n))v4(t,c);E(E(n,"pageInfo"),"hasNextPage")===!0&&(t.isPaged=!0);const s=bt(n,"totalCount");s!==void 0&&(t.expected=s);const i=F(e,"title");i!==void 0&&(t.title=i);const r=F(e,"shortDescription");r!==void 0&&(t.description=r);const[o]=Yt(E(e,"statusUpdates")),a=F(o,"status"),l=F(o,"body");(a!==void 0||l!==void 0)&&(t.update={...a===void 0?{}:{status:a},...l===void 0?{}:{body:l}})}function y4(e,t){if(eb(e))return;const n=Yt(E(e,"fields")),s=n.find(o=>/^title$/i.test(F(o,"name")??"")),i=du(E(e,"content"),s===void 0?void 0:X0(E(s,"value")));if(i===void 0){t.hidden+=1;return}const r=F(e,"content_type");r!==void 0&&(i.kind=r==="PullRequest"?"pull":r==="DraftIssue"?"draft":"issue");for(const o of n){const a=F(o,"name"),l=E(o,"value");a!==void 0&&l!==null&&l!==void 0&&Q0(i,a,l)}t.cards.push(i)}const w4=new Set(["id","content","title"]);function k4(e,t){const n=du(E(e,"content"),F(e,"title"));if(n===void 0){t.hidden+=1;return}for(const[s,i]of Object.entries(Ln(e)??{}))!w4.has(s)&&i!==null&&Q0(n,s,i);t.cards.push(n)}function $4(e,t){const n=[];let s=[],i="",r=!1;for(let o=e.charCodeAt(0)===65279?1:0;o<e.length;o++){const a=e.charAt(o);r?a!=='"'?i+=a:e.charAt(o+1)==='"'?i+=e.charAt(++o):r=!1:a==='"'&&i===""?r=!0:a===t?i=fu(s,i):a===`
`||a==="\r"?(a==="\r"&&e.charAt(o+1)===`
`&&(o+=1),i=fu(s,i),n.push(s),s=[]):i+=a}return fu(s,i),s.some(o=>o!=="")&&n.push(s),n}function fu(e,t){return e.push(t.trim()),""}function x4(e){const t=e.slice(0,1e4).split(/[\r\n]/,1)[0]??"",n=t.includes("	")?"	":",";return t.replace("\uFEFF","").split(n).map(i=>i.trim().replaceAll('"',"")).some(i=>/^title$/i.test(i))?n:void 0}function D4(e,t,n){const[s=[],...i]=$4(e,t),r=s.findIndex(o=>/^title$/i.test(o));for(const o of i){const a=o[r]??"";if(a==="")continue;const l=qc(a);s.forEach((c,u)=>{Po(l,c,o[u]??"")}),n.cards.push(l)}}const _4=6;function nb(e){return bt(e,"open_issues")!==void 0||E(e,"due_on")!==void 0||E(e,"dueOn")!==void 0}function A4(e){return F(e,"content_type")!==void 0||Array.isArray(E(e,"fields"))}function hu(e,t){if(A4(t))y4(t,e);else if(Ln(E(t,"fieldValues"))!==void 0)tb({items:[t]},e);else if(E(t,"content")!==void 0)k4(t,e);else if(nb(t)){const n=Lo(t);n!==void 0&&e.milestones.push(n)}else{const n=uu(t)?void 0:G0(t);return n!==void 0&&e.cards.push(n),n!==void 0||uu(t)}return!0}function sb(e,t){let n=t.length===0;for(const s of t){const i=Array.isArray(s)?s.map(r=>hu(e,r)).includes(!0):hu(e,s);n||=i}return n}function ib(e,t){const n=E(e,"items");if(n!==void 0&&(Array.isArray(E(n,"nodes"))||E(e,"fields")!==void 0))return e;if(!(t<=0))for(const s of Object.values(Ln(e)??{})){const i=Ln(s)===void 0?void 0:ib(s,t-1);if(i!==void 0)return i}}function C4(e,t){const n=ib(t,_4);if(n!==void 0)return tb(n,e),!0;const s=bt(t,"totalCount")??bt(t,"total_count");s!==void 0&&(e.expected=s);const i=F(t,"title");i!==void 0&&Array.isArray(E(t,"items"))&&(e.title=i);let r=!1;for(const o of["milestones","issues","items"]){const a=E(t,o);(Array.isArray(a)||Yt(a).length>0)&&(r=sb(e,Yt(a))||r)}return r||F(t,"title")!==void 0&&(nb(t)||bt(t,"number")!==void 0)&&hu(e,t)}function S4(e){try{return JSON.parse(e.charCodeAt(0)===65279?e.slice(1):e)}catch{return}}function F4(e,t){const n=typeof t=="string"?S4(t):t;if(Array.isArray(n))return sb(e,n);if(Ln(n)!==void 0)return C4(e,n);const s=typeof t=="string"?x4(t):void 0;return typeof t!="string"||s===void 0?!1:(D4(t,s,e),!0)}function E4(e,{uri:t,repository:n}){const s=n??e.cards.find(i=>i.repository!==void 0)?.repository;return{format:"github",...t===void 0?{}:{uri:t},...s===void 0?{}:{repository:s}}}function rb(e,t={}){const n=M3(),s=F4(n,e),i=a4(n,t.limits);return s||i.diagnostics.push(jn("unreadable-source")),{...i,source:E4(n,t)}}class ob extends Error{constructor(t){super(t.detail),this.fault=t}}const ab=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,T4={true:!0,false:!1,null:null},lb={b:"\b",f:"\f",n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\","/":"/"};class z4{constructor(t,n){this.#t=0,this.skipped=0,this.#e=t,this.#n=n,t.charCodeAt(0)===65279&&(this.#t=1)}#e;#n;#t;document(){const t=this.#r(0);return this.#i(),this.#t<this.#e.length&&this.#s("nothing may follow the value"),t}#s(t){const n=this.#t>=this.#e.length;throw new ob({offset:Math.min(this.#t,this.#e.length),detail:n?`it ends too early: ${t}`:t})}#i(){for(;;){const t=this.#e.charCodeAt(this.#t);if(t!==32&&t!==10&&t!==13&&t!==9)return;this.#t+=1}}#r(t){this.#i();const n=this.#t,s=this.#e.charAt(n);return s==='"'?{kind:"text",value:this.#d(),start:n,end:this.#t}:s==="{"||s==="["?t>=this.#n?this.#p(n):s==="{"?this.#u(n,t):this.#c(n,t):s==="-"||s>="0"&&s<="9"?this.#o(n):this.#a(n)}#o(t){ab.lastIndex=t;const n=ab.exec(this.#e)?.[0];return n===void 0&&this.#s("a number was expected"),this.#t=t+n.length,{kind:"number",value:Number(n),start:t,end:this.#t}}#a(t){for(const[n,s]of Object.entries(T4))if(this.#e.startsWith(n,t))return this.#t=t+n.length,s===null?{kind:"null",start:t,end:this.#t}:{kind:"boolean",value:s,start:t,end:this.#t};return this.#s("a value was expected")}#c(t,n){const s=[];if(this.#t+=1,this.#i(),this.#l("]"))return{kind:"list",items:s,start:t,end:this.#t};for(;;){if(s.push(this.#r(n+1)),this.#i(),this.#l("]"))return{kind:"list",items:s,start:t,end:this.#t};this.#l(",")||this.#s("',' or ']' was expected")}}#u(t,n){const s=new Map;if(this.#t+=1,this.#i(),this.#l("}"))return{kind:"object",members:s,start:t,end:this.#t};for(;;){this.#i(),this.#e.charAt(this.#t)!=='"'&&this.#s("a key in double quotes was expected");const i=this.#d();if(this.#i(),this.#l(":")||this.#s("':' was expected"),s.set(i,this.#r(n+1)),this.#i(),this.#l("}"))return{kind:"object",members:s,start:t,end:this.#t};this.#l(",")||this.#s("',' or '}' was expected")}}#l(t){return this.#e.charAt(this.#t)!==t?!1:(this.#t+=1,!0)}#d(){this.#t+=1;let t="";for(let n=this.#t;;){const s=this.#e.charCodeAt(this.#t);if((Number.isNaN(s)||s<32)&&this.#s("a text is not closed"),s!==34&&s!==92){this.#t+=1;continue}if(t+=this.#e.slice(n,this.#t),this.#t+=1,s===34)return t;t+=this.#h(),n=this.#t}}#h(){const t=this.#e.charAt(this.#t);if(t==="u"){const s=this.#e.slice(this.#t+1,this.#t+5);return/^[\da-fA-F]{4}$/.test(s)||this.#s("four hexadecimal digits were expected"),this.#t+=5,String.fromCharCode(Number.parseInt(s,16))}const n=Object.hasOwn(lb,t)?lb[t]:void 0;return n===void 0&&this.#s("this character cannot be escaped"),this.#t+=1,n}#p(t){let n=0;this.skipped+=1;do{const s=this.#e.charAt(this.#t);if(s===""&&this.#s("a bracket is not closed"),s==='"'){this.#d();continue}(s==="{"||s==="[")&&(n+=1),(s==="}"||s==="]")&&(n-=1),this.#t+=1}while(n>0);return{kind:"null",start:t,end:this.#t}}}function R4(e,t){try{const n=new z4(e,t);return{node:n.document(),skipped:n.skipped}}catch(n){if(n instanceof ob)return{fault:n.fault};throw n}}const O4=new Set(["title","description","updated","milestones","items","groups","statuses","notices","notes","metadata"]),M4=new Set(["version","source","diagnostics","$schema","frontMatter"]);function cb(e){const{uri:t,repository:n,revision:s}=e;return{format:"json",...t===void 0?{}:{uri:t},...n===void 0?{}:{repository:n},...s===void 0?{}:{revision:s}}}function B4(e,t){return{version:1,metadata:{},description:[],statuses:[],notices:[],milestones:[],notes:[],diagnostics:e.diagnostics,source:cb(t)}}function N4(e,t){const n=e.kind==="object"?e.members.get("version"):void 0;if(n?.kind!=="number"||n.value!==1)return;const s=Ze(e);if(!Vt(kO,s).success)return;const i=s;return{...i,source:i.source??cb(t)}}function j4(e,t){if(Gt(e).some(({node:i})=>i.kind==="object"&&[...i.members.keys()].some(r=>["items","features","tasks","groups"].includes(r.toLowerCase()))))return cu(e,t);const s=er(e,t);return s.length===0?[]:[H0(s,[],t)]}function I4(e,t){return e.node.kind==="object"?[...e.node.members].flatMap(([n,s])=>{const i=tu({node:s,path:`${e.path}.${n}`},t);return i===void 0?[]:[{status:i.status,marks:[n],label:i.text}]}):Gt(e).flatMap(n=>{const s=Vt(M0,Ze(n.node));return s.success||t.reportShape(n,"a status with marks and a label"),s.success?[s.data]:[]})}function L4(e,t,n,s){for(const i of Gt(e)){const r=Vt(B0,Ze(i.node)),o=Vt(N0,Ze(i.node));t==="notices"&&r.success?n.notices.push(r.data):t==="notes"&&o.success?n.notes.push(o.data):i.node.kind!=="text"?s.reportShape(i,"a text"):t==="notices"?n.notices.push({kind:"note",content:Qi(i,s)}):n.notes.push({kind:"prose",content:Qi(i,s)})}}function ub(e,t,n){Object.defineProperty(e.metadata,t,{value:n,enumerable:!0,configurable:!0,writable:!0})}function q4(e,t,n,s){if(t==="title"){const i=xe(n,s);i!==void 0&&(e.title=i)}else if(t==="updated"){const i=Xi(n,s);i!==void 0&&(e.updated=i)}else t==="description"?e.description.push(...Qi(n,s)):t==="milestones"?e.milestones.push(...cu(n,s)):t==="statuses"?e.statuses.push(...I4(n,s)):t==="notices"||t==="notes"?L4(n,t,e,s):t==="metadata"&&P4(e,n,s)}function P4(e,t,n){if(t.node.kind!=="object")n.reportShape(t,"an object");else for(const[s,i]of t.node.members)ub(e,s,Ze(i))}function U4(e,t){return(t.kind==="list"||t.kind==="object")&&au(e,void 0).kind!=="unscheduled"}function W4(e,t,n,s){const i=H0([],[],s);for(const r of t.keys()){const o=ke(e,r);if(o===void 0||M4.has(r))continue;const a=Uc(r,O4);if(a==="items")i.items.push(...er(o,s));else if(a==="groups")i.groups.push(...W0(o,s));else if(a!==void 0)q4(n,a,o,s);else if(U4(r,o.node)){const l={kind:"object",members:new Map([[r,o.node]]),start:o.node.start,end:o.node.end};n.milestones.push(...cu({node:l,path:""},s))}else ub(n,r,Ze(o.node))}(i.items.length>0||i.groups.length>0)&&n.milestones.push(i)}function db(e){return Math.min(e.depth,200)*4+16}function K4(e,t,n){if(typeof e!="string")return Wc(e,db(n));if(e.length>n.bytes){t.report("limit-bytes",`The JSON is longer than ${String(n.bytes)} characters.`);return}const s=R4(e,db(n));if("node"in s)return s.skipped>0&&t.report("limit-depth",`Values nested too deep were left out: ${String(s.skipped)}.`),s.node;const{offset:i,detail:r}=s.fault,{line:o,column:a}=t.positionOf(i),l={kind:"null",start:i,end:i};t.report("json-syntax",`Not valid JSON: line ${String(o)}, column ${String(a)}: ${r}.`,l)}function fb(e,t={}){const n=ct(t.limits),s=new J0(typeof e=="string"?e:"",n,t.baseUrl),i=B4(s,t),r=K4(e,s,n);if(r===void 0)return i;const o=N4(r,t);if(o!==void 0)return o;const a={node:r,path:""};return r.kind==="object"?W4(a,r.members,i,s):r.kind==="list"?i.milestones.push(...j4(a,s)):s.reportShape(a,"an object or a list"),i}function H4(e,t){const{limits:n,baseUrl:s}=t,o=(typeof e=="string"&&sl(e)==="github"?rb:fb)(e,{limits:n,...s!==void 0&&{baseUrl:s}});if(o.milestones.length>0)return{roadmap:o};const a=o.diagnostics.find(({code:c})=>c==="json-syntax");if(a)return{error:J4(a.source?.start,e)};const l=o.diagnostics.find(({code:c})=>c==="json-shape");return l?{error:{code:"shape",detail:l.message.replace(/\.$/,"")}}:{roadmap:o}}function J4(e,t){return!e||typeof t!="string"?{code:"json"}:{code:e.offset>=t.trimEnd().length?"cut":"json",line:e.line,column:e.column}}var hb=Object.freeze({__proto__:null,readValue:H4});const V4=new Set(["button","form","input","nav","noscript","script","select","style","svg","template","textarea"]),Z4=/(?:^|[\s_-])(?:anchor|header-?anchor|headerlink|hash-?link|permalink|heading-?link)(?:$|[\s_-])/i,G4=/^[\s#¶§🔗\u200b]*$/u;function pb(e){return V4.has(e.localName)?!0:e.localName!=="a"?!1:(e.getAttribute("href")??"").startsWith("#")&&(Z4.test(e.className)||G4.test(e.textContent.replace("️","")))}function qn(e,t=!1){let n="";for(const s of e)s.nodeType===Node.TEXT_NODE?n+=mu((s.textContent??"").replace(/\s+/g," ")):s instanceof Element&&!pb(s)&&(n+=Y4(s,t));return n.replace(/ {2,}/g," ").trim()===""?n.slice(0,1).trimEnd():n}function tr(e){return e.trim().replace(/^([#>+-]|={3,}|~{3,}|:::)(?=\s|$|:)/,"\\$1").replace(/^(\d+)([.)])(?=\s|$)/,"$1\\$2")}function Y4(e,t){const n=()=>qn(e.childNodes,t);switch(e.localName){case"br":return t?"<br>":" ";case"code":case"kbd":case"samp":case"tt":return X4(e.textContent);case"em":case"i":case"cite":return pu("_",n());case"strong":case"b":return pu("**",n());case"del":case"s":case"strike":return pu("~~",n());case"img":return Q4(e);case"a":return e5(e,n());case"li":case"p":case"div":return t?`${n()}<br>`:` ${n()} `;default:return n()}}function pu(e,t){const n=t.trim();return n===""?t:`${/^\s/.test(t)?" ":""}${e}${n}${e}${/\s$/.test(t)?" ":""}`}function X4(e){const t=e.replace(/\s+/g," ");if(t.trim()==="")return t;const n="`".repeat(Math.max(1,...[...t.matchAll(/`+/g)].map(([i])=>i.length+1))),s=t.startsWith("`")||t.endsWith("`")?" ":"";return n+s+t+s+n}function Q4(e){const t=e.alt;if(/emoji/i.test(e.className)||/^(?::[\w+-]+:|\p{Extended_Pictographic}\ufe0f?)$/u.test(t))return t;const n=e.getAttribute("src")??"";return mb(n)?`![${mu(t)}](${n})`:mu(t)}function e5(e,t){const n=e.getAttribute("href")??"";return mb(n)&&t.trim()!==""?`[${t.trim()}](${n})`:t}function mb(e){return e!==""&&!/[\s<>()\\]/.test(e)}function mu(e){return e.replace(/[\\`*]|_(?=\S)|<(?=[a-z/!?])|~~|&(?=#?\w+;)|\](?=\()/gi,"\\$&")}const t5=".admonition, .theme-admonition, .custom-block, .markdown-alert, .starlight-aside",n5=["note","tip","important","warning","caution","danger","info"],s5=64;function i5(e){const t={lines:[],anchors:new Map};return gn(t,e,"",0),{text:t.lines.join(`
`),anchors:t.anchors}}function gn(e,t,n,s){let i=[];const r=()=>{const o=tr(qn(i));o!==""&&St(e,n,o),i=[]};for(const o of t)o instanceof Element&&o5(o)?(r(),pb(o)||a5(e,o,n,s)):i.push(o);r()}const r5=new Set("address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul".split(" "));function o5(e){return r5.has(e.localName)}function a5(e,t,n,s){if(s>s5)return St(e,n,tr(qn([t])));if(t.matches(t5))return h5(e,t,n,s);switch(t.localName){case"h1":case"h2":case"h3":case"h4":case"h5":case"h6":return l5(e,t,n);case"ul":case"ol":case"menu":return c5(e,t,n,s);case"table":return d5(e,t,n);case"pre":return f5(e,t,n);case"blockquote":return bb(e,t.childNodes,n,s);case"details":return p5(e,t,n,s);case"hr":return St(e,n,"***");case"dl":return m5(e,t,n,s);case"p":return gn(e,t.childNodes,n,s+1);default:return gb(e,t,1),gn(e,t.childNodes,n,s+1)}}function St(e,t,n){e.lines.length>0&&e.lines.at(-1)!==""&&e.lines.push(""),e.lines.push(t+n)}function gb(e,t,n){const s=t.id,i=e.lines.length+n;s!==""&&!e.anchors.has(i)&&e.anchors.set(i,s)}function l5(e,t,n){const s=tr(qn(t.childNodes));if(s==="")return;St(e,n,`${"#".repeat(Number(t.localName.slice(1)))} ${s}`);const i=t.id||t.querySelector("[id]")?.id;i&&e.anchors.set(e.lines.length,i)}function c5(e,t,n,s){let i=t.localName==="ol"?Number(t.getAttribute("start")??1)||1:void 0,r=!0;for(const o of t.children){if(o.localName!=="li"){gn(e,[o],n,s+1);continue}const a=i===void 0?"- ":`${String(i++)}. `,l={lines:[],anchors:new Map};gn(l,o.childNodes,"",s+1),r&&e.lines.length>0&&e.lines.at(-1)!==""&&e.lines.push(""),r=!1,u5(e,l,n,a,o)}}function u5(e,t,n,s,i){const r=i.querySelector(":scope > input[type=checkbox], :scope > p > input[type=checkbox], :scope > label > input[type=checkbox]"),o=r instanceof HTMLInputElement?r.checked||r.hasAttribute("checked")?"[x] ":"[ ] ":"",a=" ".repeat(s.length),l=t.lines.filter((f,h)=>f!==""||!/^(?:[-*+]|\d+\.) /.test(t.lines[h+1]??"")),c=l.length!==t.lines.length,u=e.lines.length;i.id!==""&&e.anchors.set(u+1,i.id),l.length===0&&e.lines.push(`${n}${s}${o}`.trimEnd());for(const[f,h]of l.entries()){const p=f===0?s+o:h===""?"":a;e.lines.push(h===""&&f>0?"":n+p+h)}let d=0;for(const[f,h]of t.lines.entries()){const p=t.anchors.get(f+1);c&&h===""&&/^(?:[-*+]|\d+\.) /.test(t.lines[f+1]??"")||d++,p!==void 0&&!e.anchors.has(u+d)&&e.anchors.set(u+d,p)}}function d5(e,t,n){const s=[...t.rows],[i,...r]=s;if(!i)return;const o=Math.max(...s.map(c=>c.cells.length)),a=c=>`| ${Array.from({length:o},(d,f)=>{const h=c?.cells[f];return h?qn(h.childNodes,!0).replaceAll("|","\\|"):""}).join(" | ")} |`,l=t.tHead!==null||[...i.cells].every(c=>c.localName==="th");St(e,n,a(l?i:void 0)),e.lines.push(`${n}|${" --- |".repeat(o)}`);for(const c of l?r:s)gb(e,c,1),e.lines.push(n+a(c))}function f5(e,t,n){const s=Ka(t).replace(/\n$/,""),i="`".repeat(Math.max(3,...[...s.matchAll(/`+/g)].map(([r])=>r.length+1)));St(e,n,i);for(const r of s.split(`
`))e.lines.push(n+r);e.lines.push(n+i)}function bb(e,t,n,s,i){const r={lines:i===void 0?[]:[i],anchors:new Map};gn(r,t,"",s+1);const[o="",...a]=r.lines;St(e,n,`> ${o}`.trimEnd());for(const l of a)e.lines.push(`${n}> ${l}`.trimEnd())}function h5(e,t,n,s){const i=`${t.className} ${t.getAttribute("aria-label")??""}`.toLowerCase(),r=n5.find(c=>i.includes(c))??"note",o=r==="danger"?"caution":r==="info"?"note":r,a=t.querySelector('[class*="title"], [class*="heading"]'),l=[...t.childNodes].filter(c=>c!==a&&!c.contains(a));bb(e,l,n,s,`[!${o.toUpperCase()}]`)}function p5(e,t,n,s){const i=[...t.children].find(r=>r.localName==="summary");St(e,n,"<details>"),i&&(t.id!==""&&e.anchors.set(e.lines.length+1,t.id),e.lines.push(`${n}<summary>${tr(qn(i.childNodes))}</summary>`,"")),gn(e,[...t.childNodes].filter(r=>r!==i),n,s+1),St(e,n,"</details>")}function m5(e,t,n,s){for(const i of t.children)i.localName==="dt"?St(e,n,`**${tr(qn(i.childNodes))}**`):gn(e,i.childNodes,n,s+1)}function g5(e){return i5([...e.childNodes].filter(t=>!(t instanceof Element)||!Ha(t)))}function b5(e,t){const n=new Map;if(t.size===0)return n;for(const[s,i]of I(e).nodes){const r=v5(i),o=r===void 0?void 0:t.get(r);o!==void 0&&!n.has(o)&&n.set(o,s)}return n}function v5(e){switch(e.kind){case"milestone":return e.milestone.source?.start.line;case"group":return e.group.source?.start.line;case"item":return e.entry.item.source?.start.line}}function y5(e){const t=gu(e),{source:n,frontMatter:s,...i}={...e,...t};return{...i,diagnostics:[]}}function gu(e){return Array.isArray(e)?e.map(gu):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).filter(([t,n])=>!(t==="source"&&w5(n))).map(([t,n])=>[t,gu(n)]))}function w5(e){return typeof e=="object"&&e!==null&&"start"in e&&"end"in e}var k5=Object.freeze({__proto__:null,anchorNodes:b5,readHtmlSource:g5,withoutSource:y5});const vb=new WeakMap;function Ms(e){return e===void 0||e.precision==="season"||e.precision==="none"?!1:e.start!==void 0||e.end!==void 0}function yb(e,t="auto"){if(t==="ordinal")return"ordinal";const{dated:n,undated:s,datedItems:i,items:r}=wb(e),o=n>=2&&n*3>=n+s,a=i>=2&&i*2>=r;return(t==="time"?n+i>0:o||a)?s>0&&n>0?"mixed":"time":"ordinal"}function $5(e){const{dated:t,datedItems:n}=wb(e);return t+n>0}function wb(e){let t=vb.get(e);if(!t){const n=e.milestones.filter(({when:r})=>Ms(r)).length,{entries:s}=I(e),i=s.filter(({depth:r})=>r===0);t={dated:n,undated:e.milestones.length-n,datedItems:s.filter(({item:r})=>Ms(r.when)).length,items:i.length},vb.set(e,t)}return t}const kb=new WeakMap;function Pn(e){let t=kb.get(e);return t||kb.set(e,t=x5(e)),t}function $b(e,t){return t.groups.findLast(n=>Db(e,t.milestone,n))}const xb=new WeakMap;function Db(e,t,{target:n}){if(n===void 0||t.kind==="unscheduled")return!1;let s=xb.get(e);return s||(s=new Set(e.milestones.flatMap(({title:i,versions:r})=>[Uo(i),...r?[Uo(r.from)]:[]])),xb.set(e,s)),!s.has(Uo(n))}function Uo(e){return e.trim().toLowerCase().replace(/^v(?=\d)/,"")}function x5(e){const{byMilestone:t}=I(e),n=[],s=new Map;for(const i of e.milestones){const r={id:i.id,title:i.kind==="unscheduled"?"":i.title,aimed:!1,stretch:!1,entries:[]},o=[r],a=new Map,l=new Map;for(const c of t.get(i.id)??[]){const u=D5(e,c,r,a,o);u.entries.push(c);const d=u===r?0:c.groups.findIndex(f=>Db(e,i,f));for(const f of c.groups.slice(d))l.set(f.id,u)}for(const c of o){const u={...c,index:n.length,milestone:i};n.push(u),s.set(c.id,u);for(const d of c.entries)s.set(d.item.id,u);for(const[d,f]of l)f===c&&s.set(d,u)}_b(i.groups,i,s)}return{list:n,of:s}}function D5(e,t,n,s,i){const r=$b(e,t);if(r?.target===void 0)return n;const o=Uo(r.target);let a=s.get(o);return a||(a={id:r.id,title:r.target,aimed:!0,stretch:!0,entries:[]},s.set(o,a),i.push(a)),r.stretch||(a.stretch=!1),a}function _b(e,t,n){const s=n.get(t.id);if(s)for(const i of e)n.has(i.id)||n.set(i.id,s),_b(i.groups,t,n)}class Wo extends Event{static{this.type="roadmap-item-click"}constructor(t){super(Wo.type,{bubbles:!0,composed:!0,cancelable:!0}),this.detail=Object.freeze({id:t})}}class bu extends Event{static{this.type="roadmap-zoom"}constructor(t){super(bu.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({zoom:t})}}class bn extends Event{static{this.type="roadmap-select"}constructor(t){super(bn.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze(t===void 0?{}:{id:t})}}const vu=H`
  .status {
    display: inline-flex;
    gap: 6px;
    align-items: baseline;
  }
  .status .glyph {
    align-self: start;
    margin-block-start: 2px;
  }
  .inferred {
    gap: 4px;
    font-size: 0.75rem;
    line-height: 1rem;
    padding-block-end: 1px;
    border-block-end: 1px dashed currentColor;
  }
  .inferred .glyph {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-block-start: 1px;
  }
  .meter__rest {
    fill: var(--_surface-2);
    stroke: var(--_border-strong);
  }
  .meter__done {
    fill: var(--_done);
  }
  .item-detail .meter {
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: 2px;
  }
  :host(:dir(rtl)) .meter {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    .meter {
      forced-color-adjust: none;
    }
    .meter__rest {
      fill: Canvas;
      stroke: CanvasText;
    }
    .meter__done {
      fill: CanvasText;
    }
  }
`,yu=H`
  .item-detail {
    container: roadmap-item-detail / inline-size;
    display: grid;
    gap: 12px;
    font-size: 0.8125rem;
    line-height: 1.25rem;
    overflow-wrap: anywhere;
  }
  .item-detail__path {
    display: flex;
    flex-wrap: wrap;
    color: var(--_text-muted);
    font-size: 0.75rem;
    line-height: 1rem;
  }
  .item-detail__path li + li::before {
    content: '/';
    margin-inline: 6px;
  }
  .item-detail__path a {
    color: inherit;
  }
  .item-detail__title {
    font-size: 1rem;
    line-height: 1.5rem;
    font-weight: 600;
  }
  .item-detail__prose {
    display: grid;
    gap: 8px;
    max-inline-size: 72ch;
    font-size: 0.875rem;
  }
  .item-detail__prose :is(p, li, td, th) {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .item-detail__prose ul,
  .item-detail__prose ol {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .item-detail__prose ol {
    list-style: decimal;
  }
  .item-detail__prose pre {
    margin: 0;
    padding: 8px 12px;
    overflow-x: auto;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .item-detail__prose blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_border);
    color: var(--_text-muted);
  }
  .item-detail__prose table {
    border-collapse: collapse;
  }
  .item-detail__prose :is(th, td) {
    padding: 4px 8px;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .item-detail__facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 32px;
  }
  .item-detail__facts > div {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
  }
  .item-detail__facts dt,
  .item-detail__label {
    color: var(--_text-muted);
    font-size: 0.75rem;
    line-height: 1.25rem;
  }
  .item-detail__facts ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .item-detail__children ul {
    display: grid;
    gap: 2px;
    max-inline-size: 72ch;
  }
  .item-detail__children li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
    align-items: start;
  }
  .item-detail__children li > a:only-child {
    grid-column: 1 / -1;
  }
  .item-detail__children .glyph {
    margin-block-start: 2px;
  }
  .item-detail__children a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .item-detail__actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
  }
  .item-detail__actions > * {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
  }
  .item-detail__actions .glyph {
    color: inherit;
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  @media (pointer: coarse) {
    .item-detail__actions > *,
    .item-detail__children a,
    .item-detail__facts a {
      min-block-size: 44px;
      display: inline-flex;
      align-items: center;
    }
  }
  @container roadmap-item-detail (max-width: 16rem) {
    .item-detail__facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container roadmap-item-detail (min-width: 40rem) {
    .item-detail__facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container roadmap-item-detail (min-width: 62.5rem) {
    .item-detail__facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`,Ab=new WeakMap;function wu(e){let t=Ab.get(e);return t||Ab.set(e,t=Rt(I(e).entries.map(({item:n})=>n))),t}function nr({by:e,relevant:t,total:n,done:s,stated:i}){return i&&t>0&&(s>0||e.unknown*2<=n)}function Cb(e,t){const{roadmap:n,localize:s,headingLevel:i}=t;return m`<div class=${e.titled?"header":"header untitled"} part="header">
    <div class=${e.titled?"header-words":"header-words visually-hidden"}>
      <slot name="title">
        <div class="title" role="heading" aria-level=${i} id="title">
          <bdi>${is(n)??s.term("untitled")}</bdi>
        </div>
      </slot>
      <p class="muted count">${_5(e,t)}</p>
    </div>
    <div class="header-controls screen-only">
      ${e.controls}
      <slot name="actions">${e.titled?A5(t):b}</slot>
    </div>
  </div>`}function _5({milestones:e,dated:t},n){const{roadmap:s,localize:i,state:r}=n,o=wu(s),a=new Set(s.milestones.map(({kind:d})=>d)),[l]=a,c=ai(r)?dt(s,r).entries.length:void 0,u=[i.term("milestones",e,a.size!==1||l===void 0||l==="unscheduled"?"mixed":l),...t===void 0?[]:[i.term("dated",t)],nr(o)?i.term("doneOf",o.done,o.relevant):i.term("items",o.total),...c===void 0?[]:[i.term("matching",c)]];return new Intl.ListFormat(i.lang(),{type:"unit",style:"short"}).format(u)}function A5({roadmap:e,base:t}){const n=e.source?.uri,s=n===void 0?void 0:$e(n,t);if(n===void 0||s===void 0)return b;const i=(n.split(/[?#]/,1)[0]??"").split("/").findLast(r=>r!=="")??n;return m`<a class="button ghost" href=${s}>${T("document")}${i}</a>`}function C5(e,t,n,s=!1){const i=e.lanes.length-1;if(s)return{column:S5(t.column,i,n),row:-1};switch(n){case"next":return Sb(e,t,1);case"previous":return Sb(e,t,-1);case"down":return Fb(e,t,1);case"up":return Fb(e,t,-1);case"first":return Eb(e,t,1);case"last":return Eb(e,t,-1);case"start":return{column:0,row:-1};case"end":return F5(e,i)}}function S5(e,t,n){return n==="first"||n==="start"?0:n==="last"||n==="end"?t:Math.min(t,Math.max(0,e+(n==="next"||n==="down"?1:-1)))}function ku(e,t,n){return n===-1?e.lanes[t]!==void 0:e.lanes[t]?.cells[n]!==void 0}function Sb(e,t,n){for(let s=t.column+n;s>=0&&s<e.lanes.length;s+=n)if(ku(e,s,t.row))return{column:s,row:t.row};return t}function Fb(e,t,n){const s=e.lanes[t.column]?.cells.length??0;for(let i=t.row+n;i>=-1&&i<s;i+=n)if(ku(e,t.column,i))return{column:t.column,row:i};return t}function Eb(e,t,n){const s=n===1?0:e.lanes.length-1;for(let i=s;i!==t.column;i+=n)if(ku(e,i,t.row))return{column:i,row:t.row};return t}function F5(e,t){const n=e.lanes[t]?.cells??[];return{column:t,row:n.findLastIndex(s=>s!==void 0)}}const Tb={theme:new WeakMap,component:new WeakMap};function $u(e,t){const n=$b(e,t);return t.groups.find(s=>s!==n&&s.title.trim()!=="")}function xu(e,t,n){return n==="theme"?$u(e,t)?.title.trim()??"":(t.item.tags[0]??(t.parent?xu(e,t.parent,n):"")).trim()}function E5(e,t){let n=Tb[t].get(e);return n||Tb[t].set(e,n=T5(e,t)),n}function T5(e,t){const n=new Map;let s=0;for(const{entries:o}of Pn(e).list)for(const a of o){const l=xu(e,a,t);let c=n.get(l);c||n.set(l,c={title:l,total:0,entries:[]}),c.total++,c.entries.push(a),s++}const i=[...n.values()].sort((o,a)=>+(o.title==="")-+(a.title==="")),r=new Array(s).fill(0);for(const[o,{entries:a}]of i.entries())for(const l of a)r[l.index]=o;return{list:i.map(({title:o,total:a})=>({title:o,total:a})),rowOf:r}}const zb="timeline-lanes",Rb="timeline-themes",z5=20,R5=12,Bs=9,O5=14,Du=12,Ob=new WeakMap;function M5(e,t,n="theme"){const s=Ob.get(e);if(s?.state===t&&s.by===n)return s.view;const i=B5(e,t,n);return Ob.set(e,{state:t,by:n,view:i}),i}function B5(e,t,n){const{entries:s}=I(e),i=Pn(e),r=dt(e,t),o=q5(e,t,n),{stated:a}=wu(e),l={rows:o,matches:r,stated:a},c=t.selected===void 0?void 0:i.of.get(t.selected),[u,d]=L5(i.list.length,t.shown.get(zb),c?.index),f=[];u>0&&f.push(_u(i.list.slice(0,u),l));for(const p of i.list.slice(u,d))f.push(_u([p],l));d<i.list.length&&f.push(_u(i.list.slice(d),l));const h=Math.max(0,...f.filter(({folded:p})=>p===0).map(j5));return{density:I5(s.length,h,f.length),lanes:f.map(p=>N5(p,h)),themes:o.themes,foldedThemes:o.folded,stated:a,filtered:r.filtered,matches:r,laneCount:i.list.length,total:s.length}}function _u(e,{rows:t,matches:n,stated:s}){const[i]=e,r=e.length===1&&i?i.entries:e.flatMap(c=>c.entries),o=new Array(Math.max(1,t.themes.length)).fill(void 0);for(const c of r){const u=t.rowOf(c);(o[u]??=[]).push(c)}const a=c=>!n.filtered||n.ids.has(c.item.id),l=o.map((c,u)=>{if(!c)return;const d=c.filter(a);return{row:u,entries:s?Mb(c):c,hits:d.length,counts:Rt(d.map(({item:f})=>f)),share:0}});return{lane:i,folded:e.length===1?0:e.length,cells:l,total:r.length,hits:l.reduce((c,u)=>c+(u?.hits??0),0),counts:Rt(r.map(({item:c})=>c)),entries:s?Mb(r):r}}function N5(e,t){const n=e.cells.map(s=>s&&{...s,share:t===0?0:s.entries.length/t});return{...e,cells:n}}function j5({cells:e}){return Math.max(0,...e.map(t=>t?.entries.length??0))}function Mb(e){return[...e].sort((t,n)=>Ye.indexOf(t.item.status)-Ye.indexOf(n.item.status))}function I5(e,t,n){return e<=5?"names":e>1e3||t>24||n>9&&t>14?"bars":"marks"}function L5(e,t,n){if(e<=R5)return[0,e];const s=Math.min(e,Math.max(Bs,t??Bs)),i=e-s===1?0:e-s,r=Math.min(e,i+z5);if(n===void 0||n>=i&&n<r)return[i,r];const o=Math.max(0,Math.min(n-1,e-Bs));return[o===1?0:o,Math.min(e,o+Bs)]}function q5(e,t,n){const{list:s,rowOf:i}=E5(e,n);if(s.length===1&&s[0]?.title==="")return{themes:[],folded:0,rowOf:()=>0};const r=Math.max(Du,t.shown.get(Rb)??Du);if(s.length<=O5||s.length<=r+1)return{themes:s,folded:0,rowOf:f=>i[f.index]??0};const o=new Set([...s].sort((f,h)=>h.total-f.total).slice(0,r)),a=s.filter(f=>o.has(f)),l=s.filter(f=>!o.has(f)),c=new Map(a.map((f,h)=>[f,h])),u=s.map(f=>c.get(f)??a.length),d=l.reduce((f,h)=>f+h.total,0);return{themes:[...a,{title:"",total:d}],folded:l.length,rowOf:f=>u[i[f.index]??0]??a.length}}function Ko(e,{localize:t}){return e.title===""?t.term("unscheduled"):e.title}function Bb(e,t,n){return t.folded===0?Ko(t.lane,n):n.localize.term(t===e.lanes[0]?"earlier":"later",t.folded)}function Nb(e,t,{localize:n}){const{counts:s,total:i,hits:r,folded:o}=t;return e.filtered?n.term("ofTotal",r,i):o===0&&t.lane.stretch?n.term("stretchItems",i):nr(s)?n.term("doneOf",s.done,s.relevant):n.term("items",i)}const Ho=di(class extends fi{constructor(e){if(super(e),e.type!==kt.ATTRIBUTE||e.name!=="class"||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return" "+Object.keys(e).filter(t=>e[t]).join(" ")+" "}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(" ").split(/\s/).filter(s=>s!=="")));for(const s in t)t[s]&&!this.nt?.has(s)&&this.st.add(s);return this.render(t)}const n=e.element.classList;for(const s of this.st)s in t||(n.remove(s),this.st.delete(s));for(const s in t){const i=!!t[s];i===this.st.has(s)||this.nt?.has(s)||(i?(n.add(s),this.st.add(s)):(n.remove(s),this.st.delete(s)))}return Ee}}),P5=["issue","pull","discussion","milestone","commit","spec","web"],jb=new WeakMap,Ib=new WeakMap;function U5(e,t){let n=jb.get(t);return n||jb.set(t,n=K5(e,t)),n}function Jo({item:e,groups:t,milestone:n}){const{status:s,statusText:i,statusFrom:r}=e,o=r==="group"?t.findLast(a=>a.status===s)??t.at(-1):n;return{status:s,...i!==void 0&&{mark:i},...r!==void 0&&o&&{fromTitle:o.title}}}function W5(e,{item:t}){if(t.children.length===0)return[];const{nodes:n}=I(e);return t.children.flatMap(s=>{const i=n.get(s.id);return i?.kind==="item"?[i.entry]:[]})}function K5(e,t){const{item:n}=t,{type:s,priority:i,target:r,when:o,progress:a}=n,l=nf(e,n.source),c=n.links.find(({kind:u})=>u==="issue"||u==="pull"||u==="discussion");return{path:H5(t),status:Jo(t),flags:us(t),...s!==void 0&&{type:s},...i!==void 0&&{priority:i},...r!==void 0&&{target:r},...o&&{when:o},...a&&{progress:a},tags:n.tags,owners:n.owners,dependsOn:n.dependsOn.map(u=>V5(e,u)),neededBy:(Z5(e).get(n.id)??[]).map(u=>Lb(u)),links:J5(n),fields:Object.entries(n.fields),description:n.description,children:W5(e,t),childCounts:Rt(n.children),...l&&{source:l},...c&&{issue:c}}}function H5(e){const t=[];for(let r=e.parent;r;r=r.parent)t.unshift({kind:"item",id:r.item.id,title:r.item.title});const{id:n,title:s,kind:i}=e.milestone;return[{kind:"milestone",id:n,title:i==="unscheduled"?"":s},...e.groups.map(r=>({kind:"group",id:r.id,title:r.title})),...t]}function J5({links:e}){return P5.map(t=>({kind:t,links:e.filter(n=>n.kind===t)})).filter(t=>t.links.length>0)}function Lb({item:e}){return{id:e.id,text:e.title,status:e.status}}function V5(e,t){const n=I(e).nodes.get(t);return n?.kind==="item"?Lb(n.entry):n?.kind==="milestone"?{id:t,text:n.milestone.title}:n?{id:t,text:n.group.title}:{text:t}}function Z5(e){const t=Ib.get(e);if(t)return t;const n=new Map;for(const s of I(e).entries)for(const i of s.item.dependsOn){const r=n.get(i);r?r.push(s):n.set(i,[s])}return Ib.set(e,n),n}const Au=new WeakMap;function qb(e,{number:t,repository:n,kind:s,text:i,href:r}){if(t===void 0||s==="milestone")return i.trim()===""?r:i;const o=G5(e);return`${o!==void 0&&n!==void 0&&n!==o?n.slice(n.indexOf("/")+1):""}#${String(t)}`}function G5(e){if(Au.has(e))return Au.get(e);const t=new Map;for(const{item:s}of I(e).entries)for(const{number:i,repository:r}of s.links)i!==void 0&&r!==void 0&&t.set(r,(t.get(r)??0)+1);const[n]=[...t].sort((s,i)=>i[1]-s[1])[0]??[];return Au.set(e,n),n}function Un(e,t){const n=Y5(e);let s=n.get(t);if(s===void 0){const{roadmap:i,localize:r}=e;s=rl(i.statuses,t,r.lang())??r.term("status",t),n.set(t,s)}return s}const Pb=new WeakMap;function Y5(e){let t=Pb.get(e);return t||Pb.set(e,t=new Map),t}function Ns(e,t){const n=Un(e,t.status);if(t.fromTitle===void 0)return m`<span class="status" title=${t.mark??b}
      >${T(t.status)}<span>${n}</span></span
    >`;const{localize:s}=e;return m`<span class="status inferred" part="inferred" title=${s.term("fromHeadingHint",t.fromTitle)}
    >${T(t.status)}<span>${s.term("fromHeading",n)}</span></span
  >`}function sr({localize:e},t){return m`<span class="flag">${T(t)}<span>${e.term("flag",t)}</span></span>`}function Cu({base:e},t){const n=t.href===void 0?void 0:$e(t.href,e),s=Ub(t);return n===void 0?m`<bdi>${s}</bdi>`:m`<a href=${n} rel="noopener noreferrer nofollow ugc"><bdi>${s}</bdi></a>`}function Ub({name:e}){return/^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)?$/u.test(e)?`@${e}`:e}function Vo(e,t){const n=$e(t.href,e.base),s=qb(e.roadmap,t),i=t.number===void 0||t.text===s?b:t.text;return n===void 0?m`<bdi title=${i}>${s}</bdi>`:m`<a href=${n} title=${i} rel="noopener noreferrer nofollow ugc"><bdi>${s}</bdi></a>`}function Ft({localize:e},t){return t.start===void 0&&t.end===void 0?e.term("quote",t.text):gh(t,e.lang(),{quarter:(n,s)=>e.term("quarter",n,s),half:(n,s)=>e.term("half",n,s)})}function Su(e,t){const n=U5(t.roadmap,e),s=i=>!t.omit?.includes(i);return m`<div class="item-detail" part="detail">
    ${s("path")?X5(n.path,t):b}
    ${s("title")?m`<div class="item-detail__title" role="heading" aria-level=${t.headingLevel??3}>
            ${Oe(e.item.content,t)}
          </div>`:b}
    ${s("description")&&n.description.length>0?m`<div class="item-detail__prose">${ft(n.description,t)}</div>`:b}
    ${Q5(n,t,s("status"))}
    ${s("children")&&n.children.length>0?nM(n,t):b}
    ${iM(e,n,t)}
  </div>`}function X5(e,t){const n=e.filter(s=>s.title!=="");return n.length===0?b:m`<ol class="item-detail__path">
    ${n.map(s=>m`<li>${Fu(s.id,s.title,t)}</li>`)}
  </ol>`}function Fu(e,t,{onSelect:n}){const s=i=>{!n||i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n(e))};return m`<a href=${Wb(e)} @click=${s}>${t}</a>`}function Wb(e){return`#${encodeURIComponent(e)}`}function Q5(e,t,n){const{localize:s}=t,i=[],r=(a,l)=>{l!==void 0&&i.push(m`<div>
          <dt>${a}</dt>
          <dd>${l}</dd>
        </div>`)},o=(a,l)=>a.length===0?void 0:m`<ul>
          ${a.map(c=>m`<li>${l(c)}</li>`)}
        </ul>`;n&&e.status.status!=="unknown"&&r(s.term("fact","status"),eM(e,t)),r(s.term("fact","flag"),o(e.flags,a=>sr(t,a))),r(s.term("fact","type"),e.type===void 0?void 0:ol(e.type,s.lang())),r(s.term("fact","priority"),e.priority),r(s.term("fact","owner"),o(e.owners,a=>Cu(t,a))),r(s.term("fact","tag"),o(e.tags,a=>m`<span class="tag" part="tag">${a}</span>`)),r(s.term("fact","target"),e.target),r(s.term("fact","when"),e.when&&Ft(t,e.when)),r(s.term("fact","progress"),e.progress&&tM(e.progress,t)),r(s.term("fact","dependsOn"),o(e.dependsOn,a=>Hb(a,t))),r(s.term("fact","neededBy"),o(e.neededBy,a=>Hb(a,t)));for(const{kind:a,links:l}of e.links)r(s.term("linkKind",a),o(l,c=>Vo(t,c)));for(const[a,l]of e.fields)r(a,l);return i.length===0?b:m`<dl class="item-detail__facts">${i}</dl>`}function eM({status:e},t){const n=Ns(t,e),{mark:s}=e;return!(s!==void 0&&/\p{L}{2}/u.test(s)&&!s.startsWith(":"))||s.toLowerCase()===Un(t,e.status).toLowerCase()?n:[n,m` <span class="muted">${t.localize.term("quote",s)}</span>`]}function tM({done:e,total:t},{localize:n}){return m`${Kb(e,t)} ${n.term("doneOf",e,t)}`}function Kb(e,t){const n=t>0?Math.min(e,t)/t*64:0;return m`<svg class="meter" viewBox="0 0 64 6" aria-hidden="true">
    <rect class="meter__rest" x="0.5" y="0.5" width="63" height="5" rx="2.5" />
    <rect class="meter__done" width=${n} height="6" rx="3" />
  </svg>`}function Hb({id:e,text:t,status:n},s){return m`${n===void 0||n==="unknown"?b:T(n)}
  ${e===void 0?t:Fu(e,t,s)}`}function nM({children:e,childCounts:t},n){const{localize:s}=n,i=t.stated?s.term("childrenDone",t.done,t.relevant):s.term("fact","children");return m`<div class="item-detail__children">
    <p class="item-detail__label">${i}</p>
    <ul>
      ${e.map(r=>m`<li>
            ${t.stated?sM(r,n):b}
            ${Fu(r.item.id,r.item.title,n)}
          </li>`)}
    </ul>
  </div>`}function sM({item:e},{localize:t}){return m`${T(e.status)}<span class="visually-hidden"
      >${t.term("status",e.status)}:
    </span>`}function iM(e,{source:t,issue:n},s){const{localize:i,roadmap:r,base:o}=s,a=n&&$e(n.href,o),l=n&&qb(r,n),c=e.item.helpWanted?"helpWithIssue":"openIssue";return m`<p class="item-detail__actions screen-only">
    ${a!==void 0&&l!==void 0?m`<a href=${a} rel="noopener noreferrer nofollow ugc"
            >${T(e.item.helpWanted?"help-wanted":"external")}${i.term(c,l)}</a
          >`:b}
    ${t?.editHref===void 0?b:m`<a href=${t.editHref} rel="noopener noreferrer"
            >${T("pencil")}${i.term("editLine")}</a
          >`}
    ${t?m`<span class="muted"
            >${T("document")}${t.href===void 0?i.term("line",t.line):m`<a href=${t.href} rel="noopener noreferrer">${i.term("line",t.line)}</a>`}</span
          >`:b}
    <a href=${Wb(e.item.id)}>${T("link")}${i.term("permalink")}</a>
  </p>`}const Eu=2;function Jb(e,t,n){const{item:s}=e,i=n.state.selected===s.id,r=s.statusFrom!==void 0;return m`<div class="item-line">
      ${t?m`${T(s.status)}<span class="visually-hidden">${Un(n,s.status)}: </span>`:b}
      <button
        type="button"
        class="item-title"
        data-id=${s.id}
        aria-expanded=${i?"true":"false"}
        @click=${()=>n.toggleItem(e)}
      >
        <bdi>${Oe(s.content,{...n,links:!1})}</bdi>
      </button>
      ${rM(e,n)}
    </div>
    ${r?m`<div class="item-note">${Ns(n,Jo(e))}</div>`:b}
    ${i?Vb(e,n):b}`}function Vb(e,t){return m`<div class="item-open">
    ${Su(e,{...t,onSelect:t.select,omit:["title","path"],headingLevel:t.headingLevel+3})}
  </div>`}function rM(e,t){const{tags:n}=e.item,s=us(e);if(n.length===0&&s.length===0)return b;const{localize:i}=t,r=n.length-Eu;return m`<span class="item-tags"
    >${s.map(o=>m`<span class="item-flag" title=${i.term("flag",o)}
          >${T(o)}<span class="visually-hidden">${i.term("flag",o)}</span></span
        >`)}${n.slice(0,Eu).map(o=>m`<span class="tag" part="tag"><bdi>${o}</bdi></span>`)}${r>0?m`<span class="small muted" title=${n.slice(Eu).join(", ")}
            ><span aria-hidden="true">+${i.number(r)}</span
            ><span class="visually-hidden">${i.term("more",r)}</span></span
          >`:b}</span
  >`}function oM(e,t,n){if(!e)return m`<div class="cell" part="cell"></div>`;const{view:s,lane:i,column:r,tabStop:o,press:a}=t;return m`<div class="cell" part="cell">
    <button
      type="button"
      tabindex=${o?0:-1}
      data-column=${r}
      data-row=${e.row}
      ?data-result=${e.hits>0}
      aria-label=${aM(e,s,i,n)}
      @click=${a}
    >
      ${s.density==="bars"?uM(e,t,n):[Zb(e,s),lM(e,s,n)]}
    </button>
  </div>`}function aM(e,t,n,s){const{localize:i}=s,r=t.themes[e.row],a=t.foldedThemes>0&&e.row===t.themes.length-1?i.term("moreThemes",t.foldedThemes):r===void 0||r.title===""?i.term("noGroup"):r.title,l=e.entries.length,c=t.filtered?i.term("ofTotal",e.hits,l):i.term("items",l),d=t.stated&&!t.filtered&&e.counts.stated?Ye.filter(h=>e.counts.by[h]>0).map(h=>`${i.number(e.counts.by[h])} ${i.term("status",h)}`):[],f=d.length===0?c:`${c} (${d.join(", ")})`;return i.term("cell",Bb(t,n,s),a,f)}function Zb(e,t){return m`<span class=${t.stated?"glyphs":"marks"} aria-hidden="true"
    >${e.entries.map(n=>cM(n,t))}</span
  >`}function lM(e,t,{localize:n}){const s=t.filtered?e.hits:e.entries.length;return s===0||t.stated&&!t.filtered?b:m`<span class="cell-count count" aria-hidden="true">${n.number(s)}</span>`}function cM({item:e},{filtered:t,stated:n,matches:s}){const i=t?s.ids.has(e.id)?" hit":" dim":"";return n?t&&i===" dim"?m`<i class="ghost" part="mark"></i>`:T(e.status):m`<i class="mark${i}" part="mark"></i>`}function uM(e,{view:t,lane:n},{localize:s}){const i=t.filtered?e.hits:e.entries.length;return m`<span class="bar-cell" aria-hidden="true"
    ><b class="count">${s.number(i)}</b>${n.folded>0?b:Gb(e,t,`${String(Math.max(2,e.share*100))}%`)}</span
  >`}function Gb(e,t,n){const s=Math.max(1,e.entries.length),i=t.filtered?[["hit",e.hits],["rest",s-e.hits]]:t.stated?Ye.map(a=>[a,e.counts.by[a]]):[["plain",s]];let r=0;const o=[];for(const[a,l]of i)if(l>0){const c=l/s*100;o.push(G`<rect class=${`segment ${a}`} x=${`${String(r)}%`} width=${`${String(c)}%`} height="4" />`),r+=c}return m`<svg class="stack" part="mark" width=${n} height="4" aria-hidden="true">${o}</svg>`}const ir=(e,t)=>{const n=e._$AN;if(n===void 0)return!1;for(const s of n)s._$AO?.(t,!1),ir(s,t);return!0},Zo=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},Yb=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),hM(t)}};function dM(e){this._$AN!==void 0?(Zo(this),this._$AM=e,Yb(this)):this._$AM=e}function fM(e,t=!1,n=0){const s=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(t)if(Array.isArray(s))for(let r=n;r<s.length;r++)ir(s[r],!1),Zo(s[r]);else s!=null&&(ir(s,!1),Zo(s));else ir(this,e)}const hM=e=>{e.type==kt.CHILD&&(e._$AP??=fM,e._$AQ??=dM)};class pM extends fi{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,n,s){super._$AT(t,n,s),Yb(this),this.isConnected=t._$AU}_$AO(t,n=!0){t!==this.isConnected&&(this.isConnected=t,t?this.reconnected?.():this.disconnected?.()),n&&(ir(this,t),Zo(this))}setValue(t){if(dh(this._$Ct))this._$Ct._$AI(t,this);else{const n=[...this._$Ct._$AH];n[this._$Ci]=t,this._$Ct._$AI(n,this,0)}}disconnected(){}reconnected(){}}const Tu=new WeakMap,mM=di(class extends pM{render(e){return b}update(e,[t]){const n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),b}rt(e){if(this.G!==void 0)if(this.isConnected||(e=void 0),typeof this.G=="function"){const t=this.ht??globalThis;let n=Tu.get(t);n===void 0&&(n=new WeakMap,Tu.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){return typeof this.G=="function"?Tu.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),Go=100;function Xb(e){return`timeline-panel ${e.id}`}function gM(e,t,n,s={}){const{by:i="theme",all:r=!1}=s,o=dt(e,n),a=r?1/0:Math.max(Go,n.shown.get(Xb(t))??Go),l=new Map;let c=0,u=0;for(const d of t.entries){const f=xu(e,d,i);let h=l.get(f);if(!h){const p=i==="theme"?$u(e,d):void 0;l.set(f,h={title:f,entries:[],hits:0,total:0,...p&&{group:p}})}h.total++,!(o.filtered&&!o.ids.has(d.item.id))&&(h.hits++,u++,(c<a||d.item.id===n.selected)&&(h.entries.push(d),c++))}return{sections:[...l.values()],listed:c,total:u}}class bM extends Error{constructor(t,n){super(n),this.name="RoadmarkError",this.code=t}}class vM extends fi{#e=new Map;constructor(t){if(super(t),t.type!==kt.ELEMENT)throw new bM("invalid-argument","setProperties stands in an element tag, as in <div ${setProperties(…)}>")}render(t){return Ee}update({element:t},[n]){const{style:s}=t;for(const i of this.#e.keys())Object.hasOwn(n,i)||(s.removeProperty(i),this.#e.delete(i));for(const[i,r]of Object.entries(n))r===void 0||this.#e.get(i)===r||(s.setProperty(i,r),this.#e.set(i,r));return Ee}}const yM=di(vM);function Et(e){return yM(e)}function wM(e,t,n){const{localize:s,roadmap:i,state:r,themeBy:o,printing:a,headingLevel:l,base:c}=n,{milestone:u,aimed:d}=e.lane,f=gM(i,e.lane,r,{by:o,all:a}),h=Xb(e.lane),p=Ko(e.lane,n),g=u.href===void 0||d?void 0:$e(u.href,c),v=f.total-f.listed;return m`<div
    class="panel"
    part="panel"
    id=${t.panelId}
    role="region"
    aria-label=${p}
    ${Et({"--_column":String(t.column)})}
  >
    <div class="panel-head">
      <div class="panel-title" role="heading" aria-level=${l+2}>
        ${g===void 0?p:m`<a href=${g} rel="noopener noreferrer nofollow ugc">${p}</a>`}
      </div>
      <span class="muted count">${Nb(t.view,e,n)}</span>
      ${u.versions?.to===void 0||d?b:m`<span class="tag" part="tag">${s.term("versionRange")}</span>`}
      ${d?m`<span class="tag" part="tag">${s.term("plannedUnder",u.title)}</span>`:b}
      <button
        type="button"
        class="button icon ghost panel-close screen-only"
        aria-label=${s.term("close")}
        @click=${t.close}
      >
        ${T("close")}
      </button>
    </div>
    ${u.description.length===0||d?b:m`<div class="panel-prose">${ft(u.description,n)}</div>`}
    <div class="sections">
      ${f.sections.map(y=>kM(y,f.sections.length===1,t,n))}
    </div>
    ${v>0?m`<button
            type="button"
            class="button screen-only"
            @click=${()=>n.show(h,f.listed+Go)}
          >
            ${s.term("showMore",Math.min(v,Go))}
          </button>`:b}
  </div>`}function kM(e,t,n,s){const{localize:i,headingLevel:r,base:o}=s,{title:a,group:l,entries:c,hits:u,total:d}=e;if(c.length===0&&u>0)return b;const f=a===""&&t,h=a===n.focusTheme,p=l?.href===void 0?void 0:$e(l.href,o),g=a===""?i.term("noGroup"):a;return m`<div class="section" part="panel-group">
    ${f?b:m`<div
            class="section-title"
            role="heading"
            aria-level=${r+(s.narrow?2:3)}
            tabindex="-1"
            data-id=${l?.id??b}
            ${h?mM(n.focusHeading):b}
          >
            ${p===void 0?g:m`<a href=${p} rel="noopener noreferrer nofollow ugc">${g}</a>`}
            ${n.view.filtered?m`<span class="muted small count">${i.term("ofTotal",u,d)}</span>`:b}
            ${l?.helpWanted?m`<span class="flag">${T("help-wanted")}${i.term("flag","help-wanted")}</span>`:b}
          </div>`}
    ${l&&l.description.length>0?m`<div class="section-prose">${ft(l.description,s)}</div>`:b}
    <ul class="items">
      ${c.map(v=>$M(v,n.view.stated,s))}
    </ul>
  </div>`}function $M(e,t,n){const s=Math.min(3,e.depth);return m`<li class=${Ho({item:!0,[`depth-${String(s)}`]:s>0})} part="item">
    ${Jb(e,t,n)}
  </li>`}function xM(e,t,n){const s=Math.max(1,e.themes.length),i={"--_columns":DM(e,t.laneWidth),"--_rows":e.density==="names"?"auto":`repeat(${String(s)}, minmax(32px, auto))`,"--_lanes":String(e.lanes.length),"--_row-count":String(s)},r={lanes:!0,"no-themes":e.themes.length===0,named:e.density==="names"};return m`<div class="scroll">
    <div class=${Ho(r)} @keydown=${t.handleKey} ${Et(i)}>
      ${_M(e,t,n)}
      <ol class="lane-list" role="list" part="rail">
        ${e.lanes.map((o,a)=>AM(o,a,e,t,n))}
      </ol>
    </div>
  </div>`}function DM(e,t){const n=t==="count"||e.lanes.length>9?"88px":"120px";return t==="equal"?`repeat(${String(e.lanes.length)}, minmax(${n}, 1fr))`:e.lanes.map(({total:s})=>`minmax(${n}, ${String(Math.max(1,s))}fr)`).join(" ")}function _M(e,t,n){const{localize:s}=n,i=e.themes.length-1;return m`<div class="axis" part="axis">
    <p class="axis-caption">${t.caption}</p>
    ${e.density==="names"?b:e.themes.map((r,o)=>e.foldedThemes>0&&o===i?m`<div class="theme" part="theme">
                  <button type="button" class="fold" aria-expanded="false" @click=${t.pressThemes}>
                    ${s.term("moreThemes",e.foldedThemes)}
                  </button>
                </div>`:m`<div class=${r.title===""?"theme muted":"theme"} part="theme" aria-hidden="true">
                  <bdi>${r.title===""?s.term("noGroup"):r.title}</bdi>
                </div>`)}
  </div>`}function AM(e,t,n,s,i){const r=e.folded===0&&e.lane.id===s.openLane,o={lane:!0,selected:r,folded:e.folded>0},a=n.density!=="names"&&e.folded===0&&(r||i.printing);return m`<li class=${Ho(o)} role="listitem" ${Et({"--_column":String(t)})}>
    <div class="lane-column" part=${r?"lane lane-selected":"lane"}>
      ${CM(e,t,r,n,s,i)} ${SM(e,t,n,s,i)}
    </div>
    ${a?wM(e,{view:n,column:t,panelId:Qb(t),focusTheme:s.focusTheme,focusHeading:s.focusHeading,close:s.close},i):b}
  </li>`}function Qb(e){return`panel-${String(e)}`}function CM(e,t,n,s,i,r){const o=Bb(s,e,r),a=i.tabStop.column===t&&i.tabStop.row===-1,l=m`<span class="dot" part="dot"></span><b><bdi>${o}</bdi></b
    ><span class="stop-count count">${Nb(s,e,r)}</span>`;return m`<div role="heading" aria-level=${r.headingLevel+1} class="stop-heading">
    ${s.density==="names"&&e.folded===0?m`<div class="stop" part="stop" data-id=${e.lane.id}>${l}</div>`:m`<button
            type="button"
            class="stop"
            part="stop"
            tabindex=${a?0:-1}
            data-column=${t}
            data-row="-1"
            ?data-result=${e.hits>0}
            data-id=${e.folded>0?b:e.lane.id}
            aria-expanded=${n?"true":"false"}
            aria-controls=${n?Qb(t):b}
            @click=${()=>i.pressStop(e)}
          >
            ${l}
          </button>`}
  </div>`}function SM(e,t,n,s,i){if(n.density==="names")return m`<ul class="items names">
      ${e.lane.entries.map(o=>m`<li class="item" part="item">${Jb(o,n.stated,i)}</li>`)}
    </ul>`;if(i.narrow)return FM(e,n);const{tabStop:r}=s;return m`${e.cells.map((o,a)=>oM(o,{view:n,lane:e,column:t,tabStop:r.column===t&&r.row===a,press:()=>o&&s.pressCell(e,o)},i))}`}function FM(e,t){if(e.folded>0)return b;const{entries:n,hits:s,counts:i}=e,r={entries:n,hits:s,counts:i},o=Math.max(1,...t.lanes.map(a=>a.folded>0?0:a.total));return t.density==="bars"?m`<div class="strip" aria-hidden="true">
      ${Gb(r,t,`${String(e.total/o*100)}%`)}
    </div>`:m`<div class="strip" aria-hidden="true">${Zb(r,t)}</div>`}class EM{#e;#n;#t;#s;#i;#r;#o=!1;constructor(t){this.#e=t,t.addController(this)}render(t,n,s){const i=M5(t,s.state,s.themeBy);return this.#n=s,this.#t=i,xM(i,{...n,openLane:this.#a,tabStop:this.#u(i),focusTheme:this.#r,focusHeading:this.#v,pressStop:r=>this.#d(r),pressCell:(r,o)=>this.#p(r,o),pressThemes:()=>this.#f(i),close:()=>this.#b(),handleKey:r=>this.#g(r)},s)}hostUpdated(){const t=this.#i;!t||!this.#t||(this.#i=void 0,this.#l({column:this.#c(this.#t,t.laneId),row:t.row}))}get#a(){const{roadmap:t,state:n}=this.#n??{};return t&&n?.selected!==void 0?Pn(t).of.get(n.selected)?.id:void 0}#c(t,n){return t.lanes.findIndex(({lane:s,folded:i})=>i===0&&s.id===n)}#u(t){const n=this.#s?.laneId??this.#a,s=n===void 0?0:Math.max(0,this.#c(t,n)),i=this.#s?.row??-1,r=i===-1||!this.#n?.narrow&&t.lanes[s]?.cells[i]!==void 0;return{column:s,row:r?i:-1}}#l({column:t,row:n}){const s=`[data-column="${String(t)}"][data-row="${String(n)}"]`;this.#e.shadowRoot?.querySelector(s)?.focus()}#d(t){const{context:n,view:s}={context:this.#n,view:this.#t};!n||!s||(this.#s={laneId:t.lane.id,row:-1},t.folded>0?this.#h(t,s,n):t.lane.id===this.#a?this.#b():(this.#r=void 0,n.select(t.lane.id),this.#m(t,n)))}#h(t,n,s){const i=n.lanes.find(({folded:l})=>l===0)?.lane.index??0,r=t===n.lanes[0],o=Math.max(0,r?i-Bs:i+Bs);s.select(void 0),s.show(zb,n.laneCount-o);const a=Pn(s.roadmap).list[r?Math.max(0,i-1):t.lane.index];a&&(this.#i={laneId:a.id,row:-1})}#p(t,n){const s=this.#n,[i]=n.entries;if(!s||!i)return;if(t.folded>0){this.#d(t);return}const r=this.#t?.themes[n.row],o=$u(s.roadmap,i),a=(this.#t?.foldedThemes??0)>0&&n.row===(this.#t?.themes.length??0)-1,l=o&&!a&&Pn(s.roadmap).of.get(o.id)?.id===t.lane.id;this.#s={laneId:t.lane.id,row:n.row},this.#r=a?o?.title.trim()??"":r?.title??"",this.#o=!0,s.select(l&&s.themeBy==="theme"?o.id:t.lane.id),this.#m(t,s),this.#e.requestUpdate()}#f(t){this.#n?.show(Rb,t.themes.length-1+Du)}#b(){const t=this.#a,{context:n,view:s}={context:this.#n,view:this.#t};if(t===void 0||!n||!s)return;const i=s.lanes.find(r=>r.folded===0&&r.lane.id===t);this.#s={laneId:t,row:-1},this.#i=this.#s,n.select(void 0),i&&n.say(n.localize.term("closed",Ko(i.lane,n)))}#m(t,n){const{localize:s}=n;n.say(s.term("opened",Ko(t.lane,n),s.term("items",t.total)))}#v=t=>{!t||!this.#o||(this.#o=!1,queueMicrotask(()=>t.focus()))};#g(t){const{context:n,view:s}={context:this.#n,view:this.#t};if(!n||!s)return;if(t.key==="Escape"){this.#y(t,n);return}const i=t.target.closest("[data-column]"),r=i&&TM(t,this.#e.matches(":dir(rtl)"));if(!i||!r)return;t.preventDefault();const o={column:Number(i.dataset.column),row:Number(i.dataset.row)},a=C5(s,o,r,n.narrow),l=s.lanes[a.column];l&&(this.#s={laneId:l.lane.id,row:a.row},this.#l(a),this.#e.requestUpdate())}#y(t,n){const{selected:s}=n.state,i=this.#a;if(s===void 0||i===void 0)return;t.stopPropagation();const r=this.#e.shadowRoot?.querySelector(`.item-title[data-id="${CSS.escape(s)}"]`);if(!r){this.#b();return}n.select(i),r.focus()}}function TM(e,t){if(!(e.altKey||e.metaKey||e.shiftKey))switch(e.key){case"ArrowRight":return t?"previous":"next";case"ArrowLeft":return t?"next":"previous";case"ArrowDown":return"down";case"ArrowUp":return"up";case"Home":return e.ctrlKey?"start":"first";case"End":return e.ctrlKey?"end":"last";default:return}}const zM=H`
  .scroll {
    overflow-x: auto;
    padding-block-start: 4px;
    scrollbar-width: thin;
    scroll-padding-inline-start: 224px;
  }
  .lanes {
    display: grid;
    grid-template-columns: calc(200px + var(--_pad)) var(--_columns) var(--_pad);
    grid-template-rows: 68px var(--_rows) 16px;
    min-inline-size: min-content;
    position: relative;
    isolation: isolate;
  }
  .lanes.no-themes {
    grid-template-columns: calc(152px + var(--_pad)) var(--_columns) var(--_pad);
  }
  .axis {
    grid-column: 1;
    grid-row: 1 / calc(var(--_row-count) + 3);
    display: grid;
    grid-template-rows: subgrid;
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    margin-inline-end: 12px;
    padding-inline-start: var(--_pad);
    background: var(--_bg-sticky, var(--_bg));
    font-size: 0.8125rem;
    line-height: 1rem;
  }
  .axis-caption {
    align-self: end;
    padding-block-end: 8px;
    font-size: 0.75rem;
    color: var(--_text-muted);
    max-inline-size: 20ch;
  }
  .theme {
    display: flex;
    align-items: center;
    padding-block: 4px;
    padding-inline-end: 4px;
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .fold {
    min-block-size: 24px;
    color: var(--_accent);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .lane-list,
  .lane {
    display: contents;
  }
  .lane-column {
    grid-column: calc(var(--_column) + 2);
    grid-row: 1 / calc(var(--_row-count) + 3);
    display: grid;
    grid-template-rows: subgrid;
    min-inline-size: 0;
    position: relative;
  }
  .lane.selected > .lane-column::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: -4px -1px;
    inset-inline: -12px 4px;
    border: 1px solid var(--_border);
    border-block-end-color: var(--_surface);
    border-radius: 10px 10px 0 0;
    background: var(--_surface);
  }
  .stop-heading {
    min-inline-size: 0;
  }
  .stop {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 68px;
    padding: 24px 8px 4px 0;
    padding-inline: 0 8px;
    border-radius: 8px 8px 0 0;
  }
  .stop::before {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline: 0;
    block-size: 2px;
    background: var(--_border-strong);
  }
  .lane:last-child .stop::after {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 1px;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_border-strong);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  :host(:dir(rtl)) .lane:last-child .stop::after {
    rotate: -135deg;
  }
  .dot {
    position: absolute;
    z-index: 1;
    inset-block-start: 6px;
    inset-inline-start: 0;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
    background: var(--_bg);
  }
  .stop b {
    display: block;
    font-weight: 600;
    line-height: 1.25rem;
    overflow-wrap: anywhere;
  }
  .stop-count {
    display: block;
    font-size: 0.75rem;
    line-height: 1rem;
    color: var(--_text-muted);
  }
  button.stop:hover b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .selected .dot {
    background: var(--_accent);
    border-color: var(--_accent);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .selected .stop b {
    color: var(--_accent);
  }
  .folded .dot {
    background: var(--_border-strong);
  }
  .folded .stop::before {
    background: repeating-linear-gradient(90deg, var(--_border-strong) 0 4px, transparent 4px 8px);
  }
  .cell {
    display: flex;
    align-items: stretch;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_border);
  }
  .no-themes .cell {
    border-block-start: 0;
  }
  .lane:first-child .cell {
    margin-inline-start: -12px;
    padding-inline-start: 12px;
  }
  .cell button {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 7px;
    min-inline-size: 0;
    min-block-size: 31px;
    padding-inline-end: 12px;
    border-radius: 6px;
  }
  .cell button:hover {
    background: var(--_surface-2);
  }
  .marks {
    display: flex;
    flex: 0 1 auto;
    gap: 2px;
    min-inline-size: 0;
  }
  .mark {
    flex: 0 1 6px;
    inline-size: 6px;
    min-inline-size: 2px;
    block-size: 14px;
    border-radius: 1.5px;
    background: var(--_mark);
  }
  .selected .mark,
  .mark.hit {
    background: var(--_accent);
  }
  .mark.dim,
  .selected .mark.dim {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
    opacity: 0.75;
  }
  .cell-count {
    flex: none;
    font-size: 0.75rem;
    color: var(--_text-muted);
  }
  .glyphs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding-block: 4px;
  }
  .glyphs .glyph {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .ghost {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border: 4px solid transparent;
    border-radius: 50%;
    background: var(--_border-strong) content-box;
    background-clip: padding-box;
  }
  .bar-cell {
    flex: 1;
    display: grid;
    gap: 3px;
    align-content: center;
    max-inline-size: 88px;
  }
  .bar-cell b {
    font-weight: 400;
    font-size: 0.75rem;
    line-height: 0.875rem;
  }
  .folded .bar-cell b {
    color: var(--_text-muted);
  }
  .stack {
    display: block;
    color: var(--_mark);
    min-inline-size: 2px;
    border-radius: 2px;
    overflow: hidden;
  }
  :host(:dir(rtl)) .stack {
    scale: -1 1;
  }
  .segment.hit,
  .selected .segment.plain {
    color: var(--_accent);
  }
  .segment.rest {
    fill: var(--_surface-2);
    stroke: var(--_border-strong);
  }
  .named .items {
    padding-inline-end: 16px;
  }
  .names .item-line {
    flex-wrap: wrap;
  }

  .narrow .scroll {
    padding: 0 var(--_pad) 16px;
    overflow: visible;
  }
  .narrow .lanes {
    display: block;
    min-inline-size: 0;
  }
  .narrow .axis {
    position: static;
    display: block;
    margin: 0;
    padding: 0;
  }
  .narrow .axis-caption {
    max-inline-size: none;
  }
  .narrow .theme {
    display: none;
  }
  .narrow :is(.lane-list, .lane) {
    display: block;
  }
  .narrow .lane {
    position: relative;
    padding-inline-start: 28px;
    padding-block-end: 16px;
  }
  .narrow .lane:last-child {
    padding-block-end: 0;
  }
  .narrow .lane::before {
    content: '';
    position: absolute;
    inset-inline-start: 6px;
    inset-block: 14px -14px;
    inline-size: 2px;
    background: var(--_border-strong);
  }
  .narrow .lane.folded::before {
    background: repeating-linear-gradient(var(--_border-strong) 0 4px, transparent 4px 8px);
  }
  .narrow .lane:last-child::before,
  .narrow .stop::before,
  .narrow .lane:last-child .stop::after,
  .narrow .lane.selected > .lane-column::after {
    display: none;
  }
  .narrow .lane-column {
    display: block;
  }
  .narrow .stop {
    display: flex;
    gap: 8px;
    align-items: baseline;
    min-block-size: 28px;
    padding: 4px 0;
  }
  .narrow .dot {
    inset-inline-start: -27px;
    inset-block-start: 8px;
  }
  .narrow .stop-count {
    flex: none;
    margin-inline-start: auto;
    max-inline-size: 60%;
    text-align: end;
  }
  .narrow .strip .marks {
    flex-wrap: wrap;
  }
  .narrow .strip .mark {
    flex: none;
  }
  .narrow .selected .dot {
    box-shadow: 0 0 0 3px var(--_bg);
  }

  @media (pointer: coarse) {
    .cell button {
      min-block-size: 43px;
    }
    .narrow .stop {
      min-block-size: 44px;
      align-items: center;
    }
    .narrow .dot {
      inset-block-start: calc(50% - 6px);
    }
  }
  @media (forced-colors: active) {
    .mark,
    .stop::before,
    .lane::before,
    .dot,
    .ghost,
    .stack {
      forced-color-adjust: none;
    }
    .mark,
    .stop::before,
    .narrow .lane::before,
    .ghost {
      background-color: CanvasText;
    }
    .selected .mark,
    .mark.hit {
      background: Highlight;
    }
    .mark.dim {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
      opacity: 1;
    }
    .dot {
      border-color: CanvasText;
      background: Canvas;
    }
    .selected .dot {
      border-color: Highlight;
      background: Highlight;
      box-shadow: none;
    }
    .lane.selected > .lane-column::after {
      border-color: Highlight;
      border-block-end-color: Canvas;
    }
    .segment.hit,
    .selected .segment.plain {
      color: Highlight;
    }
    .segment.rest {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    * {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .scroll {
      overflow: visible;
    }
    .lanes {
      --_pad: 0px;
      grid-template-columns: minmax(96px, 168px) repeat(var(--_lanes), minmax(0, 1fr)) 0;
      min-inline-size: 0;
    }
    .axis {
      position: static;
    }
    .stop b,
    .axis {
      font-size: 0.75rem;
    }
  }
`,zu=new Date,Ru=new Date;function ce(e,t,n,s){function i(r){return e(r=arguments.length===0?new Date:new Date(+r)),r}return i.floor=r=>(e(r=new Date(+r)),r),i.ceil=r=>(e(r=new Date(r-1)),t(r,1),e(r),r),i.round=r=>{const o=i(r),a=i.ceil(r);return r-o<a-r?o:a},i.offset=(r,o)=>(t(r=new Date(+r),o==null?1:Math.floor(o)),r),i.range=(r,o,a)=>{const l=[];if(r=i.ceil(r),a=a==null?1:Math.floor(a),!(r<o)||!(a>0))return l;let c;do l.push(c=new Date(+r)),t(r,a),e(r);while(c<r&&r<o);return l},i.filter=r=>ce(o=>{if(o>=o)for(;e(o),!r(o);)o.setTime(o-1)},(o,a)=>{if(o>=o)if(a<0)for(;++a<=0;)for(;t(o,-1),!r(o););else for(;--a>=0;)for(;t(o,1),!r(o););}),n&&(i.count=(r,o)=>(zu.setTime(+r),Ru.setTime(+o),e(zu),e(Ru),Math.floor(n(zu,Ru))),i.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?i.filter(s?o=>s(o)%r===0:o=>i.count(0,o)%r===0):i)),i}const Ou=ce(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);Ou.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?ce(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):Ou),Ou.range;const rr=1e3,vn=rr*60,or=vn*60,ar=or*24,ev=ar*7;ce(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+t*rr)},(e,t)=>(t-e)/rr,e=>e.getUTCSeconds()).range,ce(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*rr)},(e,t)=>{e.setTime(+e+t*vn)},(e,t)=>(t-e)/vn,e=>e.getMinutes()).range,ce(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+t*vn)},(e,t)=>(t-e)/vn,e=>e.getUTCMinutes()).range,ce(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*rr-e.getMinutes()*vn)},(e,t)=>{e.setTime(+e+t*or)},(e,t)=>(t-e)/or,e=>e.getHours()).range,ce(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+t*or)},(e,t)=>(t-e)/or,e=>e.getUTCHours()).range,ce(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*vn)/ar,e=>e.getDate()-1).range;const Yo=ce(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/ar,e=>e.getUTCDate()-1);Yo.range,ce(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/ar,e=>Math.floor(e/ar)).range;function Wn(e){return ce(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(t,n)=>{t.setDate(t.getDate()+n*7)},(t,n)=>(n-t-(n.getTimezoneOffset()-t.getTimezoneOffset())*vn)/ev)}const RM=Wn(0),OM=Wn(1),MM=Wn(2),BM=Wn(3),NM=Wn(4),jM=Wn(5),IM=Wn(6);RM.range,OM.range,MM.range,BM.range,NM.range,jM.range,IM.range;function Kn(e){return ce(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCDate(t.getUTCDate()+n*7)},(t,n)=>(n-t)/ev)}const LM=Kn(0),Mu=Kn(1),qM=Kn(2),PM=Kn(3),UM=Kn(4),WM=Kn(5),KM=Kn(6);LM.range,Mu.range,qM.range,PM.range,UM.range,WM.range,KM.range,ce(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+(t.getFullYear()-e.getFullYear())*12,e=>e.getMonth()).range;const Hn=ce(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+(t.getUTCFullYear()-e.getUTCFullYear())*12,e=>e.getUTCMonth());Hn.range;const tv=ce(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());tv.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:ce(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}),tv.range;const Jn=ce(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());Jn.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:ce(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}),Jn.range;const HM={day:Yo,week:Mu,month:Hn,quarter:Hn.every(3),half:Hn.every(6),season:null,year:Jn,none:null},nv=864e5,JM=[31,29,31,30,31,30,31,31,30,31,30,31];function Bu(e){if(e.length!==10||e[4]!=="-"||e[7]!=="-")return;const t=Nu(e,0,4),n=Nu(e,5,7),s=Nu(e,8,10);if(Number.isNaN(t+n+s))return;const i=t%4===0&&(t%100!==0||t%400===0),r=n===2&&!i?28:JM[n-1]??0;if(!(s<1||s>r))return t<100?Date.parse(`${e}T00:00:00Z`):Date.UTC(t,n-1,s)}function Nu(e,t,n){let s=0;for(let i=t;i<n;i++){const r=e.charCodeAt(i)-48;if(r<0||r>9)return Number.NaN;s=s*10+r}return s}function Xo(e){if(!Ms(e))return;const t=Bu(e.start??e.end??""),n=Bu(e.end??e.start??"");if(t===void 0||n===void 0)return;if(e.start===void 0||e.end===void 0)return VM(t,e.precision);const s=Math.max(t,n)+nv;return e.precision!=="day"||e.approximate?{start:t,end:s,look:"period"}:{start:t,end:s,look:s-t===nv?"day":"exact"}}function VM(e,t){const n=HM[t]??Yo,s=n.floor(new Date(e)),i=t==="day"?"day":"period";return{start:s.getTime(),end:n.offset(s,1).getTime(),look:i}}const ju=864e5,sv={week:7,month:30.44,quarter:91.3,year:365.25,decade:3652.5},ZM={week:48,month:56,quarter:40,year:44,decade:44},GM={year:120,quarter:96,month:72},iv=new WeakMap;function rv(e){return{week:Mu,month:Hn,quarter:Hn.every(3),year:Jn,decade:Jn.every(10)}[e]??Jn}function YM(e,t){const n=ov(e);if(n===null)return;const s=t*365.25*ju;if(n.high-n.low<=s)return{start:n.low,end:n.high};const i=Math.max(n.low,Math.min(n.middle-s/2,n.high-s));return{start:i,end:i+s}}function XM(e){return ov(e)?.looks??new Set}function ov(e){let t=iv.get(e);return t===void 0&&iv.set(e,t=QM(e)),t}function QM(e){const t=[],n=new Set;let s=-1/0;const i=o=>{o&&(t.push(o.start),n.add(o.look),o.end>s&&(s=o.end))};for(const{when:o}of e.milestones)i(Xo(o));for(const{item:o}of I(e).entries)o.when&&i(Xo(o.when));if(t.length===0)return null;const r=Float64Array.from(t).sort();return{low:r[0]??s,high:s,middle:r[r.length>>1]??s,looks:n}}function e6(e,t,n){if(t!=="fit")return t;const s=Math.max(1,(e.end-e.start)/ju);return["week","month","quarter","year"].find(r=>n*sv[r]/s>=ZM[r])??"decade"}function t6(e,t){const n=rv(t==="decade"?"year":t),s=n.floor(new Date(e.start)),i=n.ceil(new Date(e.end));return{start:s.getTime(),end:Math.max(i.getTime(),n.offset(s,1).getTime())}}function n6(e,t,n){if(t==="fit")return n;const s=(e.end-e.start)/ju/sv[t];return Math.max(n,Math.round(s*GM[t]))}function js({start:e,end:t},n){return Math.min(1,Math.max(0,(n-e)/(t-e)))}function s6({start:e,end:t},n){return n>=Yo.floor(new Date(e)).getTime()&&n<t}const i6=12,av=8,r6=400;function o6(e,t){const{unit:n,locale:s}=t,i=dv(s);if(n==="year"||n==="decade"){const l=Lu(lv(e,n),e,[c=>i.year.format(c)],"lower",t);return{upper:l.map(c=>({...c,label:""})),lower:l}}const r=l6(e,(n==="week"?Hn:Jn).range(...a6(e))),o=n==="week"?i.monthYear:i.year,a={week:[l=>i.day.format(l)],month:[l=>i.month.format(l),l=>i.narrow.format(l)],quarter:[l=>t.words.quarterShort(Iu(l)),l=>new Intl.NumberFormat(s).format(Iu(l))]}[n];return{upper:Lu(r,e,[l=>o.format(l)],"upper",t),lower:Lu(lv(e,n),e,a,"lower",t)}}function Qo(e,t){return dv(t).longMonth.format(e)}function Iu(e){return Math.floor(e.getUTCMonth()/3)+1}function a6({start:e,end:t}){return[new Date(e),new Date(t)]}function lv(e,t){const n=rv(t),s=n.range(n.ceil(new Date(e.start)),new Date(e.end)),i=Math.ceil(s.length/r6);return i<=1?s:s.filter((r,o)=>o%i===0)}function l6(e,t){const n=new Date(e.start);return t[0]?.getTime()===e.start?t:[n,...t]}function Lu(e,t,n,s,i){const{width:r,measure:o,unit:a}=i,l=e.map(h=>js(t,h.getTime())),c=n.map(h=>e.map(h)),u=c.map(h=>h.map(p=>o(p,s)+av)),d=e.map((h,p)=>s==="upper"?p:d6(a,h,p)),f=s==="lower"&&c6[a]||u6(e.length);for(const h of f){const p=[...e.keys()].filter(g=>(d[g]??0)%h===0);for(const[g,v]of c.entries()){if(!f6(p,l,u[g]??[],r))continue;const y=new Set(p);return e.map(($,w)=>cv($,l[w],y.has(w)?v[w]:void 0))}}return e.map((h,p)=>cv(h,l[p],void 0))}const c6={week:[1,2,4],month:[1,3,6],quarter:[1,2]};function u6(e){return Array.from({length:Math.max(1,e)},(t,n)=>n+1)}function d6(e,t,n){return e==="month"?t.getUTCMonth():e==="quarter"?Iu(t)-1:n}function f6(e,t,n,s){return e.every((i,r)=>{const o=(t[i]??0)*s+(n[i]??0),a=e[r+1];return a===void 0?o<=s:(t[a]??0)*s-o>=i6-av})}function cv(e,t=0,n=""){return{time:e.getTime(),place:t,label:n}}const uv=new Map;function dv(e){let t=uv.get(e);if(!t){const n=s=>new Intl.DateTimeFormat(e,{timeZone:"UTC",...s});t={year:n({year:"numeric"}),month:n({month:"short"}),narrow:n({month:"narrow"}),monthYear:n({month:"short",year:"numeric"}),longMonth:n({month:"long",year:"numeric"}),day:n({day:"numeric"})},uv.set(e,t)}return t}const h6=50,fv=new WeakMap,hv=new WeakMap,pv=new WeakMap;function mv(e,t,n=!1){const s=fv.get(e);if(s?.all===n&&p6(s.state,t))return s.rows;const i=m6(e,t,n);return fv.set(e,{state:t,all:n,rows:i}),i}function p6(e,t){return e.search===t.search&&e.filters===t.filters&&e.open===t.open&&e.selected===t.selected}function m6(e,t,n){const s=I(e),i=ai(t)?dt(e,t):void 0,r=t.selected===void 0?void 0:s.nodes.get(t.selected),o=r?.kind==="item"?r.entry.milestone.id:r?.kind==="group"?r.milestone.id:void 0,a=e.milestones.length===1&&e.milestones[0]?.kind==="unscheduled",l=[];for(const u of e.milestones){const d=s.byMilestone.get(u.id)??[],f=i?d.filter(({item:p})=>i.ids.has(p.id)):d,h=a||n||u.id===o||(t.open.get(u.id)??v6(e,u,i,f.length));a||l.push(g6(u,d.length,f.length,h&&d.length>0)),h&&y6(l,f,a)}const c=e.milestones.filter(({when:u})=>Ms(u)).length;return{list:l,milestones:e.milestones.length,dated:c,filtered:i!==void 0}}function g6(e,t,n,s){const i=Xo(e.when);return{kind:"milestone",id:e.id,milestone:e,total:t,hits:n,open:s,...i&&{span:i}}}function b6(e,{milestone:t}){let n=hv.get(t);if(!n){const s=I(e).byMilestone.get(t.id)??[];hv.set(t,n=Rt(s.map(({item:i})=>i)))}return n}function lr(e){return e.kind==="milestone"?e.span:e.kind==="item"?Xo(e.entry.item.when):void 0}function v6(e,t,n,s){if(n&&s>0&&n.entries.length<=h6)return!0;if(Ms(t.when))return!1;let i=pv.get(e);if(!i){const r=I(e).entries.filter(({item:o})=>Ms(o.when));i=new Set(r.map(o=>o.milestone)),pv.set(e,i)}return i.has(t)}function y6(e,t,n){let s;for(const i of t){const r=i.groups.at(-1);i.groups!==s&&r&&e.push({kind:"group",id:r.id,titles:i.groups.map(({title:o})=>o)}),s=i.groups,e.push({kind:"item",id:i.item.id,entry:i,top:n})}}const Tt=20,w6=100;class gv{#e;constructor(t,n){this.#e=new Float64Array(Math.ceil(t/Tt));for(let s=0;s<this.#e.length;s++){const i=s*Tt;this.#e[s]=n(i+(Tt>>1))*Math.min(Tt,t-i)}}get count(){return this.#e.length}set(t,n){t<this.#e.length&&n>0&&(this.#e[t]=n)}sum(t,n){let s=0;for(let i=t;i<n;i++)s+=this.#e[i]??0;return s}within(t,n){let s=0,i=0;for(;s<this.count-1&&i+(this.#e[s]??0)<=t;)i+=this.#e[s++]??0;let r=s;for(;r<this.count&&(i<n||r===s);)i+=this.#e[r++]??0;return{first:s,end:r}}}let ea;const ta=new Map,k6=5e3;function $6(e,t){const n=`${t}
${e}`;let s=ta.get(n);return s===void 0&&(ea??=document.createElement("canvas").getContext("2d"),ea?(ea.font=t,s=ea.measureText(e).width):s=e.length*7,ta.size>=k6&&ta.clear(),ta.set(n,s)),s}const bv=new WeakMap;function vv(e){let t=bv.get(e);return t||bv.set(e,t=x6(e)),t}function x6(e){const t=I(e),n=new Map,s=(i,r)=>{if(i===r)return;const o=n.get(i);o?o.add(r):n.set(i,new Set([r]))};for(const{item:i,milestone:r}of t.entries)for(const o of i.dependsOn){const a=t.nodes.get(o);if(!a)continue;s(i.id,o);const l=a.kind==="item"?a.entry.milestone:a.milestone;l!==r&&s(r.id,l.id)}return n}function yv(e,t){return(t.kind==="item"?t.entry.item.dependsOn:[...vv(e).get(t.id)??[]]).map(s=>{const i=I(e).nodes.get(s);return i?i.kind==="item"?i.entry.item.title:i.kind==="group"?i.group.title:i.milestone.title:s})}function wv(e,t,n,s){const i=vv(e);if(i.size===0)return[];const r=new Set(t.filter(a=>lr(a)!==void 0).map(a=>a.id)),o=[];for(const a of r)for(const l of i.get(a)??[]){if(o.length>=s)return o;r.has(l)&&(n===void 0||n===a||n===l)&&o.push({from:l,to:a})}return o}function D6(e,t){const n={x:t.x-6,y:t.y},s=e.y+Math.sign(t.y-e.y)*28,i=t.x-e.x>=32?[e,{x:e.x+20,y:e.y},{x:e.x+20,y:t.y},n]:[e,{x:e.x+10,y:e.y},{x:e.x+10,y:s},{x:t.x-16,y:s},{x:t.x-16,y:t.y},n];return A6(i)}const _6=6;function A6(e){const[t]=e;let n=t?`M${String(t.x)} ${String(t.y)}`:"";for(let s=1;s<e.length;s++){const[i,r,o]=[e[s-1],e[s],e[s+1]];if(!(!i||!r))if(!o)n+=`L${String(r.x)} ${String(r.y)}`;else{const a=kv(r,i),l=kv(r,o);n+=`L${String(a.x)} ${String(a.y)}Q${String(r.x)} ${String(r.y)} ${String(l.x)} ${String(l.y)}`}}return n}function kv(e,t){const n=Math.hypot(t.x-e.x,t.y-e.y),s=n===0?0:Math.min(_6,n/2)/n;return{x:e.x+(t.x-e.x)*s,y:e.y+(t.y-e.y)*s}}const C6=3,S6=20;class F6{constructor(t){this.#s=[],this.handleRow=n=>{const i=n.type==="pointerleave"||n.type==="focusout"?void 0:n.target.closest(".row")?.dataset.row;i!==this.#t&&(this.#t=i,this.#i())},this.#e=t,t.addController(this)}#e;#n;#t;#s;paths(t){return this.#n=t,t?this.#s:[]}hostUpdated(){this.#i()}#i(){const{roadmap:t,rows:n,selected:s}=this.#n??{};if(!t||!n)return;const i=this.#t??s,r=i===void 0?[]:wv(t,n,i,S6),o=r.length>0?r:wv(t,n,void 0,C6);if(o.length===0&&this.#s.length===0)return;const a=o.flatMap(l=>this.#r(l)??[]);JSON.stringify(a)!==JSON.stringify(this.#s)&&(this.#s=a,this.#e.requestUpdate())}#r({from:t,to:n}){const s=this.#o(t,"end"),i=this.#o(n,"start");if(!s||!i)return;const{x:r,y:o}=i,a=`M${String(r-7)} ${String(o-4)}L${String(r)} ${String(o)}L${String(r-7)} ${String(o+4)}Z`;return{line:D6(s,i),head:a}}#o(t,n){const{rows:s,domain:i,width:r}=this.#n??{},o=s?.find(p=>p.id===t),a=this.#e.shadowRoot?.querySelector(".rows"),l=a?.querySelector(`[data-row="${CSS.escape(t)}"] > .track`),c=o&&lr(o);if(!a||!l||!c||!i||r===void 0)return;const u=c.look==="day"?(c.start+c.end)/2:c[n],d=c.look==="day"?n==="start"?-11:11:0,f=l.getBoundingClientRect(),h=f.top-a.getBoundingClientRect().top+f.height/2;return{x:Math.round(js(i,u)*r+d),y:Math.round(h)+.5}}}const cr=["fit","year","quarter","month"];function E6(e,{localize:t,narrow:n}){const{zoom:s,scrolls:i}=e;return m`<div
    class="toolbar"
    role="toolbar"
    aria-label=${t.term("timeScale")}
    @keydown=${e.handleKey}
    @focusin=${e.handleFocus}
  >
    <div class="segments">
      ${cr.map(r=>m`<button
            type="button"
            aria-pressed=${r===s?"true":"false"}
            @click=${()=>e.setZoom(r)}
          >
            ${t.term("zoom",r)}
          </button>`)}
    </div>
    ${n?b:[$v(-1,e,t.term("zoomOut")),$v(1,e,t.term("zoomIn"))]}
    ${e.hasToday&&(i||!n)?m`<button
            type="button"
            class="button"
            aria-disabled=${i?"false":"true"}
            @click=${e.showToday}
          >
            ${t.term("today")}
          </button>`:b}
  </div>`}function $v(e,{zoom:t,setZoom:n},s){const i=cr[cr.indexOf(t)+e];return m`<button
    type="button"
    class="button icon"
    aria-label=${s}
    aria-disabled=${i===void 0?"true":"false"}
    @click=${()=>i&&n(i)}
  >
    ${T(e===1?"plus":"minus")}
  </button>`}function T6(e,t,n,s){const i=Ho({row:!0,kid:e.kind==="item"&&!e.top,group:e.kind==="group",dateless:lr(e)===void 0,miss:e.kind==="milestone"&&n.filtered&&e.hits===0});return m`<div
    class=${i}
    role="listitem"
    aria-setsize=${n.count}
    aria-posinset=${t+1}
    data-row=${e.id}
    data-id=${e.kind==="item"?b:e.id}
  >
    ${e.kind==="milestone"?z6(e,n,s):e.kind==="item"?j6(e,n,s):N6(e,n)}
  </div>`}function z6(e,t,n){const{localize:s,roadmap:i,base:r}=n,{milestone:o,total:a,span:l,open:c}=e,u=o.kind==="unscheduled"?s.term("unscheduled"):o.title,d=o.href===void 0?void 0:$e(o.href,r),f=yv(i,e),h=t.stated||o.status!=="unknown";return m`<div class="label">
      <span class="row-toggle">${R6(e,u,n)}</span>
      ${h?T(o.status):m`<span></span>`}
      <div class="row-words">
        <p class="row-title">
          <bdi
            >${d===void 0?u:m`<a href=${d} rel="noopener noreferrer nofollow ugc">${u}</a>`}</bdi
          >
          ${o.status==="unknown"?b:m`<span class="visually-hidden">, ${Un(n,o.status)}</span>`}
        </p>
        ${M6(e,t,n)}
        ${f.length>0?m`<p class="row-after">${T("link")}<span>${s.term("after",xv(f,n))}</span></p>`:b}
      </div>
      ${a>0?O6(e,t,n):b}
    </div>
    <div class="track">${l?Dv(l,o.status,t.domain):b}</div>
    ${t.hasBand?B6(e,n):b}
    ${c&&o.description.length>0?m`<div class="row-more"><div class="row-prose">${ft(o.description,n)}</div></div>`:b}`}function R6({id:e,total:t,open:n},s,i){if(t===0)return b;const{localize:r}=i,o=r.term("items",t);return m`<button
    type="button"
    class="disclosure screen-only"
    aria-expanded=${n?"true":"false"}
    aria-label=${r.term(n?"hideItemsOf":"showItemsOf",s,o)}
    @click=${()=>{i.open(e,!n),i.say(n?r.term("closed",s):r.term("opened",s,o))}}
  >
    ${T("chevron")}
  </button>`}function O6(e,{filtered:t},n){const{localize:s,roadmap:i}=n,{hits:r,total:o}=e,a=b6(i,e),l=t?s.term("ofTotal",r,o):nr(a)?s.term("ofTotal",a.done,a.relevant):s.term("items",o),c=!t&&nr(a)?s.term("doneOf",a.done,a.relevant):l;return m`<div class="row-progress">
    <span class="count" aria-hidden="true">${l}</span><span class="visually-hidden">${c}</span>
    ${nr(a)?ml(a,""):b}
  </div>`}function M6({span:e,milestone:t},{hasBand:n,mixed:s},i){const{when:r}=t;if(e)return r?m`<p class="row-when count">${Ft(i,r)}</p>`:b;if(n||!r&&!s)return b;const o=r?Ft(i,r):i.localize.term("noDate");return m`<p class="row-when undated" part="undated">${T("unknown")}<span>${o}</span></p>`}function B6({span:e,milestone:t},n){if(e)return m`<div class="band"></div>`;const s=t.when?Ft(n,t.when):n.localize.term("noDate");return m`<div class="band" part="undated">${T("unknown")}<span>${s}</span></div>`}function N6({titles:e},{hasBand:t}){return m`<div class="label">
      <p class="group-title"><bdi>${e.join(" / ")}</bdi></p>
    </div>
    <div class="track"></div>
    ${t?m`<div class="band"></div>`:b}`}function j6(e,t,n){const{localize:s,roadmap:i,state:r}=n,{entry:o}=e,a=lr(e),{item:l}=o,c=r.selected===l.id,u=yv(i,e),d=l.when?Ft(n,l.when):s.term("noDate");return m`<div class="label depth-${Math.min(3,o.depth)}">
      ${t.stated?T(l.status):b}
      <div class="row-words">
        <button
          type="button"
          class="item-title"
          data-id=${l.id}
          aria-expanded=${c?"true":"false"}
          @click=${()=>n.toggleItem(o)}
        >
          <bdi>${Oe(l.content,{...n,links:!1})}</bdi
          >${l.status==="unknown"?b:m`<span class="visually-hidden">, ${Un(n,l.status)}</span>`}
        </button>
        ${u.length>0?m`<p class="row-after">${T("link")}<span>${s.term("after",xv(u,n))}</span></p>`:b}
      </div>
      <span class="row-side count"
        >${us(o).map(f=>m`<span class="item-flag" title=${s.term("flag",f)}
              >${T(f)}<span class="visually-hidden">${s.term("flag",f)}</span></span
            >`)}${l.when||!e.top?m`<span>${d}</span>`:b}</span
      >
    </div>
    <div class="track">${a?Dv(a,l.status,t.domain):b}</div>
    ${t.hasBand?m`<div class="band"></div>`:b}
    ${c?m`<div class="row-more">${Vb(o,n)}</div>`:b}`}function xv(e,{localize:t}){const n=e.slice(0,3),s=e.length-n.length,i=s>0?[...n,t.term("more",s)]:n;return new Intl.ListFormat(t.lang(),{type:"conjunction"}).format(i)}function Dv(e,t,n){const s=js(n,e.start),i=js(n,e.end),r=a=>`${String(Math.round(a*1e6)/1e4)}%`;if(e.look==="day")return m`<i
      class="point ${t}"
      part="point"
      ${Et({"inset-inline-start":r((s+i)/2)})}
    ></i>`;const o=e.look==="period";return m`<i
    class="bar ${t} ${o?"period":""}"
    part=${o?"bar bar-period":"bar"}
    ${Et({"inset-inline-start":r(s),"inline-size":r(i-s)})}
  ></i>`}function I6(e,t,n){const s=`plot${e.scrolls?" scrolls":""}${e.hasBand?" banded":""}`,i=e.scrolls?{"--_plot":`${String(e.width)}px`}:{};return m`<div class="plot-scroll" tabindex="0" role="group" aria-label=${e.name} @keydown=${t.handleKey}>
      <div class=${s} ${Et(i)}>
        ${q6(e,n)}
        <div
          class="plot-body"
          @pointerover=${t.handleRow}
          @pointerleave=${t.handleRow}
          @focusin=${t.handleRow}
          @focusout=${t.handleRow}
        >
          <div class="rows" role="list">${L6(e,n)}</div>
          ${P6(e)}
        </div>
      </div>
    </div>
    ${U6(e,n)}`}function L6(e,t){const n=[];for(let s=e.blocks.first;s<e.blocks.end;s++){const i=s*Tt,r=e.rows.slice(i,i+Tt);n.push(m`<div class="block" role="none" data-block=${s}>
        ${r.map((o,a)=>T6(o,i+a,e,t))}
      </div>`)}return m`${e.before>0?_v(e.before):b}${n}${e.after>0?_v(e.after):b}`}function _v(e){return m`<div class="spacer" role="none" ${Et({"block-size":`${String(e)}px`})}></div>`}function q6(e,{localize:t}){const{ticks:n,today:s}=e;return m`<div class="plot-axis" part="axis" aria-hidden="true">
    <div class="axis-name">${e.heading}</div>
    <div class="axis-ticks">
      ${n.upper.map(i=>Av(i,"upper"))} ${n.lower.map(i=>Av(i,"lower"))}
      ${s?m`<span
              class="today-label"
              part="today"
              ${Et({"inset-inline-start":`${String(s.labelAt)}px`})}
              >${s.label}</span
            >`:b}
    </div>
    ${e.hasBand?m`<div class="axis-band">${t.term("noDateInOrder")}</div>`:b}
  </div>`}function Av(e,t){return e.label===""?b:m`<span
    class=${t}
    part="tick"
    ${Et({"inset-inline-start":`${String(Math.round(e.place*1e6)/1e4)}%`})}
    >${e.label}</span
  >`}function P6({ticks:e,today:t,edges:n}){const s=r=>r.map(({place:o})=>`M${String(Math.round(o*1e6)/100)} 0V1`).join(""),i=new Set(e.upper.map(({time:r})=>r));return m`<div class="layer grid" aria-hidden="true">
      <svg class="grid-lines" viewBox="0 0 10000 1" preserveAspectRatio="none">
        <path
          class="minor"
          vector-effect="non-scaling-stroke"
          d=${s(e.lower.filter(({time:r})=>!i.has(r)))}
        />
        <path class="major" vector-effect="non-scaling-stroke" d=${s(e.upper)} />
      </svg>
    </div>
    ${t?m`<div class="layer over" aria-hidden="true">
            <i
              class="today-line"
              part="today"
              ${Et({"inset-inline-start":`${String(t.place*100)}%`})}
            ></i>
          </div>`:b}
    ${n.length>0?m`<div class="layer over" aria-hidden="true">
            <svg class="edges" part="dependency">
              ${n.map(({line:r,head:o})=>G`<path class="edge" d=${r} /><path class="edge-head" d=${o} />`)}
            </svg>
          </div>`:b}`}function U6({hasBand:e},{localize:t,roadmap:n}){const s=XM(n);return m`<div class="key" part="key">
    ${s.has("exact")?m`<span><i class="key-bar"></i>${t.term("barKey","exact")}</span>`:b}
    ${s.has("period")?m`<span><i class="key-bar period"></i>${t.term("barKey","period")}</span>`:b}
    ${s.has("day")?m`<span><i class="key-day"></i>${t.term("barKey","day")}</span>`:b}
    ${e?m`<span class="wide-only">${T("unknown")}${t.term("barKey","undated")}</span>`:b}
  </div>`}const qu=400,Cv=2;class W6{#e;#n;#t=new gv(0,()=>0);#s={first:0,end:Cv};#i;#r=!1;constructor(t){this.#e=t,t.addController(this)}choose(t,n,s){const i=Math.ceil(t.length/Tt);if(this.#r=!s&&t.length>w6,!this.#r)return this.#n=void 0,{blocks:{first:0,end:i},before:0,after:0};t!==this.#n&&(this.#n=t,this.#t=new gv(t.length,n),this.#s=this.#a()??{first:0,end:Cv});const{first:r,end:o}=this.#s,a={first:Math.min(r,i-1),end:Math.min(Math.max(o,1),i)};return{blocks:a,before:this.#t.sum(0,a.first),after:this.#t.sum(a.end,i)}}reveal(t){const n=Math.floor(t/Tt);!this.#r||n>=this.#s.first&&n<this.#s.end||(this.#s={first:Math.max(0,n-1),end:n+2},this.#e.requestUpdate())}hostUpdated(){this.#i?.disconnect();const t=this.#e.shadowRoot;if(!(!t||!this.#r||typeof IntersectionObserver>"u")){this.#i??=new IntersectionObserver(n=>this.#o(n),{rootMargin:`${String(qu)}px 0px`});for(const n of t.querySelectorAll(".rows > .spacer"))this.#i.observe(n)}}hostDisconnected(){this.#i?.disconnect(),this.#n=void 0}#o(t){if(!t.some(({isIntersecting:s})=>s))return;for(const s of this.#e.shadowRoot?.querySelectorAll(".rows > .block")??[])this.#t.set(Number(s.dataset.block),s.offsetHeight);const n=this.#a();!n||n.first===this.#s.first&&n.end===this.#s.end||(this.#s=n,this.#e.requestUpdate())}#a(){const t=this.#e.shadowRoot?.querySelector(".rows");if(!t)return;const{top:n}=t.getBoundingClientRect();return this.#t.within(-n-qu,innerHeight-n+qu)}}const Pu={wide:[336,160],medium:[256,128],padding:32};class K6{#e;#n;#t;#s;#i;#r;#o;#a="";#c;#u=0;constructor(t){this.#e=t,this.#n=new W6(t),this.#t=new F6(t),this.#s=new hl(t,".toolbar button"),t.addController(this)}hostUpdated(){const t=this.#l;if(!t||!this.#o)return;const{width:n,room:s,today:i}=this.#o,r=this.#u!==n;r&&n>s&&t.scrollLeft===0&&(this.#c??=i),this.#u=n,!(this.#c===void 0||!r)&&(this.#g(this.#c),this.#c=void 0)}renderControls(t){const n=this.#o;return E6({zoom:t.state.zoom,hasToday:n?.today!==void 0,scrolls:n!==void 0&&n.width>n.room,setZoom:s=>this.#m(s),showToday:()=>this.#o?.today!==void 0&&this.#g(this.#o.today,!0),handleKey:s=>{this.#s.move(s)},handleFocus:s=>this.#s.remember(s.target)},t)}prepare(t,n,s){this.#i?.width!==n.width&&(this.#a=`${String(12*G6())}px ${getComputedStyle(this.#e).fontFamily}`),this.#i=n,this.#r=s;const i=mv(t,s.state,s.printing);return this.#o=this.#d(t,i,n,s),i}render(t,n,s){const{narrow:i,printing:r,localize:o,state:a}=s,l=this.#o;if(!l)return;const{domain:c,width:u,room:d}=l,f=$=>J6(n.list[$],i),h=this.#n.choose(n.list,f,r),p=n.list.slice(h.blocks.first*Tt,h.blocks.end*Tt),g=this.#i?.showDependencies!==!1&&this.#i!==void 0&&this.#i.width>=900,v=o.lang(),y=this.#b(l,v,s);return I6({...h,rows:n.list,count:n.list.length,domain:c,ticks:this.#h(l,y,s),width:u,scrolls:u>d,hasBand:Uu(n)&&!i,mixed:Uu(n),stated:wu(t).stated,filtered:n.filtered,today:y,edges:this.#t.paths(g?{roadmap:t,rows:p,domain:c,width:u,selected:a.selected}:void 0),name:o.term("plotSpan",o.term("zoom",a.zoom),Qo(c.start,v),Qo(c.end-1,v)),heading:o.term("milestone",V6(t))},{handleKey:$=>this.#k($),handleRow:this.#t.handleRow},s)}reveal(t){const n=this.#r&&mv(this.#r.roadmap,this.#r.state).list,s=n?.findIndex(o=>o.id===t)??-1,i=n?.[s];if(!i)return;this.#n.reveal(s);const r=lr(i);r&&this.#g((r.start+r.end)/2)}get#l(){return this.#e.shadowRoot?.querySelector(".plot-scroll")??null}#d(t,n,s,{narrow:i,state:r}){const o=YM(t,ct(s.limits).timelineYears);if(!o)return;const a=s.width>0?s.width:1200,[l,c]=a<900?Pu.medium:Pu.wide,u=i?a-Pu.padding:a-l-(Uu(n)?c:0),d=e6(o,r.zoom,u),f=t6(o,d),h=s.today==="off"?void 0:Bu(s.today??Z6());return{domain:f,unit:d,room:u,width:n6(f,r.zoom,u),today:h!==void 0&&s6(f,h)?h:void 0}}#h({domain:t,unit:n,width:s},i,{localize:r}){const o=o6(t,{unit:n,width:s,locale:r.lang(),words:{quarter:(l,c)=>r.term("quarter",l,c),quarterShort:l=>r.term("quarterShort",l)},measure:(l,c)=>this.#f(l,c==="upper"?"600":"400")});if(!i)return o;const a=this.#f(i.label,"500")/2+8;return{upper:H6(o.upper,s,i.labelAt-a,i.labelAt+a,this.#p),lower:o.lower}}#p=t=>this.#f(t,"600");#f(t,n){return $6(t,`${n} ${this.#a}`)}#b({domain:t,width:n,today:s},i,{localize:r}){if(s===void 0)return;const o=new Intl.DateTimeFormat(i,{timeZone:"UTC",day:"numeric",month:"short"}).format(s),a=r.term("todayIs",o),l=this.#f(a,"500")/2+8,c=js(t,s),u=Math.max(l,Math.min(n-l,c*n));return{place:c,label:a,labelAt:Math.round(u)}}#m(t){const n=this.#r;if(!n||n.state.zoom===t)return;const s=this.#o,i=s!==void 0&&s.width>s.room;this.#c=i?this.#v():s?.today??this.#v(),this.#i?.setZoom(t),queueMicrotask(()=>{const{domain:r}=this.#o??{};if(!r)return;const o=n.localize.lang(),a=[Qo(r.start,o),Qo(r.end-1,o)];n.say(n.localize.term("plotSpan",n.localize.term("zoom",t),...a))})}#v(){const[t,n]=[this.#l,this.#o];if(!t||!n)return;const s=(Math.abs(t.scrollLeft)+n.room/2)/n.width;return n.domain.start+s*(n.domain.end-n.domain.start)}#g(t,n=!1){const[s,i]=[this.#l,this.#o];if(!s||!i)return;const r=Math.max(0,js(i.domain,t)*i.width-i.room/2),o=!n||matchMedia("(prefers-reduced-motion: reduce)").matches;s.scrollTo({left:r*this.#y,behavior:o?"instant":"smooth"})}get#y(){return this.#e.matches(":dir(rtl)")?-1:1}#k(t){if(t.target!==t.currentTarget||t.ctrlKey||t.metaKey||t.altKey)return;const n=this.#r?.state.zoom??"fit",s=cr.indexOf(n),i=l=>{const c=cr[s+l];c&&this.#m(c)},r={ArrowRight:()=>this.#w(1),ArrowLeft:()=>this.#w(-1),"+":()=>i(1),"=":()=>i(1),"-":()=>i(-1),0:()=>this.#m("fit"),t:()=>this.#o?.today!==void 0&&this.#g(this.#o.today,!0)},o=t.key==="T"?"t":t.key,a=Object.hasOwn(r,o)?r[o]:void 0;a&&(t.preventDefault(),a())}#w(t){const n=this.#o;if(!n)return;const i={week:7,month:30.44,quarter:91.3,year:365.25,decade:3652.5}[n.unit]*864e5*n.width/(n.domain.end-n.domain.start);this.#l?.scrollBy({left:t*i,behavior:"instant"})}}function H6(e,t,n,s,i){return e.map(r=>{const o=r.place*t;return r.label===""||o+i(r.label)+16<=n||o>=s?r:{...r,label:""}})}function Uu({milestones:e,dated:t}){return t>0&&t<e}function J6(e,t){return e?.kind==="group"?33:e?.kind==="milestone"||e?.top?t?97:57:t?61:41}function V6({milestones:e}){const[t,...n]=new Set(e.map(({kind:s})=>s));return t===void 0||t==="unscheduled"||n.length>0?"mixed":t}function Z6(){const e=new Date,t=n=>String(n).padStart(2,"0");return`${String(e.getFullYear())}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function G6(){return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)/16||1}const Y6=H`
  .bar,
  .point {
    position: absolute;
    z-index: 1;
    inset-block-start: 50%;
    border: 1.5px solid currentColor;
    background: currentColor;
    color: var(--_mark);
  }
  .bar {
    block-size: 20px;
    min-inline-size: 4px;
    margin-block-start: -10px;
    border-radius: var(--roadmap-radius-bar, 6px);
  }
  .bar.period {
    border-style: dashed;
    background: color-mix(in oklab, currentColor 22%, var(--_bg));
  }
  .kid .bar {
    block-size: 12px;
    margin-block-start: -6px;
    border-radius: 4px;
  }
  .point {
    inline-size: 16px;
    block-size: 16px;
    margin: -8px;
    rotate: 45deg;
    border-radius: 3px;
  }
  .kid .point {
    inline-size: 12px;
    block-size: 12px;
    margin: -6px;
  }
  :is(.bar, .point).done {
    color: var(--_done);
  }
  :is(.bar, .point).in-progress {
    color: var(--_in-progress);
  }
  :is(.bar, .point).planned {
    color: var(--_planned);
  }
  :is(.bar, .point).considering {
    color: var(--_considering);
  }
  :is(.bar, .point).at-risk {
    color: var(--_at-risk);
  }
  :is(.bar, .point).blocked {
    color: var(--_blocked);
  }
  :is(.bar, .point).dropped {
    color: var(--_dropped);
  }

  .miss :is(.bar, .point) {
    background: none;
  }

  .layer {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--_name) + var(--_side)) calc(var(--_band) + var(--_side));
    pointer-events: none;
  }
  .layer.grid {
    z-index: 0;
  }
  .layer.over {
    z-index: 2;
  }
  .plot-axis .axis-ticks::before {
    content: '';
  }
  .grid-lines,
  .edges {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
  }
  :host(:dir(rtl)) :is(.grid-lines, .edges) {
    scale: -1 1;
  }
  .grid-lines .minor {
    stroke: var(--_border);
  }
  .grid-lines .major {
    stroke: var(--_border-strong);
  }
  .today-line {
    position: absolute;
    inset-block: 0;
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--_accent);
  }
  .edge {
    stroke: var(--_text-muted);
  }
  .edge-head {
    fill: var(--_text-muted);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    padding: 12px var(--_pad);
    border-block-start: 1px solid var(--_border);
    font-size: 0.75rem;
    line-height: 1rem;
    color: var(--_text-muted);
  }
  .key span {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .key-bar {
    flex: none;
    inline-size: 24px;
    block-size: 12px;
    border: 1.5px solid var(--_border-strong);
    border-radius: 4px;
    background: var(--_border-strong);
  }
  .key-bar.period {
    border-style: dashed;
    background: var(--_surface-2);
  }
  .key-day {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    margin-inline: 2px;
    rotate: 45deg;
    border-radius: 2px;
    background: var(--_border-strong);
  }

  @media (forced-colors: active) {
    .bar,
    .point,
    .key-bar,
    .key-day,
    .today-line,
    .today-label,
    .grid-lines,
    .edges {
      forced-color-adjust: none;
    }
    .bar,
    .point,
    .key-bar,
    .key-day {
      border-color: CanvasText;
      background: CanvasText;
    }
    .bar.period,
    .key-bar.period {
      background: Canvas;
    }
    .today-line {
      background: Highlight;
    }
    .today-label {
      background: Highlight;
      color: HighlightText;
    }
    .grid-lines path {
      stroke: CanvasText;
    }
    .grid-lines .minor {
      opacity: 0.3;
    }
    .edge {
      stroke: CanvasText;
    }
    .edge-head {
      fill: CanvasText;
    }
  }
`,X6=H`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .narrow .toolbar {
    justify-content: space-between;
  }
  .narrow .toolbar .segments button {
    padding-inline: 9px;
  }
  @container roadmap (max-width: 319px) {
    .toolbar .segments {
      flex-wrap: wrap;
    }
    .toolbar .segments button {
      min-block-size: 24px;
    }
    .row-progress svg {
      display: none;
    }
  }
  .plot-scroll {
    border-block-start: 1px solid var(--_border);
  }
  .plot-scroll:has(> .scrolls) {
    overflow-x: auto;
    scrollbar-width: thin;
    scroll-padding-inline: 336px 0;
  }
  .plot-scroll:focus-visible {
    outline-offset: -2px;
  }
  .plot {
    --_name: 336px;
    --_band: 0px;
    --_side: 0px;
    position: relative;
    isolation: isolate;
  }
  .plot.banded {
    --_band: 160px;
  }
  .plot.scrolls {
    inline-size: calc(var(--_name) + var(--_plot) + var(--_band) + var(--_side) * 2);
  }
  .plot-axis,
  .row {
    display: grid;
    grid-template-columns: var(--_name) minmax(0, 1fr) var(--_band);
  }
  .plot-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    min-block-size: 4rem;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
    font-size: 0.75rem;
    line-height: 1rem;
  }
  .axis-name,
  .axis-band {
    align-self: end;
    padding: 12px 24px;
    color: var(--_text-muted);
  }
  .axis-name {
    position: relative;
    z-index: 4;
    align-self: stretch;
    display: flex;
    align-items: end;
    background: var(--_surface);
  }
  .axis-band {
    position: relative;
    z-index: 4;
    align-self: stretch;
    display: flex;
    align-items: end;
    padding-inline: 20px 16px;
    background: var(--_surface);
  }
  .axis-ticks {
    position: relative;
  }
  .upper,
  .lower {
    position: absolute;
    padding-inline-start: 8px;
    white-space: nowrap;
  }
  .upper {
    inset-block-start: 0.5rem;
    font-weight: 600;
  }
  .lower {
    inset-block-start: 2.25rem;
    color: var(--_text-muted);
  }
  .today-label {
    position: absolute;
    inset-block-start: 0.375rem;
    z-index: 3;
    translate: -50%;
    padding: 2px 8px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 500;
    white-space: nowrap;
  }
  :host(:dir(rtl)) .today-label {
    translate: 50%;
  }

  .scrolls :is(.axis-name, .axis-band, .label, .band, .row-more) {
    position: sticky;
    inset-inline: 0;
  }

  .plot-body {
    position: relative;
  }
  .row {
    min-block-size: 57px;
    border-block-end: 1px solid var(--_border);
  }
  /* What sticks to the sides covers the lines of the plot down to the last pixel. */
  .label,
  .band,
  .narrow .row::after {
    border-block-end: 1px solid var(--_border);
    margin-block-end: -1px;
  }
  .rows > .block:last-child > .row:last-child,
  .rows > .block:last-child > .row:last-child :is(.label, .band),
  .narrow .row:not(.dateless) > .label {
    border-block-end-color: transparent;
  }
  .row.kid {
    min-block-size: 41px;
    background: var(--_surface);
  }
  .row.group {
    min-block-size: 33px;
    background: var(--_surface);
  }
  .label {
    position: relative;
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(24px, auto) 16px minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: start;
    align-content: center;
    min-inline-size: 0;
    padding: 8px 16px;
    background: var(--_bg);
  }
  .kid > .label {
    grid-template-columns: 16px minmax(0, 1fr) auto;
    padding: 4px 16px 4px 0;
    padding-inline: 48px 16px;
    align-items: center;
    background: var(--_surface);
    font-size: 0.8125rem;
  }
  .row:not(.kid):not(.group) > .label:not(:has(> .row-toggle)) {
    grid-template-columns: 16px minmax(0, 1fr) auto;
    padding-inline-start: 24px;
  }
  .kid > .label:not(:has(> .glyph)) {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .kid > .label.depth-1 {
    padding-inline-start: 64px;
  }
  .kid > .label.depth-2 {
    padding-inline-start: 80px;
  }
  .kid > .label.depth-3 {
    padding-inline-start: 96px;
  }
  .group > .label {
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 48px;
    padding-block: 8px 4px;
    background: var(--_surface);
  }
  .row-toggle {
    margin-block: -2px;
  }
  .label > .glyph {
    margin-block-start: 2px;
  }
  .kid > .label > .glyph {
    margin-block-start: 0;
  }
  .row-words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-title {
    font-weight: 600;
  }
  .row-title a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .row-when,
  .row-after,
  .row-side,
  .group-title,
  .row-progress {
    font-size: 0.75rem;
    line-height: 1rem;
    color: var(--_text-muted);
  }
  .row-when {
    padding-block-start: 2px;
  }
  .row-when.undated {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .row-after {
    display: flex;
    gap: 4px;
    padding-block-start: 2px;
  }
  .row-after .glyph {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .row-side {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    justify-content: flex-end;
    align-items: center;
    max-inline-size: 128px;
    text-align: end;
  }
  .row-progress {
    display: grid;
    gap: 6px;
    justify-items: end;
    padding-block-start: 2px;
  }
  .group-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .miss .row-title {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .miss > .label > .glyph,
  .miss .status-bar {
    opacity: 0.55;
  }
  .row-progress .status-bar {
    inline-size: 64px;
  }
  .track {
    position: relative;
    min-inline-size: 0;
  }
  .band {
    position: relative;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    padding: 8px 16px 8px 20px;
    padding-inline: 20px 16px;
    border-inline-start: 1px dashed var(--_border-strong);
    background: var(--_surface);
    font-size: 0.8125rem;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .row-more {
    grid-column: 1 / -1;
    position: relative;
    z-index: 4;
    inline-size: calc(100cqi - var(--_edge));
    padding: 4px 24px 16px 72px;
    padding-inline: 72px 24px;
    background: var(--_surface);
  }
  .row-more .item-open {
    margin-block: 0;
  }
  .row-prose {
    display: grid;
    gap: 4px;
    max-inline-size: 72ch;
    padding-block-start: 8px;
    color: var(--_text-muted);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .row-prose :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: disc;
  }

  @container roadmap (max-width: 899px) {
    .plot {
      --_name: 256px;
    }
    .plot.banded {
      --_band: 128px;
    }
    .root:not(.narrow) .row-progress svg {
      display: none;
    }
    .band {
      padding-inline: 12px;
    }
  }
  .narrow .plot {
    --_name: 0px;
    --_band: 0px;
    --_side: 16px;
  }
  .narrow :is(.plot-axis, .row) {
    display: block;
  }
  .narrow .plot-axis {
    min-block-size: 3.75rem;
    padding-inline: 16px;
  }
  .narrow .axis-name {
    display: none;
  }
  .narrow .row {
    min-block-size: 0;
  }
  .narrow .row::after {
    content: '';
    display: block;
    position: relative;
    z-index: 3;
    block-size: 12px;
    background: var(--_bg);
  }
  .narrow .row.dateless::after {
    block-size: 4px;
  }
  .narrow .row:is(.kid, .group)::after {
    block-size: 8px;
    background: var(--_surface);
  }
  .narrow .row:is(.kid, .group).dateless::after {
    block-size: 0;
  }
  .narrow .label {
    inline-size: calc(100cqi - var(--_edge));
    padding-block: 8px;
    padding-inline: 16px;
  }
  .narrow .kid > .label {
    padding-inline-start: 48px;
  }
  .narrow .kid > .label.depth-1 {
    padding-inline-start: 60px;
  }
  .narrow .kid > .label:is(.depth-2, .depth-3) {
    padding-inline-start: 72px;
  }
  .narrow .track {
    block-size: 28px;
    margin-inline: 16px;
    border-radius: 6px;
    background: var(--_surface);
  }
  .narrow .kid .track {
    block-size: 16px;
    background: var(--_surface-2);
  }
  .narrow .dateless .track {
    display: none;
  }
  .narrow .row-more {
    padding-inline: 16px;
    padding-block: 8px 0;
  }
  .narrow .row.kid .row-more {
    background: var(--_surface);
  }
  .narrow .grid-lines .minor {
    display: none;
  }

  @media (pointer: coarse) {
    .row.kid {
      min-block-size: 53px;
    }
  }
  @media print {
    .plot-scroll {
      overflow: visible;
    }
    .row {
      break-inside: avoid;
    }
    .plot-axis {
      position: relative;
    }
  }
`,Q6=H`
  .panel {
    grid-column: 1 / -1;
    grid-row: calc(var(--_row-count) + 3 + var(--_column));
    position: sticky;
    inset-inline-start: 0;
    z-index: -2;
    inline-size: calc(100cqi - var(--_edge));
    padding: 20px var(--_pad) 24px;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  :host([framed]) .panel {
    border-radius: 0 0 11px 11px;
  }
  .panel-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-end: 12px;
  }
  .panel-title {
    font-size: 1rem;
    line-height: 1.5rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .panel-close {
    margin-inline-start: auto;
    margin-block: -4px;
    color: var(--_text-muted);
  }
  .panel-prose,
  .section-prose {
    display: grid;
    gap: 4px;
    max-inline-size: 72ch;
    margin-block-end: 12px;
    color: var(--_text-muted);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .section-prose {
    margin-block-end: 4px;
  }
  :is(.panel-prose, .section-prose) :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: disc;
  }
  :is(.panel-prose, .section-prose) pre {
    margin: 0;
    overflow-x: auto;
  }
  .sections {
    columns: 3 280px;
    column-gap: 32px;
  }
  .section {
    break-inside: avoid-column;
    margin-block-end: 20px;
  }
  .section-title {
    margin-block-end: 4px;
    border-radius: 4px;
    color: var(--_text-muted);
    font-size: 0.8125rem;
    font-weight: 600;
    overflow-wrap: anywhere;
    scroll-margin-block: 80px;
  }
  .section-title .flag {
    font-weight: 400;
    margin-inline-start: 6px;
  }
  .narrow .panel {
    position: static;
    inline-size: auto;
    padding: 8px 0 0;
    border: 0;
    background: none;
  }
  .narrow .panel-title {
    display: none;
  }
  .narrow .panel-head > .muted {
    display: none;
  }
  .narrow .panel-head {
    margin-block-end: 0;
  }
  .narrow .panel-close {
    display: none;
  }
  .narrow .sections {
    columns: 1;
  }
  .narrow .section {
    margin-block-end: 12px;
  }
  @media print {
    .panel {
      position: static;
      inline-size: auto;
      padding-inline: 0;
      border: 0;
      background: none;
    }
    .section {
      break-inside: auto;
    }
  }
`;class Wu{constructor(t,n){this.printing=!1,this.#s=s=>this.#o(s.matches),this.#i=()=>this.#o(!0),this.#r=()=>this.#o(!1),this.#e=t,this.#n=n,t.addController(this)}#e;#n;#t;hostConnected(){typeof matchMedia>"u"||(this.#t=matchMedia("print"),this.printing=this.#t.matches,this.#t.addEventListener("change",this.#s),addEventListener("beforeprint",this.#i),addEventListener("afterprint",this.#r))}hostDisconnected(){this.#t?.removeEventListener("change",this.#s),removeEventListener("beforeprint",this.#i),removeEventListener("afterprint",this.#r)}#s;#i;#r;#o(t){t!==this.printing&&(this.printing=t,this.#e.requestUpdate(),this.#n())}}const eB=H`
  :host {
    --_pad: 24px;
    --_edge: 0px;
  }
  :host([framed]) {
    --_edge: 2px;
  }
  :host([framed]) .root {
    overflow: clip;
  }
  .root.narrow {
    --_pad: 16px;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: flex-end;
    justify-content: space-between;
    padding: 20px var(--_pad) 16px;
  }
  .header.untitled {
    padding-block: 12px;
  }
  .header.untitled:not(:has(.segments, .button)) {
    padding-block: 16px 0;
  }
  :host(:not([framed])) .header.untitled:not(:has(.segments, .button)) {
    padding-block: 0;
  }
  .header-words {
    min-inline-size: 0;
  }
  .header-words .muted {
    margin-block-start: 2px;
  }
  .header-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-inline-start: auto;
  }
  .narrow .header {
    flex-direction: column;
    align-items: stretch;
    gap: 0;
    padding-block: 16px 12px;
  }
  .narrow .header-controls > :not(slot) {
    margin-block-start: 12px;
  }
  .narrow .header.untitled .header-controls > :not(slot) {
    margin-block-start: 0;
  }
  .narrow .header-controls {
    margin-inline: 0;
  }
  .narrow .header-controls > slot > .button.ghost:first-child {
    margin-inline-start: -8px;
  }

  .item-line {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding-block: 4px;
  }
  .item-line > .glyph {
    margin-block-start: 2px;
  }
  .item-title {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 24px;
    margin-block: -2px;
    padding-block: 2px;
    border-radius: 4px;
    overflow-wrap: anywhere;
  }
  .item-title:hover {
    text-decoration: underline;
    text-decoration-color: var(--_border-strong);
    text-underline-offset: 3px;
  }
  .item-title[aria-expanded='true'] {
    font-weight: 600;
  }
  .item-tags {
    display: flex;
    flex-wrap: wrap;
    flex: none;
    gap: 4px 6px;
    align-items: center;
    justify-content: flex-end;
    max-inline-size: 50%;
    min-block-size: 20px;
  }
  .item-tags .tag {
    overflow-wrap: anywhere;
  }
  .item-flag {
    display: inline-flex;
    position: relative;
  }
  .item-note {
    padding-inline-start: 24px;
    padding-block-end: 4px;
    color: var(--_text-muted);
  }
  .item-open {
    margin-block: 4px 8px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .item + .item {
    border-block-start: 1px solid var(--_border);
  }
  .depth-1 {
    padding-inline-start: 20px;
  }
  .depth-2 {
    padding-inline-start: 40px;
  }
  .depth-3 {
    padding-inline-start: 60px;
  }

  @media (pointer: coarse) {
    .item-title {
      min-block-size: 44px;
    }
    .item-line {
      align-items: center;
    }
  }
  @media print {
    .header {
      padding-inline: 0;
    }
    .item {
      break-inside: avoid;
    }
    .item-title {
      overflow: visible;
    }
  }
`,Ku=new WeakMap;let Hu;function tB(e,t){Hu??=new ResizeObserver(n=>{for(const{target:s,contentRect:i}of n)Ku.get(s)?.(i.width)}),Ku.set(e,t),Hu.observe(e)}class nB{#e;#n=0;constructor(t){this.#e=t,t.addController(this)}get width(){return this.#n}hostConnected(){typeof ResizeObserver>"u"||(this.#n=this.#e.clientWidth,tB(this.#e,t=>{Math.abs(t-this.#n)<1||(this.#n=t,requestAnimationFrame(()=>this.#e.requestUpdate()))}))}hostUpdate(){this.#n===0&&(this.#n=this.#e.clientWidth)}hostDisconnected(){Ku.delete(this.#e),Hu?.unobserve(this.#e)}}var sB=Object.defineProperty,Is=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&sB(t,n,i),i};const iB=720;class Vn extends ue{constructor(){super(...arguments),this.axis="auto",this.laneWidth="equal",this.groupBy="theme",this.noDependencies=!1,this.#e=new nB(this),this.#n=new Wu(this,()=>{this.hasUpdated&&this.performUpdate()}),this.#t=new lh(this),this.#s=new EM(this),this.#i=new K6(this)}static{this.styles=[...[ue.styles].flat(),vu,yu,pl,eB,zM,Q6,X6,Y6]}#e;#n;#t;#s;#i;willUpdate(t){super.willUpdate(t),t.has("zoom")&&this.zoom!==void 0&&this.request({type:"zoom",zoom:this.zoom}),t.has("selected")&&this.selected!==void 0&&this.request({type:"select",id:this.selected})}get skeletonShape(){return"timeline"}get resultSelector(){return".cell [data-result], .narrow .stop[data-result], .names .item-title, .row:not(.miss) > .label :is(.disclosure, .item-title)"}async reveal(t){return await this.updateComplete,this.#i.reveal(t),super.reveal(t)}renderRoadmap(t,n){const s=this.#u(t,n),i=yb(t,this.axis);return m`<section class=${s.narrow?"root narrow":"root"} aria-labelledby="title">
      ${i==="ordinal"?this.#r(t,s):this.#o(t,s)}
      <slot name="footer"></slot>
      ${this.#t.render()}
    </section>`}#r(t,n){const s=Pn(t).list,i=t.milestones.every(({kind:a})=>a==="version"),r=$5(t)?"orderNotTime":i?"releaseOrder":"documentOrder",o={titled:this.hasOwnSource,milestones:s.length,controls:s.length<2||n.narrow?b:this.#c()};return m`${Cb(o,n)}
    ${this.#s.render(t,{laneWidth:this.laneWidth,caption:this.localize.term(r)},n)}`}#o(t,n){const s=this.#i.prepare(t,{width:Math.max(0,this.#e.width-(this.framed?2:0)),today:this.today,limits:this.limits,showDependencies:!this.noDependencies,setZoom:r=>this.#a(r)},n),i={titled:this.hasOwnSource,milestones:s.milestones,...s.dated<s.milestones&&s.dated>0&&{dated:s.dated},controls:this.#i.renderControls(n)};return m`${Cb(i,n)} ${this.#i.render(t,s,n)??b}`}#a(t){this.request({type:"zoom",zoom:t}),this.dispatchEvent(new bu(t))}#c(){const t=["equal","count"];return m`<div class="segments" role="group" aria-label=${this.localize.term("laneWidth","label")}>
      ${t.map(n=>m`<button
            type="button"
            aria-pressed=${this.laneWidth===n?"true":"false"}
            @click=${()=>{this.laneWidth=n}}
          >
            ${this.localize.term("laneWidth",n)}
          </button>`)}
    </div>`}#u(t,{view:n}){const{width:s}=this.#e;return{roadmap:t,state:n,localize:this.localize,base:this.baseUrl??t.source?.uri,headingLevel:Math.min(3,Math.max(1,Math.trunc(this.headingLevel)||2)),narrow:!this.#n.printing&&s>0&&s<iB,printing:this.#n.printing,themeBy:this.groupBy==="component"?"component":"theme",toggleItem:i=>this.#d(i),select:i=>this.#l(i),show:(i,r)=>this.request({type:"show",id:i,count:r}),open:(i,r)=>this.request({type:"open",id:i,open:r}),say:i=>this.#t.say(i)}}#l(t){this.request(t===void 0?{type:"select"}:{type:"select",id:t}),this.dispatchEvent(new bn(t))}#d(t){const{id:n}=t.item,{roadmap:s,view:i}=this.snapshot;if(i.selected!==n){this.dispatchEvent(new Wo(n))&&this.#l(n);return}const r=s!==void 0&&yb(s,this.axis)==="ordinal";this.#l(r?Pn(s).of.get(n)?.id:void 0)}}Is([B()],Vn.prototype,"axis"),Is([B({attribute:"lane-width",reflect:!0})],Vn.prototype,"laneWidth"),Is([B({attribute:"group-by"})],Vn.prototype,"groupBy"),Is([B()],Vn.prototype,"zoom"),Is([B()],Vn.prototype,"selected"),Is([B({type:Boolean,attribute:"no-dependencies"})],Vn.prototype,"noDependencies"),customElements.get("roadmap-timeline")||customElements.define("roadmap-timeline",Vn);var Sv=Object.freeze({__proto__:null});const Fv=["milestone","status","type","priority","owner","tag","issue","link","target","when","progress","field","description"],Ev=["item","status","issue","description","when","type","owner","priority","milestone","progress","target","tag","link","field"],Tv=7,rB=3,oB=/^(?:#|issues?|tickets?|prs?|pull requests?|links?|tracking(?: issue)?|references?)$/i,zv=new WeakMap;function aB(e,t,n){const s=Ov(e),i=n?.split(",").map(r=>r.trim());return i?.some(Boolean)?dB(s,i):lB(e,s,t)}function lB(e,t,n){const s=[{id:"item",kind:"item"}],i=n!=="milestone"&&e.milestones.length>1;for(const o of Fv)o===n||o==="milestone"&&!i||o==="status"&&n==="milestone"&&!t.ownStatus||(o==="field"?s.push(...uB(t,I(e).entries.length)):(o==="milestone"||t.kinds.has(o))&&s.push(Rv(o,t)));if(s.length<=Tv)return s;const r=[...s].sort(cB).slice(0,Tv);return s.filter(o=>r.includes(o))}function cB(e,t){return Ev.indexOf(e.kind)-Ev.indexOf(t.kind)}function uB({fields:e,placeholder:t},n){return[...e].filter(([s,i])=>s!==t&&i*5>=n).sort((s,i)=>i[1]-s[1]).slice(0,rB).map(([s])=>({id:`field:${s}`,kind:"field",field:s}))}function dB(e,t){const n=new Map([["item",{id:"item",kind:"item"}]]);for(const s of t){const i=fB(e,s);i&&n.set(i.id,i)}return[...n.values()]}function fB(e,t){const n=Fv.find(r=>r===t.toLowerCase()&&r!=="field");if(n)return n==="milestone"||e.kinds.has(n)?Rv(n,e):void 0;const s=t.replace(/^field:/i,"").toLowerCase(),i=[...e.fields.keys()].find(r=>r.toLowerCase()===s);return i===void 0?void 0:{id:`field:${i}`,kind:"field",field:i}}function Rv(e,{placeholder:t}){return{id:e,kind:e,...(e==="issue"||e==="link")&&t!==void 0&&{placeholder:t}}}function Ov(e){const t=zv.get(e);if(t)return t;const n=new Set,s=new Map;let i=!1;for(const{item:l}of I(e).entries){i||=l.status!=="unknown"&&l.statusFrom===void 0,hB(l,n);for(const c of Object.keys(l.fields))s.set(c,(s.get(c)??0)+1)}n.has("issue")&&n.delete("link");const o=n.has("issue")||n.has("link")?[...s.keys()].find(l=>oB.test(l)):void 0,a={kinds:n,ownStatus:i,fields:s,placeholder:o};return zv.set(e,a),a}function hB(e,t){e.status!=="unknown"&&t.add("status"),e.type!==void 0&&t.add("type"),e.priority!==void 0&&t.add("priority"),e.owners.length>0&&t.add("owner"),e.tags.length>0&&t.add("tag");for(const n of e.links)t.add(n.number===void 0?"link":"issue");e.target!==void 0&&t.add("target"),e.when&&t.add("when"),e.progress&&t.add("progress"),e.description.length>0&&t.add("description")}const pB=["milestone","group","status","type","owner","tag","none"];function mB(e){const{kinds:t}=Ov(e),n=e.milestones.some(({groups:s})=>s.length>0);return pB.filter(s=>s==="milestone"||s==="none"||(s==="group"?n:t.has(s)))}function ur({milestones:e}){const t=new Set(e.map(({kind:s})=>s));t.delete("unscheduled");const[n]=t;return t.size===1&&n!==void 0&&n!=="unscheduled"?n:"mixed"}function Mv({kind:e}){return e!=="description"}function gB(e,t){const{byMilestone:n}=I(e),s=t&&vB(t.entries),i=e.milestones.length===1;return e.milestones.map(r=>{const o=n.get(r.id)??[],a=i&&r.kind==="unscheduled"&&r.source===void 0;return{id:r.id,...a?{implied:r}:{milestone:r},total:o.length,matching:s?s.get(r.id)??0:o.length,isUnfinished:()=>o.some(jv)}})}function bB(e,t,n,s){const{entries:i}=I(e),r=n??i;if(t==="none")return[{id:"all",entries:r,total:i.length,matching:r.length,isUnfinished:()=>!0}];const o=n&&new Map([...Bv(i,t)].map(([l,c])=>[l,c.length])),a=Bv(r,t);return wB([...a.keys()],t,s).map(l=>{const c=a.get(l)??[];return{id:`${t}:${l}`,value:l,entries:c,total:o?.get(l)??c.length,matching:c.length,isUnfinished:()=>c.some(jv)}})}function vB(e){const t=new Map;for(const{milestone:n}of e)t.set(n.id,(t.get(n.id)??0)+1);return t}function Bv(e,t){const n=new Map;for(const s of e){const i=yB(s,t);for(const r of i.length===0?[""]:i){const o=n.get(r);o?o.push(s):n.set(r,[s])}}return n}function yB(e,t){return t==="group"?e.groups[0]?[e.groups[0].title]:[]:Rr(e,t)}function wB(e,t,n){const s=e.filter(r=>r===""),i=e.filter(r=>r!=="");return t==="status"&&i.sort((r,o)=>Nv(r)-Nv(o)),(t==="owner"||t==="tag")&&i.sort(new Intl.Collator(n,{numeric:!0}).compare),[...i,...s]}function Nv(e){return Ye.indexOf(e)}function jv({item:e}){return e.status!=="done"&&e.status!=="dropped"}const kB=["critical","urgent","highest","high","must","medium","normal","should","low","could","lowest"],Iv=new Map;function Lv(e,t,n,s=1/0){if(!t||e.length<2)return e;const i=e.map(c=>({entry:c,key:$B(c,t.column)})),r=_B(n),o=t.direction==="ascending"?1:-1,a=(c,u)=>c.key===void 0||u.key===void 0?+(c.key===void 0)-+(u.key===void 0)||c.entry.index-u.entry.index:o*r(c.key,u.key)||c.entry.index-u.entry.index;return(s*4<i.length?AB(i,a,s):i.sort(a)).map(({entry:c})=>c)}function $B({item:e,index:t},n){switch(n){case"item":return e.title;case"milestone":return t;case"status":return e.status==="unknown"?void 0:Ye.indexOf(e.status);case"type":return e.type;case"priority":return DB(e.priority);case"owner":return e.owners[0]?.name;case"tag":return e.tags[0];case"issue":case"link":return e.links.find(s=>s.number!==void 0)?.number??e.links[0]?.text;case"target":return e.target;case"when":return e.when?.start??e.when?.end;case"progress":return e.progress&&e.progress.total>0?e.progress.done/e.progress.total:void 0;case"description":return;default:return n.startsWith("field:")?xB(e.fields,n.slice(6)):void 0}}function xB(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function DB(e){if(e===void 0)return;const t=kB.indexOf(e.trim().toLowerCase());return t<0?e:t}function _B(e){let t=Iv.get(e);t||Iv.set(e,t=new Intl.Collator(e,{numeric:!0,sensitivity:"base"}));const{compare:n}=t;return(s,i)=>typeof s=="number"||typeof i=="number"?typeof s=="number"&&typeof i=="number"?s-i:typeof s=="number"?-1:1:n(s,i)}function AB(e,t,n){const s=[];for(const i of e){const r=s[n-1];if(r!==void 0&&t(i,r)>=0)continue;let o=0,a=s.length;for(;o<a;){const l=o+a>>>1;t(i,s[l])<0?a=l:o=l+1}s.splice(o,0,i),s.length>n&&s.pop()}return s}const qv="table:sections",CB=300,SB=1e3,FB=300,EB=50,Pv=new WeakMap;function Uv(e,t,n){const{expanded:s}=n,i=JSON.stringify({...n,expanded:typeof s=="object"?[...s]:s}),r=Pv.get(e);if(r?.view===t&&r.options===i)return r.table;const o=new TB(e,t,n).lay();return Pv.set(e,{view:t,options:i,table:o}),o}class TB{#e;#n;#t;#s;#i;constructor(t,n,s){this.#e=t,this.#n=n,this.#t=s,this.#s=ai(n)?dt(t,n):void 0,this.#i=I(t).entries.length}lay(){const{groupBy:t}=this.#n,n=t==="milestone"?gB(this.#e,this.#s):bB(this.#e,t,this.#s?.entries,this.#t.locale),s=this.#s?.entries.length??this.#i,i=this.#t.everything?1/0:this.#n.shown.get(qv)??EB,r=this.#r(n,s),o=n.slice(0,i);return{sections:o.map(a=>this.#a(a,r)),moreSections:n.length-o.length,total:this.#i,matching:s,filtered:this.#s!==void 0,divided:this.#i>FB&&!this.#t.everything}}#r(t,n){const s=new Set,{selected:i}=this.#n,r=i===void 0?void 0:I(this.#e).nodes.get(i);if(r&&s.add(r.kind==="item"?r.entry.milestone.id:r.milestone.id),!(n<=CB)){if(n<=SB){const o=t.find(a=>a.matching>0&&a.isUnfinished())??t[0];o&&s.add(o.id)}return s}}#o(t,n){const{everything:s,expanded:i}=this.#t;if(s)return!0;const r=this.#n.open.get(t);return r!==void 0?r:i===void 0?n:i==="all"||i!=="none"&&i.has(t)}#a(t,n){const{id:s,milestone:i,value:r,total:o,matching:a}=t,l=i===void 0&&r===void 0,c=(n===void 0||n.has(s))&&(a>0||!this.#s),u=l||this.#o(s,c),d=u?this.#c(t):{lines:[],more:0};return{id:s,...i&&{milestone:i},...r!==void 0&&{value:r},total:o,matching:a,open:u,...d}}#c(t){const n=this.#u(t),s=new zB(n);if(t.entries){const{locale:i}=this.#t,r=Lv(t.entries,this.#n.sort,i,n+1);for(const o of r){if(s.isFull())break;this.#h(s,o,0,void 0)}}else if(t.milestone??t.implied){const i=t.milestone??t.implied;this.#d(s,this.#f(i.items),0);for(const r of i.groups)this.#l(s,r,0)}return{lines:s.lines,more:Math.max(0,t.matching-s.items-s.closed)}}#u({id:t,milestone:n}){const{pageSize:s,everything:i}=this.#t;if(i)return 1/0;const r=this.#n.shown.get(t)??s,{selected:o,sort:a}=this.#n;if(o===void 0||!n||a||this.#s)return r;const l=I(this.#e).byMilestone.get(n.id)?.findIndex(({item:c})=>c.id===o);return l===void 0||l<r?r:Math.ceil((l+1)/s)*s}#l(t,n,s){if(t.isFull())return;const i=Kv(n),r=this.#s?Hv(n,this.#s.ids):i,o=this.#o(n.id,r>0||!this.#s);if(t.lines.push({type:"group",group:n,depth:s,total:i,matching:r,open:o}),!o){t.closed+=r;return}this.#d(t,this.#f(n.items),s+1);for(const a of n.groups)this.#l(t,a,s+1)}#d(t,n,s,i){if(n.length===0||t.isFull())return;const r=Lv(n,this.#n.sort,this.#t.locale,t.limit-t.items+1);for(const o of r){if(t.isFull())return;const l=!this.#s||this.#s.ids.has(o.item.id)?this.#h(t,o,s,i):i;o.item.children.length>0&&this.#d(t,this.#f(o.item.children),s,l)}}#h(t,n,s,i){const{id:r}=n.item,o=n.parent&&n.parent!==i?.entry?n.parent.item.title:void 0,a={type:"item",key:r,entry:n,level:s,depth:i?i.depth+1:0,...o!==void 0&&{partOf:o},open:!this.#t.everything&&this.#p(r)};return t.lines.push(a),t.items++,a}#p(t){const{expanded:n}=this.#t;return this.#n.open.get(t)??(this.#n.selected===t||typeof n=="object"&&n.has(t))}#f(t){const{nodes:n}=I(this.#e);return t.flatMap(({id:s})=>{const i=n.get(s);return i?.kind==="item"?[i.entry]:[]})}}class zB{constructor(t){this.lines=[],this.items=0,this.closed=0,this.limit=t}isFull(){return this.items>=this.limit}}const Wv=new WeakMap;function Kv(e){let t=Wv.get(e);if(t===void 0){const n=s=>s.reduce((i,r)=>i+1+n(r.children),0);t=n(e.items)+e.groups.reduce((s,i)=>s+Kv(i),0),Wv.set(e,t)}return t}function Hv(e,t){const n=s=>s.reduce((i,r)=>i+Number(t.has(r.id))+n(r.children),0);return n(e.items)+e.groups.reduce((s,i)=>s+Hv(i,t),0)}function RB(e,t){return e?.column!==t?{column:t,direction:"ascending"}:e.direction==="ascending"?{column:t,direction:"descending"}:void 0}class Ju extends Event{static{this.type="roadmap-sort"}constructor(t){super(Ju.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({...t})}}class Vu extends Event{static{this.type="roadmap-toggle"}constructor(t,n){super(Vu.type,{bubbles:!0,composed:!0}),this.detail=Object.freeze({id:t,open:n})}}const Jv=H`
  .search-field,
  .select {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_control-h);
    padding-inline: 10px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    font-size: 0.8125rem;
  }
  .search-field {
    inline-size: 232px;
  }
  .search-field,
  .select {
    max-inline-size: 100%;
  }
  .search-field input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 24px;
    border: 0;
    outline: 0;
    background: none;
    font-size: 0.8125rem;
  }
  .search-field input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  :is(.search-field, .select):focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .select {
    padding-inline-end: 4px;
    font-weight: 500;
  }
  .select span {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .select select {
    min-block-size: calc(var(--_control-h) - 2px);
    max-inline-size: 12rem;
    min-inline-size: 0;
    border: 0;
    outline: 0;
    background: transparent;
    font-weight: 500;
    text-overflow: ellipsis;
  }
  .select option {
    background: var(--_bg);
    color: var(--_text);
  }
  .select.order {
    display: none;
  }
`;function na({localize:e,roadmap:t},{kind:n,field:s}){return n==="field"?s??"":n==="milestone"?e.term("milestone",ur(t)):e.term("fact",n)}function OB({localize:e,roadmap:t},n){return n==="none"?e.term("groupByNone"):n==="milestone"?e.term("milestone",ur(t)):e.term("fact",n)}function Vv(e,t,n){return t==="milestone"||t==="none"?n:n===""?e.localize.term("withoutValue",t):t==="status"?Un(e,n):n}const Zv=(e,t,n)=>{const s=new Map;for(let i=t;i<=n;i++)s.set(e[i],i);return s},sa=di(class extends fi{constructor(e){if(super(e),e.type!==kt.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,n){let s;n===void 0?n=t:t!==void 0&&(s=t);const i=[],r=[];let o=0;for(const a of e)i[o]=s?s(a,o):o,r[o]=n(a,o),o++;return{values:r,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,s]){const i=V$(e),{values:r,keys:o}=this.dt(t,n,s);if(!Array.isArray(i))return this.ut=o,r;const a=this.ut??=[],l=[];let c,u,d=0,f=i.length-1,h=0,p=r.length-1;for(;d<=f&&h<=p;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(a[d]===o[h])l[h]=Sn(i[d],r[h]),d++,h++;else if(a[f]===o[p])l[p]=Sn(i[f],r[p]),f--,p--;else if(a[d]===o[p])l[p]=Sn(i[d],r[p]),hi(e,l[p+1],i[d]),d++,p--;else if(a[f]===o[h])l[h]=Sn(i[f],r[h]),hi(e,i[d],i[f]),f--,h++;else if(c===void 0&&(c=Zv(o,h,p),u=Zv(a,d,f)),c.has(a[d]))if(c.has(a[f])){const g=u.get(o[h]),v=g!==void 0?i[g]:null;if(v===null){const y=hi(e,i[d]);Sn(y,r[h]),l[h]=y}else l[h]=Sn(v,r[h]),hi(e,i[d],v),i[g]=null;h++}else wl(i[f]),f--;else wl(i[d]),d++;for(;h<=p;){const g=hi(e,l[p+1]);Sn(g,r[h]),l[h++]=g}for(;d<=f;){const g=i[d++];g!==null&&wl(g)}return this.ut=o,hh(e,l),Ee}});function Zu(e){for(const t of e){const n=MB(t);if(n.length>0)return n}return[]}function MB(e){switch(e.type){case"paragraph":case"heading":return e.children;case"code":return e.value===""?[]:[{type:"code",value:e.value}];case"quote":return Zu(e.children);case"list":return e.items.map(t=>Zu(t.children)).find(t=>t.length>0)??[];case"table":return[...e.header,...e.rows.flat()].find(t=>t.length>0)??[]}}const BB=2,NB=1,jB=2;function IB(e,t,n){const{item:s,milestone:i}=t.entry,{localize:r}=n;switch(e.kind){case"item":return b;case"milestone":return i.title;case"status":return Ns(n,Jo(t.entry));case"type":return LB(s,n);case"priority":return s.priority??b;case"owner":return Gu(s.owners,NB,o=>Cu(n,o),n);case"tag":return Gu(s.tags,BB,o=>m`<span class="tag" part="tag"><bdi>${o}</bdi></span>`,n);case"issue":case"link":return PB(e,t,n);case"target":return s.target??b;case"when":return s.when?Ft(n,s.when):b;case"progress":return s.progress?m`<span class="progress"
            >${Kb(s.progress.done,s.progress.total)}${r.term("ofTotal",s.progress.done,s.progress.total)}</span
          >`:b;case"field":return Gv(t,e.field)??b;case"description":return qB(t,n)}}function LB({type:e,breaking:t},{localize:n}){if(e===void 0)return b;const s=ol(e,n.lang());return t?m`<span class="flag">${T("breaking")}<span>${s}</span></span>`:s}function qB({entry:e,open:t},n){const{description:s}=e.item;return s.length===0?b:t?m`<div class="prose">${ft(s,n)}</div>`:m`<span class="clamp">${Oe(Zu(s),n)}</span>`}function PB({placeholder:e},t,n){const{links:s}=t.entry.item;if(s.length>0)return Gu(s,jB,r=>Vo(n,r),n);const i=Gv(t,e);return i===void 0?b:m`<span class="muted">${i}</span>`}function Gv({entry:e},t){const{fields:n}=e.item;return t!==void 0&&Object.hasOwn(n,t)?n[t]:void 0}function Gu(e,t,n,{localize:s}){if(e.length===0)return b;const i=e.length-t,r=e.slice(0,t).map(n);return e.length===1?r:m`<span class="few"
    >${r}${i>0?m`<span class="muted" aria-hidden="true">+${s.number(i)}</span
            ><span class="visually-hidden">${s.term("more",i)}</span>`:b}</span
  >`}const UB=6,WB=new Set(["priority","target","progress","field","milestone"]);function KB(e,t){const{item:n}=e.entry,s=Yv(e),i=t.state.selected===n.id;return m`<tr
      role="row"
      part="row"
      class="item ${e.open?"open":""} ${i?"selected":""}"
      data-item=${n.id}
    >
      <th role="rowheader" scope="row" part="cell" class="name ${s} ${n.status==="dropped"?"dropped":""}">
        <button
          type="button"
          part="expand"
          class="disclosure"
          data-action="item"
          data-id=${n.id}
          aria-expanded=${e.open?"true":"false"}
          aria-label=${n.title}
        ></button
        ><bdi class="title-text">${Oe(n.content,t)}</bdi>${JB(e,t)}
      </th>
      ${t.columns.slice(1).map(r=>HB(r,e,t))}
    </tr>
    ${e.open?ZB(e,t):b}`}function Yv({level:e,depth:t}){return`indent level-${String(Math.min(e,3))} depth-${String(Math.min(t,UB))}`}function HB(e,t,n){const s=IB(e,t,n),i=WB.has(e.kind)?na(n,e):b,r=s===b?"blank":"";return m`<td role="cell" part="cell" class="is-${e.kind} ${r}" data-label=${i}>${s}</td>`}function JB(e,t){const{localize:n}=t,s=us(e.entry).filter(r=>!VB(r,e,t)),i=Rt(e.entry.item.children);return s.length===0&&e.partOf===void 0&&!i.stated?b:m`<span class="asides"
    >${i.stated?m`<span class="muted small count"
            >${n.term("childrenDone",i.done,i.relevant)}</span
          >`:b}${s.map(r=>sr(t,r))}${e.partOf===void 0?b:m`<span class="muted small">${n.term("partOf",e.partOf)}</span>`}</span
  >`}function VB(e,{entry:t,level:n},{columns:s}){return e==="breaking"?t.item.type!==void 0&&s.some(({kind:i})=>i==="type"):n===0?!1:t.groups.some(i=>e==="stretch"?i.stretch:i.helpWanted)}function ZB(e,t){const{columns:n,select:s,state:i,table:r}=t,o=["title"];return i.groupBy==="milestone"&&o.push("path"),i.groupBy==="milestone"&&!r.filtered&&o.push("children"),n.some(({kind:a})=>a==="status")&&o.push("status"),n.some(({kind:a})=>a==="description")&&o.push("description"),m`<tr role="row" class="detail-row">
    <td role="cell" class=${Yv(e)} colspan=${n.length}>
      ${Su(e.entry,{...t,onSelect:s,omit:o})}
    </td>
  </tr>`}function Xv(e,t){const{localize:n,state:s}=t,{milestone:i}=e,r=i?Qv(i,t):Vv(t,s.groupBy,e.value??""),o=e.matching===e.total?n.term("items",e.total):ny(e,t);return ey({disclosure:iy("section",e.id,e.open,`${r}, ${o}`),title:sy(r,i?.href,t),items:o,asides:i?YB(i,t):[],about:e.open&&i?i.description:[],context:t})}function GB(e,t){const{localize:n}=t,{group:s}=e,i=e.matching===e.total?n.number(e.total):ny(e,t),r=`${s.title}, ${e.matching===e.total?n.term("items",e.total):i}`;return ey({disclosure:iy("group",s.id,e.open,r),title:sy(s.title,s.href,t),items:i,asides:XB(s,t),about:e.open?s.description:[],context:t})}function Qv({title:e,kind:t,source:n},{localize:s}){return e===""||t==="unscheduled"&&n===void 0?s.term("unscheduled"):e}function ey({disclosure:e,title:t,items:n,asides:s,about:i,context:r}){return m`<div class="head">
      ${e}<b part="group-label"><bdi>${t}</bdi></b
      ><span class="muted count">${n}</span>
      ${s.length===0?b:m`<span class="head-asides">${s}</span>`}
    </div>
    ${i.length===0?b:m`<div class="about prose">${ft(i,r)}</div>`}`}function YB(e,t){const{localize:n}=t,{when:s,versions:i,progress:r,status:o,title:a,kind:l}=e,c=[];return s&&!a.includes(s.text)&&c.push(m`<span class="muted">${Ft(t,s)}</span>`),i?.to!==void 0&&c.push(m`<span class="tag">${n.term("versionRange")}</span>`),o!=="unknown"&&l!=="state"&&c.push(Ns(t,{status:o})),r&&c.push(ty(r,t)),c}function XB(e,t){const{status:n,title:s,target:i,when:r,stretch:o,helpWanted:a,progress:l,owners:c,links:u}=e,d=[];return n!=="unknown"&&d.push(Ns(t,{status:n,fromTitle:s})),i!==void 0&&d.push(m`<span class="tag">${i}</span>`),r&&d.push(m`<span class="muted">${Ft(t,r)}</span>`),o&&d.push(sr(t,"stretch")),a&&d.push(sr(t,"help-wanted")),l&&d.push(ty(l,t)),d.push(...c.map(f=>m`<span class="muted">${Cu(t,f)}</span>`)),d.push(...u.map(f=>Vo(t,f))),d}function ty({done:e,total:t},{localize:n}){return m`<span class="muted count">${n.term("doneOf",e,t)}</span>`}function ny({matching:e,total:t},{localize:n}){return n.term("ofTotal",e,t)}function sy(e,t,{base:n}){const s=t===void 0?void 0:$e(t,n);return s===void 0?e:m`<a href=${s} rel="noopener noreferrer nofollow ugc">${e}</a>`}function iy(e,t,n,s){return m`<button
    type="button"
    class="disclosure screen-only"
    data-action=${e}
    data-id=${t}
    aria-expanded=${n?"true":"false"}
    aria-label=${s}
  ></button>`}function QB(e,t){const{sections:n,divided:s}=t.table;return s?m`${sa(n,({id:i})=>i,i=>eN(i,e,t))}`:ry(e,n,!0,t)}function eN(e,t,n){const{milestone:s,value:i}=e,r=s===void 0&&i===void 0,o=s?Qv(s,n):Vv(n,n.state.groupBy,i??"");return m`<section class="division" part="group" data-rows=${e.lines.length}>
    ${r?b:m`<div class="section-head" role="heading" aria-level=${n.headingLevel+1}>
            ${Xv(e,n)}
          </div>`}
    ${e.open&&e.lines.length>0?ry(r?t:o,[e],!1,n):b}
  </section>`}function ry(e,t,n,s){const{columns:i}=s;return m`<table role="table" part="table">
    <caption class="visually-hidden">
      ${e}
    </caption>
    <colgroup>
      ${i.map(({kind:r})=>m`<col class="is-${r}" />`)}
    </colgroup>
    <thead role="rowgroup" part="head">
      <tr role="row">
        ${i.map(r=>tN(r,s))}
      </tr>
    </thead>
    ${sa(t,({id:r})=>r,r=>nN(r,n,s))}
  </table>`}function tN(e,t){const{sort:n}=t.state,s=na(t,e),i=n?.column===e.id?n.direction:void 0;return t.plain||!Mv(e)?m`<th role="columnheader" scope="col" class="is-${e.kind}">${s}</th>`:m`<th role="columnheader" scope="col" class="is-${e.kind}" aria-sort=${i??b}>
    <button type="button" part="sort" data-action="sort" data-id=${e.id}>
      ${s}${i?T(`sort-${i}`):b}
    </button>
  </th>`}function nN(e,t,n){const{columns:s,localize:i,pageSize:r}=n,o=t&&(e.milestone!==void 0||e.value!==void 0);return m`<tbody role="rowgroup" part=${t?"group":b}>
    ${o?m`<tr role="row" class="section-row">
            <th role="rowheader" scope="rowgroup" colspan=${s.length}>${Xv(e,n)}</th>
          </tr>`:b}
    ${e.lines.map(a=>a.type==="item"?KB(a,n):m`<tr role="row" class="group-row level-${Math.min(a.depth,3)}">
            <th role="rowheader" scope="rowgroup" colspan=${s.length}>${GB(a,n)}</th>
          </tr>`)}
    ${e.more>0?m`<tr role="row" class="more">
            <td role="cell" colspan=${s.length}>
              <button type="button" part="more" class="button ghost" data-action="more" data-id=${e.id}>
                ${i.term("showMore",Math.min(e.more,r))}
              </button>
            </td>
          </tr>`:b}
  </tbody>`}const sN=12;function iN(e){const{alone:t,table:n,plain:s}=e;return m`<div class="toolbar ${t?"alone":""}" part="toolbar">
    ${t?rN(e):b}
    <div class="controls screen-only">
      ${t&&n.total>=sN?oN(e):b}
      ${s?b:[aN(e),lN(e)]}
      <slot name="toolbar"></slot>
    </div>
  </div>`}function rN({roadmap:e,localize:t,headingLevel:n,...s}){const{updated:i,milestones:r}=e,o=i?t.term("lastUpdated",Ft({localize:t,...s},i)):t.term("milestones",r.length,ur(e));return m`<div class="heading">
    <span class="table-title" role="heading" aria-level=${n}
      ><bdi>${is(e)??t.term("untitled")}</bdi></span
    >
    <span class="muted count">${o}</span>
  </div>`}function oN({localize:e,table:t,state:n}){return m`<label class="search-field">
    ${T("search")}
    <span class="visually-hidden">${e.term("searchItems")}</span>
    <input type="search" .value=${n.search} placeholder=${e.term("searchPlaceholder",t.total)} />
  </label>`}function aN(e){const{roadmap:t,localize:n,state:s}=e,i=mB(t);return m`<label class="select">
    <span>${n.term("groupBy")}</span>
    <select data-action="group-by">
      ${i.map(r=>m`<option value=${r} ?selected=${r===s.groupBy}>${OB(e,r)}</option>`)}
    </select>
  </label>`}function lN(e){const{localize:t,columns:n,state:s}=e,i=s.sort&&`${s.sort.direction} ${s.sort.column}`;return m`<label class="select order">
    <span>${t.term("sortBy")}</span>
    <select data-action="order">
      <option value="" ?selected=${i===void 0}>${t.term("sortNone")}</option>
      ${n.filter(Mv).flatMap(r=>["ascending","descending"].map(o=>{const a=`${o} ${r.id}`;return m`<option value=${a} ?selected=${a===i}>
            ${t.term("sortChoice",na(e,r),o)}
          </option>`}))}
    </select>
  </label>`}function cN(e){return H`
    ${e} :is(table, thead, tbody, tr, th, td, caption) {
      display: block;
      inline-size: auto;
    }
    ${e} .prose :is(table) {
      display: table;
    }
    ${e} .prose :is(tr) {
      display: table-row;
    }
    ${e} .prose :is(th, td) {
      display: table-cell;
    }
    ${e} colgroup {
      display: none;
    }
    ${e} thead:not(:focus-within) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    ${e} thead:focus-within tr {
      display: flex;
      flex-wrap: wrap;
    }
    ${e} thead th {
      position: static;
      block-size: auto;
      border: 0;
    }
    ${e} .select.order {
      display: inline-flex;
    }
    ${e} tbody > tr.item {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      align-items: baseline;
      padding-block: 10px;
      padding-inline: 44px 16px;
      border-block-start: 1px solid var(--_border);
    }
    ${e} tbody > tr.item > * {
      padding: 0;
      border: 0;
    }
    ${e} tr.item > .name {
      flex: 1 0 100%;
      padding-inline-start: calc(var(--_depth) * 16px);
    }
    ${e} tr.item > td {
      color: var(--_text-muted);
      font-size: 0.8125rem;
    }
    ${e} tr.item > td.is-description {
      flex: 1 0 100%;
    }
    ${e} tr.item > td.blank {
      display: none;
    }
    ${e} tr.item > td[data-label]::before {
      content: attr(data-label) ' ';
    }
    ${e} .name > .disclosure {
      margin-inline-start: -28px;
    }
    ${e} .detail-row > td {
      padding-inline: 44px 16px;
    }
  `}function uN(e){return H`
    ${e} .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
      align-items: start;
      padding-inline-start: 28px;
    }
    ${e} .head-asides {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      gap: 2px 12px;
      align-items: baseline;
    }
    ${e} .group-row .head,
    ${e} .group-row .about {
      margin-inline-start: 0;
    }
    ${e} .about {
      padding-inline-start: 28px;
    }
    ${e} .controls {
      flex: 1 1 100%;
      margin-inline-start: 0;
    }
    ${e} .search-field {
      flex: 1 1 100%;
    }
    ${e} .select {
      flex: 1 1 9rem;
      max-inline-size: min(100%, 18rem);
    }
    ${e} .select select {
      flex: 1;
      max-inline-size: none;
      min-inline-size: 0;
    }
  `}function ia(e){return H`
    ${cN(e)}${uN(e)}
  `}const dN=H`
  @container roadmap (max-width: 44.9375rem) {
    ${ia(H`.columns-few`)}
  }
  @container roadmap (max-width: 56.1875rem) {
    ${ia(H`.columns-some`)}
  }
  @container roadmap (max-width: 68.6875rem) {
    ${ia(H`.columns-many`)}
  }
  @container roadmap (max-width: 87.4375rem) {
    ${ia(H`.columns-most`)}
  }
  @container roadmap (max-width: 19.9375rem) {
    .controls > * {
      flex: 1 1 100%;
    }
  }
`,fN=H`
  .section-row th,
  .section-head {
    padding: 10px 16px;
    background: var(--_surface);
  }
  .group-row th {
    padding-block: 10px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    position: relative;
    padding-inline-start: 32px;
  }
  .head > .disclosure {
    position: absolute;
    inset-block-start: calc(0.625rem - 12px);
    inset-inline-start: 0;
  }
  .head b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .head b a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .head-asides {
    display: contents;
  }
  .group-row .head {
    margin-inline-start: 32px;
  }
  .group-row.level-1 .head {
    margin-inline-start: 64px;
  }
  .group-row:is(.level-2, .level-3) .head {
    margin-inline-start: 96px;
  }
  .about {
    margin-block-start: 4px;
    padding-inline-start: 32px;
    max-inline-size: calc(96ch + 32px);
    color: var(--_text-muted);
    font-size: 0.8125rem;
  }
  .group-row .about {
    margin-inline-start: 32px;
  }
  .prose {
    display: grid;
    gap: 6px;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose pre {
    margin: 0;
    overflow-x: auto;
  }
  .prose table {
    inline-size: auto;
    table-layout: auto;
  }

  .indent {
    --_level: 0;
    --_depth: 0;
    padding-inline-start: calc(48px + var(--_level) * 32px + var(--_depth) * 24px);
  }
  .name {
    font-weight: 500;
  }
  .indent.level-1 {
    --_level: 1;
  }
  .indent.level-2 {
    --_level: 2;
  }
  .indent.level-3 {
    --_level: 3;
  }
  .indent.depth-1 {
    --_depth: 1;
  }
  .indent.depth-2 {
    --_depth: 2;
  }
  .indent.depth-3 {
    --_depth: 3;
  }
  .indent.depth-4 {
    --_depth: 4;
  }
  .indent.depth-5 {
    --_depth: 5;
  }
  .indent.depth-6 {
    --_depth: 6;
  }
  .name:not(.depth-0) {
    font-weight: 400;
  }
  .name > .disclosure {
    float: inline-start;
    margin-block: -2px;
    margin-inline-start: -32px;
  }
  .title-text :is(strong, code),
  .clamp code {
    font: inherit;
  }
  .clamp code {
    font-weight: 500;
  }
  .dropped .title-text {
    text-decoration: line-through;
    text-decoration-color: var(--_dropped);
  }
  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-block-start: 2px;
    font-weight: 400;
  }
  tr.item:hover {
    background: var(--_surface);
  }
  tr.selected,
  tr.selected:hover,
  tr.selected + .detail-row {
    background: var(--_accent-soft);
  }
  .disclosure {
    color: var(--_text-muted);
  }
  @media (pointer: coarse) {
    .head > .disclosure {
      inset-block-start: calc(0.625rem - 22px);
      inset-inline-start: -10px;
    }
    .name > .disclosure {
      margin-block: -12px;
      margin-inline: -42px -2px;
    }
  }
  .disclosure:hover {
    background: var(--_surface-2);
    color: var(--_text);
  }
  .disclosure::before {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    translate: -1.5px 0;
    rotate: 45deg;
    transition: rotate 120ms ease-out;
  }
  :host(:dir(rtl)) .disclosure::before {
    translate: 1.5px 0;
    rotate: -135deg;
  }
  .disclosure[aria-expanded='true']::before,
  :host(:dir(rtl)) .disclosure[aria-expanded='true']::before {
    translate: 0 -1.5px;
    rotate: 135deg;
  }
  .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  :is(.clamp, .prose) :is(p, li, td, th),
  .clamp {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .few {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: baseline;
  }
  td .flag {
    align-items: start;
    font-size: inherit;
    line-height: inherit;
  }
  td .flag .glyph {
    margin-block-start: 3px;
  }
  .progress {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  td:is(.is-issue, .is-link, .is-when, .is-milestone, .is-target) {
    font-variant-numeric: tabular-nums;
  }
  .detail-row > td {
    padding-block: 0 16px;
    border-block-start: 0;
  }
`,hN=H`
  .root {
    position: relative;
    overflow: clip;
  }
  :host([framed]) .root {
    border-radius: var(--_radius-frame);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    min-inline-size: 0;
  }
  .table-title {
    font-size: 1rem;
    line-height: 1.5rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-inline-start: auto;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    min-block-size: 40px;
    padding: 0 16px 8px;
    color: var(--_text-muted);
    font-size: 0.8125rem;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  th,
  td {
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--roadmap-sticky-top, 0px);
    z-index: 1;
    block-size: 36px;
    padding-block: 0;
    border-block: 1px solid var(--_border);
    background: var(--_bg);
    color: var(--_text-muted);
    font-size: 0.75rem;
    line-height: 1rem;
    vertical-align: middle;
    overflow-wrap: normal;
  }
  thead button {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-block-size: 32px;
    max-inline-size: calc(100% + 16px);
    margin-inline: -8px;
    padding-inline: 8px;
    border-radius: 6px;
    font-weight: 500;
  }
  thead button:hover {
    background: var(--_surface-2);
  }
  thead [aria-sort] button {
    color: var(--_text);
    font-weight: 600;
  }
  thead .glyph {
    color: inherit;
  }
  .toolbar + table thead th,
  .toolbar + .division {
    border-block-start-color: var(--_border);
  }
  tbody:first-of-type > tr:first-child > * {
    border-block-start: 0;
  }
  col.is-status {
    inline-size: 10.5rem;
  }
  col:is(.is-type, .is-milestone) {
    inline-size: 9.5rem;
  }
  col:is(.is-owner, .is-tag, .is-field, .is-target, .is-when, .is-link) {
    inline-size: 9rem;
  }
  col:is(.is-priority, .is-progress, .is-issue) {
    inline-size: 7.5rem;
  }
  .columns-few col:not(.is-item, .is-description) {
    inline-size: 10.5rem;
  }
  .columns-few col.is-description {
    inline-size: 45%;
  }

  .more > td {
    padding-block: 0 8px;
    border-block-start: 0;
  }
  .more .button,
  .more-sections .button {
    margin-inline-start: 28px;
  }
  .more-sections {
    padding: 8px 16px;
    border-block-start: 1px solid var(--_border);
  }
  .division {
    border-block-start: 1px solid var(--_border);
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(44px + var(--_rows, 0) * 37px);
  }
  .division .disclosure:focus-visible {
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    tr.selected > * {
      border-block: 2px solid Highlight;
    }
    .section-row th {
      border-block-start: 2px solid CanvasText;
    }
  }
  @media print {
    .root {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    .clamp {
      display: inline;
    }
    .division {
      content-visibility: visible;
    }
    .head,
    .about {
      padding-inline-start: 0;
    }
    .indent {
      padding-inline-start: calc(24px + var(--_level) * 24px + var(--_depth) * 24px);
    }
    .name > .disclosure,
    .more,
    .more-sections,
    .detail-row {
      display: none;
    }
  }
`;var pN=Object.defineProperty,Ls=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&pN(t,n,i),i};const mN=5,oy=50,gN=150,bN=["milestone","group","status","tag","owner","type","none"];class Zn extends ue{constructor(){super(...arguments),this.pageSize=100,this.announcement="",this.#e=new Wu(this,()=>this.performUpdate()),this.#l=t=>{this.request({type:"open",id:t,open:!0}),this.request({type:"select",id:t}),this.dispatchEvent(new bn(t)),this.reveal(t)},this.#d=t=>{const n=this.#n;if(!n)return;const s=t.composedPath().find(a=>a instanceof HTMLButtonElement),{action:i,id:r=""}=s?.dataset??{},o=s?.getAttribute("aria-expanded")!=="true";if(i==="sort")this.#a(RB(n.state.sort,r),n);else if(i==="item")this.#u(r,o);else if(i==="section"||i==="group")this.#c(r,o);else if(i==="clear")this.request({type:"clear-filters"});else if(i==="more"){const a=this.snapshot.view.shown.get(r)??n.pageSize;this.request({type:"show",id:r,count:a+n.pageSize})}else i==="more-sections"&&this.request({type:"show",id:qv,count:n.table.sections.length+oy})},this.#h=({target:t})=>{const n=this.#n;if(!(!n||!(t instanceof HTMLSelectElement))&&(t.dataset.action==="group-by"&&this.request({type:"group-by",groupBy:t.value}),t.dataset.action==="order")){const[s,...i]=t.value.split(" "),r=s==="ascending"||s==="descending";this.#a(r?{direction:s,column:i.join(" ")}:void 0,n)}},this.#p=({target:t})=>{t instanceof HTMLInputElement&&(clearTimeout(this.#t),this.#t=setTimeout(()=>this.request({type:"search",text:t.value}),gN))},this.#f=t=>{const n=t.target;!(t instanceof KeyboardEvent)||!(n instanceof HTMLInputElement)||(t.key==="Escape"&&n.value!==""&&(t.preventDefault(),clearTimeout(this.#t),this.request({type:"search",text:""})),t.key==="ArrowDown"&&(t.preventDefault(),this.focusFirstResult()))}}static{this.styles=[ue.styles,vu,yu,Jv,fN,hN,dN]}#e;#n;#t;#s;firstUpdated(t){super.firstUpdated(t),this.renderRoot.addEventListener("click",this.#d),this.renderRoot.addEventListener("change",this.#h),this.renderRoot.addEventListener("input",this.#p),this.renderRoot.addEventListener("keydown",this.#f)}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#t)}expandAll(){this.#i(!0)}collapseAll(){this.#i(!1)}willUpdate(t){super.willUpdate(t);const n=this.shadowRoot?.activeElement;this.#s=n instanceof HTMLElement?{element:n,id:n.dataset.id}:void 0,t.has("groupBy")&&this.groupBy!==void 0&&bN.includes(this.groupBy)&&this.request({type:"group-by",groupBy:this.groupBy}),t.has("sort")&&this.sort!==void 0&&this.#o(yN(this.sort))}updated(t){super.updated(t),this.#b(),this.#m()}get skeletonShape(){return"table"}get resultSelector(){return'[data-action="item"]'}#i(t){const{roadmap:n}=this.snapshot;if(!n)return;const s=Uv(n,this.snapshot.view,{...this.#r,everything:!0}).sections.flatMap(({id:i,lines:r})=>[i,...r.flatMap(o=>o.type==="group"?[o.group.id]:[])]);this.request({type:"open-all",ids:s,open:t})}get#r(){const t=this.expanded?.trim();return{pageSize:this.pageSize>=1?Math.floor(this.pageSize):100,locale:this.localize.lang(),everything:this.#e.printing,...t!==void 0&&{expanded:t==="all"||t==="none"?t:new Set(t.split(/\s+/))}}}#o(t){this.request(t?{type:"sort",sort:t}:{type:"sort"})}#a(t,n){this.#o(t);const s=t&&n.columns.find(({id:i})=>i===t.column);this.announcement=this.localize.term("sorted",t&&s?this.localize.term("sortChoice",na(n,s),t.direction):this.localize.term("sortNone")),this.dispatchEvent(new Ju(t))}#c(t,n){this.request({type:"open",id:t,open:n}),this.dispatchEvent(new Vu(t,n))}#u(t,n){this.#c(t,n),!(!n&&this.snapshot.view.selected!==t)&&(this.request(n?{type:"select",id:t}:{type:"select"}),this.dispatchEvent(new bn(n?t:void 0)))}#l;#d;#h;#p;#f;#b(){for(const t of this.renderRoot.querySelectorAll(".division"))t.style.setProperty("--_rows",t.dataset.rows??"0")}#m(){const t=this.#s;if(this.#s=void 0,!t)return;const{element:n,id:s}=t,i=n.dataset.id!==s;if(n.isConnected&&!i)return;((s===void 0?null:this.renderRoot.querySelector(`button[data-id="${CSS.escape(s)}"]`))??this.renderRoot.querySelector(".result"))?.focus()}#v(t,{view:n}){const s=Uv(t,n,this.#r);return{roadmap:t,table:s,localize:this.localize,base:this.baseUrl??this.src,columns:aB(t,n.groupBy,this.columns),state:n,headingLevel:this.headingLevel,plain:s.total<=mN,alone:this.hasOwnSource,pageSize:this.#r.pageSize,select:this.#l}}renderRoadmap(t,n){const s=this.#v(t,n);this.#n=s;const{localize:i,table:r,alone:o,plain:a}=s,l=i.term("caption",is(t)??i.term("untitled"),i.term("items",r.total),i.term("milestones",t.milestones.length,ur(t)));return m`<div class="root columns-${vN(s.columns.length)}">
      ${o||!a?iN(s):b} ${this.#g(s)}
      ${r.filtered&&r.matching===0?Pf(t,n.view,i,c=>this.request(c)):QB(l,s)}
      ${r.moreSections>0?m`<p class="more-sections">
              <button type="button" part="more" class="button ghost" data-action="more-sections">
                ${i.term("showMore",Math.min(r.moreSections,oy))}
              </button>
            </p>`:b}
      <p class="visually-hidden" role="status">${this.announcement}</p>
      <slot name="footer"></slot>
    </div>`}#g({table:t,localize:n,alone:s}){return t.filtered?m`<div class="result ${s?"":"visually-hidden"}" tabindex="-1">
      <span class="count" role=${s?"status":b}
        >${n.term("itemsOf",t.matching,t.total)}</span
      >
      ${s&&t.matching>0?m`<button type="button" class="button ghost screen-only" data-action="clear">
              ${n.term("clearAll")}
            </button>`:b}
    </div>`:b}}Ls([B()],Zn.prototype,"columns"),Ls([B({attribute:"group-by"})],Zn.prototype,"groupBy"),Ls([B()],Zn.prototype,"sort"),Ls([B()],Zn.prototype,"expanded"),Ls([B({type:Number,attribute:"page-size"})],Zn.prototype,"pageSize"),Ls([Ia()],Zn.prototype,"announcement");function vN(e){return e<=4?"few":e<=6?"some":e<=8?"many":"most"}function yN(e){const[,t,n]=/^(.+?)(?::(asc|desc)(?:ending)?)?$/.exec(e.trim())??[];if(t!==void 0)return{column:t,direction:n==="desc"?"descending":"ascending"}}customElements.get("roadmap-table")||customElements.define("roadmap-table",Zn);var ay=Object.freeze({__proto__:null});const Yu="board:columns",Xu=12,wN=["considering","planned","in-progress","at-risk","blocked","done","dropped","unknown"],kN=5,$N=60,xN=20,ly=new WeakMap;function DN(e,t,n=!1){const s=ly.get(e);if(s?.view===t&&s.everything===n)return s.board;const i=_N(e,t,n);return ly.set(e,{view:t,everything:n,board:i}),i}function _N(e,t,n){const{entries:s}=I(e),i=s.filter(h=>h.depth===0),r=i.some(({item:h})=>h.status!=="unknown"),o=AN(e,r),a=o.includes(t.boardBy)?t.boardBy:o[0]??"milestone",l=ai(t)?EN(e,t):void 0,c=a==="status"?CN(i):SN(e,i,a),u=n?1/0:t.shown.get(Yu)??Xu,d=c.slice(0,u),f=t.selected===void 0?void 0:TN(e,t.selected);return{by:a,choices:o,columns:d.map(h=>FN(h,l,t,n,f)),moreColumns:c.length-d.length,total:i.length,matching:l?i.filter(h=>l.has(h)).length:i.length,nested:i.length<s.length,filtered:l!==void 0,stated:r,step:i.length>$N?xN:1/0}}function AN({milestones:e},t){const n=t?["status"]:[],s=e.filter(({kind:i})=>i==="horizon").length;return s>0&&s<e.length&&n.push("horizon"),n.push("milestone"),n}function CN(e){return wN.map(t=>({id:`status:${t}`,status:t,entries:e.filter(({item:n})=>n.status===t)})).filter(({entries:t})=>t.length>0)}function SN(e,t,n){const s=new Map,i=e.milestones.filter(({kind:o})=>n==="milestone"||o==="horizon");for(const o of i)s.set(o,{id:`milestone:${o.id}`,milestone:o,entries:[]});const r={id:"milestone:",entries:[]};for(const o of t)(s.get(o.milestone)??r).entries.push(o);return[...s.values(),...r.entries.length>0?[r]:[]]}function FN({entries:e,...t},n,s,i,r){const o=n?e.filter(c=>n.has(c)):e,a=Math.max(s.shown.get(t.id)??kN,r?o.indexOf(r)+1:0),l=i?o:o.slice(0,a);return{...t,total:e.length,matching:o.length,cards:l.map(c=>({entry:c,children:Rt(c.item.children)})),more:o.length-l.length}}function EN(e,t){return new Set(dt(e,t).entries.map(dy))}function TN(e,t){const n=I(e).nodes.get(t);return n?.kind==="item"?dy(n.entry):void 0}function cy({item:e},t){return t!==void 0&&(e.id===t||uy(e,t))}function uy({children:e},t){return e.some(n=>n.id===t||uy(n,t))}function dy(e){let t=e;for(;t.parent;)t=t.parent;return t}const zN=H`
  .root {
    padding: 20px 24px 24px;
  }
  :host(:not([framed])) .root {
    padding-inline: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 16px;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 24px 16px;
    align-items: start;
  }
  /* Two full rows rather than six columns and a rest. */
  .columns:is([data-columns='7'], [data-columns='8']) {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .plain .columns {
    grid-template-columns: minmax(0, 1fr);
  }
  .column {
    min-inline-size: 0;
  }
  .column-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    min-block-size: 36px;
    padding-block-end: 8px;
    margin-block-end: 12px;
    border-block-end: 2px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .column-head .name {
    font-weight: 600;
  }
  .columns ul {
    display: grid;
    gap: 8px;
  }
  .columns .item-detail ul {
    gap: 4px 12px;
  }
  .card {
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
    min-inline-size: 0;
  }
  .card:hover {
    background: var(--_surface);
  }
  .card.selected {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_bg);
  }
  .card-title {
    display: block;
    margin-block: -2px;
    padding-block: 2px;
    color: inherit;
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
    border-radius: 4px;
  }
  .card-title :is(strong, code) {
    font: inherit;
  }
  .card-title:hover {
    text-decoration: underline;
  }
  .card-title.dropped {
    text-decoration: line-through;
    text-decoration-color: var(--_dropped);
  }
  .children {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-block-start: 6px;
    color: var(--_text-muted);
    font-size: 0.75rem;
    line-height: 1rem;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-start: 6px;
    color: var(--_text-muted);
    font-size: 0.75rem;
    line-height: 1rem;
    overflow-wrap: anywhere;
  }
  .meta a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-block: -4px;
  }
  .meta .status {
    gap: 4px;
  }
  .meta .status .glyph {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-block-start: 1px;
  }
  .detail {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }
  .bar {
    flex: none;
    display: block;
    fill: var(--_mark);
  }
  :host(:dir(rtl)) .bar {
    scale: -1 1;
  }
  .bar .done {
    fill: var(--_done);
  }
  .bar .in-progress {
    fill: var(--_in-progress);
  }
  .bar .at-risk {
    fill: var(--_at-risk);
  }
  .bar .blocked {
    fill: var(--_blocked);
  }
  .bar .hollow {
    fill: var(--_surface-2);
    stroke: var(--_border-strong);
  }
  .more {
    display: block;
    inline-size: 100%;
    min-block-size: 36px;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: 0.8125rem;
    font-weight: 500;
    text-align: center;
  }
  .more:hover {
    background: var(--_surface);
  }
  .tabs {
    display: none;
    overflow-x: auto;
    scrollbar-width: thin;
    margin-block-end: 12px;
    border-block-end: 1px solid var(--_border);
  }
  .tabs button {
    display: inline-flex;
    flex: none;
    gap: 8px;
    align-items: center;
    min-block-size: max(40px, var(--_control-h));
    padding-inline: 10px;
    border-block-end: 2px solid transparent;
    white-space: nowrap;
  }
  .tabs button:focus-visible {
    outline-offset: -2px;
  }
  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .card-title,
    .more {
      min-block-size: 44px;
    }
  }
  @media screen {
    @container roadmap (min-width: 37.5rem) and (max-width: 56.1875rem) {
      .root:not(.plain) .columns {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container roadmap (max-width: 44.9375rem) {
      .root {
        padding: 16px;
      }
    }
    @container roadmap (max-width: 37.4375rem) {
      .tabs {
        display: flex;
      }
      .root:not(.plain) .column:not(.current),
      .root:not(.plain) .column-head {
        display: none;
      }
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
    .bar rect {
      fill: GrayText;
    }
    .bar .done {
      fill: CanvasText;
    }
    .bar .hollow {
      fill: Canvas;
      stroke: CanvasText;
    }
    .card.selected {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
    .tabs [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .tabs [aria-selected='true'] :is(.glyph, .muted) {
      color: HighlightText;
    }
  }
  @media print {
    .root {
      padding: 0;
    }
    .card {
      break-inside: avoid;
    }
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    }
  }
`,fy=2,RN=2;function ON(e,t){const n=Ye.filter(a=>a!=="dropped"&&e.by[a]>0),s=t-fy*(n.length-1),i=n.map(a=>Math.max(RN,e.by[a]/e.relevant*s)),r=s/i.reduce((a,l)=>a+l,0);let o=0;return n.map((a,l)=>{const c={status:a,count:e.by[a],x:o,width:(i[l]??0)*r};return o+=c.width+fy,c})}const Qu=56;function MN({entry:e,children:t},n){const{item:s}=e,{localize:i}=n,r=BN(e,n),o=r!==void 0;return m`<li part="card" class="card ${o?"selected":""}">
    <a
      part="card-title"
      class="card-title ${s.status==="dropped"?"dropped":""}"
      href="#${encodeURIComponent(s.id)}"
      data-id=${s.id}
      aria-expanded=${o?"true":"false"}
      ><bdi>${Oe(s.content,{...n,links:!1})}</bdi></a
    >
    ${t.total>0&&t.stated?m`<p class="children count">
            ${jN(ON(t,Qu))}
            <span>${i.term("childrenDone",t.done,t.relevant)}</span>
          </p>`:b}
    ${NN({entry:e,children:t},n)}
    ${o?m`<div class="detail">
            ${Su(r,{...n,onSelect:n.select,omit:r===e?["title","path","status"]:[],headingLevel:n.headingLevel+2})}
          </div>`:b}
  </li>`}function BN(e,{state:t,roadmap:n}){if(!cy(e,t.selected))return;const s=I(n).nodes.get(t.selected??"");return s?.kind==="item"?s.entry:void 0}function NN({entry:e,children:t},n){const{board:s,localize:i,roadmap:r,plain:o}=n,{item:a,groups:l,milestone:c}=e,u=[];(o||s.by!=="status"&&s.stated||a.statusFrom!==void 0)&&(a.status!=="unknown"||a.statusFrom!==void 0)&&u.push(Ns(n,Jo(e)));const d=(l.findLast(({target:p})=>p===void 0)??l.at(-1))?.title;d!==void 0&&u.push(m`<span>${d}</span>`),s.by==="status"&&r.milestones.length>1&&u.push(m`<span>${c.title}</span>`);for(const p of us(e))u.push(sr(n,p));const[f]=a.owners;f&&u.push(m`<span><bdi>${Ub(f)}</bdi>${hy(a.owners.length-1,n)}</span>`);const h=a.links.find(({number:p})=>p!==void 0);return h&&u.push(m`<span>${Vo(n,h)}${hy(a.links.length-1,n)}</span>`),t.total>0&&!t.stated&&u.push(m`<span>${i.term("fact","children")}: ${i.number(t.total)}</span>`),u.length===0?b:m`<p part="card-meta" class="meta">${u}</p>`}function hy(e,{localize:t}){return e<1?b:m` <span aria-hidden="true">+${t.number(e)}</span
    ><span class="visually-hidden">${t.term("more",e)}</span>`}function jN(e){return m`<svg class="bar" viewBox="0 0 ${Qu} 6" width=${Qu} height="6" aria-hidden="true">
    ${e.map(IN)}
  </svg>`}function IN({status:e,x:t,width:n}){if(e==="unknown"){const s=Array.from({length:Math.max(1,Math.floor((n+2)/4))},(i,r)=>t+r*4);return G`${s.map(i=>G`<rect class="unknown" x=${i} width="2" height="6" />`)}`}return e==="planned"||e==="considering"?G`<rect class="hollow" x=${t+.5} y="0.5" width=${Math.max(1,n-1)} height="5" rx="1.5" />`:G`<rect class=${e} x=${t} width=${n} height="6" rx="1.5" />`}function LN(e){const{board:t,current:n,localize:s}=e;return m`<div class="tabs screen-only" part="tabs" role="tablist" aria-label=${s.term("boardBy")}>
    ${t.columns.map((i,r)=>m`<button
          type="button"
          role="tab"
          id="tab-${r}"
          data-column=${i.id}
          aria-controls="column-${r}"
          aria-selected=${i.id===n?"true":"false"}
          tabindex=${i.id===n?"0":"-1"}
        >
          ${py(i,e)}
        </button>`)}
  </div>`}function qN(e,t,n){const{board:s,current:i,headingLevel:r,localize:o,plain:a}=n,l=Math.min(e.more,s.step);return m`<section
    class="column ${e.id===i?"current":""}"
    part="column"
    id="column-${t}"
    role=${a?b:"tabpanel"}
    aria-labelledby=${a?b:`head-${String(t)}`}
  >
    ${a?b:m`<div
            class="column-head"
            part="column-header"
            id="head-${t}"
            role="heading"
            aria-level=${r+1}
          >
            ${py(e,n)}
          </div>`}
    <ul>
      ${sa(e.cards,({entry:c})=>c.item.id,c=>MN(c,n))}
    </ul>
    ${e.more>0?m`<button type="button" part="more" class="more screen-only" data-more=${e.id}>
            ${o.term("showMore",l)}
          </button>`:b}
  </section>`}function py(e,t){const{localize:n}=t,{total:s,matching:i,milestone:r,status:o}=e;return m`${o?T(o):b}<span class="name"><bdi>${PN(e,t)}</bdi></span
    ><span class="muted count"
      >${i===s?n.number(s):n.term("ofTotal",i,s)}</span
    >${r?.when&&!r.title.includes(r.when.text)?m`<span class="muted small">${Ft(t,r.when)}</span>`:b}`}function PN({status:e,milestone:t},n){return e?Un(n,e):t?t.kind==="unscheduled"&&t.source===void 0?n.localize.term("unscheduled"):t.title:n.localize.term("withoutHorizon")}var UN=Object.defineProperty,my=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&UN(t,n,i),i};const WN=5,KN=["status","milestone","horizon"];class ed extends ue{static{this.styles=[ue.styles,vu,yu,Jv,zN]}#e=new Wu(this,()=>this.performUpdate());#n;#t=null;willUpdate(t){super.willUpdate(t),this.#t=this.shadowRoot?.activeElement??null,t.has("columns")&&this.columns!==void 0&&KN.includes(this.columns)&&this.request({type:"board-by",boardBy:this.columns})}firstUpdated(t){super.firstUpdated(t),this.renderRoot.addEventListener("click",this.#r),this.renderRoot.addEventListener("change",this.#a),this.renderRoot.addEventListener("keydown",this.#c)}updated(t){super.updated(t);const n=this.#t&&!this.#t.isConnected;this.#t=null,n&&this.renderRoot.querySelector(".result")?.focus()}get skeletonShape(){return"board"}get resultSelector(){return".card-title"}#s(t,n){this.dispatchEvent(new Wo(t))&&(this.request(n?{type:"select",id:t}:{type:"select"}),this.dispatchEvent(new bn(n?t:void 0)))}#i=t=>{this.request({type:"select",id:t}),this.dispatchEvent(new bn(t)),this.reveal(t)};#r=t=>{const n=this.#n;if(!n||!(t instanceof MouseEvent))return;const s=t.composedPath().find(a=>a instanceof HTMLElement&&HN(a));if(!s)return;const{id:i,more:r,column:o}=s.dataset;o!==void 0?this.tab=o:r!==void 0?this.#o(r,n.board):i!==void 0&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),this.#s(i,s.getAttribute("aria-expanded")!=="true"))};#o(t,n){if(t===Yu){this.request({type:"show",id:t,count:n.columns.length+Xu});return}const s=n.columns.find(i=>i.id===t);s&&this.request({type:"show",id:t,count:Math.min(s.cards.length+n.step,s.matching)})}#a=({target:t})=>{t instanceof HTMLSelectElement&&(this.tab=void 0,this.request({type:"board-by",boardBy:t.value}))};#c=t=>{const n=this.#n?.board;if(!n||!(t instanceof KeyboardEvent))return;const s=t.composedPath()[0];if(!(s instanceof HTMLElement)||s.getAttribute("role")!=="tab")return;const i=n.columns.length-1,r=n.columns.findIndex(({id:u})=>u===s.dataset.column),o=this.matches(":dir(rtl)")?"ArrowLeft":"ArrowRight",a=this.matches(":dir(rtl)")?"ArrowRight":"ArrowLeft",c=new Map([[o,r===i?0:r+1],[a,r===0?i:r-1],["Home",0],["End",i]]).get(t.key);c!==void 0&&(t.preventDefault(),this.tab=n.columns[c]?.id,this.renderRoot.querySelectorAll('[role="tab"]')[c]?.focus())};#u(t,{view:n}){const s=DN(t,n,this.#e.printing),i=s.columns.find(({cards:o})=>o.some(({entry:a})=>cy(a,n.selected))),r=s.columns.some(({id:o})=>o===this.tab);return{roadmap:t,board:s,localize:this.localize,base:this.baseUrl??this.src,state:n,headingLevel:this.headingLevel,plain:s.total<=WN,alone:this.hasOwnSource,current:r?this.tab:(i??s.columns.find(({matching:o})=>o>0)??s.columns[0])?.id,select:this.#i}}renderRoadmap(t,n){const s=this.#u(t,n);this.#n=s;const{board:i,localize:r,plain:o}=s;return m`<div class="root ${o?"plain":""}">
      ${this.#l(s)}
      ${i.filtered&&i.matching===0?Pf(t,n.view,r,a=>this.request(a)):this.#d(s)}
      <slot name="footer"></slot>
    </div>`}#l(t){const{alone:n,board:s,headingLevel:i,localize:r,plain:o,roadmap:a}=t,{choices:l,total:c,matching:u,filtered:d,nested:f,by:h}=s,p=r.term(f?"topLevelItems":"items",c);return m`<div class="head">
      <div>
        ${n?m`<div class="title" role="heading" aria-level=${i}>
                <bdi>${is(a)??r.term("untitled")}</bdi>
              </div>`:b}
        <p class="result muted count" tabindex="-1" role=${d?"status":b}>
          ${d?r.term("itemsOf",u,c):o?p:r.term("itemsBy",p,h)}
        </p>
      </div>
      ${o||l.length<2?b:JN(t)}
    </div>`}#d(t){const{board:n,localize:s,plain:i}=t;return m`${i?b:LN(t)}
      <div class="columns" data-columns=${n.columns.length}>
        ${sa(n.columns,({id:r})=>r,(r,o)=>qN(r,o,t))}
      </div>
      ${n.moreColumns>0?m`<button type="button" part="more" class="more screen-only" data-more=${Yu}>
              ${s.term("showMore",Math.min(n.moreColumns,Xu))}
            </button>`:b}`}}my([B()],ed.prototype,"columns"),my([Ia()],ed.prototype,"tab");function HN({dataset:e}){return e.id!==void 0||e.more!==void 0||e.column!==void 0}function JN({board:e,localize:t,roadmap:n}){const s={status:t.term("fact","status"),horizon:t.term("milestone","horizon"),milestone:t.term("milestone",ur(n))};return m`<label class="select screen-only">
    <span>${t.term("boardBy")}</span>
    <select>
      ${e.choices.map(i=>m`<option value=${i} ?selected=${i===e.by}>${s[i]}</option>`)}
    </select>
  </label>`}customElements.get("roadmap-board")||customElements.define("roadmap-board",ed);var gy=Object.freeze({__proto__:null});function by(e,t){return e===void 0||t===void 0?e===t:e.start!==void 0||e.end!==void 0||t.start!==void 0||t.end!==void 0?e.start===t.start&&e.end===t.end:e.text.toLowerCase().replaceAll(/\s+/g," ")===t.text.toLowerCase().replaceAll(/\s+/g," ")}function td(e,t){const n=e?.end??e?.start,s=t?.end??t?.start;return n===void 0||s===void 0?0:n<s?-1:n>s?1:0}function vy({kind:e}){return e==="version"||e==="period"?0:e==="horizon"?1:2}function yy(e,t,n){if(e===t||e.kind==="state"||t.kind==="state")return 0;const s=td(e.when,t.when);if(s!==0)return s;if(e.versions!==void 0&&t.versions!==void 0){const i=t0(e.versions.from,t.versions.from);if(i!==0)return i}return vy(e)-vy(t)||n.indexOf(e)-n.indexOf(t)}function wy(e,t,n){return[...t.map(s=>({group:s,place:n})).reverse(),{items:e,next:0,place:n}]}function*ky(e){for(const t of e.milestones){const n=wy(t.items,t.groups,{milestone:t,groups:[],parents:[]});for(let s=n.at(-1);s!==void 0;s=n.at(-1)){if("group"in s){n.pop();const r={...s.place,groups:[...s.place.groups,s.group]};n.push(...wy(s.group.items,s.group.groups,r));continue}const i=s.items[s.next++];if(i===void 0){n.pop();continue}if(yield{item:i,...s.place},i.children.length>0){const r={...s.place,parents:[...s.place.parents,i]};n.push({items:i.children,next:0,place:r})}}}}function it(e){return e.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu," ").trim()}function nd(e){const t=new Map;for(let n=0;n+1<e.length;n++){const s=e.slice(n,n+2);t.set(s,(t.get(s)??0)+1)}return t}function $y(e){let t=0;for(const n of e.values())t+=n;return t}function xy(e,t){let n=0;for(const[i,r]of e)n+=Math.min(r,t.get(i)??0);const s=$y(e)+$y(t);return s===0?0:2*n/s}function Dy(e){return new Set(e.match(/\b\p{Lu}{2,12}\b/gu)??[])}function VN(e,t){const n=Dy(e),s=Dy(t);return[...n].some(i=>!s.has(i))&&[...s].some(i=>!n.has(i))}const ZN=.55,GN=50,YN=12,ra="\0";function _y({milestone:e,groups:t,parents:n}){return[e.title,...t.map(s=>s.title),...n.map(s=>s.title)].map(it).join(ra)}const XN=[e=>`${it(e.item.title)}${ra}${_y(e)}`,e=>`${it(e.item.title)}${ra}${it(e.milestone.title)}`,e=>it(e.item.title),e=>e.item.id,e=>e.item.links.find(t=>t.number!==void 0)?.href],QN=new Set([4]);function Ay(e,t){const n=new Map;for(const s of e){const i=t(s);if(i===void 0||i.replaceAll(ra,"")==="")continue;const r=n.get(i);r===void 0?n.set(i,[s]):r.push(s)}return n}function ej(e,t,n,s,i){const r=Ay(n,e);for(const[o,a]of Ay(s,e)){const l=r.get(o)??[];t&&(l.length>1||a.length>1)||a.slice(0,l.length).forEach((c,u)=>{const d=l[u];d!==void 0&&(i.set(c,d),n.delete(d),s.delete(c))})}}function Cy(e){const t=it(e.item.title);return{place:e,words:new Set(t.split(" ").filter(Boolean)),pairs:nd(t),path:_y(e)}}function tj(e){const t=new Map;for(const n of e)for(const s of n.words){const i=t.get(s);i===void 0?t.set(s,[n]):i.push(n)}return t}function nj(e,t){const n=new Map;for(const i of e.words){const r=t.get(i)??[];if(!(r.length>GN))for(const o of r)n.set(o,(n.get(o)??0)+1)}return[...n].sort((i,r)=>r[1]-i[1]).slice(0,YN).map(([i])=>i)}function sj(e,t){const n=tj([...e].map(Cy)),s=[];for(const i of[...t].map(Cy))for(const r of nj(i,n)){if(VN(i.place.item.title,r.place.item.title))continue;const o=xy(i.pairs,r.pairs),a=o+(i.path===r.path?.2:0);o>=ZN&&s.push({old:r.place,now:i.place,score:a})}return s.sort((i,r)=>r.score-i.score)}function ij(e,t){const n={old:[...ky(e)],now:[...ky(t)]},s=new Set(n.old),i=new Set(n.now),r=new Map;XN.forEach((a,l)=>{ej(a,QN.has(l),s,i,r)});for(const a of sj(s,i))!s.has(a.old)||!i.has(a.now)||(r.set(a.now,a.old),s.delete(a.old),i.delete(a.now));return{pairs:n.now.flatMap(a=>{const l=r.get(a);return l===void 0?[]:[{old:l,now:a}]}),added:n.now.filter(a=>i.has(a)),removed:n.old.filter(a=>s.has(a))}}const rj=.6;function oj(e){const t=new Map;for(const{old:n,now:s}of e){const i=t.get(n.milestone)??new Map;i.set(s.milestone,(i.get(s.milestone)??0)+1),t.set(n.milestone,i)}return t}const aj=[(e,t)=>it(e.title)===it(t.title)&&e.kind===t.kind,(e,t)=>e.versions!==void 0&&t.versions!==void 0&&j3(e.versions.from,t.versions.from),(e,t)=>it(e.title)===it(t.title),(e,t)=>e.versions===void 0&&t.versions===void 0&&e.kind===t.kind&&e.kind!=="period"&&xy(nd(it(e.title)),nd(it(t.title)))>=rj];function lj(e,t,n){const s=new Map,i=new Set(t),r=(a,l)=>{l!==void 0&&(s.set(a,l),i.delete(l))};for(const a of aj)for(const l of e)s.has(l)||r(l,[...i].find(c=>a(l,c)));const o=oj(n);for(const a of e){if(s.has(a))continue;const l=[...o.get(a)??[]].filter(([d])=>i.has(d)).sort((d,f)=>f[1]-d[1]),[c]=l,u=[...o.get(a)?.values()??[]].reduce((d,f)=>d+f,0);c!==void 0&&c[1]*2>u&&r(a,c[0])}return s}function Gn(e,t,n,s){const{item:i,milestone:r}=t;return{type:e,kind:"item",id:i.id,title:i.title,milestone:r.title,...n===void 0?{}:{before:n},...s===void 0?{}:{after:s}}}function dr(e,{id:t,title:n},s,i){return{type:e,kind:"milestone",id:t,title:n,...s===void 0?{}:{before:s},...i===void 0?{}:{after:i}}}function sd(e){return e>0?"slipped":e<0?"pulled-in":"rescheduled"}function yn(e){return e.replaceAll(/\s+/g," ").trim()}function oa({owners:e}){return e.map(({name:t})=>t).toSorted().join(", ")}function cj({old:e,now:t}){const n=e.item.status,s=t.item.status;return n===s?[]:[Gn(s==="done"?"done":"status",t,n,s)]}function uj({old:e,now:t},n,s){const i=n.get(e.milestone);if(i!==t.milestone){const a=e.milestone.kind==="state"||t.milestone.kind==="state";if(a&&e.item.status!==t.item.status)return[];const l=i===void 0?0:yy(t.milestone,i,s.milestones),c=l===0?yy(t.milestone,e.milestone,[e.milestone,t.milestone]):l;return[Gn(a?"rescheduled":sd(c),t,e.milestone.title,t.milestone.title)]}const{when:r}=e.item,{when:o}=t.item;return by(r,o)?[]:[Gn(sd(td(o,r)),t,aa(r),aa(o))]}function aa(e){return e?.text??""}function dj(e,t,n){const{old:s,now:i}=e,r=[...cj(e),...uj(e,t,n)];return oa(s.item)!==oa(i.item)&&r.push(Gn("re-owned",i,oa(s.item),oa(i.item))),yn(s.item.title)!==yn(i.item.title)&&r.push(Gn("reworded",i,yn(s.item.title),yn(i.item.title))),r}function fj(e,t,n){const s=[],i=new Set(n.values());for(const r of t.milestones)!i.has(r)&&r.kind!=="unscheduled"&&s.push(dr("added",r));for(const r of e.milestones){const o=n.get(r);if(o===void 0){r.kind!=="unscheduled"&&s.push(dr("removed",r));continue}yn(r.title)!==yn(o.title)&&s.push(dr("reworded",o,yn(r.title),yn(o.title))),by(r.when,o.when)||s.push(dr(sd(td(o.when,r.when)),o,aa(r.when),aa(o.when))),r.status!==o.status&&o.kind!=="state"&&s.push(dr(o.status==="done"?"done":"status",o,r.status,o.status))}return s}function hj(e,t){const{pairs:n,added:s,removed:i}=ij(e,t),r=lj(e.milestones,t.milestones,n),o=new Map(n.map(f=>[f.now,f])),a=[...n.map(f=>f.now),...s],l=new Map(a.map((f,h)=>[f,h])),c=new Map(t.milestones.map((f,h)=>[f,h])),u=f=>(c.get(f.milestone)??0)*(a.length+1)+(l.get(f)??0),d=a.toSorted((f,h)=>u(f)-u(h)).flatMap(f=>{const h=o.get(f);return h===void 0?[Gn("added",f)]:dj(h,r,t)});return[...fj(e,t,r),...d,...i.map(f=>Gn("removed",f))]}const Sy=["done","added","slipped","pulled-in","rescheduled","status","re-owned","reworded","removed"];function pj(e){const n=(Array.isArray(e)?e:[]).filter(gj);return Sy.map(s=>({type:s,id:`changes:${s}`,changes:n.filter(i=>i.type===s)})).filter(s=>s.changes.length>0)}function mj({milestone:e,after:t}){return e===""||e===t?void 0:e}function gj(e){if(typeof e!="object"||e===null)return!1;const{type:t,kind:n,id:s,title:i,milestone:r,before:o,after:a}=e;return Sy.includes(t)&&(n==="item"||n==="milestone")&&[s,i].every(l=>typeof l=="string")&&[r,o,a].every(l=>l===void 0||typeof l=="string")}const bj=H`
  .root {
    padding: 20px 24px 24px;
  }
  :host(:not([framed])) .root {
    padding-inline: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-end: 12px;
  }
  .groups {
    display: grid;
    gap: 20px;
  }
  .group-head {
    display: flex;
    gap: 8px;
    align-items: center;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_border);
    font-weight: 600;
  }
  .group-head .count {
    font-weight: 400;
  }
  .is-re-owned .group-head .glyph {
    color: var(--_text-muted);
  }
  .is-slipped .group-head .glyph {
    color: var(--_at-risk);
  }
  .is-pulled-in .group-head .glyph,
  .is-added .group-head .glyph {
    color: var(--_done);
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    padding-block: 6px;
    padding-inline: 24px 0;
    overflow-wrap: anywhere;
  }
  .change + .change {
    border-block-start: 1px solid var(--_border);
  }
  .what {
    font-weight: 500;
  }
  .what a {
    color: inherit;
    text-decoration-color: var(--_border-strong);
  }
  .removed {
    text-decoration: line-through;
    text-decoration-color: var(--_dropped);
  }
  .values {
    color: var(--_text-muted);
    font-size: 0.8125rem;
  }
  .values .glyph {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  .is-reworded .was {
    text-decoration: line-through;
    text-decoration-color: var(--_border-strong);
  }
  .arrow::before {
    content: '→';
  }
  :host(:dir(rtl)) .arrow::before {
    content: '←';
  }
  .group .button {
    margin-inline-start: 16px;
  }
  @media (pointer: coarse) {
    .what a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
  @container roadmap (max-width: 44.9375rem) {
    .root {
      padding: 16px;
    }
  }
  @media print {
    .root {
      padding: 0;
    }
    .change {
      break-inside: avoid;
    }
  }
`,vj={done:"done",added:"plus",slipped:"sort-descending","pulled-in":"sort-ascending",rescheduled:"clock",status:"in-progress","re-owned":"help-wanted",reworded:"pencil",removed:"minus"};function yj(e,t){const{localize:n,leadsTo:s}=t,{id:i,title:r,kind:o,type:a}=e,l=mj(e),c=a!=="removed"&&s(i);return m`<li part="change" class="change">
    <span class="what"
      >${o==="milestone"?m`<span class="tag">${n.term("milestone","mixed")}</span> `:b}${c?m`<a part="change-title" href="#${encodeURIComponent(i)}" data-id=${i}><bdi>${r}</bdi></a>`:m`<bdi part="change-title" class=${a==="removed"?"removed":""}>${r}</bdi>`}</span
    >
    ${l===void 0?b:m`<span class="muted small"><bdi>${l}</bdi></span>`}
    ${wj(e,t)}
  </li>`}function wj({type:e,before:t,after:n},{localize:s}){if(e==="added"||e==="removed"||e==="done")return b;const i=Ey(e,t,s),r=Ey(e,n,s),o=e==="reworded"?b:m` <span class="arrow"></span> ${Fy(e,n)}<bdi>${r}</bdi>`;return m`<span class="values">
    <span class="visually-hidden">${s.term("fromTo",i,r)}</span>
    <span aria-hidden="true">${Fy(e,t)}<bdi class="was">${i}</bdi>${o}</span>
  </span>`}function Fy(e,t){return e==="status"&&Ty(t)?T(t):b}function Ey(e,t,n){return t===void 0||t===""?n.term("none"):e==="status"&&Ty(t)?n.term("status",t):t}function Ty(e){return Ye.includes(e)}var kj=Object.defineProperty,zy=(e,t,n,s)=>{for(var i=void 0,r=e.length-1,o;r>=0;r--)(o=e[r])&&(i=o(t,n,i)||i);return i&&kj(t,n,i),i};const la=20;class id extends ue{static{this.styles=[ue.styles,bj]}#e;get needsItems(){return!1}firstUpdated(t){super.firstUpdated(t),this.renderRoot.addEventListener("click",this.#n)}#n=t=>{const n=t.composedPath().find(r=>r instanceof HTMLElement&&$j(r));if(!n||!(t instanceof MouseEvent))return;const{id:s,more:i}=n.dataset;if(i!==void 0){const r=this.snapshot.view.shown.get(i)??la;this.request({type:"show",id:i,count:r+la})}else s!==void 0&&!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),this.request({type:"select",id:s}),this.dispatchEvent(new bn(s)))};#t(t){if(this.changes!==void 0)return this.changes;const{older:n}=this;if(!(n===void 0||!el(n)))return(this.#e?.older!==n||this.#e.newer!==t)&&(this.#e={older:n,newer:t,changes:hj(n,t)}),this.#e.changes}renderWithout(t){return this.changes===void 0?super.renderWithout(t):this.#s(this.changes,t)}renderRoadmap(t,n){const s=this.#t(t);return s===void 0?b:this.#s(s,n)}#s(t,{roadmap:n,view:s}){const{localize:i}=this,r=n&&I(n).nodes,o={localize:i,leadsTo:c=>r?.has(c)??!1},a=pj(t),l=a.reduce((c,u)=>c+u.changes.length,0);return m`<section class="root">
      <div class="head">
        <span class="title" role="heading" aria-level=${this.headingLevel}>${i.term("changesTitle")}</span>
        ${l>0?m`<span class="muted count">${i.term("changes",l)}</span>`:b}
      </div>
      ${l===0?m`<p class="muted">${i.term("noChanges")}</p>`:m`<div class="groups">
              ${a.map(c=>this.#i(c,s.shown.get(c.id)??la,o))}
            </div>`}
      <slot name="footer"></slot>
    </section>`}#i({type:t,id:n,changes:s},i,r){const{localize:o}=r,a=Math.min(s.length-i,la);return m`<section class="group is-${t}" part="group" aria-labelledby="head-${t}">
      <div class="group-head" part="group-label" id="head-${t}" role="heading" aria-level=${this.headingLevel+1}>
        ${T(vj[t])}<span>${o.term("changeType",t)}</span>
        <span class="muted count">${o.number(s.length)}</span>
      </div>
      <ul>
        ${s.slice(0,i).map(l=>yj(l,r))}
      </ul>
      ${a>0?m`<button type="button" part="more" class="button ghost screen-only" data-more=${n}>
              ${o.term("showMore",a)}
            </button>`:b}
    </section>`}}zy([B({attribute:!1})],id.prototype,"changes"),zy([B({attribute:!1})],id.prototype,"older");function $j({dataset:e}){return e.id!==void 0||e.more!==void 0}customElements.get("roadmap-changes")||customElements.define("roadmap-changes",id);var xj=Object.freeze({__proto__:null});function Dj(e,t){let n=e.slice(0,t).split(/\r?\n/);return[n.length,n.pop().length+1]}function _j(e,t,n){let s=e.split(/\r?\n/),i="",r=(Math.log10(t+1)|0)+1;for(let o=t-1;o<=t+1;o++){let a=s[o-1];a&&(i+=o.toString().padEnd(r," "),i+=":  ",i+=a,i+=`
`,o===t&&(i+=" ".repeat(r+n+2),i+=`^
`))}return i}class M extends Error{line;column;codeblock;constructor(t,n){const[s,i]=Dj(n.toml,n.ptr),r=_j(n.toml,s,i);super(`Invalid TOML document: ${t}

${r}`,n),this.line=s,this.column=i,this.codeblock=r}static x(t,n,s){throw new M(t,{toml:n.s,ptr:s??n.p})}}function Ry(e){let t=e.p,n=e.s.charCodeAt(e.p++),s=n,i=n===39,r=n===e.s.charCodeAt(e.p)&&n===e.s.charCodeAt(e.p+1);r&&((n=e.s.charCodeAt(e.p+=2))===10?e.p++:n===13&&e.s.charCodeAt(e.p+1)===10&&(e.p+=2));let o="",a=e.p,l=0;for(;e.p<e.s.length;e.p++)if(n=e.s.charCodeAt(e.p),r&&(n===10||n===13&&e.s.charCodeAt(e.p+1)===10))l=l&&3;else if(n<32&&n!==9||n===127)M.x("control characters are not allowed in strings",e);else if((!l||l===3)&&n===s&&(!r||e.s.charCodeAt(e.p+1)===s&&e.s.charCodeAt(e.p+2)===s)){if(r&&(e.s.charCodeAt(e.p+3)===s&&e.p++,e.s.charCodeAt(e.p+3)===s&&e.p++),!l){let c=e.s.slice(a,e.p);o=o?o+c:c}return e.p+=r?3:1,o}else if(!l)!i&&n===92&&(o+=e.s.slice(a,a=e.p),l=1);else if(l===1)if(n===120||n===117||n===85){let c=e.p++-1,u=0,d=n===120?2:n===117?4:8;for(let f=0;f<d;f++,e.p++){let h=e.s.charCodeAt(e.p),p=h>=48&&h<=57?h-48:h>=65&&h<=70?h-65+10:h>=97&&h<=102?h-97+10:-1;p<0&&M.x("invalid non-hex character in unicode escape",e),u=u<<4|p}(u<0||u>1114111||u>=55296&&u<=57343)&&M.x("invalid unicode escape",e,c),o+=String.fromCodePoint(u),a=e.p--,l=0}else r&&(n===32||n===9)?l=2:(n===98?o+="\b":n===116?o+="	":n===110?o+=`
`:n===102?o+="\f":n===114?o+="\r":n===101?o+="\x1B":n===34?o+='"':n===92?o+="\\":M.x("unrecognised escape sequence",e),a=e.p+1,l=0);else n!==32&&n!==9&&(l===2&&M.x("invalid escape: only line-ending whitespace may be escaped",e,a),l=!i&&n===92?1:0,a=e.p);M.x("unfinished string",e,t)}let Aj=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;class qs extends Date{#e=!1;#n=!1;#t=null;constructor(t,n,s){let i=!0,r=!0,o="Z",a;if(typeof t=="string")if(n)e:{if(n<3){if(+t.slice(11,13)>23){t="";break e}n===2?(o=null,t+="Z"):(a=t.charCodeAt(t.length-1))!==90&&a!==122&&(o=t.slice(t.length-6)),s&&(t=t.slice(0,10)+"T"+t.slice(11))}else n===4&&(t=+t.slice(0,2)>23?"":`0000-01-01T${t}Z`);i=n!==4,r=n!==3}else{let l=t.match(Aj);l?(l[1]||(i=!1,t=`0000-01-01T${t}`),r=!!l[2],r&&t[10]===" "&&(t=t.replace(" ","T")),l[2]&&+l[2]>23?t="":(o=l[3]||null,!o&&r&&(t+="Z"))):t=""}super(t),isNaN(this.getTime())||(this.#e=i,this.#n=r,this.#t=o)}isDateTime(){return this.#e&&this.#n}isLocal(){return!this.#e||!this.#n||!this.#t}isDate(){return this.#e&&!this.#n}isTime(){return this.#n&&!this.#e}isValid(){return this.#e||this.#n}toISOString(){let t=super.toISOString();if(this.isDate())return t.slice(0,10);if(this.isTime())return t.slice(11,23);if(this.#t===null)return t.slice(0,-1);if(this.#t==="Z"||this.#t==="z")return t;let n=+this.#t.slice(1,3)*60+ +this.#t.slice(4,6);return n=this.#t[0]==="-"?n:-n,new Date(this.getTime()-n*6e4).toISOString().slice(0,-1)+this.#t}static wrapAsOffsetDateTime(t,n="Z"){let s=new qs(t);return s.#t=n,s}static wrapAsLocalDateTime(t){let n=new qs(t);return n.#t=null,n}static wrapAsLocalDate(t){let n=new qs(t);return n.#n=!1,n.#t=null,n}static wrapAsLocalTime(t){let n=new qs(t);return n.#e=!1,n.#t=null,n}}function Ge(e,t=10){return t===16?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+t}function rd(e,t){return e===32||e===9||e===10||e===13||t&&(e===t||e===44)||e===35}function od(e,t){let n=e.p,s=e.s.charCodeAt(e.p);if(s===91||s===123){e.d--||M.x("document contains excessively nested structures. aborting.",e);let i=s===91?Tj(e):Ej(e);return e.d++,i}return s===34||s===39?Ry(e):s===116?((e.s.charCodeAt(++e.p)!==114||e.s.charCodeAt(++e.p)!==117||e.s.charCodeAt(++e.p)!==101)&&M.x("invalid value",e,n),e.p++,!0):s===102?((e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==108||e.s.charCodeAt(++e.p)!==115||e.s.charCodeAt(++e.p)!==101)&&M.x("invalid value",e,n),e.p++,!1):s===43||s===45?ca(e,e.p,e.s.charCodeAt(++e.p),44-s,t):e.s.charCodeAt(e.p+4)===45&&e.s.charCodeAt(e.p+7)===45?Cj(e,s,t):e.s.charCodeAt(e.p+2)===58?Sj(e,s,t):ca(e,e.p,s,0,t)}function ca(e,t,n,s,i){let r=n,o=0,a=!1;if(r===105)return(e.s.charCodeAt(++e.p)!==110||e.s.charCodeAt(++e.p)!==102)&&M.x("invalid value",e,t),e.p++,(s||1)/0;if(r===110)return(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==110)&&M.x("invalid value",e,t),e.p++,NaN;if(r===48){if(++e.p>=e.s.length||rd(r=e.s.charCodeAt(e.p),i))return e.bi===!0?0n:0;if(!s){if(r===120)return ad(e,t,16,i);if(r===98)return ad(e,t,2,i);if(r===111)return ad(e,t,8,i)}r===46?o=2:r===101||r===69?o=4:M.x("illegal leading zero",e,t)}else Ge(r)||M.x("invalid value",e,t);for(;++e.p<e.s.length&&(r=e.s.charCodeAt(e.p),!rd(r,i));)o||(o=1),r===95?(o&1||M.x("illegal underscore",e),o+=11,a=!0):o===1&&r===46?o=2:(o===1||o===3)&&(r===101||r===69)?o=4:o===4&&(r===43||r===45)?o=6:Ge(r)?o>9?o-=11:o&1||o++:M.x("illegal character in numeric literal",e);if(!o){let c=(n-48)*(s||1);return e.bi===!0?BigInt(c):c}o&1||M.x("unfinished numeric value",e,t);let l=e.s.slice(t,e.p);return a&&(l=l.replaceAll("_","")),o>1?parseFloat(l):Oy(e,l,10,t)}function ad(e,t,n,s){let i,r=1;for(;++e.p<e.s.length&&(i=e.s.charCodeAt(e.p),!rd(i,s));)i===95?(r&1&&M.x("illegal underscore",e),r=3):Ge(i,n)?r&1&&r--:M.x("illegal character in numeric literal",e);r&1&&M.x("unfinished numeric value",e);let o=e.s.slice(t+2,e.p);return r&&(o=o.replaceAll("_","")),Oy(e,o,n,t)}function Oy(e,t,n,s){if(e.bi!==!0)e:{let i=parseInt(t,n);if(!Number.isSafeInteger(i)){if(e.bi)break e;M.x("integer value cannot be represented losslessly",e,s)}return i}return BigInt(n===10?t:(n===2?"0b":n===8?"0o":"0x")+t)}function Cj(e,t,n){let s=e.p++,i;if(!Ge(t)||!Ge(e.s.charCodeAt(e.p++))||!Ge(e.s.charCodeAt(e.p++))||!Ge(e.s.charCodeAt(e.p++)))return ca(e,e.p=s,t,0,n);if(e.p+=5,Ge(e.s.charCodeAt(e.p++))||M.x("invalid date-time: date part is malformed",e,s),e.p>=e.s.length||((t=e.s.charCodeAt(e.p))!==32||(i=!0,!Ge(e.s.charCodeAt(e.p+1))))&&t!==84&&t!==116){let o=e.s.slice(s,e.p);return fr(e,o,3,!1,s)}if(e.s.charCodeAt(e.p+=3)!==58&&M.x("invalid date-time: time part is malformed",e,s),e.s.charCodeAt(e.p+=3)===58&&(e.p+=3),e.s.charCodeAt(e.p)===46)for(;Ge(e.s.charCodeAt(++e.p)););if(t=e.s.charCodeAt(e.p)){if(t===90||t===122){let o=e.s.slice(s,++e.p);return fr(e,o,1,i,s,"[+00:00]")}if(t===43||t===45){let o=e.s.slice(s,e.p+=6);return fr(e,o,1,i,s,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}let r=e.s.slice(s,e.p);return fr(e,r,2,i,s)}function Sj(e,t,n){let s=e.p;if(!Ge(t)||!Ge(e.s.charCodeAt(++e.p)))return ca(e,--e.p,t,0,n);if(e.s.charCodeAt(e.p+=4)===58&&(e.p+=3),e.s.charCodeAt(e.p)===46)for(;Ge(e.s.charCodeAt(++e.p)););let i=e.s.slice(s,e.p);return fr(e,i,4,!1,s)}function fr(e,t,n,s,i,r){if(e.ld){let o=new qs(t,n,s);return o.isValid()||M.x("invalid date",e,i),o}try{switch(r&&(t+=r),n){case 1:return Temporal.ZonedDateTime.from(t);case 2:return Temporal.PlainDateTime.from(t);case 3:return Temporal.PlainDate.from(t);case 4:return Temporal.PlainTime.from(t)}}catch(o){M.x(o instanceof Error?o.message:""+o,e,i)}}function Fj(e){for(;e.p<e.s.length;e.p++){let t=e.s.charCodeAt(e.p);if(t===10)break;if(t===13&&e.s.charCodeAt(e.p+1)===10){e.p++;break}(t<32&&t!==9||t===127)&&M.x("control characters are not allowed in comments",e)}}function Xt(e,t,n){let s;for(;e.p<e.s.length;){for(;e.p<e.s.length&&((s=e.s.charCodeAt(e.p))===32||s===9||!t&&(s===10||s===13&&e.s.charCodeAt(e.p+1)===10));)e.p++;if(n||s!==35)break;Fj(e)}}function ld(e,t=61){let n,s=0,i=[],r,o=e.s.charCodeAt(n=e.p);do{if(o===t)return s||M.x("unexpected end of key",e),s===1&&i.push(e.s.slice(r,e.p)),e.p++,i;o===46?(s||M.x("illegal empty bare key",e),s===1&&i.push(e.s.slice(r,e.p)),s=0):!s&&(o===34||o===39)?(o===e.s.charCodeAt(e.p+1)&&o===e.s.charCodeAt(e.p+2)&&M.x("illegal quoted key: multiline strings are not allowed",e),i.push(Ry(e)),s=2,e.p--):o===32||o===9?s===1&&(i.push(e.s.slice(r,e.p)),s=2):s===2||o<48&&o!==45||o>57&&o<65||o>90&&o<97&&o!==95||o>122?M.x("illegal character in key",e):s||(s=1,r=e.p)}while(o=e.s.charCodeAt(++e.p));M.x("incomplete key-value: cannot find end of key",e,n)}function Ej(e){let t=e.p++,n=Object.create(null),s=new Set,i;for(;e.p<e.s.length;){if(Xt(e),(i=e.s.charCodeAt(e.p))===125)return e.p++,n;let r,o=n,a=!1,l=e.p,c=ld(e);for(let d=0;d<c.length;d++){d&&(o=a?o[r]:o[r]=Object.create(null)),r=c[d],(a=Object.hasOwn(o,r))&&(typeof o[r]!="object"||s.has(o[r]))&&M.x("trying to redefine an already defined value",e,l);let f=r==="__proto__";if(e.uk&&(f||r==="constructor")){o=e.uk!==1&&M.x("document contains an unsafe property",e,l);break}!a&&f&&Object.defineProperty(o,r,{enumerable:!0,configurable:!0,writable:!0})}a&&M.x("trying to redefine an already defined value",e,l),Xt(e,!0,!0);let u=od(e,125);if(o&&typeof(o[r]=u)=="object"&&s.add(u),Xt(e),(i=e.s.charCodeAt(e.p++))===125)return n;i!==44&&M.x("expected comma or end of structure",e,e.p-1)}M.x("unfinished table",e,t)}function Tj(e){let t=e.p++,n=[],s;for(;e.p<e.s.length;){if(Xt(e),(s=e.s.charCodeAt(e.p))===93)return e.p++,n;if(n.push(od(e,93)),Xt(e),(s=e.s.charCodeAt(e.p++))===93)return n;s!==44&&M.x("expected comma or end of structure",e,e.p-1)}M.x("unfinished array",e,t)}function My(e,t,n,s,i){let r=n,o=s,a,l=!1,c;for(let u=0;u<t.length;u++){if(u){if(r=l?r[a]:r[a]=Object.create(null),o=(c=o[a]).c,i===0&&(c.t===1||c.t===2))return null;if(c.t===2){let d=r.length-1;r=r[d],o=o[d].c}}if(a=t[u],(l=Object.hasOwn(r,a))&&o[a]?.t===0&&o[a]?.d)return null;if(!l){let d=a==="__proto__";if(e.uk&&(d||a==="constructor"))return!1;d&&(Object.defineProperty(r,a,{enumerable:!0,configurable:!0,writable:!0}),Object.defineProperty(o,a,{enumerable:!0,configurable:!0,writable:!0})),o[a]={t:u<t.length-1&&i===2?3:i,d:!1,i:0,c:Object.create(null)}}}if(c=o[a],c.t!==i&&!(i===1&&c.t===3)||(i===2&&(c.d||(c.d=!0,r[a]=[]),r[a].push(r=Object.create(null)),c.c[c.i++]=c={t:1,d:!1,i:0,c:Object.create(null)}),c.d))return null;if(c.d=!0,i===1)r=l?r[a]:r[a]=Object.create(null);else if(i===0&&l)return null;return[a,r,c.c]}function By(e,t,n){(t===null||e.uk===2)&&M.x(t===null?"trying to redefine an already defined table or value":"document contains an unsafe property",e,n)}function zj(e,t={}){let n={s:e,p:0,d:t.maxDepth??1e3,bi:t.integersAsBigInt??!1,ld:t.useLegacyDate??!0,uk:t.unsafeKeyBehaviour==="throw"?2:t.unsafeKeyBehaviour==="drop"?1:0},s=Object.create(null),i=Object.create(null),r,o=!1,a=s,l=i;for(e.charCodeAt(0)===65279&&n.p++,Xt(n);n.p<e.length;){if(e.charCodeAt(n.p)===91){let c=e.charCodeAt(++n.p)===91;r=n.p+=+c,o=!1;let u=ld(n,93);c&&(e.charCodeAt(n.p)!==93&&M.x("expected end of table array declaration",n),n.p++);let d=My(n,u,s,i,c?2:1);d?(l=d[2],a=d[1]):(By(n,d,r),o=!0)}else{r=n.p;let c=ld(n),u=My(n,c,a,l,0);!u&&!o&&By(n,u,r),Xt(n,!0,!0);let d=od(n,void 0);u&&!o&&(u[1][u[0]]=d)}Xt(n,!0),n.p<e.length&&(r=e.charCodeAt(n.p))!==10&&(r!==13||e.charCodeAt(n.p+1)!==10)&&M.x("each key-value declaration must be followed by an end-of-line",n),Xt(n)}return s}const cd=Symbol.for("yaml.alias"),ud=Symbol.for("yaml.document"),wn=Symbol.for("yaml.map"),Ny=Symbol.for("yaml.pair"),zt=Symbol.for("yaml.scalar"),Ps=Symbol.for("yaml.seq"),rt=Symbol.for("yaml.node.type"),Us=e=>!!e&&typeof e=="object"&&e[rt]===cd,ua=e=>!!e&&typeof e=="object"&&e[rt]===ud,hr=e=>!!e&&typeof e=="object"&&e[rt]===wn,ie=e=>!!e&&typeof e=="object"&&e[rt]===Ny,X=e=>!!e&&typeof e=="object"&&e[rt]===zt,pr=e=>!!e&&typeof e=="object"&&e[rt]===Ps;function re(e){if(e&&typeof e=="object")switch(e[rt]){case wn:case Ps:return!0}return!1}function oe(e){if(e&&typeof e=="object")switch(e[rt]){case cd:case wn:case zt:case Ps:return!0}return!1}const jy=e=>(X(e)||re(e))&&!!e.anchor,Yn=Symbol("break visit"),Rj=Symbol("skip children"),mr=Symbol("remove node");function Ws(e,t){const n=Oj(t);ua(e)?Ks(null,e.contents,n,Object.freeze([e]))===mr&&(e.contents=null):Ks(null,e,n,Object.freeze([]))}Ws.BREAK=Yn,Ws.SKIP=Rj,Ws.REMOVE=mr;function Ks(e,t,n,s){const i=Mj(e,t,n,s);if(oe(i)||ie(i))return Bj(e,s,i),Ks(e,i,n,s);if(typeof i!="symbol"){if(re(t)){s=Object.freeze(s.concat(t));for(let r=0;r<t.items.length;++r){const o=Ks(r,t.items[r],n,s);if(typeof o=="number")r=o-1;else{if(o===Yn)return Yn;o===mr&&(t.items.splice(r,1),r-=1)}}}else if(ie(t)){s=Object.freeze(s.concat(t));const r=Ks("key",t.key,n,s);if(r===Yn)return Yn;r===mr&&(t.key=null);const o=Ks("value",t.value,n,s);if(o===Yn)return Yn;o===mr&&(t.value=null)}}return i}function Oj(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Mj(e,t,n,s){if(typeof n=="function")return n(e,t,s);if(hr(t))return n.Map?.(e,t,s);if(pr(t))return n.Seq?.(e,t,s);if(ie(t))return n.Pair?.(e,t,s);if(X(t))return n.Scalar?.(e,t,s);if(Us(t))return n.Alias?.(e,t,s)}function Bj(e,t,n){const s=t[t.length-1];if(re(s))s.items[e]=n;else if(ie(s))e==="key"?s.key=n:s.value=n;else if(ua(s))s.contents=n;else{const i=Us(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}const Nj={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},jj=e=>e.replace(/[!,[\]{}]/g,t=>Nj[t]);class Se{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Se.defaultYaml,t),this.tags=Object.assign({},Se.defaultTags,n)}clone(){const t=new Se(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){const t=new Se(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:Se.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Se.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:Se.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Se.defaultTags),this.atNextDocument=!1);const s=t.trim().split(/[ \t]+/),i=s.shift();switch(i){case"%TAG":{if(s.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;const[r,o]=s;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;const[r]=s;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{const o=/^\d+\.\d+$/.test(r);return n(6,`Unsupported YAML version ${r}`,o),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){const o=t.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}const[,s,i]=t.match(/^(.*!)([^!]*)$/s);i||n(`The ${t} tag has no suffix`);const r=this.tags[s];if(r)try{return r+decodeURIComponent(i)}catch(o){return n(String(o)),null}return s==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(const[n,s]of Object.entries(this.tags))if(t.startsWith(s))return n+jj(t.substring(s.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags);let i;if(t&&s.length>0&&oe(t.contents)){const r={};Ws(t.contents,(o,a)=>{oe(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(const[r,o]of s)r==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${r} ${o}`);return n.join(`
`)}}Se.defaultYaml={explicit:!1,version:"1.2"},Se.defaultTags={"!!":"tag:yaml.org,2002:"};function Iy(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function Ly(e){const t=new Set;return Ws(e,{Value(n,s){s.anchor&&t.add(s.anchor)}}),t}function qy(e,t){for(let n=1;;++n){const s=`${e}${n}`;if(!t.has(s))return s}}function Ij(e,t){const n=[],s=new Map;let i=null;return{onAnchor:r=>{n.push(r),i??(i=Ly(e));const o=qy(t,i);return i.add(o),o},setAnchors:()=>{for(const r of n){const o=s.get(r);if(typeof o=="object"&&o.anchor&&(X(o.node)||re(o.node)))o.node.anchor=o.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}function Hs(e,t,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){const o=s[i],a=Hs(e,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(const i of Array.from(s.keys())){const r=s.get(i),o=Hs(e,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(const i of Array.from(s)){const r=Hs(e,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),s.add(r))}else for(const[i,r]of Object.entries(s)){const o=Hs(e,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return e.call(t,n,s)}function ot(e,t,n){if(Array.isArray(e))return e.map((s,i)=>ot(s,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!jy(e))return e.toJSON(t,n);const s={aliasCount:0,count:1,res:void 0};n.anchors.set(e,s),n.onCreate=r=>{s.res=r,delete n.onCreate};const i=e.toJSON(t,n);return n.onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}class dd{constructor(t){Object.defineProperty(this,rt,{value:t})}clone(){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!ua(t))throw new TypeError("A document argument is required");const o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},a=ot(this,"",o);if(typeof i=="function")for(const{count:l,res:c}of o.anchors.values())i(c,l);return typeof r=="function"?Hs(r,{"":a},"",a):a}}class fd extends dd{constructor(t){super(cd),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;n?.aliasResolveCache?s=n.aliasResolveCache:(s=[],Ws(t,{Node:(r,o)=>{(Us(o)||jy(o))&&s.push(o)}}),n&&(n.aliasResolveCache=s));let i;for(const r of s){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&n){const{anchors:r,doc:o,maxAliasCount:a}=n;let l=r.get(i);if(l||(ot(i,null,n),l=r.get(i)),l?.res===void 0){const c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=da(o,i,r)),l.count*l.aliasCount>a)){const c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(t,n){if(!n)return{source:this.source};const s=this.resolve(n.doc,n);if(!s){const i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return n.anchors.get(s).res}toString(t,n,s){const i=`*${this.source}`;if(t){if(Iy(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){const r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(t.implicitKey)return`${i} `}return i}}function da(e,t,n){if(Us(t)){const s=t.resolve(e),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}else if(re(t)){let s=0;for(const i of t.items){const r=da(e,i,n);r>s&&(s=r)}return s}else if(ie(t)){const s=da(e,t.key,n),i=da(e,t.value,n);return Math.max(s,i)}return 1}const Py=e=>!e||typeof e!="function"&&typeof e!="object";class O extends dd{constructor(t){super(zt),this.value=t}toJSON(t,n){return n?.keep?this.value:ot(this.value,t,n)}toString(){return String(this.value)}}O.BLOCK_FOLDED="BLOCK_FOLDED",O.BLOCK_LITERAL="BLOCK_LITERAL",O.PLAIN="PLAIN",O.QUOTE_DOUBLE="QUOTE_DOUBLE",O.QUOTE_SINGLE="QUOTE_SINGLE";const Lj="tag:yaml.org,2002:";function qj(e,t,n){if(t){const s=n.filter(r=>r.tag===t),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(s=>s.identify?.(e)&&!s.format)}function gr(e,t,n){if(ua(e)&&(e=e.contents),oe(e))return e;if(ie(e)){const d=n.schema[wn].createNode?.(n.schema,null,n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());const{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=n;let l;if(s&&e&&typeof e=="object"){if(l=a.get(e),l)return l.anchor??(l.anchor=i(e)),new fd(l.anchor);l={anchor:null,node:null},a.set(e,l)}t?.startsWith("!!")&&(t=Lj+t.slice(2));let c=qj(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){const d=new O(e);return l&&(l.node=d),d}c=e instanceof Map?o[wn]:Symbol.iterator in Object(e)?o[Ps]:o[wn]}r&&(r(c),delete n.onTagObj);const u=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,e,n):new O(e);return t?u.tag=t:c.default||(u.tag=c.tag),l&&(l.node=u),u}function fa(e,t,n){let s=n;for(let i=t.length-1;i>=0;--i){const r=t[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){const o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return gr(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const br=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done;class Uy extends dd{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){const n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(s=>oe(s)||ie(s)?s.clone(t):s),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(br(t))this.add(n);else{const[s,...i]=t,r=this.get(s,!0);if(re(r))r.addIn(i,n);else if(r===void 0&&this.schema)this.set(s,fa(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(t){const[n,...s]=t;if(s.length===0)return this.delete(n);const i=this.get(n,!0);if(re(i))return i.deleteIn(s);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}getIn(t,n){const[s,...i]=t,r=this.get(s,!0);return i.length===0?!n&&X(r)?r.value:r:re(r)?r.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!ie(n))return!1;const s=n.value;return s==null||t&&X(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(t){const[n,...s]=t;if(s.length===0)return this.has(n);const i=this.get(n,!0);return re(i)?i.hasIn(s):!1}setIn(t,n){const[s,...i]=t;if(i.length===0)this.set(s,n);else{const r=this.get(s,!0);if(re(r))r.setIn(i,n);else if(r===void 0&&this.schema)this.set(s,fa(this.schema,i,n));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}}const Pj=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Qt(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}const Xn=(e,t,n)=>e.endsWith(`
`)?Qt(n,t):n.includes(`
`)?`
`+Qt(n,t):(e.endsWith(" ")?"":" ")+n,Wy="flow",hd="block",ha="quoted";function pa(e,t,n="flow",{indentAtStart:s,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return e;i<r&&(r=0);const l=Math.max(1+r,1+i-t.length);if(e.length<=l)return e;const c=[],u={};let d=i-t.length;typeof s=="number"&&(s>i-Math.max(2,r)?c.push(0):d=i-s);let f,h,p=!1,g=-1,v=-1,y=-1;n===hd&&(g=Ky(e,g,t.length),g!==-1&&(d=g+l));for(let w;w=e[g+=1];){if(n===ha&&w==="\\"){switch(v=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}y=g}if(w===`
`)n===hd&&(g=Ky(e,g,t.length)),d=g+t.length+l,f=void 0;else{if(w===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){const k=e[g+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(f=g)}if(g>=d)if(f)c.push(f),d=f+l,f=void 0;else if(n===ha){for(;h===" "||h==="	";)h=w,w=e[g+=1],p=!0;const k=g>y+1?g-2:v-1;if(u[k])return e;c.push(k),u[k]=!0,d=k+l,f=void 0}else p=!0}h=w}if(p&&a&&a(),c.length===0)return e;o&&o();let $=e.slice(0,c[0]);for(let w=0;w<c.length;++w){const k=c[w],x=c[w+1]||e.length;k===0?$=`
${t}${e.slice(0,x)}`:(n===ha&&u[k]&&($+=`${e[k]}\\`),$+=`
${t}${e.slice(k+1,x)}`)}return $}function Ky(e,t,n){let s=t,i=t+1,r=e[i];for(;r===" "||r==="	";)if(t<i+n)r=e[++t];else{do r=e[++t];while(r&&r!==`
`);s=t,i=t+1,r=e[i]}return s}const ma=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),ga=e=>/^(%|---|\.\.\.)/m.test(e);function Uj(e,t,n){if(!t||t<0)return!1;const s=t-n,i=e.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(e[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function vr(e,t){const n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;const{implicitKey:s}=t,i=t.options.doubleQuotedMinMultiLineLength,r=t.indent||(ga(e)?"  ":"");let o="",a=0;for(let l=0,c=n[l];c;c=n[++l])if(c===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(o+=n.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(n[l+1]){case"u":{o+=n.slice(a,l);const u=n.substr(l+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=n.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||n[l+2]==='"'||n.length<i)l+=1;else{for(o+=n.slice(a,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)o+=`
`,l+=2;o+=r,n[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+n.slice(a):n,s?o:pa(o,r,ha,ma(t,!1))}function pd(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return vr(e,t);const n=t.indent||(ga(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?s:pa(s,n,Wy,ma(t,!1))}function Js(e,t){const{singleQuote:n}=t.options;let s;if(n===!1)s=vr;else{const i=e.includes('"'),r=e.includes("'");i&&!r?s=pd:r&&!i?s=vr:s=n?pd:vr}return s(e,t)}let md;try{md=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{md=/\n+(?!\n|$)/g}function ba({comment:e,type:t,value:n},s,i,r){const{blockQuote:o,commentString:a,lineWidth:l}=s.options;if(!o||/\n[\t ]+$/.test(n))return Js(n,s);const c=s.indent||(s.forceBlockIndent||ga(n)?"  ":""),u=o==="literal"?!0:o==="folded"||t===O.BLOCK_FOLDED?!1:t===O.BLOCK_LITERAL?!0:!Uj(n,l,c.length);if(!n)return u?`|
`:`>
`;let d,f;for(f=n.length;f>0;--f){const x=n[f-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let h=n.substring(f);const p=h.indexOf(`
`);p===-1?d="-":n===h||p!==h.length-1?(d="+",r&&r()):d="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(md,`$&${c}`));let g=!1,v,y=-1;for(v=0;v<n.length;++v){const x=n[v];if(x===" ")g=!0;else if(x===`
`)y=v;else break}let $=n.substring(0,y<v?y+1:v);$&&(n=n.substring($.length),$=$.replace(/\n+/g,`$&${c}`));let k=(g?c?"2":"1":"")+d;if(e&&(k+=" "+a(e.replace(/ ?[\r\n]+/g," ")),i&&i()),!u){const x=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`);let D=!1;const C=ma(s,!0);o!=="folded"&&t!==O.BLOCK_FOLDED&&(C.onOverflow=()=>{D=!0});const _=pa(`${$}${x}${h}`,c,hd,C);if(!D)return`>${k}
${c}${_}`}return n=n.replace(/\n+/g,`$&${c}`),`|${k}
${c}${$}${n}${h}`}function Wj(e,t,n,s){const{type:i,value:r}=e,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:u}=t;if(a&&r.includes(`
`)||u&&/[[\]{},]/.test(r))return Js(r,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||u||!r.includes(`
`)?Js(r,t):ba(e,t,n,s);if(!a&&!u&&i!==O.PLAIN&&r.includes(`
`))return ba(e,t,n,s);if(ga(r)){if(l==="")return t.forceBlockIndent=!0,ba(e,t,n,s);if(a&&l===c)return Js(r,t)}const d=r.replace(/\n+/g,`$&
${l}`);if(o){const f=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(d),{compat:h,tags:p}=t.doc.schema;if(p.some(f)||h?.some(f))return Js(r,t)}return a?d:pa(d,l,Wy,ma(t,!1))}function gd(e,t,n,s){const{implicitKey:i,inFlow:r}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)});let{type:a}=e;a!==O.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=O.QUOTE_DOUBLE);const l=u=>{switch(u){case O.BLOCK_FOLDED:case O.BLOCK_LITERAL:return i||r?Js(o.value,t):ba(o,t,n,s);case O.QUOTE_DOUBLE:return vr(o.value,t);case O.QUOTE_SINGLE:return pd(o.value,t);case O.PLAIN:return Wj(o,t,n,s);default:return null}};let c=l(a);if(c===null){const{defaultKeyType:u,defaultStringType:d}=t.options,f=i&&u||d;if(c=l(f),c===null)throw new Error(`Unsupported default string type ${f}`)}return c}function Hy(e,t){const n=Object.assign({blockQuote:!0,commentString:Pj,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t);let s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function Kj(e,t){if(t.tag){const i=e.filter(r=>r.tag===t.tag);if(i.length>0)return i.find(r=>r.format===t.format)??i[0]}let n,s;if(X(t)){s=t.value;let i=e.filter(r=>r.identify?.(s));if(i.length>1){const r=i.filter(o=>o.test);r.length>0&&(i=r)}n=i.find(r=>r.format===t.format)??i.find(r=>!r.format)}else s=t,n=e.find(i=>i.nodeClass&&s instanceof i.nodeClass);if(!n){const i=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return n}function Hj(e,t,{anchors:n,doc:s}){if(!s.directives)return"";const i=[],r=(X(e)||re(e))&&e.anchor;r&&Iy(r)&&(n.add(r),i.push(`&${r}`));const o=e.tag??(t.default?null:t.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function Vs(e,t,n,s){if(ie(e))return e.toString(t,n,s);if(Us(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i;const r=oe(e)?e:t.doc.createNode(e,{onTagObj:l=>i=l});i??(i=Kj(t.doc.schema.tags,r));const o=Hj(r,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);const a=typeof i.stringify=="function"?i.stringify(r,t,n,s):X(r)?gd(r,t,n,s):r.toString(t,n,s);return o?X(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${t.indent}${a}`:a}function Jj({key:e,value:t},n,s,i){const{allNullValues:r,doc:o,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:d}}=n;let f=oe(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(re(e)||!oe(e)&&typeof e=="object"){const C="With simple keys, collection cannot be used as a key value";throw new Error(C)}}let h=!d&&(!e||f&&t==null&&!n.inFlow||re(e)||(X(e)?e.type===O.BLOCK_FOLDED||e.type===O.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!h&&(d||!r),indent:a+l});let p=!1,g=!1,v=Vs(e,n,()=>p=!0,()=>g=!0);if(!h&&!n.inFlow&&v.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(r||t==null)return p&&s&&s(),v===""?"?":h?`? ${v}`:v}else if(r&&!d||t==null&&h)return v=`? ${v}`,f&&!p?v+=Xn(v,n.indent,c(f)):g&&i&&i(),v;p&&(f=null),h?(f&&(v+=Xn(v,n.indent,c(f))),v=`? ${v}
${a}:`):(v=`${v}:`,f&&(v+=Xn(v,n.indent,c(f))));let y,$,w;oe(t)?(y=!!t.spaceBefore,$=t.commentBefore,w=t.comment):(y=!1,$=null,w=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!h&&!f&&X(t)&&(n.indentAtStart=v.length+1),g=!1,!u&&l.length>=2&&!n.inFlow&&!h&&pr(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let k=!1;const x=Vs(t,n,()=>k=!0,()=>g=!0);let D=" ";if(f||y||$){if(D=y?`
`:"",$){const C=c($);D+=`
${Qt(C,n.indent)}`}x===""&&!n.inFlow?D===`
`&&w&&(D=`

`):D+=`
${n.indent}`}else if(!h&&re(t)){const C=x[0],_=x.indexOf(`
`),S=_!==-1,J=n.inFlow??t.flow??t.items.length===0;if(S||!J){let U=!1;if(S&&(C==="&"||C==="!")){let L=x.indexOf(" ");C==="&"&&L!==-1&&L<_&&x[L+1]==="!"&&(L=x.indexOf(" ",L+1)),(L===-1||_<L)&&(U=!0)}U||(D=`
${n.indent}`)}}else(x===""||x[0]===`
`)&&(D="");return v+=D+x,n.inFlow?k&&s&&s():w&&!k?v+=Xn(v,n.indent,c(w)):g&&i&&i(),v}function Jy(e,t){(e==="debug"||e==="warn")&&console.warn(t)}const va="<<",en={identify:e=>e===va||typeof e=="symbol"&&e.description===va,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new O(Symbol(va)),{addToJSMap:Vy}),stringify:()=>va},Vj=(e,t)=>(en.identify(t)||X(t)&&(!t.type||t.type===O.PLAIN)&&en.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===en.tag&&n.default);function Vy(e,t,n){const s=Zy(e,n);if(pr(s))for(const i of s.items)bd(e,t,i);else if(Array.isArray(s))for(const i of s)bd(e,t,i);else bd(e,t,s)}function bd(e,t,n){const s=Zy(e,n);if(!hr(s))throw new Error("Merge sources must be maps or map aliases");const i=s.toJSON(null,e,Map);for(const[r,o]of i)t instanceof Map?t.has(r)||t.set(r,o):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Zy(e,t){return e&&Us(t)?t.resolve(e.doc,e):t}function Gy(e,t,{key:n,value:s}){if(oe(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(Vj(e,n))Vy(e,t,s);else{const i=ot(n,"",e);if(t instanceof Map)t.set(i,ot(s,i,e));else if(t instanceof Set)t.add(i);else{const r=Zj(n,i,e),o=ot(s,r,e);r in t?Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[r]=o}}return t}function Zj(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(oe(e)&&n?.doc){const s=Hy(n.doc,{});s.anchors=new Set;for(const r of n.anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;const i=e.toString(s);if(!n.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),Jy(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return i}return JSON.stringify(t)}function vd(e,t,n){const s=gr(e,void 0,n),i=gr(t,void 0,n);return new Fe(s,i)}class Fe{constructor(t,n=null){Object.defineProperty(this,rt,{value:Ny}),this.key=t,this.value=n}clone(t){let{key:n,value:s}=this;return oe(n)&&(n=n.clone(t)),oe(s)&&(s=s.clone(t)),new Fe(n,s)}toJSON(t,n){const s=n?.mapAsMap?new Map:{};return Gy(n,s,this)}toString(t,n,s){return t?.doc?Jj(this,t,n,s):JSON.stringify(this)}}function Yy(e,t,n){return(t.inFlow??e.flow?Yj:Gj)(e,t,n)}function Gj({comment:e,items:t},n,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){const{indent:l,options:{commentString:c}}=n,u=Object.assign({},n,{indent:r,type:null});let d=!1;const f=[];for(let p=0;p<t.length;++p){const g=t[p];let v=null;if(oe(g))!d&&g.spaceBefore&&f.push(""),ya(n,f,g.commentBefore,d),g.comment&&(v=g.comment);else if(ie(g)){const $=oe(g.key)?g.key:null;$&&(!d&&$.spaceBefore&&f.push(""),ya(n,f,$.commentBefore,d))}d=!1;let y=Vs(g,u,()=>v=null,()=>d=!0);v&&(y+=Xn(y,r,c(v))),d&&v&&(d=!1),f.push(s+y)}let h;if(f.length===0)h=i.start+i.end;else{h=f[0];for(let p=1;p<f.length;++p){const g=f[p];h+=g?`
${l}${g}`:`
`}}return e?(h+=`
`+Qt(c(e),l),a&&a()):d&&o&&o(),h}function Yj({items:e},t,{flowChars:n,itemIndent:s}){const{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=t;s+=r;const l=Object.assign({},t,{indent:s,inFlow:!0,type:null});let c=!1,u=0;const d=[];for(let p=0;p<e.length;++p){const g=e[p];let v=null;if(oe(g))g.spaceBefore&&d.push(""),ya(t,d,g.commentBefore,!1),g.comment&&(v=g.comment);else if(ie(g)){const $=oe(g.key)?g.key:null;$&&($.spaceBefore&&d.push(""),ya(t,d,$.commentBefore,!1),$.comment&&(c=!0));const w=oe(g.value)?g.value:null;w?(w.comment&&(v=w.comment),w.commentBefore&&(c=!0)):g.value==null&&$?.comment&&(v=$.comment)}v&&(c=!0);let y=Vs(g,l,()=>v=null);c||(c=d.length>u||y.includes(`
`)),p<e.length-1?y+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=d.reduce(($,w)=>$+w.length+2,2)+(y.length+2)>t.options.lineWidth)),c&&(y+=",")),v&&(y+=Xn(y,s,a(v))),d.push(y),u=d.length}const{start:f,end:h}=n;if(d.length===0)return f+h;if(!c){const p=d.reduce((g,v)=>g+v.length+2,2);c=t.options.lineWidth>0&&p>t.options.lineWidth}if(c){let p=f;for(const g of d)p+=g?`
${r}${i}${g}`:`
`;return`${p}
${i}${h}`}else return`${f}${o}${d.join(" ")}${o}${h}`}function ya({indent:e,options:{commentString:t}},n,s,i){if(s&&i&&(s=s.replace(/^\n+/,"")),s){const r=Qt(t(s),e);n.push(r.trimStart())}}function Qn(e,t){const n=X(t)?t.value:t;for(const s of e)if(ie(s)&&(s.key===t||s.key===n||X(s.key)&&s.key.value===n))return s}class at extends Uy{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(wn,t),this.items=[]}static from(t,n,s){const{keepUndefined:i,replacer:r}=s,o=new this(t),a=(l,c)=>{if(typeof r=="function")c=r.call(n,l,c);else if(Array.isArray(r)&&!r.includes(l))return;(c!==void 0||i)&&o.items.push(vd(l,c,s))};if(n instanceof Map)for(const[l,c]of n)a(l,c);else if(n&&typeof n=="object")for(const l of Object.keys(n))a(l,n[l]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let s;ie(t)?s=t:!t||typeof t!="object"||!("key"in t)?s=new Fe(t,t?.value):s=new Fe(t.key,t.value);const i=Qn(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(`Key ${s.key} already set`);X(i.value)&&Py(s.value)?i.value.value=s.value:i.value=s.value}else if(r){const o=this.items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(t){const n=Qn(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){const i=Qn(this.items,t)?.value;return(!n&&X(i)?i.value:i)??void 0}has(t){return!!Qn(this.items,t)}set(t,n){this.add(new Fe(t,n),!0)}toJSON(t,n,s){const i=s?new s:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(const r of this.items)Gy(n,i,r);return i}toString(t,n,s){if(!t)return JSON.stringify(this);for(const i of this.items)if(!ie(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Yy(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:s,onComment:n})}}const Zs={collection:"map",default:!0,nodeClass:at,tag:"tag:yaml.org,2002:map",resolve(e,t){return hr(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>at.from(e,t,n)};class es extends Uy{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Ps,t),this.items=[]}add(t){this.items.push(t)}delete(t){const n=wa(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){const s=wa(t);if(typeof s!="number")return;const i=this.items[s];return!n&&X(i)?i.value:i}has(t){const n=wa(t);return typeof n=="number"&&n<this.items.length}set(t,n){const s=wa(t);if(typeof s!="number")throw new Error(`Expected a valid index, not ${t}.`);const i=this.items[s];X(i)&&Py(n)?i.value=n:this.items[s]=n}toJSON(t,n){const s=[];n?.onCreate&&n.onCreate(s);let i=0;for(const r of this.items)s.push(ot(r,String(i++),n));return s}toString(t,n,s){return t?Yy(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:s,onComment:n}):JSON.stringify(this)}static from(t,n,s){const{replacer:i}=s,r=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){const l=n instanceof Set?a:String(o++);a=i.call(n,l,a)}r.items.push(gr(a,void 0,s))}}return r}}function wa(e){let t=X(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}const Gs={collection:"seq",default:!0,nodeClass:es,tag:"tag:yaml.org,2002:seq",resolve(e,t){return pr(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>es.from(e,t,n)},ka={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,s){return t=Object.assign({actualString:!0},t),gd(e,t,n,s)}},$a={identify:e=>e==null,createNode:()=>new O(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new O(null),stringify:({source:e},t)=>typeof e=="string"&&$a.test.test(e)?e:t.options.nullStr},yd={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new O(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&yd.test.test(e)){const s=e[0]==="t"||e[0]==="T";if(t===s)return e}return t?n.options.trueStr:n.options.falseStr}};function vt({format:e,minFractionDigits:t,tag:n,value:s}){if(typeof s=="bigint")return String(s);const i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=t-(r.length-o-1);for(;a-- >0;)r+="0"}return r}const Xy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:vt},Qy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():vt(e)}},ew={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new O(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:vt},xa=e=>typeof e=="bigint"||Number.isInteger(e),wd=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function tw(e,t,n){const{value:s}=e;return xa(s)&&s>=0?n+s.toString(t):vt(e)}const nw={identify:e=>xa(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>wd(e,2,8,n),stringify:e=>tw(e,8,"0o")},sw={identify:xa,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>wd(e,0,10,n),stringify:vt},iw={identify:e=>xa(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>wd(e,2,16,n),stringify:e=>tw(e,16,"0x")},Xj=[Zs,Gs,ka,$a,yd,nw,sw,iw,Xy,Qy,ew];function rw(e){return typeof e=="bigint"||Number.isInteger(e)}const Da=({value:e})=>JSON.stringify(e),Qj=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Da},{identify:e=>e==null,createNode:()=>new O(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Da},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Da},{identify:rw,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>rw(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:Da}],eI={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},tI=[Zs,Gs].concat(Qj,eI),kd={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const n=atob(e.replace(/[\n\r]/g,"")),s=new Uint8Array(n.length);for(let i=0;i<n.length;++i)s[i]=n.charCodeAt(i);return s}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},s,i,r){if(!n)return"";const o=n;let a;if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=O.BLOCK_LITERAL),t!==O.QUOTE_DOUBLE){const l=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),c=Math.ceil(a.length/l),u=new Array(c);for(let d=0,f=0;d<c;++d,f+=l)u[d]=a.substr(f,l);a=u.join(t===O.BLOCK_LITERAL?`
`:" ")}return gd({comment:e,type:t,value:a},s,i,r)}};function ow(e,t){if(pr(e))for(let n=0;n<e.items.length;++n){let s=e.items[n];if(!ie(s)){if(hr(s)){s.items.length>1&&t("Each pair must have its own sequence indicator");const i=s.items[0]||new Fe(new O(null));if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}
${i.key.commentBefore}`:s.commentBefore),s.comment){const r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}e.items[n]=ie(s)?s:new Fe(s)}}else t("Expected a sequence for this tag");return e}function aw(e,t,n){const{replacer:s}=n,i=new es(e);i.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof s=="function"&&(o=s.call(t,String(r++),o));let a,l;if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){const c=Object.keys(o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;i.items.push(vd(a,l,n))}return i}const $d={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ow,createNode:aw};class Ys extends es{constructor(){super(),this.add=at.prototype.add.bind(this),this.delete=at.prototype.delete.bind(this),this.get=at.prototype.get.bind(this),this.has=at.prototype.has.bind(this),this.set=at.prototype.set.bind(this),this.tag=Ys.tag}toJSON(t,n){if(!n)return super.toJSON(t);const s=new Map;n?.onCreate&&n.onCreate(s);for(const i of this.items){let r,o;if(ie(i)?(r=ot(i.key,"",n),o=ot(i.value,r,n)):r=ot(i,"",n),s.has(r))throw new Error("Ordered maps must not include duplicate keys");s.set(r,o)}return s}static from(t,n,s){const i=aw(t,n,s),r=new this;return r.items=i.items,r}}Ys.tag="tag:yaml.org,2002:omap";const xd={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ys,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=ow(e,t),s=[];for(const{key:i}of n.items)X(i)&&(s.includes(i.value)?t(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new Ys,n)},createNode:(e,t,n)=>Ys.from(e,t,n)};function lw({value:e,source:t},n){return t&&(e?cw:uw).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}const cw={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new O(!0),stringify:lw},uw={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new O(!1),stringify:lw},nI={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:vt},sI={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():vt(e)}},iI={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new O(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){const s=e.substring(n+1).replace(/_/g,"");s[s.length-1]==="0"&&(t.minFractionDigits=s.length)}return t},stringify:vt},yr=e=>typeof e=="bigint"||Number.isInteger(e);function _a(e,t,n,{intAsBigInt:s}){const i=e[0];if((i==="-"||i==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}const o=BigInt(e);return i==="-"?BigInt(-1)*o:o}const r=parseInt(e,n);return i==="-"?-1*r:r}function Dd(e,t,n){const{value:s}=e;if(yr(s)){const i=s.toString(t);return s<0?"-"+n+i.substr(1):n+i}return vt(e)}const rI={identify:yr,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>_a(e,2,2,n),stringify:e=>Dd(e,2,"0b")},oI={identify:yr,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>_a(e,1,8,n),stringify:e=>Dd(e,8,"0")},aI={identify:yr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>_a(e,0,10,n),stringify:vt},lI={identify:yr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>_a(e,2,16,n),stringify:e=>Dd(e,16,"0x")};class Xs extends at{constructor(t){super(t),this.tag=Xs.tag}add(t){let n;ie(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new Fe(t.key,null):n=new Fe(t,null),Qn(this.items,n.key)||this.items.push(n)}get(t,n){const s=Qn(this.items,t);return!n&&ie(s)?X(s.key)?s.key.value:s.key:s}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);const s=Qn(this.items,t);s&&!n?this.items.splice(this.items.indexOf(s),1):!s&&n&&this.items.push(new Fe(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,s){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,s);throw new Error("Set items must all have null values")}static from(t,n,s){const{replacer:i}=s,r=new this(t);if(n&&Symbol.iterator in Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),r.items.push(vd(o,null,s));return r}}Xs.tag="tag:yaml.org,2002:set";const _d={collection:"map",identify:e=>e instanceof Set,nodeClass:Xs,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Xs.from(e,t,n),resolve(e,t){if(hr(e)){if(e.hasAllNullValues(!0))return Object.assign(new Xs,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Ad(e,t){const n=e[0],s=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*r:r}function dw(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return vt(e);let s="";t<0&&(s="-",t*=n(-1));const i=n(60),r=[t%i];return t<60?r.unshift(0):(t=(t-r[0])/i,r.unshift(t%i),t>=60&&(t=(t-r[0])/i,r.unshift(t))),s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const fw={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ad(e,n),stringify:dw},hw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ad(e,!1),stringify:dw},Aa={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(Aa.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,n,s,i,r,o,a]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0;let c=Date.UTC(n,s-1,i,r||0,o||0,a||0,l);const u=t[8];if(u&&u!=="Z"){let d=Ad(u,!1);Math.abs(d)<30&&(d*=60),c-=6e4*d}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""},pw=[Zs,Gs,ka,$a,cw,uw,rI,oI,aI,lI,nI,sI,iI,kd,en,xd,$d,_d,fw,hw,Aa],mw=new Map([["core",Xj],["failsafe",[Zs,Gs,ka]],["json",tI],["yaml11",pw],["yaml-1.1",pw]]),gw={binary:kd,bool:yd,float:ew,floatExp:Qy,floatNaN:Xy,floatTime:hw,int:sw,intHex:iw,intOct:nw,intTime:fw,map:Zs,merge:en,null:$a,omap:xd,pairs:$d,seq:Gs,set:_d,timestamp:Aa},cI={"tag:yaml.org,2002:binary":kd,"tag:yaml.org,2002:merge":en,"tag:yaml.org,2002:omap":xd,"tag:yaml.org,2002:pairs":$d,"tag:yaml.org,2002:set":_d,"tag:yaml.org,2002:timestamp":Aa};function Cd(e,t,n){const s=mw.get(t);if(s&&!e)return n&&!s.includes(en)?s.concat(en):s.slice();let i=s;if(!i)if(Array.isArray(e))i=[];else{const r=Array.from(mw.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${r} or define customTags array`)}if(Array.isArray(e))for(const r of e)i=i.concat(r);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(en)),i.reduce((r,o)=>{const a=typeof o=="string"?gw[o]:o;if(!a){const l=JSON.stringify(o),c=Object.keys(gw).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return r.includes(a)||r.push(a),r},[])}const uI=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Sd{constructor({compat:t,customTags:n,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Cd(t,"compat"):t?Cd(null,t):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?cI:{},this.tags=Cd(n,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,wn,{value:Zs}),Object.defineProperty(this,zt,{value:ka}),Object.defineProperty(this,Ps,{value:Gs}),this.sortMapEntries=typeof o=="function"?o:o===!0?uI:null}clone(){const t=Object.create(Sd.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}}function dI(e,t){const n=[];let s=t.directives===!0;if(t.directives!==!1&&e.directives){const l=e.directives.toString(e);l?(n.push(l),s=!0):e.directives.docStart&&(s=!0)}s&&n.push("---");const i=Hy(e,t),{commentString:r}=i.options;if(e.commentBefore){n.length!==1&&n.unshift("");const l=r(e.commentBefore);n.unshift(Qt(l,""))}let o=!1,a=null;if(e.contents){if(oe(e.contents)){if(e.contents.spaceBefore&&s&&n.push(""),e.contents.commentBefore){const u=r(e.contents.commentBefore);n.push(Qt(u,""))}i.forceBlockIndent=!!e.comment,a=e.contents.comment}const l=a?void 0:()=>o=!0;let c=Vs(e.contents,i,()=>a=null,l);a&&(c+=Xn(c,"",r(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(Vs(e.contents,i));if(e.directives?.docEnd)if(e.comment){const l=r(e.comment);l.includes(`
`)?(n.push("..."),n.push(Qt(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Qt(r(l),"")))}return n.join(`
`)+`
`}let bw=class Mw{constructor(t,n,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,rt,{value:ud});let i=null;typeof n=="function"||Array.isArray(n)?i=n:s===void 0&&n&&(s=n,n=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=r;let{version:o}=r;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Se({version:o}),this.setSchema(o,s),this.contents=t===void 0?null:this.createNode(t,i,s)}clone(){const t=Object.create(Mw.prototype,{[rt]:{value:ud}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=oe(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Qs(this.contents)&&this.contents.add(t)}addIn(t,n){Qs(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){const s=Ly(this);t.anchor=!n||s.has(n)?qy(n||"a",s):n}return new fd(t.anchor)}createNode(t,n,s){let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){const v=$=>typeof $=="number"||$ instanceof String||$ instanceof Number,y=n.filter(v).map(String);y.length>0&&(n=n.concat(y)),i=n}else s===void 0&&n&&(s=n,n=void 0);const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:u}=s??{},{onAnchor:d,setAnchors:f,sourceObjects:h}=Ij(this,o||"a"),p={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:d,onTagObj:c,replacer:i,schema:this.schema,sourceObjects:h},g=gr(t,u,p);return a&&re(g)&&(g.flow=!0),f(),g}createPair(t,n,s={}){const i=this.createNode(t,null,s),r=this.createNode(n,null,s);return new Fe(i,r)}delete(t){return Qs(this.contents)?this.contents.delete(t):!1}deleteIn(t){return br(t)?this.contents==null?!1:(this.contents=null,!0):Qs(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return re(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return br(t)?!n&&X(this.contents)?this.contents.value:this.contents:re(this.contents)?this.contents.getIn(t,n):void 0}has(t){return re(this.contents)?this.contents.has(t):!1}hasIn(t){return br(t)?this.contents!==void 0:re(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=fa(this.schema,[t],n):Qs(this.contents)&&this.contents.set(t,n)}setIn(t,n){br(t)?this.contents=n:this.contents==null?this.contents=fa(this.schema,Array.from(t),n):Qs(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let s;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Se({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Se({version:t}),s={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{const i=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(s)this.schema=new Sd(Object.assign(s,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=ot(this.contents,n??"",a);if(typeof r=="function")for(const{count:c,res:u}of a.anchors.values())r(u,c);return typeof o=="function"?Hs(o,{"":l},"",l):l}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return dI(this,t)}};function Qs(e){if(re(e))return!0;throw new Error("Expected a YAML collection as document contents")}class vw extends Error{constructor(t,n,s,i){super(),this.name=t,this.code=s,this.message=i,this.pos=n}}class wr extends vw{constructor(t,n,s){super("YAMLParseError",t,n,s)}}class fI extends vw{constructor(t,n,s){super("YAMLWarning",t,n,s)}}const yw=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));const{line:s,col:i}=n.linePos[0];n.message+=` at line ${s}, column ${i}`;let r=i-1,o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"");if(r>=60&&o.length>80){const a=Math.min(r-39,o.length-79);o="…"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),s>1&&/^ *$/.test(o.substring(0,r))){let a=e.substring(t.lineStarts[s-2],t.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1;const l=n.linePos[1];l?.line===s&&l.col>i&&(a=Math.max(1,Math.min(l.col-i,80-r)));const c=" ".repeat(r)+"^".repeat(a);n.message+=`:

${o}
${c}
`}};function ei(e,{flow:t,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let l=!1,c=a,u=a,d="",f="",h=!1,p=!1,g=null,v=null,y=null,$=null,w=null,k=null,x=null;for(const _ of e)switch(p&&(_.type!=="space"&&_.type!=="newline"&&_.type!=="comma"&&r(_.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),g&&(c&&_.type!=="comment"&&_.type!=="newline"&&r(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),_.type){case"space":!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&_.source.includes("	")&&(g=_),u=!0;break;case"comment":{u||r(_,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const S=_.source.substring(1)||" ";d?d+=f+S:d=S,f="",c=!1;break}case"newline":c?d?d+=_.source:(!k||n!=="seq-item-ind")&&(l=!0):f+=_.source,c=!0,h=!0,(v||y)&&($=_),u=!0;break;case"anchor":v&&r(_,"MULTIPLE_ANCHORS","A node can have at most one anchor"),_.source.endsWith(":")&&r(_.offset+_.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=_,x??(x=_.offset),c=!1,u=!1,p=!0;break;case"tag":{y&&r(_,"MULTIPLE_TAGS","A node can have at most one tag"),y=_,x??(x=_.offset),c=!1,u=!1,p=!0;break}case n:(v||y)&&r(_,"BAD_PROP_ORDER",`Anchors and tags must be after the ${_.source} indicator`),k&&r(_,"UNEXPECTED_TOKEN",`Unexpected ${_.source} in ${t??"collection"}`),k=_,c=n==="seq-item-ind"||n==="explicit-key-ind",u=!1;break;case"comma":if(t){w&&r(_,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),w=_,c=!1,u=!1;break}default:r(_,"UNEXPECTED_TOKEN",`Unexpected ${_.type} token`),c=!1,u=!1}const D=e[e.length-1],C=D?D.offset+D.source.length:i;return p&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(c&&g.indent<=o||s?.type==="block-map"||s?.type==="block-seq")&&r(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:k,spaceBefore:l,comment:d,hasNewline:h,anchor:v,tag:y,newlineAfterProp:$,end:C,start:x??C}}function kr(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const n of t.start)if(n.type==="newline")return!0;if(t.sep){for(const n of t.sep)if(n.type==="newline")return!0}if(kr(t.key)||kr(t.value))return!0}return!1;default:return!0}}function Fd(e,t,n){if(t?.type==="flow-collection"){const s=t.end[0];s.indent===e&&(s.source==="]"||s.source==="}")&&kr(t)&&n(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function ww(e,t,n){const{uniqueKeys:s}=e.options;if(s===!1)return!1;const i=typeof s=="function"?s:(r,o)=>r===o||X(r)&&X(o)&&r.value===o.value;return t.some(r=>i(r.key,n))}const kw="All mapping items must start at the same column";function hI({composeNode:e,composeEmptyNode:t},n,s,i,r){const o=r?.nodeClass??at,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let l=s.offset,c=null;for(const u of s.items){const{start:d,key:f,sep:h,value:p}=u,g=ei(d,{indicator:"explicit-key-ind",next:f??h?.[0],offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0}),v=!g.found;if(v){if(f&&(f.type==="block-seq"?i(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==s.indent&&i(l,"BAD_INDENT",kw)),!g.anchor&&!g.tag&&!h){c=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||kr(f))&&i(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else g.found?.indent!==s.indent&&i(l,"BAD_INDENT",kw);n.atKey=!0;const y=g.end,$=f?e(n,f,g,i):t(n,y,d,null,g,i);n.schema.compat&&Fd(s.indent,f,i),n.atKey=!1,ww(n,a.items,$)&&i(y,"DUPLICATE_KEY","Map keys must be unique");const w=ei(h??[],{indicator:"map-value-ind",next:p,offset:$.range[2],onError:i,parentIndent:s.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=w.end,w.found){v&&(p?.type==="block-map"&&!w.hasNewline&&i(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<w.found.offset-1024&&i($.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const k=p?e(n,p,w,i):t(n,l,h,null,w,i);n.schema.compat&&Fd(s.indent,p,i),l=k.range[2];const x=new Fe($,k);n.options.keepSourceTokens&&(x.srcToken=u),a.items.push(x)}else{v&&i($.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),w.comment&&($.comment?$.comment+=`
`+w.comment:$.comment=w.comment);const k=new Fe($);n.options.keepSourceTokens&&(k.srcToken=u),a.items.push(k)}}return c&&c<l&&i(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,l,c??l],a}function pI({composeNode:e,composeEmptyNode:t},n,s,i,r){const o=r?.nodeClass??es,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=s.offset,c=null;for(const{start:u,value:d}of s.items){const f=ei(u,{indicator:"seq-item-ind",next:d,offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?i(f.end,"BAD_INDENT","All sequence items must start at the same column"):i(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);continue}const h=d?e(n,d,f,i):t(n,f.end,u,null,f,i);n.schema.compat&&Fd(s.indent,d,i),l=h.range[2],a.items.push(h)}return a.range=[s.offset,l,c??l],a}function $r(e,t,n,s){let i="";if(e){let r=!1,o="";for(const a of e){const{source:l,type:c}=a;switch(c){case"space":r=!0;break;case"comment":{n&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const u=l.substring(1)||" ";i?i+=o+u:i=u,o="";break}case"newline":i&&(o+=l),r=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=l.length}}return{comment:i,offset:t}}const Ed="Block collections are not allowed within flow collections",Td=e=>e&&(e.type==="block-map"||e.type==="block-seq");function mI({composeNode:e,composeEmptyNode:t},n,s,i,r){const o=s.start.source==="{",a=o?"flow map":"flow sequence",l=r?.nodeClass??(o?at:es),c=new l(n.schema);c.flow=!0;const u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=s.offset+s.start.source.length;for(let v=0;v<s.items.length;++v){const y=s.items[v],{start:$,key:w,sep:k,value:x}=y,D=ei($,{flow:a,indicator:"explicit-key-ind",next:w??k?.[0],offset:d,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!D.found){if(!D.anchor&&!D.tag&&!k&&!x){v===0&&D.comma?i(D.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):v<s.items.length-1&&i(D.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),D.comment&&(c.comment?c.comment+=`
`+D.comment:c.comment=D.comment),d=D.end;continue}!o&&n.options.strict&&kr(w)&&i(w,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(v===0)D.comma&&i(D.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(D.comma||i(D.start,"MISSING_CHAR",`Missing , between ${a} items`),D.comment){let C="";e:for(const _ of $)switch(_.type){case"comma":case"space":break;case"comment":C=_.source.substring(1);break e;default:break e}if(C){let _=c.items[c.items.length-1];ie(_)&&(_=_.value??_.key),_.comment?_.comment+=`
`+C:_.comment=C,D.comment=D.comment.substring(C.length+1)}}if(!o&&!k&&!D.found){const C=x?e(n,x,D,i):t(n,D.end,k,null,D,i);c.items.push(C),d=C.range[2],Td(x)&&i(C.range,"BLOCK_IN_FLOW",Ed)}else{n.atKey=!0;const C=D.end,_=w?e(n,w,D,i):t(n,C,$,null,D,i);Td(w)&&i(_.range,"BLOCK_IN_FLOW",Ed),n.atKey=!1;const S=ei(k??[],{flow:a,indicator:"map-value-ind",next:x,offset:_.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(S.found){if(!o&&!D.found&&n.options.strict){if(k)for(const L of k){if(L===S.found)break;if(L.type==="newline"){i(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}D.start<S.found.offset-1024&&i(S.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else x&&("source"in x&&x.source?.[0]===":"?i(x,"MISSING_CHAR",`Missing space after : in ${a}`):i(S.start,"MISSING_CHAR",`Missing , or : between ${a} items`));const J=x?e(n,x,S,i):S.found?t(n,S.end,k,null,S,i):null;J?Td(x)&&i(J.range,"BLOCK_IN_FLOW",Ed):S.comment&&(_.comment?_.comment+=`
`+S.comment:_.comment=S.comment);const U=new Fe(_,J);if(n.options.keepSourceTokens&&(U.srcToken=y),o){const L=c;ww(n,L.items,_)&&i(C,"DUPLICATE_KEY","Map keys must be unique"),L.items.push(U)}else{const L=new at(n.schema);L.flow=!0,L.items.push(U);const Pe=(J??_).range;L.range=[_.range[0],Pe[1],Pe[2]],c.items.push(L)}d=J?J.range[2]:S.end}}const f=o?"}":"]",[h,...p]=s.end;let g=d;if(h?.source===f)g=h.offset+h.source.length;else{const v=a[0].toUpperCase()+a.substring(1),y=u?`${v} must end with a ${f}`:`${v} in block collection must be sufficiently indented and end with a ${f}`;i(d,u?"MISSING_CHAR":"BAD_INDENT",y),h&&h.source.length!==1&&p.unshift(h)}if(p.length>0){const v=$r(p,g,n.options.strict,i);v.comment&&(c.comment?c.comment+=`
`+v.comment:c.comment=v.comment),c.range=[s.offset,g,v.offset]}else c.range=[s.offset,g,g];return c}function zd(e,t,n,s,i,r){const o=n.type==="block-map"?hI(e,t,n,s,r):n.type==="block-seq"?pI(e,t,n,s,r):mI(e,t,n,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function gI(e,t,n,s,i){const r=s.tag,o=r?t.directives.tagName(r.source,f=>i(r,"TAG_RESOLVE_FAILED",f)):null;if(n.type==="block-seq"){const{anchor:f,newlineAfterProp:h}=s,p=f&&r?f.offset>r.offset?f:r:f??r;p&&(!h||h.offset<p.offset)&&i(p,"MISSING_CHAR","Missing newline after block sequence props")}const a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===at.tagName&&a==="map"||o===es.tagName&&a==="seq")return zd(e,t,n,i,o);let l=t.schema.tags.find(f=>f.tag===o&&f.collection===a);if(!l){const f=t.schema.knownTags[o];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),l=f;else return f?i(r,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),zd(e,t,n,i,o)}const c=zd(e,t,n,i,o,l),u=l.resolve?.(c,f=>i(r,"TAG_RESOLVE_FAILED",f),t.options)??c,d=oe(u)?u:new O(u);return d.range=c.range,d.tag=o,l?.format&&(d.format=l.format),d}function bI(e,t,n){const s=t.offset,i=vI(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[s,s,s]};const r=i.mode===">"?O.BLOCK_FOLDED:O.BLOCK_LITERAL,o=t.source?yI(t.source):[];let a=o.length;for(let g=o.length-1;g>=0;--g){const v=o[g][1];if(v===""||v==="\r")a=g;else break}if(a===0){const g=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"";let v=s+i.length;return t.source&&(v+=t.source.length),{value:g,type:r,comment:i.comment,range:[s,v,v]}}let l=t.indent+i.indent,c=t.offset+i.length,u=0;for(let g=0;g<a;++g){const[v,y]=o[g];if(y===""||y==="\r")i.indent===0&&v.length>l&&(l=v.length);else{v.length<l&&n(c+v.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(l=v.length),u=g,l===0&&!e.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=v.length+y.length+1}for(let g=o.length-1;g>=a;--g)o[g][0].length>l&&(a=g+1);let d="",f="",h=!1;for(let g=0;g<u;++g)d+=o[g][0].slice(l)+`
`;for(let g=u;g<a;++g){let[v,y]=o[g];c+=v.length+y.length+1;const $=y[y.length-1]==="\r";if($&&(y=y.slice(0,-1)),y&&v.length<l){const k=`Block scalar lines must not be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(c-y.length-($?2:1),"BAD_INDENT",k),v=""}r===O.BLOCK_LITERAL?(d+=f+v.slice(l)+y,f=`
`):v.length>l||y[0]==="	"?(f===" "?f=`
`:!h&&f===`
`&&(f=`

`),d+=f+v.slice(l)+y,f=`
`,h=!0):y===""?f===`
`?d+=`
`:f=`
`:(d+=f+y,f=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let g=a;g<o.length;++g)d+=`
`+o[g][0].slice(l);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const p=s+i.length+t.source.length;return{value:d,type:r,comment:i.comment,range:[s,p,p]}}function vI({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-header")return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:i}=t[0],r=i[0];let o=0,a="",l=-1;for(let f=1;f<i.length;++f){const h=i[f];if(!a&&(h==="-"||h==="+"))a=h;else{const p=Number(h);!o&&p?o=p:l===-1&&(l=e+f)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,u="",d=i.length;for(let f=1;f<t.length;++f){const h=t[f];switch(h.type){case"space":c=!0;case"newline":d+=h.source.length;break;case"comment":n&&!c&&s(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=h.source.length,u=h.source.substring(1);break;case"error":s(h,"UNEXPECTED_TOKEN",h.message),d+=h.source.length;break;default:{const p=`Unexpected token in block scalar header: ${h.type}`;s(h,"UNEXPECTED_TOKEN",p);const g=h.source;g&&typeof g=="string"&&(d+=g.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:d}}function yI(e){const t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)r.push([t[o],t[o+1]]);return r}function wI(e,t,n){const{offset:s,type:i,source:r,end:o}=e;let a,l;const c=(f,h,p)=>n(s+f,h,p);switch(i){case"scalar":a=O.PLAIN,l=kI(r,c);break;case"single-quoted-scalar":a=O.QUOTE_SINGLE,l=$I(r,c);break;case"double-quoted-scalar":a=O.QUOTE_DOUBLE,l=xI(r,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}const u=s+r.length,d=$r(o,u,t,n);return{value:l,type:a,comment:d.comment,range:[s,u,d.offset]}}function kI(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),$w(e)}function $I(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),$w(e.slice(1,-1)).replace(/''/g,"'")}function $w(e){const t=/(.*?)\r?\n/sy;let n=t.exec(e);if(!n)return e;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=n[1].replace(s,""),o=" ",a=t.lastIndex;for(;n=t.exec(e);){const c=n[1].replace(i,"");c===""?o===`
`?r+=o:o=`
`:(r+=o+c,o=" "),a=t.lastIndex}const l=/[ \t]*(.*)/sy;return l.lastIndex=a,n=l.exec(e),r+o+(n?.[1]??"")}function xI(e,t){let n="";for(let s=1;s<e.length-1;++s){const i=e[s];if(!(i==="\r"&&e[s+1]===`
`))if(i===`
`){const{fold:r,offset:o}=DI(e,s);n+=r,s=o}else if(i==="\\"){let r=e[++s];const o=_I[r];if(o)n+=o;else if(r===`
`)for(r=e[s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="\r"&&e[s+1]===`
`)for(r=e[++s+1];r===" "||r==="	";)r=e[++s+1];else if(r==="x"||r==="u"||r==="U"){const a=r==="x"?2:r==="u"?4:8;n+=AI(e,s+1,a,t),s+=a}else{const a=e.substr(s-1,2);t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){const r=s;let o=e[s+1];for(;o===" "||o==="	";)o=e[++s+1];o!==`
`&&!(o==="\r"&&e[s+2]===`
`)&&(n+=s>r?e.slice(r,s+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function DI(e,t){let n="",s=e[t+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&e[t+2]!==`
`);)s===`
`&&(n+=`
`),t+=1,s=e[t+1];return n||(n=" "),{fold:n,offset:t}}const _I={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function AI(e,t,n,s){const i=e.substr(t,n),o=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{const a=e.substr(t-2,n+2);return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function xw(e,t,n,s){const{value:i,type:r,comment:o,range:a}=t.type==="block-scalar"?bI(e,t,s):wI(t,e.options.strict,s),l=n?e.directives.tagName(n.source,d=>s(n,"TAG_RESOLVE_FAILED",d)):null;let c;e.options.stringKeys&&e.atKey?c=e.schema[zt]:l?c=CI(e.schema,i,l,n,s):t.type==="scalar"?c=SI(e,i,t,s):c=e.schema[zt];let u;try{const d=c.resolve(i,f=>s(n??t,"TAG_RESOLVE_FAILED",f),e.options);u=X(d)?d:new O(d)}catch(d){const f=d instanceof Error?d.message:String(d);s(n??t,"TAG_RESOLVE_FAILED",f),u=new O(i)}return u.range=a,u.source=i,r&&(u.type=r),l&&(u.tag=l),c.format&&(u.format=c.format),o&&(u.comment=o),u}function CI(e,t,n,s,i){if(n==="!")return e[zt];const r=[];for(const a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)r.push(a);else return a;for(const a of r)if(a.test?.test(t))return a;const o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[zt])}function SI({atKey:e,directives:t,schema:n},s,i,r){const o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(s))||n[zt];if(n.compat){const a=n.compat.find(l=>l.default&&l.test?.test(s))??n[zt];if(o.tag!==a.tag){const l=t.tagString(o.tag),c=t.tagString(a.tag),u=`Value may be parsed as either ${l} or ${c}`;r(i,"TAG_RESOLVE_FAILED",u,!0)}}return o}function FI(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let i=t[s];switch(i.type){case"space":case"comment":case"newline":e-=i.source.length;continue}for(i=t[++s];i?.type==="space";)e+=i.source.length,i=t[++s];break}}return e}const EI={composeNode:Dw,composeEmptyNode:Rd};function Dw(e,t,n,s){const i=e.atKey,{spaceBefore:r,comment:o,anchor:a,tag:l}=n;let c,u=!0;switch(t.type){case"alias":c=TI(e,t,s),(a||l)&&s(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=xw(e,t,l,s),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=gI(EI,e,t,n,s),a&&(c.anchor=a.source.substring(1))}catch(d){const f=d instanceof Error?d.message:String(d);s(t,"RESOURCE_EXHAUSTION",f)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;s(t,"UNEXPECTED_TOKEN",d),u=!1}}return c??(c=Rd(e,t.offset,void 0,null,n,s)),a&&c.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!X(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&s(l??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(c.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&u&&(c.srcToken=t),c}function Rd(e,t,n,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},c){const u={type:"scalar",offset:FI(t,n,s),indent:-1,source:""},d=xw(e,u,a,c);return o&&(d.anchor=o.source.substring(1),d.anchor===""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(d.spaceBefore=!0),r&&(d.comment=r,d.range[2]=l),d}function TI({options:e},{offset:t,source:n,end:s},i){const r=new fd(n.substring(1));r.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const o=t+n.length,a=$r(s,o,e.strict,i);return r.range=[t,o,a.offset],a.comment&&(r.comment=a.comment),r}function zI(e,t,{offset:n,start:s,value:i,end:r},o){const a=Object.assign({_directives:t},e),l=new bw(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=ei(s,{indicator:"doc-start",next:i??r?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=i?Dw(c,i,u,o):Rd(c,u.end,s,null,u,o);const d=l.contents.range[2],f=$r(r,d,!1,o);return f.comment&&(l.comment=f.comment),l.range=[n,d,f.offset],l}function xr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function _w(e){let t="",n=!1,s=!1;for(let i=0;i<e.length;++i){const r=e[i];switch(r[0]){case"#":t+=(t===""?"":s?`

`:`
`)+(r.substring(1)||" "),n=!0,s=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}class RI{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,s,i,r)=>{const o=xr(n);r?this.warnings.push(new fI(o,s,i)):this.errors.push(new wr(o,s,i))},this.directives=new Se({version:t.version||"1.2"}),this.options=t}decorate(t,n){const{comment:s,afterEmptyLine:i}=_w(this.prelude);if(s){const r=t.contents;if(n)t.comment=t.comment?`${t.comment}
${s}`:s;else if(i||t.directives.docStart||!r)t.commentBefore=s;else if(re(r)&&!r.flow&&r.items.length>0){let o=r.items[0];ie(o)&&(o=o.key);const a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{const o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(n){for(let r=0;r<this.errors.length;++r)t.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)t.warnings.push(this.warnings[r])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:_w(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,s=-1){for(const i of t)yield*this.next(i);yield*this.end(n,s)}*next(t){switch(t.type){case"directive":this.directives.add(t.source,(n,s,i)=>{const r=xr(t);r[0]+=n,this.onError(r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{const n=zI(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{const n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,s=new wr(xr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end without preceding document";this.errors.push(new wr(xr(t),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const n=$r(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new wr(xr(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){const s=Object.assign({_directives:this.directives},this.options),i=new bw(void 0,s);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}}const Aw="\uFEFF",Cw="",Sw="",Od="";function OI(e){switch(e){case Aw:return"byte-order-mark";case Cw:return"doc-mode";case Sw:return"flow-error-end";case Od:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function yt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const Fw=new Set("0123456789ABCDEFabcdef"),MI=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ca=new Set(",[]{}"),BI=new Set(` ,[]{}
\r	`),Md=e=>!e||BI.has(e);class NI{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let s=this.next??"stream";for(;s&&(n||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let s=0;for(;n===" ";)n=this.buffer[++s+t];if(n==="\r"){const i=this.buffer[s+t+1];if(i===`
`||!i&&!this.atEnd)return t+s+1}return n===`
`||s>=this.indentNext||!n&&!this.atEnd?t+s:-1}if(n==="-"||n==="."){const s=this.buffer.substr(t,3);if((s==="---"||s==="...")&&yt(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===Aw&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,s=t.indexOf("#");for(;s!==-1;){const r=t[s-1];if(r===" "||r==="	"){n=s-1;break}else s=t.indexOf("#",s+1)}for(;;){const r=t[n-1];if(r===" "||r==="	")n-=1;else break}const i=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){const n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Cw,yield*this.parseLineStart()}*parseLineStart(){const t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const n=this.peek(3);if((n==="---"||n==="...")&&yt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!yt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&yt(n)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Md),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,s=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=s=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);const i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith("---")||i.startsWith("..."))&&yt(i[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Sw,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Md),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const o=this.charAt(1);if(this.flowKey||yt(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const t=this.charAt(0);let n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let r=0;for(;this.buffer[n-1-r]==="\\";)r+=1;if(r%2===0)break;n=this.buffer.indexOf('"',n+1)}const s=this.buffer.substring(0,n);let i=s.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){const r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(n=i-(s[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){const n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>yt(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":n+=1;break;case`
`:t=r,n=0;break;case"\r":{const o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const r=this.continueScalar(t+1);if(r===-1)break;t=this.buffer.indexOf(`
`,r)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(s=this.buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let r=t-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);const a=r;for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+n>a)t=r;else break}while(!0);return yield Od,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const t=this.flowLevel>0;let n=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){const r=this.buffer[s+1];if(yt(r)||t&&Ca.has(r))break;n=s}else if(yt(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):n=s),r==="#"||t&&Ca.has(r))break;if(i===`
`){const o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(t&&Ca.has(i))break;n=s}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Od,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){const s=this.buffer.slice(this.pos,t);return s?(yield s,this.pos+=s.length,s.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Md),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const n=this.flowLevel>0,s=this.charAt(1);if(yt(s)||n&&Ca.has(s)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!yt(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(MI.has(n))n=this.buffer[++t];else if(n==="%"&&Fw.has(this.buffer[t+1])&&Fw.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){const t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,s;do s=this.buffer[++n];while(s===" "||t&&s==="	");const i=n-this.pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,s=this.buffer[n];for(;!t(s);)s=this.buffer[++n];return yield*this.pushToIndex(n,!1)}}class jI{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,s=this.lineStarts.length;for(;n<s;){const r=n+s>>1;this.lineStarts[r]<t?n=r+1:s=r}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};const i=this.lineStarts[n-1];return{line:n,col:t-i+1}}}}function kn(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Ew(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Tw(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Sa(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function ti(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Fa(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function zw(e){if(e.start.type==="flow-seq-start")for(const t of e.items)t.sep&&!t.value&&!kn(t.start,"explicit-key-ind")&&!kn(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Tw(t.value)?t.value.end?Fa(t.value.end,t.sep):t.value.end=t.sep:Fa(t.start,t.sep),delete t.sep)}class II{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new NI,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.lexer.lex(t,n))yield*this.next(s);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}const n=OI(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{const s=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){const n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{const s=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in s?s.indent:0:n.type==="flow-collection"&&s.type==="document"&&(n.indent=0),n.type==="flow-collection"&&zw(n),s.type){case"document":s.value=n;break;case"block-scalar":s.props.push(n);break;case"block-map":{const i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{const i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{const i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){const i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&Ew(i.start)===-1&&(n.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<n.indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Ew(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}const n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){const n=Sa(this.peek(2)),s=ti(n);let i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];const r={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){const n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){const s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){const i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){Fa(i,n.start),i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){const s=!this.onKeyLine&&this.indent===t.indent,i=s&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind";let r=[];if(i&&n.sep&&!n.value){const o=[];for(let a=0;a<n.sep.length;++a){const l=n.sep[a];switch(l.type){case"newline":o.push(a);break;case"space":break;case"comment":l.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||n.value?(r.push(this.sourceToken),t.items.push({start:r}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(r.push(this.sourceToken),t.items.push({start:r,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(kn(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Tw(n.key)&&!kn(n.sep,"newline")){const o=ti(n.start),a=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else r.length>0?n.sep=n.sep.concat(r,this.sourceToken):n.sep.push(this.sourceToken);else if(kn(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{const o=ti(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||i?t.items.push({start:r,key:null,sep:[this.sourceToken]}):kn(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const o=this.flowScalar(this.type);i||n.value?(t.items.push({start:r,key:o,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{const o=this.startBlockValue(t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!kn(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&t.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){const n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){const s="end"in n.value?n.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){const i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){Fa(i,n.start),i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||kn(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){const s=this.startBlockValue(t);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){const n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}const s=this.startBlockValue(t);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===t.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const i=Sa(s),r=ti(i);zw(t);const o=t.end.splice(1,t.end.length);o.push(this.sourceToken);const a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;const n=Sa(t),s=ti(n);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const n=Sa(t),s=ti(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}function LI(e){const t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new jI||null,prettyErrors:t}}function qI(e,t={}){const{lineCounter:n,prettyErrors:s}=LI(t),i=new II(n?.addNewLine),r=new RI(t);let o=null;for(const a of r.compose(i.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new wr(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&n&&(o.errors.forEach(yw(e,n)),o.warnings.forEach(yw(e,n))),o}function PI(e,t,n){let s;typeof t=="function"?s=t:n===void 0&&t&&typeof t=="object"&&(n=t);const i=qI(e,n);if(!i)return null;if(i.warnings.forEach(r=>Jy(i.options.logLevel,r)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:s},n))}const UI=65536,WI=16;function Rw(e,t){if(!(e.length>UI))try{const n=t==="yaml"?PI(e,{maxAliasCount:0,schema:"core",logLevel:"silent",uniqueKeys:!1}):zj(e);if(n==null)return{};const s=Bd(n,0);return typeof s=="object"&&s!==null&&!Array.isArray(s)?s:void 0}catch{return}}function Bd(e,t){if(e===null||typeof e=="string"||typeof e=="boolean")return e;if(typeof e=="number")return Number.isFinite(e)?e:String(e);if(typeof e=="bigint")return String(e);if(t>WI||typeof e!="object")return"…";if(e instanceof Date)return KI(e);if(Array.isArray(e))return e.map(s=>Bd(s,t+1));const n={};for(const[s,i]of Object.entries(e))Object.defineProperty(n,s,{value:Bd(i,t+1),enumerable:!0,writable:!0,configurable:!0});return n}function KI(e){const t=Number.isNaN(e.getTime())?"":e.toISOString();return t.endsWith("T00:00:00.000Z")?t.slice(0,10):t}var HI=Object.freeze({__proto__:null,parseFrontMatter:Rw});function JI(e,t={}){const n=ct(t.limits),s=Kg(e,n.depth),i=s.frontMatter,r=i===void 0?void 0:t.parseFrontMatter?.(i.text,i.language);return jg(Yh(s),s,{...t,...r===void 0?{}:{metadata:r}})}function VI(e,t){const{bytes:n}=ct(t.limits),s=e.length>n,i=s?e.slice(0,e.lastIndexOf(`
`,n)+1||n):e,r=ZI(i,t.format??sl(i),t);return s&&r.diagnostics.unshift(jn("limit-bytes")),r}function ZI(e,t,n){if(t==="github")return rb(e,n);if(t==="json")return fb(e,n);const s=JI(e,n),{repository:i,revision:r}=n;return(i!==void 0||r!==void 0)&&(s.source={format:"markdown",...s.source,...i===void 0?{}:{repository:i},...r===void 0?{}:{revision:r}}),s}function GI(e,t={}){return VI(e,{...t,parseFrontMatter:Rw})}var YI=Object.freeze({__proto__:null,parseRoadmap:GI});return Nd.readRoadmap=Tx,Nd})({});
