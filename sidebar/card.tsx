import { useId } from 'preact/hooks';
import type { Card } from '../report/card.ts';
import { useSidebar } from './context.ts';
import { PartView } from './part.tsx';

interface CardProps {
  card: Card;
  isOpen: boolean;
  onToggle: () => void;
}

/** A card: the sentence to read; opened, all its answers. */
export function CardView({ card, isOpen, onToggle }: CardProps) {
  const { said } = useSidebar();
  const id = useId();
  const body = `${id}-body`;
  return (
    <article class={isOpen ? 'card open' : 'card'} aria-labelledby={id} data-card={card.id}>
      <h2 id={id}>
        <button type="button" class="bare" aria-expanded={isOpen} aria-controls={body} onClick={onToggle}>
          <span>{card.title}</span>
          <span class="chevron" aria-hidden="true" />
        </button>
      </h2>
      <p class="answer">{card.answer}</p>
      {card.finding !== null && <p class="finding">{card.finding}</p>}
      <div id={body} class="parts">
        {isOpen && card.parts.map((part) => <PartView part={part} isSaid={part.answer === card.answer} key={part.id} />)}
        {isOpen && card.missing.length > 0 && (
          <details>
            <summary>{said.notAnswered(card.missing.length)}</summary>
            <ul class="notes">
              {card.missing.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </article>
  );
}
