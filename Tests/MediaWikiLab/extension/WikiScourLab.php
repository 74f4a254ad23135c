<?php
/** Tags for markup that plain wikitext can't make. Debian's Math needs a server to draw; this writes the same elements. */
class WikiScourLab {
	/** Elements of HTML that wikitext doesn't allow and that pages show nevertheless. */
	private const ELEMENTS = [ 'article', 'aside', 'audio', 'figcaption', 'figure', 'nav', 'section', 'template' ];

	public static function registerTags( Parser $parser ) {
		$parser->setHook( 'math', [ self::class, 'formula' ] );
		$parser->setHook( 'stylesheet', [ self::class, 'styleBlob' ] );
		foreach ( self::ELEMENTS as $name ) {
			$parser->setHook( $name, static function ( $wikitext, array $attributes, Parser $parser, PPFrame $frame ) use ( $name ) {
				$written = '';
				foreach ( $attributes as $key => $value ) { // by hand: MediaWiki's own writer shortens hidden="until-found"
					$written .= ' ' . htmlspecialchars( $key ) . '="' . htmlspecialchars( $value ) . '"';
				}
				return "<$name$written>" . $parser->recursiveTagParse( trim( $wikitext ?? '' ), $frame ) . "</$name>";
			} );
		}
	}

	/** <math>…</math>, with display="block" the one that stands on a line of its own, with display="inline" in text style. */
	public static function formula( $tex, array $attributes ) {
		$isBlock = ( $attributes['display'] ?? '' ) === 'block';
		$mode = $isBlock ? 'display' : 'inline';
		$style = ( $attributes['display'] ?? '' ) === 'inline' ? '\textstyle' : '\displaystyle';
		$styled = '{' . $style . ' ' . trim( $tex ) . '}';
		$annotation = Html::element( 'annotation', [ 'encoding' => 'application/x-tex' ], $styled );
		// What the symbols are does not matter here, only that they stand in the MathML and must not be read twice.
		$symbols = '';
		foreach ( preg_split( '//u', preg_replace( '/\\\\[a-z]+|[{}\s\\\\]/i', '', $tex ), -1, PREG_SPLIT_NO_EMPTY ) as $symbol ) {
			$symbols .= Html::element( ctype_digit( $symbol ) ? 'mn' : ( ctype_alpha( $symbol ) ? 'mi' : 'mo' ), [], $symbol );
		}
		$row = "<mrow class=\"MJX-TeXAtom-ORD\"><mstyle displaystyle=\"true\" scriptlevel=\"0\">$symbols</mstyle></mrow>";
		$math = Html::rawElement( 'math',
			[ 'xmlns' => 'http://www.w3.org/1998/Math/MathML' ] + ( $isBlock ? [ 'display' => 'block' ] : [] ) + [ 'alttext' => $styled ],
			"<semantics>$row$annotation</semantics>" );
		$image = Html::element( 'img', [
			'src' => '/images/formula/' . md5( $styled ) . '.svg',
			'class' => "mwe-math-fallback-image-$mode",
			'aria-hidden' => 'true',
			'style' => 'vertical-align: -0.338ex; width:2.73ex; height:2.009ex;',
			'alt' => $styled,
		] );
		$hidden = Html::rawElement( 'span',
			[ 'class' => "mwe-math-mathml-$mode mwe-math-mathml-a11y", 'style' => 'display: none;' ], $math );
		return [ Html::rawElement( $isBlock ? 'div' : 'span', [ 'class' => 'mwe-math-element' ], $hidden . $image ), 'markerType' => 'nowiki' ];
	}

	/** <stylesheet id="5">…</stylesheet>: a style element in the body, as the extension TemplateStyles leaves it. */
	public static function styleBlob( $css, array $attributes ) {
		$id = 'TemplateStyles:r' . ( $attributes['id'] ?? '1' );
		return [ Html::rawElement( 'style', [ 'data-mw-deduplicate' => $id ], $css ), 'markerType' => 'nowiki' ];
	}
}
