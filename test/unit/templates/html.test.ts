import { describe, expect, it } from 'vitest';
import { html, raw, UnquotedAttributeError } from '#templates/layout/html.ts';

describe('html', () => {
  it('escapes markup in content and in attributes', () => {
    const hostile = `<script>alert("x")</script>' onmouseover='`;
    expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onmouseover=&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onmouseover=&#39;</p>',
    );
  });

  it('leaves its own markup and the product’s unchanged', () => {
    expect(html`${html`<b>${'&'}</b>`}${raw('<hr>')}`.toString()).toBe('<b>&amp;</b><hr>');
  });

  it('joins arrays and renders null, undefined and booleans as nothing', () => {
    expect(html`${['a', html`<i>b</i>`, 3]}${null}${undefined}${false}${true}`.toString()).toBe('a<i>b</i>3');
  });

  it('renders zero', () => {
    expect(html`${0}`.toString()).toBe('0');
  });

  it('removes characters that reverse or hide text', () => {
    expect(html`${'exe.\u202Egnp\u0000\u200B'}`.toString()).toBe('exe.gnp');
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', '//evil.example'])(
    'never renders %j in an address attribute',
    (address) => {
      expect(html`<a href="${address}">x</a>`.toString()).toBe('<a href="#">x</a>');
    },
  );

  it.each(['/a/token', 'https://house.example/x?a=1', 'mailto:a@b.example', '#field', '?lang=en'])(
    'keeps the address %s',
    (address) => {
      expect(html`<a href="${address}">x</a>`.toString()).toBe(`<a href="${address}">x</a>`);
    },
  );

  it('refuses an unquoted attribute', () => {
    expect(() => html`<p class=${'a b'}></p>`).toThrow(UnquotedAttributeError);
  });
});
